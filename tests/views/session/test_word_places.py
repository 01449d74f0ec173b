"""Places for words: what has none is not there, and which words stand in which."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Idle
from footcare_gui.texts.session_words import finish_question, words_of
from footcare_gui.views.session.boxes import Part
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.word_places import fill, words_by_part
from tests.builders import STRETCH, make_library, make_plan
from tests.kits.session_kit import make_live


def test_as_many_places_are_seen_as_there_are_words(qapp: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    live = make_live(qapp)
    slots = [SessionLabel(live, f"slot_{number}", 20, parent=parent) for number in range(3)]
    fill(slots, ["one", "", "three"])
    assert [slot.isHidden() for slot in slots] == [False, True, False]
    fill(slots, ["only"])
    assert [(slot.text(), slot.isHidden()) for slot in slots] == [
        ("only", False),
        ("", True),
        ("", True),
    ]


def test_words_that_are_read_are_known_by_the_part_that_they_stand_in() -> None:
    words = words_of(readout(make_plan(STRETCH), Idle()), make_library(STRETCH))
    places = words_by_part(words, "Lean in.", None)
    assert places[Part.NAME] == ("stretch",)
    assert places[Part.WORDS][0] == "Lean in."
    assert places[Part.STEPS] == words.steps != ()
    assert places[Part.MESSAGE] == ()
    asked = words_by_part(words, "", finish_question(""))[Part.MESSAGE]
    assert asked[0] == "Finish here?"
    assert "Keep going" in asked
