"""The history in memory is the plain meaning of every question that the one on the disk answers."""

from __future__ import annotations

from datetime import timedelta

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SideOutline
from footcare_gui.domain.memory.remarks import Noted, Removed, Restored
from tests.histories import NOW, Part, make_record

DAY = timedelta(days=1)
HALF: tuple[Part, ...] = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 0))
WHOLE: tuple[Part, ...] = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 30))
YESTERDAY = make_record(NOW - DAY, WHOLE, id="yesterday", felt=(4, 2))
EARLY = make_record(NOW - timedelta(hours=3), HALF, id="early")
LATE = make_record(NOW, WHOLE, id="late")


def make_history() -> InMemoryHistory:
    return InMemoryHistory([LATE, YESTERDAY, EARLY])


def test_the_last_sessions_come_newest_first_and_those_of_a_day_as_they_were() -> None:
    history = make_history()
    assert [record.id for record in history.recent(2)] == ["late", "early"]
    assert [record.id for record in history.recent(9, before=NOW)] == ["early", "yesterday"]
    assert [record.id for record in history.of_day(NOW.date())] == ["early", "late"]


def test_what_went_on_since_an_instant_counts_as_what_began_since_then() -> None:
    history, late = make_history(), [NOW + timedelta(seconds=s) for s in (0, 40, 41, 80, 81)]
    found = [[record.id for record in history.since(instant)] for instant in late]
    assert found == [["late"], ["late"], ["late"], ["late"], []]
    assert [record.id for record in history.since(EARLY.started)] == ["late", "early"]


def test_an_outline_has_a_line_for_each_side_of_all_sessions_that_began() -> None:
    hurt = make_record(NOW, [("toe_press", Side.BOTH, 30, 0)], id="hurt", too_much="toe_press")
    history = InMemoryHistory([YESTERDAY, EARLY, hurt])
    assert history.outline(EARLY.started) == (
        SideOutline("heel_cord", "", Side.LEFT, 30_000, 0, False),
        SideOutline("heel_cord", "", Side.RIGHT, 0, 30_000, False),
        SideOutline("toe_press", "", Side.BOTH, 0, 30_000, True),
    )
    assert history.outline(NOW + DAY) == ()


def test_a_day_counts_its_sessions_and_each_exercise_once() -> None:
    history = make_history()
    (today,) = history.days(NOW.date(), NOW.date())
    assert (today.sessions, today.exercises, today.held_ms) == (2, 1, 90_000)
    assert [total.day for total in history.days((NOW - DAY).date(), NOW.date())] == [
        (NOW - DAY).date(),
        NOW.date(),
    ]


def test_what_was_only_begun_is_work_but_not_done() -> None:
    history = InMemoryHistory([YESTERDAY, EARLY])
    assert history.last_done() == {"heel_cord": YESTERDAY.side_records[1].at}
    assert [work.done.held_ms for work in history.side_records(EARLY.started)] == [30_000]


def test_each_side_has_its_own_time_of_a_span_of_days() -> None:
    history = make_history()
    assert [
        (total.side, total.held_ms, total.planned_ms)
        for total in history.sides(NOW.date(), NOW.date())
    ] == [(Side.LEFT, 60_000, 60_000), (Side.RIGHT, 30_000, 30_000)]


def test_how_it_felt_is_known_of_those_who_said_so() -> None:
    (point,) = make_history().felt((NOW - DAY).date(), NOW.date())
    assert (point.before, point.after) == (4, 2)


def test_a_session_that_was_taken_out_counts_nowhere_until_it_is_back() -> None:
    history = make_history()
    history.remark("late", Removed())
    assert [record.id for record in history.recent(9)] == ["early", "yesterday"]
    assert history.last_done() == {"heel_cord": YESTERDAY.side_records[1].at}
    removed = history.record("late")
    assert removed is not None
    assert removed.removed
    history.remark("late", Restored())
    assert history.recent(1)[0].id == "late"


def test_a_remark_waits_for_a_session_that_is_not_over_yet() -> None:
    told: list[str] = []
    history = InMemoryHistory([], lambda: told.append("told"))
    history.remark("late", Noted("cold floor"))
    assert told == ["told"]
    assert history.record("late") is None
    history.add(LATE)
    (record,) = history.recent(1)
    assert record.note == "cold floor"
