"""What is due is kept true: after a session, when somebody looks, and when time makes it so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.controllers import due_controller
from footcare_gui.controllers.due_controller import LATE_MS, DueController
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.progression import OfferKind
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import SessionRecord, SideOutline, SideRecord
from footcare_gui.domain.session.outcome import Ending, SideWork
from footcare_gui.domain.today.agenda import Agenda
from footcare_gui.domain.today.schedule import DueKind
from footcare_gui.platform.places import library_file
from footcare_gui.ports.stores import History
from tests.histories import Part, make_record

MONDAY = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@cache
def library() -> Library:
    return read_library(library_file()).library


def record(name: str, at: datetime, felt_after: int | None = None) -> SessionRecord:
    id = f"{name} {at.isoformat()}"
    part = SideWork(0, name, "", Side.BOTH, 30_000, 30_000, 1, 1, False)
    side_records = (SideRecord(id, at, part, 0, at.date()),)
    return SessionRecord(
        id, at, name, "exercise", Ending.COMPLETED, 40_000, side_records, felt_after=felt_after
    )


class World:
    """A controller with a clock, a place and a history that the test moves."""

    def __init__(self) -> None:
        self.now, self.zone = MONDAY, ZoneInfo("Europe/Berlin")
        self.history: InMemoryHistory | None = InMemoryHistory()
        self.asked = 0
        self.told: list[Agenda] = []
        self.controller = DueController(self._ask, lambda: self.now, self._here)
        self.controller.agenda_changed.connect(self.told.append)
        self.controller.follow(library(), Preferences(my_plan=MyPlan((Entry("toe_walk"),))))

    @property
    def kind(self) -> DueKind:
        return self.told[-1].states[0].kind

    @property
    def timer(self) -> QTimer:
        timer = self.controller.findChild(QTimer)
        assert timer is not None
        return timer

    def did(self, *records: SessionRecord) -> None:
        assert self.history is not None
        for one in records:
            self.history.add(one)
        self.controller.recall()

    def _ask(self) -> History | None:
        self.asked += 1
        return self.history

    def _here(self) -> tzinfo:
        return self.zone


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    world = World()
    yield world
    world.controller.stop()


def test_nothing_is_asked_or_told_before_the_first_time(world: World) -> None:
    assert (world.asked, world.told, world.controller.states) == (0, [], ())
    world.controller.look()
    assert world.asked == 0
    assert not world.timer.isActive()


def test_an_empty_profile_has_everything_due(world: World) -> None:
    world.history = None
    world.controller.recall()
    assert world.kind is DueKind.NOW


def test_a_session_is_known_when_it_was_saved(world: World) -> None:
    world.did(record("toe_walk", MONDAY))
    assert world.kind is DueKind.LATER_TODAY
    assert world.controller.states == world.told[-1].states


def test_it_wakes_once_for_the_next_change_and_not_before(world: World) -> None:
    world.did(record("toe_walk", MONDAY - HOUR))
    assert world.timer.isSingleShot()
    assert world.timer.interval() == HOUR.total_seconds() * 1000 + LATE_MS
    assert world.timer.timerType() is Qt.TimerType.VeryCoarseTimer
    world.now += HOUR
    world.timer.timeout.emit()
    assert world.kind is DueKind.NOW


def test_with_all_due_it_wakes_at_midnight_here(world: World) -> None:
    world.controller.recall()
    assert world.timer.interval() == 11 * 3600 * 1000 + LATE_MS  # 13:00 in Berlin


def test_looking_asks_nothing_again_on_the_same_day(world: World) -> None:
    world.did(record("toe_walk", MONDAY - HOUR))
    asked, world.now = world.asked, MONDAY + HOUR
    world.controller.look()
    assert (world.asked, world.kind) == (asked, DueKind.NOW)


@pytest.mark.parametrize("days", [1, 12, 400])
def test_whose_turn_it_is_is_known_however_long_ago_that_was(world: World, days: int) -> None:
    began, other = Side.RIGHT, Side.LEFT
    at = MONDAY - timedelta(days=days)
    once = record("heel_cord", at)
    parts = (once.side_records[0].done._replace(side=side) for side in (began, other))
    side_records = tuple(once.side_records[0]._replace(done=part) for part in parts)
    world.did(once._replace(side_records=side_records), record("toe_walk", MONDAY - HOUR))
    assert world.told[-1].turns == {("heel_cord", ""): other}


def test_looking_on_another_day_asks_again(world: World) -> None:
    world.did(record("toe_walk", MONDAY - HOUR))
    asked, world.now = world.asked, MONDAY + 24 * HOUR
    world.controller.look()
    assert world.asked == asked + 1
    assert world.told[-1].states[0].done == 0


def test_a_journey_moves_the_day(world: World) -> None:
    world.did(record("toe_walk", MONDAY - HOUR))
    assert world.told[-1].states[0].done == 1
    world.zone = ZoneInfo("Pacific/Auckland")  # Tuesday, one o'clock
    world.controller.look()
    assert world.told[-1].now.day == 24
    assert world.told[-1].states[0].done == 1  # noon in Berlin was midnight there


def test_another_plan_is_told_at_once(world: World) -> None:
    world.controller.recall()
    world.controller.follow(library(), Preferences(my_plan=MyPlan((Entry("heel_cord"),))))
    assert [state.exercise for state in world.controller.states] == ["heel_cord"]


def test_busy_weeks_are_read_whole(world: World) -> None:
    walks = [record("toe_walk", MONDAY - HOUR)]
    others = [record("heel_cord", MONDAY - timedelta(minutes=n)) for n in range(125)]
    world.did(*others, *walks)
    assert world.kind is DueKind.LATER_TODAY


def test_a_session_that_was_gone_on_with_after_weeks_counts_when_it_was_done(world: World) -> None:
    begun = record("toe_walk", MONDAY - timedelta(days=20))
    done = begun.side_records[0]._replace(at=MONDAY - HOUR)
    world.did(begun._replace(side_records=(done,)))
    assert world.kind is DueKind.LATER_TODAY


def test_what_was_moved_and_felt_makes_the_offer(world: World) -> None:
    world.did(record("toe_walk", MONDAY - 2 * 24 * HOUR))
    offered = world.told[-1].offer
    assert offered is not None
    assert offered.kind is OfferKind.START_LIGHT
    month = [record("toe_walk", MONDAY - timedelta(days=30 - n)) for n in range(29)]
    bad = [record("toe_walk", MONDAY - timedelta(days=n, hours=1), felt_after=6) for n in (1, 2)]
    world.did(*month, *bad)
    offered = world.told[-1].offer
    assert offered is not None
    assert offered.kind is OfferKind.STEP_BACK


class Reading(InMemoryHistory):
    """Tells how many sessions a start makes records of.

    Args:
        records: What is in it.
        tells: Whether its outline is the true one; else it says that everything has to be read.
    """

    def __init__(self, records: Iterable[SessionRecord], *, tells: bool = True) -> None:
        super().__init__(records)
        self._tells = tells
        self.read = 0

    def since(self, instant: datetime) -> tuple[SessionRecord, ...]:
        found = super().since(instant)
        self.read += len(found)
        return found

    def outline(self, since: datetime) -> tuple[SideOutline, ...]:
        all_of_it = SideOutline("", "", Side.BOTH, 0, 0, too_much=True)
        return super().outline(since) if self._tells else (all_of_it,)


BOTH_LEGS: tuple[Part, ...] = (
    ("heel_cord", Side.LEFT, 30, 30),
    ("heel_cord", Side.RIGHT, 30, 30),
)


def test_the_number_noted_last_is_told_whether_before_a_session_or_after(world: World) -> None:
    world.did(record("toe_walk", MONDAY - 2 * HOUR, 8))
    assert world.told[-1].noted == 8
    world.did(record("toe_walk", MONDAY - HOUR)._replace(felt_before=3))
    assert world.told[-1].noted == 3


def test_of_four_weeks_nine_days_are_read_where_the_rest_teaches_nothing(world: World) -> None:
    past = [make_record(MONDAY - n * DAY, BOTH_LEGS) for n in range(1, 29)]
    world.history = history = Reading(past)
    world.controller.recall()
    assert history.read == 9
    assert world.told[-1].turns == {("heel_cord", ""): Side.RIGHT}


parts = st.builds(
    lambda name, left, right: [(name, Side.LEFT, 30, left), (name, Side.RIGHT, 30, right)],
    st.sampled_from(["heel_cord", "ankle_circles", "toe_stretch"]),
    st.sampled_from([0, 12, 30]),
    st.sampled_from([0, 12, 30]),
)
pasts = st.lists(
    st.builds(
        lambda hours, parts, kind, hurts: make_record(
            MONDAY - timedelta(hours=hours),
            parts,
            id=f"{hours}",
            plan=("test", kind),
            too_much=parts[0][0] if hurts else "",
        ),
        st.integers(1, 40 * 24),
        parts,
        st.sampled_from(["routine", "owed"]),
        st.sampled_from([False] * 7 + [True]),
    ),
    max_size=12,
)


@given(pasts)
@settings(max_examples=150)
def test_what_is_left_unread_would_have_changed_nothing(past: list[SessionRecord]) -> None:
    zone = ZoneInfo("Europe/Berlin")
    found = [due_controller._recalled(Reading(past, tells=t), MONDAY, zone) for t in (True, False)]
    few, all_of_it = found
    assert few == all_of_it


def test_an_extra_hold_pays_what_is_owed_for_longest(world: World) -> None:
    half: tuple[Part, ...] = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 0))
    extra: tuple[Part, ...] = (("heel_cord", Side.RIGHT, 30, 30),)
    old, new = (make_record(MONDAY - n * DAY, half) for n in (10, 6))
    world.history = history = Reading(
        [old, new, make_record(MONDAY - DAY, extra, plan=("heel_cord", "owed"))]
    )
    world.controller.recall()
    assert [debt.session for debt in world.told[-1].debts] == [new.id]
    assert history.read == 3
