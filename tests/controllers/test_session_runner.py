"""Sessions begin and end for all who listen, whoever comes first among them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.journal import read_sessions
from footcare_gui.adapters.journal.store import SqliteStore
from footcare_gui.controllers.awake_controller import AwakeController
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.live_session import LiveSession, SessionListener
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_runner import SessionRunner
from footcare_gui.controllers.session_sound import SessionSound
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.desktop.requests import DesktopRequest, KeepAwake, LetSleep
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.cues import Cue
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.outcome import Ending, SideWork
from footcare_gui.domain.session.plan import GAP_MS, SessionPlan
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.session.state import Finished, Idle, Paused, Running
from footcare_gui.domain.session.summary import Summary, summarise
from tests.builders import PRESS, STRETCH, WALK, make_plan
from tests.fakes import FakeClock, FakeDesktop, FakePlayer

PLAN = make_plan(STRETCH, PRESS, WALK)
Order = Callable[[list[SessionListener]], None]


class RecordingScreen:
    """A listener that shows nothing, and writes down what it would show."""

    def __init__(self) -> None:
        self.shown: list[Readout] = []
        self.summaries: list[Summary] = []
        self._live: LiveSession | None = None

    def begin(self, live: LiveSession) -> None:
        self._live = live
        live.controller.changed.connect(self._on_changed)

    def end(self) -> None:
        self._live = None

    def _on_changed(self, readout: Readout) -> None:
        assert self._live is not None
        self.shown.append(readout)
        self.summaries.append(self._live.summary())


class Followed:
    """A runner with everyone whose order might matter: a real journal, sound, desktop, screen."""

    def __init__(self, folder: Path, order: Order) -> None:
        self.clock = FakeClock()
        self.path = folder / "journal.db"
        self.keeper = JournalKeeper(partial(SqliteStore, self.path, folder / "session.open"))
        self.player, self.desktop, self.screen = FakePlayer(), FakeDesktop(), RecordingScreen()
        self.sound = SessionSound(self.player, self.clock, Preferences)
        listeners: list[SessionListener] = [
            self.keeper,
            self.sound,
            AwakeController(self.desktop),
            self.screen,
        ]
        order(listeners)
        self.runner = SessionRunner(self.clock, listeners, when_ready=self.sound.when_ready)

    def pass_by(self, controller: SessionController, ms: int) -> None:
        for _ in range(0, ms, 1_000):
            self.clock.advance(1_000)
            controller.dispatch(c.Tick(self.clock.now_ms()))

    def close(self) -> None:
        self.runner.close()
        self.sound.close()
        self.keeper.close()


class Outcome(NamedTuple):
    """All that anybody could see of sessions, without ids and wall clocks."""

    kept: list[tuple[SessionPlan, tuple[Event, ...]]]
    history: list[tuple[Ending | None, int, list[SideWork]]]
    cues: list[Cue]
    player: list[str]
    desktop: list[DesktopRequest]
    shown: list[Readout]
    summaries: list[Summary]


def _outcome(followed: Followed) -> Outcome:
    return Outcome(
        kept=[(plan, events) for _, plan, events in read_sessions(followed.path)],
        history=[
            (record.ending, record.took_ms, [work.done for work in record.side_records])
            for record in followed.keeper.history.recent(10)
        ],
        cues=followed.player.played,
        player=followed.player.asked,
        desktop=followed.desktop.asked,
        shown=followed.screen.shown,
        summaries=followed.screen.summaries,
    )


def _live_through(folder: Path, order: Order) -> Outcome:
    """One session paused, skipped in and stopped; one left in its middle, gone on with, done."""
    followed = Followed(folder, order)
    controller = followed.runner.begin(PLAN)
    followed.pass_by(controller, 50_000)
    controller.pause()
    followed.pass_by(controller, 5_000)
    controller.act(ActionId.PRIMARY)
    followed.pass_by(controller, 10_000)
    controller.act(ActionId.SKIP_EXERCISE)
    followed.pass_by(controller, 10_000)
    followed.runner.leave()

    controller = followed.runner.begin(PLAN)
    followed.pass_by(controller, 60_000)
    followed.runner.close()
    followed.keeper.close()
    left = followed.keeper.left_session()
    assert left is not None
    controller = followed.runner.go_on(left)
    controller.act(ActionId.PRIMARY)
    followed.pass_by(controller, PLAN.session_ms)
    followed.close()
    return _outcome(followed)


def in_order(listeners: list[SessionListener]) -> None:
    """The journal first, the screen last."""


@pytest.fixture(scope="module")
def usual(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return _live_through(tmp_path_factory.mktemp("usual"), in_order)


def test_a_session_is_kept_heard_shown_and_added_up(usual: Outcome) -> None:
    assert [ending for ending, _, _ in usual.history] == [Ending.COMPLETED, Ending.STOPPED]
    assert usual.summaries[-1] == summarise(*usual.kept[1])
    assert usual.summaries[-1].done == tuple(usual.history[0][2])
    assert len(usual.cues) > 10
    assert usual.desktop[0] == KeepAwake()
    assert usual.desktop[-1] == LetSleep()


@pytest.mark.parametrize("seed", range(6))
def test_what_comes_of_a_session_does_not_depend_on_who_listens_first(
    usual: Outcome, tmp_path: Path, seed: int
) -> None:
    shuffled = _live_through(tmp_path, random.Random(seed).shuffle)
    for name, found, expected in zip(Outcome._fields, shuffled, usual, strict=True):
        assert found == expected, name


class Told:
    """A listener that writes down when sessions begin and end."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def begin(self, live: LiveSession) -> None:
        self.told.append(f"begin {live.controller.readout().mode}")

    def end(self) -> None:
        self.told.append("end")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def runner(qtbot: QtBot, clock: FakeClock, told: Told) -> Iterator[SessionRunner]:
    made = SessionRunner(clock, [told])
    yield made
    made.leave()


