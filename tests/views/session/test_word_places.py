"""Places for words: what has none is not there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.word_places import fill
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
