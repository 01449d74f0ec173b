"""What the session screen shows in each mode, and what is always there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.readout import Mode
from footcare_gui.texts import session as words
from tests.builders import GRIP, PHASES, PRESS, make_plan
from tests.kits.session_kit import Session, in_a_hold, make_live, session

__all__ = ["session"]


def began(qapp: QApplication, qtbot: QtBot, options: PlanOptions | None = None) -> Session:
    exercises = (GRIP, PRESS, PHASES)
    plan = make_plan(*exercises, options=options)
    session = Session(make_live(qapp), plan)
    qtbot.addWidget(session.view)
    session.start()
    return session


def test_getting_ready_shows_the_word_the_number_and_pause(session: Session) -> None:
    session.run(4_000)
    assert session.words_of("session_phase") == "Get ready"
    assert session.view.stage.panel.ring.words == "6"
    assert session.button("session_primary").text() == "Pause"


def test_work_shows_the_side_the_repetition_and_what_comes_next(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    session.run(15_000 + 3_000 + 2_000)
    assert session.words_of("session_phase") == "Hold"
    assert session.words_of("session_side") == "Left leg"
    assert session.words_of("session_reps") == "1 of 3"
    assert session.view.stage.hint.words == "Keep breathing. Next: let go"
    assert session.view.stage.panel.ring.words == "28"


def test_time_left_and_the_whole_stand_together(session: Session) -> None:
    readout = session.controller.readout()
    left, whole = words.time_left(readout.left_ms, readout.total_ms)
    assert session.view.stage.time_left.words == f"{left} {whole}"
    assert left == whole.removeprefix("left of ")


def test_the_other_side_is_named_while_changing(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    while session.controller.readout().segment.kind is not Kind.SWITCH:
        session.ask(ActionId.NEXT)
    assert session.words_of("session_phase") == "Change legs"
    assert session.view.stage.hint.words.startswith("Now the right leg.")


def test_enough_is_said_at_the_least_that_counts(session: Session) -> None:
    session.run(10_000 + 20_000)
    assert session.view.stage.hint.words.startswith("That's enough. Ten more if you like.")


def test_paused_says_so_dims_the_picture_and_offers_to_resume(session: Session) -> None:
    session.run(12_000)
    before = session.view.stage.panel.ring.words
    session.ask(ActionId.PRIMARY)
    assert session.words_of("session_phase") == "Paused"
    assert session.view.stage.card.is_dimmed
    assert session.view.stage.panel.ring.words == before
    primary = session.button("session_primary")
    assert primary.text() == "Resume"
    assert primary.height() >= 96


def test_resuming_work_counts_three_seconds_in(session: Session) -> None:
    session.run(12_000)
    session.ask(ActionId.PRIMARY)
    session.ask(ActionId.PRIMARY)
    assert session.words_of("session_phase") == "Get ready"
    assert session.view.stage.panel.ring.words == "3"
    assert not session.view.stage.card.is_dimmed
    session.run(3_000)
    assert session.words_of("session_phase") == "Move"


def test_a_computer_that_slept_is_named_as_the_reason(session: Session) -> None:
    session.run(12_000)
    session.clock.advance(60_000)
    session.controller.dispatch(c.Tick(session.clock.now_ms()))
    assert session.words_of("session_phase") == "Paused"
    assert "slept" in session.view.stage.hint.words


def test_going_down_to_the_floor_waits_and_says_how_to_go_on(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    session.ask(ActionId.SKIP_EXERCISE)
    assert session.controller.readout().mode is Mode.WAITING
    message = session.view.stage.panel.message
    assert message.isVisible()
    assert session.words_of("message_title") == "Next is lying down."
    said = session.words_of("message_line_0")
    assert said == "Press Space when you are ready. Then you have 25 s to get there."
    assert session.button("session_primary").text() == "Ready"
    assert session.button("session_extend").text() == "+30 s"
    session.ask(ActionId.PRIMARY)
    assert not message.isVisible()
    assert session.words_of("session_phase") == "New position"


def test_more_time_adds_what_the_button_says(session: Session) -> None:
    session.run(1_000)
    assert session.button("session_extend").text() == "+10 s"
    session.click(session.button("session_extend"))
    assert session.view.stage.panel.ring.words == "19"


def test_an_open_hold_counts_up_and_ends_with_done(qapp: QApplication, qtbot: QtBot) -> None:
    session = began(qapp, qtbot, PlanOptions(end_open_at_target=False))
    session.run(10_000 + 5_000 + 4_200)
    assert session.view.stage.panel.ring.words == "4"
    primary = session.button("session_primary")
    assert primary.text() == "Done"
    session.click(primary)
    assert session.words_of("session_phase") == "Rest"
    session.close()


def test_each_phase_of_a_stretch_has_its_own_word(qapp: QApplication, qtbot: QtBot) -> None:
    session = began(qapp, qtbot)
    for _ in range(2):
        session.ask(ActionId.SKIP_EXERCISE)
    session.run(25_000)
    seen = []
    for _ in range(4):
        seen.append(session.words_of("session_phase"))
        session.run(5_000)
    assert seen == ["Toes up", "Toes down", "Spread", "Side to side"]
    session.close()


def test_when_to_stop_is_one_click_away_and_the_number_stays_in_sight(session: Session) -> None:
    session.click(session.button("session_stop_signs"))
    stage = session.view.stage
    assert stage.sheet.title == "When to stop"
    assert not stage.sheet.geometry().intersects(stage.panel.geometry())
    session.click(session.button("sheet_close"))
    assert not stage.sheet.isVisible()


def test_no_sound_stays_on_the_screen_until_it_works(session: Session, qtbot: QtBot) -> None:
    notice = session.view.stage.notice
    session.view.show_sound(is_on=True, works=False)
    assert notice.isVisible()
    assert "Sound isn't working" in session.words_of("session_notice_words")
    with qtbot.waitSignal(session.view.sound_retried):
        session.click(session.button("session_notice_button"))
    session.view.show_sound(is_on=True, works=True)
    assert not notice.isVisible()


def test_the_sound_button_says_what_is_true(session: Session) -> None:
    said = []
    for is_on, works in ((True, True), (True, False), (False, False), (False, True)):
        session.view.show_sound(is_on=is_on, works=works)
        said.append(session.button("session_mute").text())
    assert said == ["Sound: on", "No sound", "Sound: off", "Sound: off"]


def test_moving_in_is_announced_in_plain_words(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    assert session.controller.readout().following.kind is Kind.MOVE_IN  # type: ignore[union-attr]
    assert session.view.stage.hint.words.endswith("Next: move slowly into position")


def test_a_quiet_line_shows_where_nothing_worse_is_to_be_said(session: Session) -> None:
    session.view.show_line("The screen may go dark.")
    assert session.words_of("session_notice_words") == "The screen may go dark."
    session.view.show_sound(is_on=True, works=False)
    assert "Sound" in session.words_of("session_notice_words")
    session.view.show_sound(is_on=True, works=True)
    assert session.words_of("session_notice_words") == "The screen may go dark."


def test_buttons_fade_back_while_working_and_come_again(session: Session) -> None:
    controls = session.view.stage.controls
    seen = [controls.skip.is_quiet]
    in_a_hold(session)
    seen.append(controls.skip.is_quiet)
    assert not controls.too_much.is_quiet
    session.ask(ActionId.PRIMARY)
    assert [*seen, controls.skip.is_quiet] == [False, True, False]
