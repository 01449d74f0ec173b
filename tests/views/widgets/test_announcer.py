"""A screen reader is told each thing once: by whoever has the keyboard, else by an announcement."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.announcer import Announcer

Announced = list[tuple[str, QAccessible.AnnouncementPoliteness]]
POLITE = QAccessible.AnnouncementPoliteness.Polite
ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


class Place:
    """A speaker with a button in it, and all that was announced."""

    def __init__(self, window: QWidget, *, focus_tells: bool = True) -> None:
        self.speaker = QWidget(window)
        self.speaker.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button = QPushButton("Skip", self.speaker)
        self.elsewhere = QPushButton("Elsewhere", window)
        row = QHBoxLayout(window)
        row.addWidget(self.speaker)
        row.addWidget(self.elsewhere)
        self.announcer = Announcer(self.speaker, focus_tells=focus_tells)
        window.show()
        window.activateWindow()
        self.speaker.setFocus()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> Announced:
    heard: Announced = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    window = QWidget()
    qtbot.addWidget(window)
    yield Place(window)
    window.close()


def turn() -> None:
    """Let the event loop go round once."""
    QCoreApplication.processEvents()


def test_the_speaker_is_called_what_is_on_now_and_nothing_is_announced_besides(
    place: Place, announced: Announced
) -> None:
    place.announcer.say_now("Hold. Left leg.")
    turn()
    assert place.speaker.accessibleName() == "Hold. Left leg."
    assert place.speaker.accessibleDescription() == ""
    assert announced == []


def test_what_happens_meanwhile_is_described_and_over_with_the_next_part(
    place: Place, announced: Announced
) -> None:
    place.announcer.say_now("Hold.")
    turn()
    place.announcer.say("Half way.")
    turn()
    assert place.speaker.accessibleName() == "Hold."
    assert place.speaker.accessibleDescription() == "Half way."
    place.announcer.say_now("Let go.")
    turn()
    assert place.speaker.accessibleDescription() == ""
    assert announced == []


def test_a_button_with_the_keyboard_tells_it_in_its_description(
    place: Place, announced: Announced
) -> None:
    place.button.setFocus()
    place.announcer.say_now("Hold.")
    turn()
    assert place.button.accessibleDescription() == "Hold."
    place.speaker.setFocus()
    place.announcer.say("Half way.")
    turn()
    assert place.button.accessibleDescription() == ""
    assert announced == []


def test_what_comes_in_one_turn_is_told_as_one_with_the_part_first(place: Place) -> None:
    place.announcer.say("Good call.")
    place.announcer.say_now("Let go.")
    turn()
    assert place.speaker.accessibleName() == "Let go. Good call."


def test_a_part_of_the_same_name_as_the_one_before_is_told_too(place: Place) -> None:
    for _ in range(2):
        place.announcer.say_now("Rest.")
        turn()
    assert place.speaker.accessibleDescription() == "Rest."


def test_what_belongs_to_a_part_waits_for_it(place: Place) -> None:
    place.announcer.say_with_part("How is the foot?")
    turn()
    assert place.speaker.accessibleName() == ""
    place.announcer.say_now("Get ready.")
    turn()
    assert place.speaker.accessibleName() == "Get ready. How is the foot?"


def test_what_waited_for_a_session_that_is_over_is_not_told(place: Place) -> None:
    place.announcer.say_with_part("How is the foot?")
    place.announcer.forget()
    place.announcer.say_now("Get ready.")
    turn()
    assert place.speaker.accessibleName() == "Get ready."


def test_an_answer_that_tells_its_question_by_itself_is_given_no_other_words(place: Place) -> None:
    place.button.setAccessibleDescription("Finish here?")
    place.button.setFocus()
    place.announcer.say_now("Paused.")
    place.announcer.say("Finish here?")
    turn()
    assert place.button.accessibleDescription() == "Finish here?"
    assert place.speaker.accessibleName() == "Paused."


def test_an_answer_that_is_called_by_its_question_is_given_no_other_words(place: Place) -> None:
    place.button.setAccessibleName("How to go on? 1: Easier.")
    place.button.setAccessibleDescription("2: Finish here.")
    place.button.setFocus()
    place.announcer.say_now("How to go on? 1: Easier. 2: Finish here.")
    turn()
    assert place.button.accessibleDescription() == "2: Finish here."


def test_where_the_keyboard_is_elsewhere_it_is_announced(
    place: Place, announced: Announced
) -> None:
    place.elsewhere.setFocus()
    place.announcer.say_now("Hold.")
    turn()
    assert announced == [("Hold.", POLITE)]
    assert place.speaker.accessibleName() == "Hold."


def test_where_screen_readers_do_not_follow_the_keyboard_it_is_announced(
    qtbot: QtBot, announced: Announced
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    place = Place(window, focus_tells=False)
    place.announcer.say("Half way.")
    turn()
    place.announcer.say("Good call.", assertive=True)
    turn()
    place.announcer.say("Half way.")
    turn()
    assert announced == [("Half way.", POLITE), ("Good call.", ASSERTIVE), ("Half way.", POLITE)]
    assert place.speaker.accessibleDescription() == ""


def test_nothing_is_said_of_nothing(place: Place) -> None:
    heard: list[str] = []
    place.announcer.announced.connect(heard.append)
    place.announcer.say("")
    place.announcer.say_now("")
    place.announcer.say("Half way.")
    turn()
    assert heard == ["Half way."]
