"""Every cell of the command × state table in docs/session.md, as one test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.events import Cause, SegmentEnded
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Kind, SessionPlan
from footcare_gui.domain.session.state import (
    Finished,
    Idle,
    Paused,
    Position,
    Resuming,
    Running,
    State,
)
from tests.builders import CIRCLES, CURLS, GRIP, STRETCH, WALK, make_plan

DOC = Path(__file__).parents[3] / "docs" / "session.md"
PLAN = make_plan(STRETCH, GRIP, CURLS, CIRCLES)


def _table() -> list[tuple[str, str, str]]:
    lines = DOC.read_text(encoding="utf-8").splitlines()
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in lines
        if line.startswith("|")
    ]
    head, body = rows[0], rows[2:]
    return [(row[0], head[i], row[i]) for row in body for i in range(1, len(head))]


def _index(exercise: str, kind: Kind) -> int:
    return next(i for i, s in enumerate(PLAN.segments) if s.exercise == exercise and s.kind is kind)


def _run(state: State, *steps: c.Command) -> State:
    for command in steps:
        state, _ = reduce(PLAN, state, command)
    return state


def _in(exercise: str, kind: Kind, elapsed_ms: int = 2_500) -> State:
    return Running(Position(_index(exercise, kind), elapsed_ms=elapsed_ms, group_ms=3_000), 1_000)


def _paused() -> State:
    return _run(_in("stretch", Kind.HOLD), c.Pause(1_000))


def _waiting() -> State:
    index = _index("circles", Kind.CHANGE_POSITION)
    return Running(Position(index, waiting=True), 1_000)


def _asking() -> State:
    state = _run(_in("stretch", Kind.HOLD), c.TooMuch(-2_000))
    return _run(state, *(c.Tick(ms) for ms in range(-1_500, 1_500, 500)))


SITUATIONS: dict[str, Callable[[], State]] = {
    "Idle": Idle,
    "Running, hold": lambda: _in("stretch", Kind.HOLD),
    "Running, open hold": lambda: _in("grip", Kind.HOLD),
    "Running, up to n": lambda: _in("curls", Kind.MOVE, elapsed_ms=500),
    "Running, rest": lambda: _in("stretch", Kind.REST),
    "Waiting": _waiting,
    "Asking": _asking,
    "Resuming": lambda: _run(_paused(), c.Resume(1_000)),
    "Paused, hold": _paused,
    "Finished": lambda: _run(_in("stretch", Kind.HOLD), c.Stop(1_000)),
}
STATES = {
    "Idle": Idle,
    "Running": Running,
    "Resuming": Resuming,
    "Paused": Paused,
    "Finished": Finished,
}


def _position(state: State) -> Position:
    assert not isinstance(state, Idle)
    return state.where


def _expected_index(place: str, before: Position, plan: SessionPlan) -> int:
    here = plan.segments[before.index]
    firsts: dict[str, Callable[[], int]] = {
        "next segment": lambda: before.index + 1,
        "next group": lambda: _first("group", here.group + 1),
        "this group": lambda: _first("group", here.group),
        "the side before": lambda: _first("block", here.block - 1),
        "next exercise": lambda: _first("place", here.place + 1),
        "release": lambda: _after(before.index, Kind.RELEASE),
        "rest": lambda: _after(before.index, Kind.REST),
        "behind the group": lambda: _first("group", here.group + 1),
        "behind the set": lambda: _after(before.index, Kind.REST),
    }
    return firsts[place]()


def _first(attribute: str, value: int) -> int:
    return next(i for i, s in enumerate(PLAN.segments) if getattr(s, attribute) == value)


def _after(index: int, kind: Kind) -> int:
    return next(i for i in range(index + 1, len(PLAN.segments)) if PLAN.segments[i].kind is kind)


@pytest.mark.parametrize(("command", "situation", "result"), _table())
def test_a_command_does_what_the_table_says(command: str, situation: str, result: str) -> None:
    before = SITUATIONS[situation]()
    after, events = reduce(PLAN, before, getattr(c, command)(1_000))
    if result == "–":
        assert after == before
        assert events == ()
        return
    name, _, place = result.partition(": ")
    assert type(after) is STATES[name]
    if place == "over":
        assert isinstance(after, Finished)
    elif place == "first segment":
        assert _position(after) == Position(0)
    elif place == "same point":
        ready = command == "Ready"
        where = _position(before)
        assert _position(after).index == where.index
        assert _position(after).elapsed_ms == where.elapsed_ms
        assert _position(after).waiting == (where.waiting and not ready)
    elif place == "longer":
        assert _position(after).extra_ms == c.EXTEND_MS
        assert _position(after).index == _position(before).index
    else:
        where = _position(after)
        assert where.index == _expected_index(place, _position(before), PLAN)
        assert where.elapsed_ms == 0


def test_the_table_has_every_command_and_every_situation() -> None:
    rows = _table()
    commands = {name for name, kind in vars(c).items() if isinstance(kind, type)} - {"Command"}
    assert {row[0] for row in rows} == commands - {"dataclass"}
    assert {row[1] for row in rows} == set(SITUATIONS)


@pytest.mark.parametrize(("short_ms", "cause"), [(1, Cause.SKIPPED), (0, Cause.FINISHED)])
def test_whoever_goes_on_once_it_is_enough_has_ended_it_on_purpose(
    short_ms: int, cause: Cause
) -> None:
    plan = make_plan(WALK)
    index = next(i for i, one in enumerate(plan.segments) if one.kind is Kind.MOVE)
    least_ms = plan.segments[index].min_ms
    assert least_ms is not None
    at = Running(Position(index, elapsed_ms=least_ms - short_ms), 1_000)
    after, events = reduce(plan, at, c.Next(1_000))
    assert [each.cause for each in events if isinstance(each, SegmentEnded)] == [cause]
    assert isinstance(after, Finished)
    assert after.ending is (Ending.STOPPED if short_ms else Ending.COMPLETED)
