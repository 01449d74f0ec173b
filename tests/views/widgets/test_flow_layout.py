"""Widgets set in lines like words, from the side on which one begins to read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.flow_layout import FlowLayout


@pytest.fixture
def line(qtbot: QtBot) -> QWidget:
    """Five things of 100 × 40 with 10 between them."""
    line = QWidget()
    qtbot.addWidget(line)
    flow = FlowLayout(line, gap=10, line_gap=6)
    for _ in range(5):
        thing = QWidget()
        thing.setFixedSize(100, 40)
        flow.addWidget(thing)
    return line


def places(line: QWidget, width: int) -> list[QRect]:
    flow = line.layout()
    assert isinstance(flow, FlowLayout)
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    items = (flow.itemAt(number) for number in range(flow.count()))
    return [item.geometry() for item in items if item is not None]


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (320, 2), (209, 5), (90, 5)])
def test_narrower_is_taller(line: QWidget, width: int, lines: int) -> None:
    flow = line.layout()
    assert flow is not None
    assert flow.heightForWidth(width) == lines * 40 + (lines - 1) * 6
    assert len({place.top() for place in places(line, width)}) == lines


def test_nothing_covers_anything(line: QWidget) -> None:
    found = places(line, 320)
    assert not any(one.intersects(other) for one in found for other in found if one is not other)


def test_from_the_right_it_is_the_mirror_image(line: QWidget) -> None:
    from_left = places(line, 320)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from_right = places(line, 320)
    assert [320 - place.right() - 1 for place in from_right] == [p.left() for p in from_left]


def test_what_is_hidden_takes_no_room(line: QWidget) -> None:
    for thing in line.findChildren(QWidget)[:3]:
        thing.hide()
    flow = line.layout()
    assert flow is not None
    assert flow.sizeHint().width() == 210


def test_words_that_take_what_is_free_in_their_line_are_as_high_as_in_that_width(
    qtbot: QtBot,
) -> None:
    line = QWidget()
    qtbot.addWidget(line)
    flow = FlowLayout(line, rest="first")
    words, button = (
        QLabel("Ready to be saved. Not said, so assumed: sitting on a chair."),
        QWidget(),
    )
    words.setWordWrap(True)
    button.setFixedSize(100, 20)
    flow.addWidget(words)
    flow.addWidget(button)
    width = words.sizeHint().width() + 400
    assert words.heightForWidth(width - 108) < words.heightForWidth(words.sizeHint().width())
    assert flow.heightForWidth(width) == max(20, words.heightForWidth(width - 108))
