"""The band below the picture: notes, and the answers to "too much"."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Mode
from tests.builders import CIRCLES, WALK, make_plan
from tests.kits.session_kit import Session, in_a_hold, make_live, session

__all__ = ["session"]


def test_too_much_lets_go_at_once_and_asks(session: Session) -> None:
    in_a_hold(session)
    session.click(session.button("session_too_much"))
    assert session.words_of("session_phase") == "Let go"
    caption = session.view.stage.card.caption
    assert caption.isVisible()
    assert caption.asks
    answers = [session.button(f"caption_answer_{number}").text() for number in range(3)]
    assert answers == ["Go on, easier", "Skip this one", "Finish here"]


def test_going_on_easier_only_takes_the_question_away(session: Session) -> None:
    in_a_hold(session)
    session.ask(ActionId.TOO_MUCH)
    session.click(session.button("caption_answer_0"))
    assert not session.view.stage.card.caption.isVisible()
    assert session.controller.readout().segment.kind is Kind.RELEASE


def test_an_unanswered_question_goes_when_the_next_repetition_begins(session: Session) -> None:
    in_a_hold(session)
    session.ask(ActionId.TOO_MUCH)
    session.run(3_000 + 10_000)
    assert session.controller.readout().segment.kind is Kind.MOVE_IN
    assert not session.view.stage.card.caption.isVisible()


def test_the_choices_stay_while_it_is_paused(session: Session) -> None:
    in_a_hold(session)
    session.ask(ActionId.TOO_MUCH)
    session.ask(ActionId.PRIMARY)
    assert session.controller.readout().mode is Mode.PAUSED
    assert session.words_of("caption_line_0") == "Good call. Ease out slowly."
    assert session.view.stage.card.caption.isVisible()
    session.click(session.button("caption_answer_1"))
    assert session.controller.readout().segment.place == 2
    assert session.controller.readout().mode is Mode.PAUSED


def test_the_choices_hide_no_moment_of_sitting(qapp: QApplication, qtbot: QtBot) -> None:
    session = Session(make_live(qapp), make_plan(CIRCLES, WALK))
    qtbot.addWidget(session.view)
    session.start()
    session.run(10_000 + 2_000 + 1_000)
    session.ask(ActionId.TOO_MUCH)
    while session.controller.readout().segment.kind is not Kind.MOVE:
        session.run(500)
    session.ask(ActionId.TOO_MUCH)
    while session.controller.readout().segment.place == 0:
        session.run(500)
    said = [session.words_of(f"caption_line_{number}") for number in range(2)]
    assert said == ["Good call. Ease out slowly.", "Sit for a moment before you stand."]
    assert session.view.stage.card.caption.asks
    session.close()


def test_skipping_it_leads_to_the_next_exercise(session: Session) -> None:
    in_a_hold(session)
    session.ask(ActionId.TOO_MUCH)
    session.click(session.button("caption_answer_1"))
    assert session.controller.readout().segment.place == 2


def test_finishing_after_too_much_keeps_what_was_done(session: Session) -> None:
    in_a_hold(session)
    session.ask(ActionId.TOO_MUCH)
    session.click(session.button("caption_answer_2"))
    assert session.view.summary.isVisible()
    assert session.words_of("summary_title") == "Well done for today."


def test_a_click_on_a_question_is_not_a_click_on_an_empty_place(session: Session) -> None:
    in_a_hold(session)
    session.ask(ActionId.TOO_MUCH)
    session.click(session.view.stage.card.caption)
    assert session.controller.readout().mode is Mode.RUNNING


def test_too_much_is_offered_only_where_it_means_something(session: Session) -> None:
    assert not session.button("session_too_much").isEnabled()
    in_a_hold(session)
    assert session.button("session_too_much").isEnabled()


def test_standing_up_from_lying_begins_with_a_moment_of_sitting(
    qapp: QApplication, qtbot: QtBot
) -> None:
    session = Session(make_live(qapp), make_plan(CIRCLES, WALK))
    qtbot.addWidget(session.view)
    session.start()
    session.ask(ActionId.SKIP_EXERCISE)
    assert session.words_of("caption_line_0") == "Sit for a moment before you stand."
    session.close()