def test_everyone_listens_before_a_session_starts(runner: SessionRunner, told: Told) -> None:
    controller = runner.begin(PLAN)
    assert told.told == ["begin idle"]
    assert controller.readout().mode is Mode.RUNNING
    assert runner.is_running


def test_a_session_begins_in_the_place_of_the_one_before(runner: SessionRunner, told: Told) -> None:
    first = runner.begin(PLAN)
    second = runner.begin(PLAN)
    assert isinstance(first.state, Finished)
    assert runner.controller is second
    assert told.told == ["begin idle", "end", "begin idle"]


def test_each_session_has_an_id_of_its_own(runner: SessionRunner) -> None:
    runner.begin(PLAN)
    first = runner.live
    runner.begin(PLAN)
    assert first is not None
    assert runner.live is not None
    assert first.id != runner.live.id


def test_one_that_waits_for_its_sound_is_begun_but_runs_only_then(
    qtbot: QtBot, clock: FakeClock
) -> None:
    waiting: list[Callable[[], None]] = []
    runner = SessionRunner(clock, [], when_ready=waiting.append)
    controller = runner.begin(PLAN)
    assert isinstance(controller.state, Idle)
    waiting[0]()
    assert isinstance(controller.state, Running)
    runner.leave()


def test_closing_leaves_it_paused_where_it_stands(runner: SessionRunner, told: Told) -> None:
    controller = runner.begin(PLAN)
    assert runner.is_running
    runner.close()
    assert isinstance(controller.state, Paused)
    assert runner.controller is None
    assert told.told[-1] == "end"


def test_leaving_or_closing_twice_ends_nothing_twice(runner: SessionRunner, told: Told) -> None:
    runner.begin(PLAN)
    runner.leave()
    runner.leave()
    runner.close()
    assert told.told == ["begin idle", "end"]


@pytest.mark.parametrize("takes_turns", [True, False])
def test_done_again_the_other_side_begins_where_the_sides_take_turns(
    qtbot: QtBot, clock: FakeClock, takes_turns: bool
) -> None:
    runner = SessionRunner(clock, [], takes_turns=lambda: takes_turns)
    runner.again()
    assert runner.live is None
    runner.begin(make_plan(STRETCH))
    runner.again()
    assert runner.controller is not None
    sides = dict.fromkeys(segment.side for segment in runner.controller.plan.segments)
    first = next(iter(sides))
    assert first is (Side.RIGHT if takes_turns else Side.LEFT)
    runner.leave()


def test_a_faster_clock_means_no_gap(runner: SessionRunner, clock: FakeClock) -> None:
    assert runner.begin(PLAN).plan == PLAN
    clock.speed = 20.0
    assert runner.begin(PLAN).plan == PLAN._replace(gap_ms=20 * GAP_MS)


def test_who_comes_later_listens_from_the_next_session_on(runner: SessionRunner) -> None:
    runner.begin(PLAN)
    later = Told()
    runner.add(later)
    assert later.told == []
    runner.begin(PLAN)
    assert later.told == ["begin idle"]
