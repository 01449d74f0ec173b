"""What a screen reader is told, and never a number of seconds."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.troubles import TroubleWith
from tests.kits.session_kit import Session, session, stretching

__all__ = ["session", "stretching"]


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_milestones_are_announced_and_seconds_never(session: Session) -> None:
    session.run(10_000 + 30_000)
    assert session.said == [
        "Get ready. walk. Both feet. Do it.",
        "Move. Both feet. 30 seconds. Do it.",
        "Half way.",
        "That's enough. Ten more seconds if you like.",
        "Get ready. stretch. Left leg. Do it.",
    ]


def test_pause_and_the_way_on_are_announced(session: Session) -> None:
    session.run(16_000)
    session.said.clear()
    session.ask(ActionId.PRIMARY)
    session.ask(ActionId.PRIMARY)
    session.run(3_000)
    assert session.said == ["Paused.", "Get ready. Both feet.", "Move. Both feet."]


def test_waiting_and_the_end_are_announced(session: Session) -> None:
    for _ in range(2):
        session.ask(ActionId.SKIP_EXERCISE)
    assert session.controller.readout().mode is Mode.WAITING
    assert session.said[-1] == "Next is lying down. Press Space, then take your time."
    session.controller.stop()
    assert session.said[-1] == "Another time, then. Everything is here when you want it."


def test_nothing_announced_contains_a_countdown(session: Session) -> None:
    session.run(60_000)
    assert session.said
    numbers = {number for said in session.said for number in re.findall(r"\d+", said)}
    assert numbers == {"30"}, "how long a part is, and never what is left of it"


def test_moving_in_is_announced_in_plain_words(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    while session.controller.readout().segment.kind is not Kind.SWITCH:
        session.ask(ActionId.NEXT)
    assert session.words_of("session_next") == "Next: move slowly into position"


def test_the_view_with_the_keyboard_is_called_what_is_on_now(session: Session) -> None:
    session.run(10_000)
    QCoreApplication.processEvents()
    assert session.view.hasFocus()
    assert name(session.view) == "Move. Both feet. 30 seconds. Do it."


def test_too_much_is_told_with_its_answers_and_a_digit_gives_one(stretching: Session) -> None:
    stretching.run(15_000)
    stretching.ask(ActionId.TOO_MUCH)
    assert "Good call. Ease out slowly." in stretching.said[-2:]
    stretching.run(3_000)
    told = "How to go on? 1: Easier: 15 s instead of 30. 2: Skip this one. 3: Finish here."
    told += " Take your time: it waits for you."
    assert stretching.said[-1] == told
    place = stretching.controller.readout().segment.place
    stretching.press(Qt.Key.Key_2, text="2")
    assert stretching.controller.readout().segment.place == place + 1


def test_more_time_is_told(session: Session) -> None:
    session.run(2_000)
    session.ask(ActionId.EXTEND)
    assert session.said[-1] == "10 seconds more"


def test_sound_is_told_as_it_changes_and_trouble_with_it_once(session: Session) -> None:
    session.view.show_sound(is_on=True, works=True)
    session.said.clear()
    session.view.show_sound(is_on=False, works=True)
    session.view.show_sound(is_on=True, works=True)
    session.view.show_sound(is_on=True, works=False)
    session.view.show_sound(is_on=True, works=False)
    assert session.said == [
        "Sound: off",
        "Sound: on",
        "Sound isn't working. The screen will show every change.",
    ]


def test_a_quiet_line_is_told(session: Session) -> None:
    session.view.show_line(TroubleWith.SCREEN, "The screen may go dark.")
    assert session.said[-1] == "The screen may go dark."


def test_the_question_before_finishing_comes_with_the_answer_that_has_the_keyboard(
    session: Session,
) -> None:
    session.run(12_000)
    session.ask(ActionId.ESCAPE)
    QCoreApplication.processEvents()
    focused = session.view.focusWidget()
    assert focused is session.button("message_answer_0")
    question = "Finish here? Everything you have done so far is kept."
    assert focused.accessibleDescription() == question


def test_how_to_go_on_is_told_once_by_the_answer_that_has_the_keyboard(stretching: Session) -> None:
    stretching.run(15_000 + 3_000 + 2_000)
    stretching.ask(ActionId.TOO_MUCH)
    QCoreApplication.processEvents()
    stretching.run(5_000)
    focused = stretching.view.focusWidget()
    assert focused is not None
    before_it_is_told = focused.accessibleDescription()
    QCoreApplication.processEvents()
    assert focused.accessibleDescription() == before_it_is_told
    assert focused is stretching.button("message_answer_0")
    asked = next(said for said in stretching.said if said.startswith("How to go on?"))
    assert f"{focused.accessibleName()} {focused.accessibleDescription()}" == asked
    assert focused.accessibleName() == "How to go on? 1: Easier: 15 s instead of 30."
    assert name(stretching.button("message_answer_1")) == "2: Skip this one."


def test_where_a_voice_tells_what_happens_a_screen_reader_does_not(session: Session) -> None:
    session.view.tells_reader = False
    session.said.clear()
    session.run(10_000 + 30_000)
    session.view.show_answer("15 seconds left.")
    assert session.said == []
    assert session.view.spoken.text == "15 seconds left."
    session.view.spoken.clear()


def test_what_was_asked_for_is_told_where_no_voice_says_it(session: Session) -> None:
    session.run(2_000)
    session.view.show_answer("15 seconds left.")
    assert session.said[-1] == "15 seconds left."
    session.view.spoken.clear()


def test_a_caption_does_not_double_what_stands_there_anyway(session: Session) -> None:
    session.run(12_000)
    session.view.spoken.say("Move.")
    assert session.view.spoken.text == ""
    session.view.spoken.say("Walk for 30 seconds.")
    assert session.view.spoken.text == "Walk for 30 seconds."
    session.view.spoken.say("")
    assert session.view.spoken.text == ""
