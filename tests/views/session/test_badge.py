"""A badge: a pill of its ground, with its symbol in the middle, and an edge where it has one."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.session.badge import paint_badge

GROUND, INK, EDGE = QColor("#ffffff"), QColor("#000000"), QColor("#ff0000")


class Badge(QWidget):
    """One of 60 by 30, on blue."""

    def __init__(self, edge: QColor | None) -> None:
        super().__init__()
        self._edge = edge
        self.resize(60, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_badge(self, "warn", 0.8, ground=GROUND, ink=INK, edge=self._edge)


def painted(qtbot: QtBot, edge: QColor | None) -> QImage:
    badge = Badge(edge)
    qtbot.addWidget(badge)
    return badge.grab().toImage()


def colors(image: QImage) -> list[QColor]:
    across, down = range(image.width()), range(image.height())
    return [image.pixelColor(x, y) for x in across for y in down]


def test_the_symbol_stands_in_the_middle_of_its_ground(qtbot: QtBot) -> None:
    image = painted(qtbot, None)
    ink = [(x, y) for x in range(60) for y in range(30) if image.pixelColor(x, y) == INK]
    assert ink
    assert all(30 - 12 <= x <= 30 + 12 for x, _ in ink)
    assert image.pixelColor(10, 15) == GROUND
    assert image.pixelColor(50, 15) == GROUND


def test_it_has_an_edge_only_where_one_is_wanted(qtbot: QtBot) -> None:
    assert not any(one.red() > one.green() + 100 for one in colors(painted(qtbot, None)))
    assert any(one.red() > one.green() + 100 for one in colors(painted(qtbot, EDGE)))
