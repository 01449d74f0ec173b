"""Too much: it lets go at once, then asks with three large answers and stands still."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind
from tests.builders import CIRCLES, STRETCH, WALK, make_plan
from tests.kits.session_kit import Session, in_a_hold, make_live, session

__all__ = ["session"]


def asked(session: Session) -> None:
    """Too much in a hold, and eased out."""
    in_a_hold(session)
    session.ask(ActionId.TOO_MUCH)
    session.run(3_000)


def answers(session: Session) -> list[str]:
    buttons = (session.button(f"message_answer_{number}") for number in range(3))
    return [button.text() for button in buttons if button.isVisible()]


def test_too_much_lets_go_at_once_then_asks_in_numbers(session: Session) -> None:
    in_a_hold(session)
    session.click(session.button("session_too_much"))
    assert session.words_of("session_phase") == "Let go"
    assert session.words_of("session_next") == "Then you choose: easier, skip or finish"
    session.run(3_000)
    assert answers(session) == ["Easier: 15 s instead of 30", "Skip this one", "Finish here"]
    assert not session.view.stage.controls.isVisible()
    told = "How to go on? 1: Easier: 15 s instead of 30. 2: Skip this one. 3: Finish here. "
    assert session.said[-1] == told + "Take your time: it waits for you."


def test_the_answers_stay_until_one_is_given_and_that_is_said(session: Session) -> None:
    asked(session)
    session.run(60_000)
    assert len(answers(session)) == 3
    assert session.words_of("message_line_0") == "Take your time: it waits for you."
    session.press(Qt.Key.Key_1, text="1")
    assert answers(session) == []
    assert "Rest first. Then easier: 15 s instead of 30." in " ".join(session.said)
    assert session.controller.readout().segment.kind is Kind.REST


def test_once_the_figure_has_come_to_rest_nothing_is_painted_any_more(
    qapp: QApplication, qtbot: QtBot
) -> None:
    moving = Session(make_live(qapp, reduced_motion=False), make_plan(WALK, STRETCH))
    qtbot.addWidget(moving.view)
    moving.start()
    asked(moving)
    was_on = moving.view._frames.is_on
    moving.run(3_000)
    moving.view._frames.bar_due.emit()
    assert (was_on, moving.view._frames.is_on) == (True, False)
    moving.close()


@pytest.mark.parametrize("size", [(1024, 680), (1280, 820), (1920, 1080)])
def test_the_answers_are_as_big_as_pause_and_alike(session: Session, size: tuple[int, int]) -> None:
    session.view.resize(*size)
    in_a_hold(session)
    pause = session.button("session_primary").height()
    session.ask(ActionId.TOO_MUCH)
    session.run(3_000)
    buttons = [session.button(f"message_answer_{number}") for number in range(3)]
    assert len({button.height() for button in buttons}) == 1
    assert buttons[0].height() >= pause
    assert len({button.width() for button in buttons}) == 1


@pytest.mark.parametrize(
    ("key", "text", "kind", "place"),
    [
        (Qt.Key.Key_1, "1", Kind.REST, 1),
        (Qt.Key.Key_2, "2", Kind.CHANGE_POSITION, 2),
        (Qt.Key.Key_Space, " ", Kind.REST, 1),
    ],
)
def test_a_digit_or_the_big_button_answers(
    session: Session, key: Qt.Key, text: str, kind: Kind, place: int
) -> None:
    asked(session)
    session.press(key, text=text)
    shown = session.controller.readout()
    assert (shown.segment.kind, shown.segment.place) == (kind, place)
    assert shown.mode is not Mode.ASKING


def test_three_finishes_and_keeps_what_was_done(session: Session) -> None:
    asked(session)
    session.press(Qt.Key.Key_3, text="3")
    assert session.view.summary.isVisible()
    assert session.words_of("summary_title") == "Another time, then."


def test_a_click_answers_too(session: Session) -> None:
    asked(session)
    session.click(session.button("message_answer_1"))
    assert session.controller.readout().segment.place == 2


def test_digits_mean_nothing_before_it_is_asked(session: Session) -> None:
    in_a_hold(session)
    session.press(Qt.Key.Key_2, text="2")
    assert session.controller.readout().segment.kind is Kind.HOLD


def test_the_answers_hide_no_moment_of_sitting(qapp: QApplication, qtbot: QtBot) -> None:
    session = Session(make_live(qapp), make_plan(CIRCLES, WALK))
    qtbot.addWidget(session.view)
    session.start()
    while session.controller.readout().segment.kind is not Kind.MOVE:
        session.ask(ActionId.NEXT)
        session.run(2_500)
    session.ask(ActionId.NEXT)
    while session.controller.readout().segment.kind is not Kind.MOVE:
        session.run(500)
    session.ask(ActionId.TOO_MUCH)
    session.run(2_500)
    assert answers(session) == ["Go on. Next: walk", "Finish here"]
    assert session.words_of("message_line_1") == "Sit for a moment before you stand."
    session.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Question])
def test_back_from_the_keys_the_same_is_asked_and_answered_by_the_same_button(
    session: Session, key: Qt.Key
) -> None:
    asked(session)
    session.press(Qt.Key.Key_Down)
    second = session.button("message_answer_1")
    assert second.hasFocus()
    session.press(Qt.Key.Key_Question, text="?")
    assert not second.hasFocus()
    session.press(key, text="?" if key is Qt.Key.Key_Question else "")
    assert session.view.stage.sheet.isHidden()
    assert answers(session)[1] == "Skip this one"
    assert second.hasFocus()


def test_behind_a_sheet_the_figure_stays_where_it_came_to_rest(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    moving = Session(make_live(qapp, reduced_motion=False), make_plan(WALK, STRETCH))
    qtbot.addWidget(moving.view)
    moving.start()
    asked(moving)
    moving.clock.advance(1_500)
    now = moving.router.glance()
    assert now is not None
    moving.view.stage.show_movement(now)
    shown: list[int] = []
    figure = moving.view.stage.card.figure
    monkeypatch.setattr(figure, "show_segment", lambda *what, **_how: shown.append(what[2]))
    moving.press(Qt.Key.Key_Question, text="?")
    moving.press(Qt.Key.Key_Escape)
    assert set(shown) == {now.figure_ms}
    assert now.figure_ms > moving.controller.readout().elapsed_ms
    moving.close()
