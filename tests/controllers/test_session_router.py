"""One way in: what a wish means where the session stands, whoever has it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.repeat_guard import REPEAT_GUARD_MS
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import (
    SUMMARY_LEAST_MS,
    SessionRouter,
    SessionScreen,
    SheetKind,
)
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.announcements import (
    Announcement,
    FinishAsked,
    PartBegan,
    WentOnEasier,
)
from footcare_gui.domain.session.big_button import HELD_OFF_MS
from footcare_gui.domain.session.easing import Easier
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind
from tests.builders import CIRCLES, STRETCH, make_plan
from tests.fakes import FakeClock

PLAN = make_plan(STRETCH, CIRCLES)


class Led:
    """A session with a router before it, on clocks that the test moves."""

    def __init__(self) -> None:
        self.clock, self.hand = FakeClock(), FakeClock(10_000)
        self.controller = SessionController(PLAN, self.clock)
        self.router = SessionRouter(self.hand.now_ms)
        self.told: list[Announcement] = []
        self.window: list[ActionId] = []
        self.left = 0
        self.router.announcement_due.connect(self.told.append)
        self.router.window_asked.connect(self.window.append)
        self.router.left.connect(self._on_left)
        self.router.begin(LiveSession("", self.controller))

    def start(self) -> Led:
        self.controller.start()
        return self

    def ask(self, action: ActionId, apart_ms: int = 1_000) -> None:
        self.hand.advance(apart_ms)
        self.router.ask(action)

    def run(self, ms: int) -> None:
        for _ in range(ms // 500):
            self.clock.advance(500)
            self.controller.dispatch(c.Tick(self.clock.now_ms()))

    def into_the_hold(self) -> None:
        while self.kind() is not Kind.HOLD:
            self.run(500)
        self.run(2_000)

    def screen(self) -> SessionScreen:
        return self.router.screen

    def mode(self) -> Mode | None:
        return self.router.readout.mode if self.router.readout else None

    def kind(self) -> Kind | None:
        return self.router.readout.segment.kind if self.router.readout else None

    def _on_left(self) -> None:
        self.left += 1


@pytest.fixture
def led(qapp: object) -> Iterator[Led]:
    made = Led().start()
    yield made
    made.controller.stop()


def test_the_same_wish_within_the_guard_counts_once(led: Led) -> None:
    led.ask(ActionId.TOGGLE_PAUSE)
    led.ask(ActionId.TOGGLE_PAUSE, REPEAT_GUARD_MS - 1)
    assert led.mode() is Mode.PAUSED
    led.ask(ActionId.TOGGLE_PAUSE)
    assert led.mode() is Mode.RUNNING


def test_who_wants_to_pause_does_not_say_ready_to_what_has_just_come(led: Led) -> None:
    while led.mode() is not Mode.WAITING:
        led.run(500)
    led.ask(ActionId.PRIMARY, HELD_OFF_MS - 1)
    assert led.mode() is Mode.WAITING
    led.ask(ActionId.PRIMARY, 1)
    assert led.mode() is Mode.RUNNING


def test_what_the_window_does_itself_leaves_the_session_alone(led: Led) -> None:
    led.ask(ActionId.MUTE)
    led.ask(ActionId.FULL_SCREEN)
    led.ask(ActionId.SAY_AGAIN)
    led.ask(ActionId.SAY_WHAT_IS_LEFT)
    assert led.window == [
        ActionId.MUTE,
        ActionId.FULL_SCREEN,
        ActionId.SAY_AGAIN,
        ActionId.SAY_WHAT_IS_LEFT,
    ]
    assert led.mode() is Mode.RUNNING


def test_escape_stands_still_first_and_asks_then(led: Led) -> None:
    led.told.clear()
    led.ask(ActionId.ESCAPE)
    assert led.mode() is Mode.PAUSED
    assert led.screen().asks_to_finish
    assert led.told == [PartBegan(), FinishAsked()]
    led.ask(ActionId.ESCAPE)
    assert not led.screen().asks_to_finish
    assert led.mode() is Mode.PAUSED


def test_it_tells_when_it_asks_no_more_whether_to_finish(led: Led) -> None:
    ends: list[bool] = []
    led.start().router.stopped_asking.connect(lambda: ends.append(led.screen().asks_to_finish))
    led.ask(ActionId.ESCAPE)
    assert ends == []
    led.ask(ActionId.ESCAPE)
    assert len(ends) == 1
    led.ask(ActionId.HELP)
    assert len(ends) == 1


@pytest.mark.parametrize("action", [ActionId.PRIMARY, ActionId.TOGGLE_PAUSE])
def test_while_it_asks_the_big_button_and_p_keep_going(led: Led, action: ActionId) -> None:
    led.ask(ActionId.ESCAPE)
    led.ask(ActionId.NEXT)
    assert led.kind() is Kind.GET_READY
    led.ask(action)
    assert led.mode() is Mode.RUNNING
    assert not led.screen().asks_to_finish


def test_the_question_goes_when_the_session_goes_on_by_itself(led: Led) -> None:
    led.ask(ActionId.ESCAPE)
    led.controller.act(ActionId.TOGGLE_PAUSE)
    assert not led.screen().asks_to_finish


def test_keep_going_goes_on_and_finish_ends(led: Led) -> None:
    led.ask(ActionId.ESCAPE)
    led.router.answer_finish(0)
    assert led.mode() is Mode.RUNNING
    led.ask(ActionId.ESCAPE)
    led.router.answer_finish(1)
    assert led.screen().summary is not None
    assert not led.screen().asks_to_finish


def test_what_has_not_begun_is_left_without_a_summary(qapp: object) -> None:
    idle = Led()
    idle.ask(ActionId.ESCAPE)
    idle.router.answer_finish(1)
    assert idle.left == 1
    assert idle.screen().summary is None


def test_a_sheet_goes_before_anything_else_does(led: Led) -> None:
    led.ask(ActionId.HELP)
    assert led.screen().sheet is SheetKind.KEYS
    led.router.toggle_sheet(SheetKind.STOP_SIGNS)
    assert led.screen().sheet is SheetKind.STOP_SIGNS
    led.ask(ActionId.ESCAPE)
    assert led.screen().sheet is None
    led.ask(ActionId.HELP)
    led.ask(ActionId.HELP)
    assert led.screen().sheet is None


@pytest.mark.parametrize("kind", [SheetKind.KEYS, SheetKind.STOP_SIGNS])
def test_what_is_read_pauses_and_the_big_button_goes_on_from_it(led: Led, kind: SheetKind) -> None:
    led.into_the_hold()
    led.router.toggle_sheet(kind)
    assert led.mode() is Mode.PAUSED
    led.ask(ActionId.PRIMARY)
    assert led.screen().sheet is None
    assert led.mode() is Mode.LEAD


@pytest.mark.parametrize(
    ("kind", "mode"), [(SheetKind.STOP_SIGNS, Mode.PAUSED), (SheetKind.VIEWS, Mode.RUNNING)]
)
def test_what_begins_by_itself_behind_what_is_read_begins_paused(
    qapp: QCoreApplication, kind: SheetKind, mode: Mode
) -> None:
    led = Led()  # it waits for its sound
    led.router.toggle_sheet(kind)
    led.start()
    qapp.processEvents()
    assert led.mode() is mode
    led.controller.stop()


def test_choosing_a_view_pauses_nothing(led: Led) -> None:
    led.router.toggle_sheet(SheetKind.VIEWS)
    assert led.mode() is Mode.RUNNING


def test_with_the_views_before_it_the_big_button_takes_them_away_and_starts_nothing(
    led: Led,
) -> None:
    led.router.toggle_sheet(SheetKind.VIEWS)
    led.ask(ActionId.PRIMARY)
    assert led.screen().sheet is None
    assert led.mode() is Mode.RUNNING


def test_with_a_sheet_before_it_the_big_button_answers_no_question(led: Led) -> None:
    too_much(led)
    led.ask(ActionId.HELP)
    led.ask(ActionId.PRIMARY)
    assert led.screen().sheet is None
    assert led.mode() is Mode.ASKING


@pytest.mark.parametrize("is_over", [False, True])
def test_to_quit_is_the_windows_matter_also_after_the_end(led: Led, is_over: bool) -> None:
    asked: list[object] = []
    led.router.window_asked.connect(asked.append)
    if is_over:
        led.controller.stop()
    led.ask(ActionId.QUIT)
    assert asked == [ActionId.QUIT]


def test_more_time_is_what_the_part_has_room_for(led: Led) -> None:
    before = led.controller.readout()
    assert before.extension_ms > 0
    led.ask(ActionId.EXTEND)
    assert led.controller.readout().length_ms == before.length_ms + before.extension_ms


def too_much(led: Led) -> None:
    """Say it in the hold, and ease out."""
    led.into_the_hold()
    led.ask(ActionId.TOO_MUCH)
    assert not led.screen().asks_how_to_go_on
    led.run(3_000)


def test_after_too_much_it_asks_until_it_is_answered(led: Led) -> None:
    too_much(led)
    led.run(15_000)
    assert led.screen().asks_how_to_go_on
    led.router.answer_too_much(7)
    assert led.screen().asks_how_to_go_on
    led.router.answer_too_much(0)
    assert not led.screen().asks_how_to_go_on
    assert led.told[-2:] == [WentOnEasier(Easier(30_000, 15_000, 2, 2, None)), PartBegan()]
    led.router.answer_too_much(1)
    assert led.kind() is Kind.REST


def test_after_too_much_the_big_button_is_the_first_answer(led: Led) -> None:
    too_much(led)
    led.ask(ActionId.PRIMARY)
    assert led.mode() is Mode.RUNNING
    assert led.kind() is Kind.REST


def test_after_too_much_the_rest_of_the_exercise_can_be_skipped(led: Led) -> None:
    too_much(led)
    led.router.answer_too_much(1)
    assert led.router.readout is not None
    assert led.router.readout.segment.place == 1


def test_after_too_much_one_can_finish_here(led: Led) -> None:
    too_much(led)
    led.router.answer_too_much(2)
    assert led.screen().summary is not None


def test_escape_hides_the_answers_to_too_much_until_it_goes_on(led: Led) -> None:
    too_much(led)
    led.ask(ActionId.ESCAPE)
    assert not led.screen().asks_how_to_go_on
    led.router.answer_finish(0)
    assert led.screen().asks_how_to_go_on


def test_a_key_at_the_very_end_does_not_carry_the_summary_away(led: Led) -> None:
    led.controller.stop()
    led.ask(ActionId.PRIMARY, SUMMARY_LEAST_MS - 1)
    assert led.left == 0
    led.ask(ActionId.NEXT)
    assert led.left == 0
    led.ask(ActionId.ESCAPE)
    assert led.left == 1


def test_without_a_session_no_wish_has_a_meaning(led: Led) -> None:
    led.router.end()
    led.ask(ActionId.MUTE)
    led.ask(ActionId.TOGGLE_PAUSE)
    assert led.window == []
    assert led.controller.readout().mode is Mode.RUNNING
    assert led.router.glance() is None


def test_another_session_begins_with_nothing_asked_and_nothing_open(led: Led) -> None:
    led.ask(ActionId.HELP)
    led.controller.stop()
    again = SessionController(PLAN, led.clock)
    led.router.begin(LiveSession("", again))
    assert led.screen().sheet is None
    assert led.screen().summary is None
    assert led.mode() is Mode.IDLE
