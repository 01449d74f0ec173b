"""Keys and clicks on the session's screen, and its two pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind
from tests.builders import PRESS, make_plan
from tests.kits.session_kit import Session, session, stretching

__all__ = ["session", "stretching"]

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_space_pauses_and_resumes(stretching: Session) -> None:
    stretching.run(1_000)
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert stretching.controller.readout().mode is Mode.PAUSED
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert stretching.controller.readout().mode is Mode.RUNNING


def test_a_trembling_hand_on_the_space_bar_pauses_once(stretching: Session) -> None:
    stretching.press(Qt.Key.Key_Space, text=" ")
    stretching.press(Qt.Key.Key_Space, text=" ", apart_ms=150)
    assert stretching.controller.readout().mode is Mode.PAUSED


def test_arrows_go_on_and_back(stretching: Session) -> None:
    stretching.press(Qt.Key.Key_Right)
    assert stretching.controller.readout().segment.kind is Kind.MOVE_IN
    stretching.press(Qt.Key.Key_Left)
    assert stretching.controller.readout().segment.kind is Kind.GET_READY
    stretching.press(Qt.Key.Key_Right, SHIFT)
    assert stretching.controller.readout().segment.place == 1


def test_letters_that_are_off_do_nothing_in_the_view(stretching: Session) -> None:
    stretching.view.set_choices(letters=False, wash=True)
    stretching.press(Qt.Key.Key_P, text="p")
    assert stretching.controller.readout().mode is Mode.RUNNING
    stretching.view.set_choices(letters=True, wash=True)
    stretching.press(Qt.Key.Key_P, text="p")
    assert stretching.controller.readout().mode is Mode.PAUSED


def test_a_click_on_an_empty_place_does_what_the_big_button_says(stretching: Session) -> None:
    stretching.click(stretching.view)
    assert stretching.controller.readout().mode is Mode.PAUSED
    stretching.click(stretching.view.stage.panel.count)
    assert stretching.controller.readout().mode is Mode.RUNNING


def test_sound_and_full_screen_are_the_windows_business(stretching: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stretching.router.window_asked) as asked:
        stretching.press(Qt.Key.Key_M, text="m")
    assert asked.args == [ActionId.MUTE]
    with qtbot.waitSignal(stretching.router.window_asked) as asked:
        stretching.press(Qt.Key.Key_F11)
    assert asked.args == [ActionId.FULL_SCREEN]


def test_a_key_at_the_very_end_does_not_carry_the_summary_away(
    stretching: Session, qtbot: QtBot
) -> None:
    stretching.run(500)
    stretching.controller.stop()
    left: list[bool] = []
    stretching.router.left.connect(lambda: left.append(True))
    stretching.press(Qt.Key.Key_Space, text=" ", apart_ms=500)
    assert not left
    stretching.press(Qt.Key.Key_Space, text=" ", apart_ms=1_000)
    assert left


def test_a_second_session_starts_clean(session: Session) -> None:
    session.run(12_000)
    session.controller.stop()
    again = Session(session.live, make_plan(PRESS))
    session.view.begin(again.live_session)
    again.controller.start()
    assert session.view.stage.isVisible()
    assert session.words_of("session_phase") == "Get ready"
    again.controller.stop()
    again.view.close()
