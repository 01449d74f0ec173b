"""The time left, loud and quiet."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.texts import session as words
from footcare_gui.views.session.two_tone import TwoTone
from tests.kits.session_kit import Session, make_live, session

__all__ = ["session"]


@pytest.fixture
def line(qapp: QApplication, qtbot: QtBot) -> TwoTone:
    made = TwoTone(make_live(qapp), "line", 30)
    qtbot.addWidget(made)
    made.show_words("1:12", "left of 4:42", "left")
    made.show()
    return made


def test_time_left_and_the_whole_stand_together(session: Session) -> None:
    readout = session.controller.readout()
    left, whole, _ = words.time_left(readout.left_ms, readout.total_ms)
    assert session.view.stage.time_left.words == f"{left} {whole}"
    assert left == whole.removeprefix("left of ")


def test_a_short_line_says_less_but_never_only_a_number(line: TwoTone) -> None:
    line.resize(line.words_width, 40)
    assert line.text() == "1:12 left of 4:42"
    line.resize(line.words_width - 1, 40)
    assert line.text() == "1:12 left"
    full_px = line.font().pixelSize()
    line.resize(line.short_width, 40)
    assert line.text() == "1:12 left"
    assert line.font().pixelSize() == full_px


def test_where_not_even_that_has_room_the_time_shrinks(line: TwoTone) -> None:
    full_px = line.font().pixelSize()
    line.resize(50, 40)
    assert line.text() == "1:12"
    assert line.font().pixelSize() < full_px
