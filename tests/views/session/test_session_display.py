"""Sessions are shown in the window, one after the other, on one screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.controllers.session_sound import SessionSound
from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.choices.session_views import Larger, SessionViews, views_of
from footcare_gui.domain.choices.session_views import text_of as text_of_views
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks, text_of
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.session_display import SessionDisplay
from footcare_gui.views.widgets.turned import Turned
from tests.builders import CIRCLES, STRETCH, WALK, make_library, make_plan
from tests.fakes import FakeClock, FakePlayer
from tests.kits.session_kit import NoArtist, SteppedClock, make_live

PLAN = make_plan(STRETCH)
(KEY_OF_P,) = spec_of(ActionId.TOGGLE_PAUSE).physical


class Place(QStackedWidget):
    """A window with a place for the session's screen."""

    def __init__(self) -> None:
        super().__init__()
        self.addWidget(QWidget())
        self.shown: list[bool] = []

    def set_session_view(self, view: QWidget) -> None:
        self.insertWidget(1, view)

    def show_session(self, is_shown: bool) -> None:
        self.shown.append(is_shown)
        self.setCurrentIndex(int(is_shown))

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def step_aside(self) -> None:
        self.hide()

    def come_to_front(self) -> None:
        self.show()


class Shown:
    """A display with all that it needs, and the sessions on it."""

    def __init__(self, app: QApplication) -> None:
        self.choices = ChoicesController(MemorySettings())
        self.choices.set_library(make_library(STRETCH, WALK, CIRCLES))
        clock, self.hand = SteppedClock(), FakeClock(10_000)
        self.clock = clock
        self.sound = SessionSound(FakePlayer(), clock, lambda: self.choices.preferences)
        self.router = SessionRouter(self.hand.now_ms)
        self.place = Place()
        history = InMemoryHistory()
        self.display = SessionDisplay(
            make_live(app),
            self.place,
            router=self.router,
            choices=self.choices,
            figure=lambda: FigureView(cast(FigureArtist, NoArtist())),
            sound=self.sound,
            feeling=FeelingController(lambda: history),
            written_on=lambda codes: ["з" if code == KEY_OF_P else "" for code in codes],
        )
        self.choices.preferences_changed.connect(self.display.follow_preferences)
        self.controllers: list[SessionController] = []

    def begin(self, plan: SessionPlan = PLAN) -> SessionController:
        controller = SessionController(plan, self.clock)
        self.controllers.append(controller)
        self.display.begin(LiveSession("one", controller))
        controller.start()
        return controller

    @property
    def turn(self) -> int:
        """How far the picture is turned that is seen."""
        turned = self.display.view().findChild(Turned)
        assert turned is not None
        return turned.degrees

    def press(self, action: ActionId) -> None:
        self.hand.advance(1_000)
        self.router.ask(action)

    def notice(self, about: TroubleWith = TroubleWith.SOUND) -> str:
        notice = self.display.view().stage.notice
        label = notice.findChild(QLabel, f"session_notice_{about}")
        assert label is not None
        return label.text()


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qapp)
    qtbot.addWidget(made.place)
    made.place.resize(1280, 820)
    made.place.show()
    yield made
    for controller in made.controllers:
        controller.stop()
    made.display.end()
    made.sound.close()


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


def test_a_session_in_which_nobody_lies_at_first_begins_upright_and_the_turn_is_kept(
    shown: Shown,
) -> None:
    shown.choices.change(views=text_of_views(SessionViews(turn=270)))
    shown.begin(make_plan(WALK))
    assert shown.turn == 0
    shown.press(ActionId.BIG)
    assert shown.turn == 0
    assert views_of(shown.choices.preferences.views) == SessionViews(turn=270, big=True)
    shown.press(ActionId.TURN)
    assert shown.turn == 270, "as it was left"
    shown.press(ActionId.UPRIGHT)
    assert (shown.turn, views_of(shown.choices.preferences.views).turn) == (0, 0)


def test_a_session_that_begins_lying_down_begins_as_it_was_turned(shown: Shown) -> None:
    shown.choices.change(views=text_of_views(SessionViews(turn=90)))
    shown.begin(make_plan(CIRCLES))
    assert shown.turn == 90


def test_who_gets_up_in_a_turned_session_sees_it_upright_without_a_key(shown: Shown) -> None:
    shown.choices.change(views=text_of_views(SessionViews(turn=90)))
    shown.begin(make_plan(CIRCLES, WALK))
    shown.press(ActionId.SKIP_EXERCISE)
    assert (shown.turn, shown.notice(TroubleWith.VIEW)) == (0, "")
    shown.press(ActionId.TURN)
    assert (shown.turn, shown.notice(TroubleWith.VIEW)) == (90, "Still turned for lying down.")
    assert views_of(shown.choices.preferences.views).turn == 90


def test_a_turned_session_says_so_and_has_a_way_back_until_that_is_put_away(shown: Shown) -> None:
    shown.begin(make_plan(CIRCLES))
    assert shown.notice(TroubleWith.VIEW) == ""
    shown.press(ActionId.TURN)
    line = shown.display.view().stage.notice._lines[TroubleWith.VIEW]
    assert line.words.text() == "Turned for lying down."
    shown.press(ActionId.PUT_AWAY)
    notice = shown.display.view().stage.notice
    assert notice.isHidden()
    shown.display.end()
    shown.begin(make_plan(CIRCLES))
    assert not notice.isHidden(), "another session, and the same view: said again"
    notice.asked.emit(TroubleWith.VIEW)
    assert views_of(shown.choices.preferences.views).turn == 0
    assert notice.isHidden()


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


def test_how_it_is_seen_is_kept_and_the_next_session_is_seen_so(shown: Shown) -> None:
    shown.begin()
    shown.press(ActionId.TURN)
    shown.press(ActionId.LARGER)
    kept = views_of(shown.choices.preferences.views)
    assert kept == SessionViews(turn=90, big=True, larger=Larger.FIGURE)
    assert is_bare(shown)
    shown.press(ActionId.BIG)
    assert not is_bare(shown)
    for _ in range(3):
        shown.press(ActionId.TURN)
    assert views_of(shown.choices.preferences.views).turn == 0


def test_the_small_window_takes_the_place_of_the_whole_one_and_gives_it_back(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.begin()
    shown.press(ActionId.MINI)
    (mini,) = minis()
    assert mini.isVisible()
    assert not shown.place.isVisible()
    shown.press(ActionId.MINI)
    assert shown.place.isVisible()
    qtbot.waitUntil(lambda: not minis())
    assert views_of(shown.choices.preferences.views).mini_at


def test_another_view_is_seen_in_the_whole_window(shown: Shown) -> None:
    shown.begin()
    shown.press(ActionId.MINI)
    shown.press(ActionId.BIG)
    assert shown.place.isVisible()
    assert views_of(shown.choices.preferences.views).big


def test_with_the_session_the_small_window_ends(shown: Shown, qtbot: QtBot) -> None:
    shown.begin()
    shown.press(ActionId.MINI)
    shown.display.end()
    assert shown.place.isVisible()
    qtbot.waitUntil(lambda: not minis())


def test_while_a_question_is_open_there_is_no_small_window(shown: Shown) -> None:
    shown.begin()
    shown.press(ActionId.ESCAPE)
    shown.press(ActionId.MINI)
    assert not minis()
    assert shown.place.isVisible()


def is_bare(shown: Shown) -> bool:
    arrangement = shown.display.view().stage.arrangement
    return arrangement is not None and arrangement.is_bare


def minis() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.objectName() == "mini_window"]


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
