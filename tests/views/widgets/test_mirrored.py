"""What is placed for reading from the left is turned in one place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.mirrored import leading, mirrored, mirrored_in, trailing
from tests.needs import ROOT

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ROW = QRect(100, 50, 300, 40)


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 500)
    return made


def test_who_reads_from_the_left_finds_everything_where_it_was_placed(widget: QWidget) -> None:
    widget.setLayoutDirection(LTR)
    assert mirrored(QRect(10, 20, 300, 40), widget) == QRect(10, 20, 300, 40)


def test_who_reads_from_the_right_finds_it_as_far_from_the_other_edge(widget: QWidget) -> None:
    widget.setLayoutDirection(RTL)
    assert mirrored(QRect(10, 20, 300, 40), widget) == QRect(690, 20, 300, 40)
    assert mirrored(QRectF(0.5, 20, 300, 40), widget) == QRectF(699.5, 20, 300, 40)


@pytest.mark.parametrize("place", [QRect(100, 60, 20, 20), QRect(180, 50, 7, 40), ROW])
def test_turned_twice_is_where_it_was(place: QRect) -> None:
    turned = mirrored_in(place, ROW, RTL)
    assert ROW.contains(turned)
    assert mirrored_in(turned, ROW, RTL) == place


def test_what_is_turned_is_a_copy() -> None:
    place = QRect(100, 60, 20, 20)
    assert mirrored_in(place, ROW, RTL) is not place
    assert place == QRect(100, 60, 20, 20)


def test_lines_begin_and_end_at_opposite_sides() -> None:
    assert leading(LTR) == trailing(RTL)
    assert leading(RTL) == trailing(LTR)
    assert leading(LTR) & Qt.AlignmentFlag.AlignLeft
    assert leading(RTL) & Qt.AlignmentFlag.AlignRight


def test_no_view_asks_for_the_direction_of_reading_itself() -> None:
    asking = {
        path.name
        for path in (ROOT / "footcare_gui" / "views").rglob("*.py")
        if any(word in path.read_text(encoding="utf-8") for word in ("RightToLeft", "rtl"))
    }
    assert asking == {"mirrored.py"}
