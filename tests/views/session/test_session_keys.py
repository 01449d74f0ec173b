"""Keys in a session: one table, one action at a time, and nothing else does anything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId, ActionSpec, Scope, actions_in
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Mode
from footcare_gui.views.session.keys import action_of, press_of
from tests.builders import CIRCLES, STRETCH, make_plan
from tests.kits.session_kit import Session, make_live

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    session = Session(make_live(qapp), make_plan(STRETCH, CIRCLES))
    qtbot.addWidget(session.view)
    session.start()
    yield session
    session.close()


def event(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "", *, held: bool = False
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, held)


@pytest.mark.parametrize("spec", actions_in(Scope.SESSION), ids=lambda spec: spec.id.value)
def test_every_key_of_the_table_asks_for_its_action(spec: ActionSpec) -> None:
    for text in spec.keys + spec.letters:
        combination: QKeyCombination = QKeySequence(text)[0]  # type: ignore[index]
        pressed = event(combination.key(), combination.keyboardModifiers())
        assert action_of(pressed, letters=True) is spec.id, text


@pytest.mark.parametrize(
    ("pressed", "action"),
    [
        (event(Qt.Key.Key_Plus, SHIFT, "+"), ActionId.EXTEND),
        (event(Qt.Key.Key_Plus, KEYPAD, "+"), ActionId.EXTEND),
        (event(Qt.Key.Key_Question, SHIFT, "?"), ActionId.HELP),
        (event(Qt.Key.Key_Enter, KEYPAD, "\r"), ActionId.PRIMARY),
        (event(Qt.Key.Key_P, NONE, "p"), ActionId.TOGGLE_PAUSE),
    ],
)
def test_a_sign_counts_however_the_keyboard_makes_it(pressed: QKeyEvent, action: ActionId) -> None:
    assert action_of(pressed, letters=True) is action


@pytest.mark.parametrize(
    "pressed",
    [
        event(Qt.Key.Key_Q, NONE, "q"),
        event(Qt.Key.Key_Up),
        event(Qt.Key.Key_Space, CONTROL, " "),
        event(Qt.Key.Key_Plus, CONTROL, "+"),
        event(Qt.Key.Key_Tab),
        event(Qt.Key.Key_Delete),
    ],
)
def test_nothing_else_does_anything(pressed: QKeyEvent) -> None:
    assert action_of(pressed, letters=True) is None


def test_letters_can_be_switched_off_and_other_keys_cannot() -> None:
    for letter in (Qt.Key.Key_P, Qt.Key.Key_T, Qt.Key.Key_M):
        assert action_of(event(letter), letters=True) is not None
        assert action_of(event(letter), letters=False) is None
    assert action_of(event(Qt.Key.Key_Space, NONE, " "), letters=False) is ActionId.PRIMARY


def test_a_key_of_another_script_arrives_with_the_key_under_the_finger() -> None:
    of_p = QKeyEvent(QEvent.Type.KeyPress, 0x417, NONE, 33, 0, 0, "з")
    pressed = press_of(of_p)
    assert (pressed.text, pressed.scan_code) == ("з", 33)
    assert action_of(of_p, letters=True) is ActionId.TOGGLE_PAUSE


def test_a_held_key_asks_once() -> None:
    assert action_of(event(Qt.Key.Key_Right, held=True), letters=True) is None


def test_space_pauses_and_resumes(session: Session) -> None:
    session.run(1_000)
    session.press(Qt.Key.Key_Space, text=" ")
    assert session.controller.readout().mode is Mode.PAUSED
    session.press(Qt.Key.Key_Space, text=" ")
    assert session.controller.readout().mode is Mode.RUNNING


def test_a_trembling_hand_on_the_space_bar_pauses_once(session: Session) -> None:
    session.press(Qt.Key.Key_Space, text=" ")
    session.press(Qt.Key.Key_Space, text=" ", apart_ms=150)
    assert session.controller.readout().mode is Mode.PAUSED


def test_arrows_go_on_and_back(session: Session) -> None:
    session.press(Qt.Key.Key_Right)
    assert session.controller.readout().segment.kind is Kind.MOVE_IN
    session.press(Qt.Key.Key_Left)
    assert session.controller.readout().segment.kind is Kind.GET_READY
    session.press(Qt.Key.Key_Right, SHIFT)
    assert session.controller.readout().segment.place == 1


def test_letters_that_are_off_do_nothing_in_the_view(session: Session) -> None:
    session.view.set_choices(letters=False, wash=True)
    session.press(Qt.Key.Key_P, text="p")
    assert session.controller.readout().mode is Mode.RUNNING
    session.view.set_choices(letters=True, wash=True)
    session.press(Qt.Key.Key_P, text="p")
    assert session.controller.readout().mode is Mode.PAUSED


def test_a_click_on_an_empty_place_does_what_the_big_button_says(session: Session) -> None:
    session.click(session.view)
    assert session.controller.readout().mode is Mode.PAUSED
    session.click(session.view.stage.panel.ring)
    assert session.controller.readout().mode is Mode.RUNNING


def test_a_button_reached_by_tab_takes_space_and_enter_itself(session: Session) -> None:
    session.button("session_next").setFocus()
    session.press(Qt.Key.Key_Space, text=" ")
    shown = session.controller.readout()
    assert (shown.mode, shown.segment.kind) == (Mode.RUNNING, Kind.MOVE_IN)
    session.press(Qt.Key.Key_Return, text="\r")
    assert session.controller.readout().segment.rep == 2


def test_other_keys_pass_through_a_button_that_has_the_keyboard(session: Session) -> None:
    session.button("session_next").setFocus()
    session.press(Qt.Key.Key_P, text="p")
    assert session.controller.readout().mode is Mode.PAUSED
    assert session.button("session_next").hasFocus(), "arrows and letters move no focus"
    session.press(Qt.Key.Key_Right)
    assert session.button("session_next").hasFocus()


def test_a_click_on_a_button_does_not_take_the_keyboard(session: Session) -> None:
    session.click(session.button("session_next"))
    assert session.controller.readout().segment.kind is Kind.MOVE_IN
    assert not session.button("session_next").hasFocus()


def test_a_button_that_can_no_longer_be_pressed_gives_the_keyboard_back(session: Session) -> None:
    session.ask(ActionId.NEXT)
    too_much = session.button("session_too_much")
    too_much.setFocus()
    assert too_much.hasFocus()
    session.press(Qt.Key.Key_Space, text=" ")
    assert session.controller.readout().segment.kind is Kind.RELEASE
    assert session.view.hasFocus()


def test_escape_pauses_at_once_and_asks(session: Session) -> None:
    session.run(2_000)
    session.press(Qt.Key.Key_Escape)
    assert session.controller.readout().mode is Mode.PAUSED
    assert session.router.screen.asks_to_finish
    session.press(Qt.Key.Key_Space, text=" ")
    assert session.controller.readout().mode is Mode.RUNNING
    assert not session.router.screen.asks_to_finish


def test_while_it_asks_only_the_answers_count(session: Session) -> None:
    session.run(2_000)
    session.press(Qt.Key.Key_Escape)
    session.press(Qt.Key.Key_Right)
    assert session.controller.readout().segment.kind is Kind.GET_READY
    session.press(Qt.Key.Key_Escape)
    assert not session.router.screen.asks_to_finish
    assert session.controller.readout().mode is Mode.PAUSED


def test_keep_going_by_keyboard_leaves_no_other_button_with_the_keyboard(session: Session) -> None:
    session.run(2_000)
    session.press(Qt.Key.Key_Escape)
    session.button("message_answer_0").setFocus()
    session.press(Qt.Key.Key_Space, text=" ")
    assert session.controller.readout().mode is Mode.RUNNING
    assert session.view.hasFocus()


def test_the_question_has_the_keyboard_at_its_first_answer(session: Session) -> None:
    session.run(2_000)
    session.button("session_escape").setFocus()
    session.press(Qt.Key.Key_Space, text=" ")
    assert session.button("message_answer_0").hasFocus()
    assert session.words_of("message_line_1") == "Space: keep going. Esc: stay paused."


@pytest.mark.parametrize("there", [Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Tab])
@pytest.mark.parametrize("pressed", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_second_answer_is_one_key_away_and_can_be_pressed(
    session: Session, there: Qt.Key, pressed: Qt.Key
) -> None:
    session.run(20_000)
    session.press(Qt.Key.Key_Escape)
    session.press(there)
    assert session.button("message_answer_1").hasFocus()
    session.press(pressed)
    assert session.controller.readout().mode is Mode.FINISHED


def test_arrows_stay_between_the_two_answers(session: Session) -> None:
    session.press(Qt.Key.Key_Escape)
    for key, name in (
        (Qt.Key.Key_Left, "message_answer_0"),
        (Qt.Key.Key_Right, "message_answer_1"),
        (Qt.Key.Key_Down, "message_answer_1"),
        (Qt.Key.Key_Up, "message_answer_0"),
    ):
        session.press(key)
        assert session.button(name).hasFocus(), key


def test_escape_a_second_time_stays_paused_and_lets_no_button_keep_the_keyboard(
    session: Session,
) -> None:
    session.run(2_000)
    session.press(Qt.Key.Key_Escape)
    session.press(Qt.Key.Key_Escape)
    assert session.controller.readout().mode is Mode.PAUSED
    assert session.view.hasFocus()


def test_finish_here_ends_the_session_and_shows_what_was_done(session: Session) -> None:
    session.run(20_000)
    session.press(Qt.Key.Key_Escape)
    session.click(session.button("message_answer_1"))
    assert session.controller.readout().mode is Mode.FINISHED
    assert session.view.summary.isVisible()


def test_help_lists_every_action_and_escape_closes_it_first(session: Session) -> None:
    session.press(Qt.Key.Key_Question, SHIFT, "?")
    sheet = session.view.stage.sheet
    assert sheet.isVisible()
    session.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert session.controller.readout().mode is Mode.RUNNING


def test_a_sheet_takes_the_keyboard_from_the_button_it_covers(session: Session) -> None:
    session.button("session_stop_signs").setFocus()
    session.press(Qt.Key.Key_Return)
    sheet = session.view.stage.sheet
    assert sheet.title == "When to stop"
    assert session.button("sheet_close").hasFocus()
    session.press(Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert session.view.hasFocus()


def test_a_sheet_opened_by_its_key_leaves_space_to_the_big_button(session: Session) -> None:
    session.press(Qt.Key.Key_Question, SHIFT, "?")
    session.press(Qt.Key.Key_Space, text=" ")
    assert session.controller.readout().mode is Mode.PAUSED


def test_the_first_enter_presses_each_button_that_can_be_pressed(session: Session) -> None:
    session.ask(ActionId.NEXT)
    buttons = [
        button
        for button in session.view.stage.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled()
    ]
    assert len(buttons) > 6
    for button in buttons:
        pressed: list[bool] = []
        button.clicked.disconnect()
        button.clicked.connect(lambda _checked=False, seen=pressed: seen.append(True))
        button.setFocus()
        session.press(Qt.Key.Key_Return, text="\r")
        assert pressed, button.objectName()


def test_sound_and_full_screen_are_the_windows_business(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.router.window_asked) as asked:
        session.press(Qt.Key.Key_M, text="m")
    assert asked.args == [ActionId.MUTE]
    with qtbot.waitSignal(session.router.window_asked) as asked:
        session.press(Qt.Key.Key_F11)
    assert asked.args == [ActionId.FULL_SCREEN]


def test_a_key_at_the_very_end_does_not_carry_the_summary_away(
    session: Session, qtbot: QtBot
) -> None:
    session.run(500)
    session.controller.stop()
    left: list[bool] = []
    session.router.left.connect(lambda: left.append(True))
    session.press(Qt.Key.Key_Space, text=" ", apart_ms=500)
    assert not left
    session.press(Qt.Key.Key_Space, text=" ", apart_ms=1_000)
    assert left
