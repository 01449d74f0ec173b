"""Large words in the number's place: before a new position, and before finishing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from tests.kits.session_kit import Session, in_a_hold, session, stretching

__all__ = ["session", "stretching"]


def test_the_question_has_the_keyboard_at_its_first_answer(stretching: Session) -> None:
    stretching.run(2_000)
    stretching.button("session_escape").setFocus()
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert stretching.button("message_answer_0").hasFocus()
    assert stretching.words_of("message_line_1") == "Space: keep going. Esc: stay paused."


@pytest.mark.parametrize("there", [Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Tab])
@pytest.mark.parametrize("pressed", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_second_answer_is_one_key_away_and_can_be_pressed(
    stretching: Session, there: Qt.Key, pressed: Qt.Key
) -> None:
    stretching.run(20_000)
    stretching.press(Qt.Key.Key_Escape)
    stretching.press(there)
    assert stretching.button("message_answer_1").hasFocus()
    stretching.press(pressed)
    assert stretching.controller.readout().mode is Mode.FINISHED


def test_arrows_stay_among_the_answers(stretching: Session) -> None:
    stretching.press(Qt.Key.Key_Escape)
    for key, name in (
        (Qt.Key.Key_Left, "message_answer_0"),
        (Qt.Key.Key_Right, "message_answer_1"),
        (Qt.Key.Key_Down, "message_answer_2"),
        (Qt.Key.Key_Down, "message_answer_2"),
        (Qt.Key.Key_Up, "message_answer_1"),
    ):
        stretching.press(key)
        assert stretching.button(name).hasFocus(), key


def test_finishing_is_asked_on_its_own(session: Session) -> None:
    in_a_hold(session)
    session.click(session.button("session_escape"))
    assert session.words_of("message_title") == "Finish here?"
    assert not session.view.stage.controls.isVisible()
    session.click(session.button("message_answer_0"))
    assert session.controller.readout().mode is Mode.LEAD
    assert session.view.stage.controls.isVisible()


def test_who_wants_to_finish_can_leave_only_this_exercise(session: Session) -> None:
    in_a_hold(session)
    place = session.controller.readout().segment.place
    session.click(session.button("session_escape"))
    skip = session.button("message_answer_2")
    assert skip.isVisible()
    session.click(skip)
    readout = session.controller.readout()
    assert readout.segment.place == place + 1
    assert readout.mode in (Mode.LEAD, Mode.RUNNING, Mode.WAITING)
    assert not session.router.screen.asks_to_finish


def test_in_the_last_exercise_there_is_none_to_go_on_with(session: Session) -> None:
    while (
        session.controller.readout().segment.place < len(session.controller.readout().timeline) - 1
    ):
        session.ask(ActionId.SKIP_EXERCISE)
    session.ask(ActionId.ESCAPE)
    assert session.words_of("message_title") == "Finish here?"
    assert not session.button("message_answer_2").isVisible()


def test_a_session_that_goes_on_by_itself_takes_the_question_back(session: Session) -> None:
    session.run(1_000)
    session.ask(ActionId.ESCAPE)
    session.controller.act(ActionId.TOGGLE_PAUSE)
    assert not session.router.screen.asks_to_finish
    assert session.view.stage.panel.count.isVisible()


def test_going_down_to_the_floor_waits_and_says_how_to_go_on(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    session.ask(ActionId.SKIP_EXERCISE)
    assert session.controller.readout().mode is Mode.WAITING
    message = session.view.stage.panel.message
    assert message.isVisible()
    assert session.words_of("message_title") == "Next is lying down."
    assert session.words_of("message_line_1") == (
        "When you are ready, press Space or the button “Ready”. "
        "Then you have 25 seconds to get into position."
    )
    told = "When you are ready, press Space. Then you have 25 seconds to get into position."
    assert not session.view.stage.still_to_read(told), "the voice's words stand there already"
    assert session.button("session_primary").text() == "Ready"
    assert session.button("session_extend").text() == "+30 s"
    session.ask(ActionId.PRIMARY)
    assert not message.isVisible()
    assert session.words_of("session_phase") == "New position"
