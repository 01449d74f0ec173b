"""When a turned session is seen turned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.choices.seen_turn import SeenTurn, lies_in
from footcare_gui.domain.choices.session_views import SessionViews
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout, readout
from footcare_gui.domain.session.state import Position, Running
from tests.builders import CIRCLES, STRETCH, make_plan

PLAN = make_plan(CIRCLES, STRETCH, CIRCLES)
KEPT = SessionViews(turn=90)


def now(place: int, kind: Kind) -> Readout:
    there = ((one.place, one.kind) for one in PLAN.segments)
    return readout(PLAN, Running(Position(list(there).index((place, kind))), 0))


LYING, UP, STANDING = now(0, Kind.MOVE), now(1, Kind.CHANGE_POSITION), now(1, Kind.HOLD)
DOWN, AGAIN = now(2, Kind.CHANGE_POSITION), now(2, Kind.MOVE)


def turns(*parts: Readout) -> list[int]:
    seen, found = SeenTurn(), []
    for part in parts:
        seen = seen.at(part)
        found.append(seen.of(KEPT).turn)
    return found


def test_it_is_upright_from_getting_up_until_one_lies_again() -> None:
    assert turns(LYING, UP, STANDING, DOWN, AGAIN) == [90, 0, 0, 0, 90]


@pytest.mark.parametrize("before", [None, Posture.LYING])
def test_from_lying_to_lying_it_stays_turned(before: Posture | None) -> None:
    kind = Kind.GET_READY if before is None else Kind.CHANGE_POSITION
    last = None if before is None else DOWN.segment._replace(posture=before)
    part = replace(DOWN, came_from=last, segment=DOWN.segment._replace(kind=kind))
    assert lies_in(part)


def test_whoever_turns_it_where_nobody_lies_has_it_so_until_the_end() -> None:
    seen = SeenTurn().at(STANDING)
    assert seen.of(KEPT).turn == 0
    seen = seen.turned()
    assert [seen.at(part).of(KEPT).turn for part in (STANDING, DOWN, AGAIN)] == [90, 90, 90]
    assert seen.at(AGAIN).at(UP).of(KEPT).turn == 90


def test_whoever_turns_it_on_the_way_down_has_it_upright_again_when_up() -> None:
    seen = SeenTurn().at(STANDING).at(DOWN).turned()
    assert seen.at(DOWN).of(KEPT).turn == 90
    assert seen.at(AGAIN).at(UP).of(KEPT).turn == 0
