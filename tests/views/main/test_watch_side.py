"""Left is at the left and right at the right, in every reading direction; both feet need none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.main.watch_side import WatchSide
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]

GROUND = QColor("magenta")
WIDE_PX = 400


@pytest.fixture
def shown(qtbot: QtBot, live: LiveTheme) -> WatchSide:
    shown = WatchSide(live)
    qtbot.addWidget(shown)
    return shown


def painted(shown: WatchSide, width: int = WIDE_PX) -> tuple[int, int]:
    """The first and the last column with anything in it; (0, 0) for nothing."""
    shown.resize(width, shown.sizeHint().height())
    image = QImage(shown.size(), QImage.Format.Format_RGB32)
    image.fill(GROUND)
    shown.render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
    middle = image.height() // 2
    found = [x for x in range(width) if image.pixelColor(x, middle) != GROUND]
    return (found[0], found[-1]) if found else (0, 0)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_each_side_has_its_edge_whatever_the_reading_direction(
    shown: WatchSide, direction: Qt.LayoutDirection
) -> None:
    shown.setLayoutDirection(direction)
    shown.show_side(Side.LEFT, works=True)
    first, last = painted(shown)
    assert first < 4 < last < WIDE_PX / 2
    shown.show_side(Side.RIGHT, works=True)
    first, last = painted(shown)
    assert WIDE_PX / 2 < first < WIDE_PX - 4 <= last + 2


def test_both_feet_at_once_need_no_side(shown: WatchSide) -> None:
    shown.show_side(Side.LEFT, works=True)
    shown.show_side(Side.BOTH, works=True)
    assert painted(shown) == (0, 0)
    assert shown.text() == ""


def test_where_the_word_has_no_room_the_letter_stands_alone(shown: WatchSide) -> None:
    shown.show_side(Side.RIGHT, works=False)
    wide = painted(shown)
    narrow = painted(shown, width=60)
    height = shown.height()
    assert narrow[1] - narrow[0] <= height < wide[1] - wide[0]
    assert shown.text() == "Right", "a screen reader hears the word all the same"
