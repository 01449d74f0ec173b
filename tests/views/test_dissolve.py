"""The picture before goes away bit by bit, and at its end nothing of it is left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt, QTimeLine
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from footcare_gui.views.dissolve import DISSOLVE_MS, Dissolve

PLACE = QRect(0, 0, 8, 8)


@pytest.fixture
def dissolve(qtbot: QtBot) -> Iterator[Dissolve]:
    dissolve = Dissolve()
    yield dissolve
    dissolve.end()


def black() -> QPixmap:
    pixmap = QPixmap(8, 8)
    pixmap.fill(Qt.GlobalColor.black)
    return pixmap


def painted(dissolve: Dissolve) -> int:
    """How bright a white picture is under what is left, 0 to 255."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    dissolve.paint(painter, PLACE)
    assert painter.opacity() == 1.0
    painter.end()
    return image.pixelColor(4, 4).red()


def test_ever_less_of_it_is_left(dissolve: Dissolve) -> None:
    dissolve.begin(black())
    (line,) = dissolve.findChildren(QTimeLine)
    line.setPaused(True)
    shades = []
    for ms in (0, DISSOLVE_MS // 2, DISSOLVE_MS - 1):
        line.setCurrentTime(ms)
        shades.append(painted(dissolve))
    first, half, last = shades
    assert first < 20
    assert 100 < half < 160
    assert last > 235


def test_it_ends_by_itself_and_says_so(dissolve: Dissolve, qtbot: QtBot) -> None:
    dissolve.begin(black())
    assert dissolve.runs
    qtbot.waitUntil(lambda: not dissolve.runs, timeout=5 * DISSOLVE_MS)
    assert painted(dissolve) == 255


def test_an_early_end_is_shown_at_once_and_a_second_one_is_nothing(
    dissolve: Dissolve, qtbot: QtBot
) -> None:
    dissolve.begin(black())
    with qtbot.waitSignal(dissolve.stepped):
        dissolve.end()
    assert painted(dissolve) == 255
    with qtbot.assertNotEmitted(dissolve.stepped):
        dissolve.end()
