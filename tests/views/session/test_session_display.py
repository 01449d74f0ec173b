"""Sessions are shown in the window, one after the other, on one screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks, text_of
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.troubles import TroubleWith
from tests.builders import STRETCH, make_library
from tests.kits.display_kit import Shown, shown

__all__ = ["shown"]


def test_a_session_is_shown_in_the_place_of_the_choice_until_it_ends(shown: Shown) -> None:
    shown.begin()
    assert shown.place.shown == [True]
    assert shown.display.view().isVisible()
    shown.display.end()
    assert shown.place.shown == [True, False]


def test_the_key_that_closes_the_app_does_so_in_a_session(shown: Shown, qtbot: QtBot) -> None:
    shown.begin()
    shown.place.activateWindow()
    with qtbot.waitSignal(shown.display.quit_wanted):
        QTest.keyClick(shown.display.view(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_the_next_session_has_the_same_screen_while_the_library_is_the_same(shown: Shown) -> None:
    shown.begin()
    view, questions = shown.display.view(), shown.display.questions()
    shown.display.end()
    shown.begin()
    assert (shown.display.view(), shown.display.questions()) == (view, questions)
    shown.display.end()
    shown.choices.set_library(make_library(STRETCH))
    shown.begin()
    assert shown.display.view() is not view
    assert shown.display.questions() is not questions


def test_its_help_names_letters_as_they_are_written_on_the_keyboard(shown: Shown) -> None:
    shown.begin()
    shown.press(ActionId.HELP)
    lines = [label.text() for label in shown.place.findChildren(QLabel, "sheet_line")]
    assert "З,  P" in lines
    assert "T" in lines


def test_a_line_is_for_its_session_only(shown: Shown) -> None:
    shown.begin()
    shown.display.say(TroubleWith.SCREEN, "It may go dark.")
    assert shown.notice(TroubleWith.SCREEN) == "It may go dark."
    shown.display.end()
    shown.begin()
    assert shown.notice(TroubleWith.SCREEN) == ""


def test_sound_that_does_not_work_is_said_and_can_be_tried_again(shown: Shown) -> None:
    shown.sound.begin(LiveSession("one", shown.begin()))
    shown.sound.on_availability_changed(False, "no server")
    assert shown.notice()
    shown.press(ActionId.MUTE)
    assert shown.notice() == ""
    shown.press(ActionId.MUTE)
    assert shown.notice()
    shown.sound.retry()
    shown.sound.on_availability_changed(False, "no server")
    assert "still no sound" in shown.notice()
    shown.sound.on_availability_changed(True, "")
    assert shown.notice() == "Sound works again."


def test_muting_and_filling_the_screen_are_done_from_the_session(shown: Shown) -> None:
    shown.begin()
    shown.press(ActionId.MUTE)
    assert not shown.sound.is_on
    shown.press(ActionId.FULL_SCREEN)
    assert shown.place.windowState() & Qt.WindowState.WindowFullScreen
    shown.press(ActionId.FULL_SCREEN)
    assert not shown.place.windowState() & Qt.WindowState.WindowFullScreen


def test_a_window_that_wants_to_close_asks_first(shown: Shown) -> None:
    controller = shown.begin()
    shown.hand.advance(1_000)
    shown.display.ask_to_finish()
    assert controller.readout().mode is Mode.PAUSED
    assert shown.router.screen.asks_to_finish


def test_letters_can_be_switched_off_while_it_runs(shown: Shown) -> None:
    shown.begin()
    shown.choices.change(letters=False)
    shown.display.follow_preferences()
    assert not shown.display.view().stage.letters_on


def test_the_same_again_and_back_to_the_list_are_passed_on(shown: Shown, qtbot: QtBot) -> None:
    shown.begin()
    with qtbot.waitSignal(shown.display.again_asked):
        shown.display.view().again_asked.emit()
    with qtbot.waitSignal(shown.display.left):
        shown.router.left.emit()


def test_what_is_said_and_asked_for_stands_on_the_screen(shown: Shown) -> None:
    shown.display.show_caption("Nobody sees it.")
    shown.display.show_answer("Nobody sees it.", "Nobody hears it.")
    shown.display.end_answer()
    shown.begin()
    shown.display.show_caption("Walk for 30 seconds.")
    assert shown.display.view().spoken.text == "Walk for 30 seconds."
    shown.display.show_caption("Standing.", stands_alone=False)
    assert shown.display.view().spoken.text == ""
    shown.display.show_answer("Then the right leg.", "15 seconds left. Then the right leg.")
    assert shown.display.view().spoken.text == "Then the right leg."
    shown.display.end_answer()
    assert shown.display.view().spoken.text == ""


@pytest.mark.parametrize("who", [*WhoSpeaks, None])
def test_a_screen_reader_keeps_quiet_just_where_the_voice_speaks(
    shown: Shown, who: WhoSpeaks | None
) -> None:
    shown.begin()
    shown.choices.change(voice=text_of(VoiceWishes(who=who)))
    shown.display.follow_preferences()
    assert shown.display.view().tells_reader is (who is not WhoSpeaks.FOOTCARE)


def test_a_cue_that_is_to_flash_flashes_also_where_nothing_else_moves(shown: Shown) -> None:
    shown.begin()
    wash = shown.display.view().stage._wash
    runs = [wash.runs]
    shown.choices.change(voice=text_of(VoiceWishes(cues="get_ready:flash")))
    shown.hand.advance(1_000)
    shown.begin()
    runs.append(wash.runs)
    assert runs == [False, True]
    wash.end()


def test_the_bar_breathes_with_who_breathes_with_the_voice(shown: Shown) -> None:
    shown.choices.change(voice=text_of(VoiceWishes(breathing=True)))
    shown.begin()
    assert shown.display.view().stage.panel.breathes
