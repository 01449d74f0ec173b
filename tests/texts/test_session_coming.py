"""What comes next, as it stands below what is done now."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.domain.exercises.dosage import Ours, SideTerm
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.exercises.sets import Sets
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Beat, Kind, Segment
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Eased, Idle, Position, Resuming, Running
from footcare_gui.texts.session_coming import coming_up
from tests.builders import (
    AT_OWN_PACE,
    CIRCLES,
    CURLS,
    PHASES,
    PRESS,
    STRETCH,
    exact,
    make_exercise,
    make_library,
    make_plan,
)

PLAN = make_plan(STRETCH, PHASES, CIRCLES)
LIBRARY = make_library(STRETCH, PHASES, CIRCLES)
RAISES = make_exercise(
    "raises",
    span=exact(2),
    ours=Ours(repetitions=3, rest_ms=1_000, sets=Sets(2, rest_ms=30_000)),
    reps=None,
)


def segment(kind: Kind, *, place: int = 0) -> Segment:
    return next(part for part in PLAN.segments if part.kind is kind and part.place == place)


def at_each(exercise: Exercise, *kinds: Kind, where: Position | None = None) -> list[str]:
    """What each part of some kinds is followed by."""
    plan, library = make_plan(exercise), make_library(exercise)
    numbers = [i for i, part in enumerate(plan.segments) if part.kind in kinds]
    states = [Running(replace(where or Position(), index=i), 0) for i in numbers]
    return [coming_up(readout(plan, state), library) for state in states]


def test_what_follows_is_a_part_an_exercise_or_the_end() -> None:
    ready = readout(PLAN, Idle())
    assert coming_up(ready, LIBRARY) == "Then: hold, 30 s"
    move = segment(Kind.HOLD)._replace(kind=Kind.MOVE, duration_ms=15_000)
    moving = replace(ready, ahead=move)
    assert coming_up(moving, LIBRARY) == "Then: move, 15 s"
    ended = replace(ready, ahead=segment(Kind.HOLD)._replace(open_ended=True))
    assert coming_up(ended, LIBRARY) == "Next: hold"
    other = replace(ready, ahead=None, following=segment(Kind.GET_READY, place=0))
    assert coming_up(replace(other, following=None), LIBRARY) == "Then you are done"
    change = replace(other, following=segment(Kind.CHANGE_POSITION, place=1))
    assert coming_up(change, LIBRARY) == "Next: phases"
    for beat, said in (
        (Beat.UP, "Next: up"),
        (Beat.HOLD, "Next: hold"),
        (Beat.DOWN, "Next: down"),
        (Beat.OWN, "Next: at your pace"),
    ):
        counted = replace(other, following=segment(Kind.HOLD)._replace(kind=Kind.MOVE, beat=beat))
        assert coming_up(counted, LIBRARY) == said
    switch = replace(other, following=segment(Kind.SWITCH))
    assert coming_up(switch, LIBRARY) == "Next: change legs"


def test_before_a_movement_turns_the_other_way_is_what_follows() -> None:
    plan = make_plan(CIRCLES)
    move = next(i for i, part in enumerate(plan.segments) if part.kind is Kind.MOVE)
    for elapsed_ms, follows in ((7_000, "Next: the other way"), (7_500, "Next: let go")):
        shown = readout(plan, Running(Position(move, elapsed_ms), 0))
        assert coming_up(shown, LIBRARY) == follows


def test_only_the_last_repetition_is_followed_by_the_end() -> None:
    drops = make_exercise("drops", span=exact(5), ours=Ours(), reps=3)
    plan, library = make_plan(drops), make_library(drops)
    work = [i for i, part in enumerate(plan.segments) if part.kind.is_work]
    said = [coming_up(readout(plan, Running(Position(i, 0), 0)), library) for i in work]
    assert said == ["Next: 2 of 3", "Next: 3 of 3", "Then you are done"]


def test_a_rest_within_a_set_says_what_goes_on_behind_it() -> None:
    assert at_each(RAISES, Kind.HOLD) == [
        "Next: rest, then 2 of 3",
        "Next: rest, then 3 of 3",
        "Next: rest, then set 2 of 2",
        "Next: rest, then 2 of 3",
        "Next: rest, then 3 of 3",
        "Then you are done",
    ]
    assert at_each(STRETCH, Kind.RELEASE)[:2] == [
        "Next: rest, then 2 of 3",
        "Next: rest, then 3 of 3",
    ]


def test_without_a_rest_between_them_the_next_repetition_comes_and_not_yet_the_rest() -> None:
    straight_on = make_exercise(
        "raises", span=exact(2), ours=Ours(repetitions=3, sets=Sets(2, rest_ms=30_000)), reps=None
    )
    assert at_each(straight_on, Kind.HOLD) == [
        "Next: 2 of 3",
        "Next: 3 of 3",
        "Next: rest, then set 2 of 2",
        "Next: 2 of 3",
        "Next: 3 of 3",
        "Then you are done",
    ]
    assert at_each(AT_OWN_PACE, Kind.MOVE)[:2] == ["Next: 2 of 4", "Next: 3 of 4"]
    at_once = make_exercise("raises", span=exact(2), ours=Ours(sets=Sets(2)), reps=2)
    assert at_each(at_once, Kind.HOLD)[:2] == ["Next: 2 of 2", "Next: hold"]
    in_turn = Ours(repetitions=2, sets=Sets(1, alternate=True), switch_ms=5_000)
    legs = make_exercise("legs", span=exact(2), ours=in_turn, sides=SideTerm.EACH_LEG, reps=None)
    assert set(at_each(legs, Kind.HOLD)[:3]) == {"Next: change legs"}
    assert at_each(PHASES, Kind.HOLD)[0] == "Next: toes down"
    assert at_each(CURLS, Kind.MOVE)[2] == "Next: up"


def test_what_easing_has_left_out_neither_comes_nor_counts() -> None:
    eased = Position(eased=(Eased(0, Side.BOTH, 2, last_rep=3),))
    assert at_each(PRESS, Kind.HOLD, where=eased)[:3] == [
        "Next: rest, then 2 of 3",
        "Next: rest, then 3 of 3",
        "Then you are done",
    ]


def test_of_repetitions_that_may_be_fewer_none_is_promised() -> None:
    down = [said for said in at_each(CURLS, Kind.MOVE) if "rest" in said]
    assert down == ["Next: rest, then set 2 of 2"]


def test_a_lead_leads_back_into_what_was_interrupted() -> None:
    hold = PLAN.segments.index(segment(Kind.HOLD))
    lead = readout(PLAN, Resuming(Position(hold, 11_200), 0, 0))
    assert lead.mode is Mode.LEAD
    assert coming_up(lead, LIBRARY) == "Then: hold, 19 s"
    assert coming_up(replace(lead, mode=Mode.RUNNING), LIBRARY) == "Next: let go"
    circles, library = make_plan(CIRCLES), make_library(CIRCLES)
    move = next(i for i, part in enumerate(circles.segments) if part.kind is Kind.MOVE)
    lead = readout(circles, Resuming(Position(move, 2_000), 0, 0))
    assert coming_up(lead, library) == "Then: move, 13 s"
