"""Plans of the built-in library: exactly the timetable that docs/session.md and the issue give."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import Dose, EmptyPlanError, Kind, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan, length_of, plan_exercise
from footcare_gui.platform.places import library_file


@dataclass(frozen=True)
class Row:
    """A row of the timetable, in seconds; `limits` are the least and the ceiling of one work."""

    work: str
    seconds: int
    reps: int = 1
    move_in: int = 0
    release: int = 0
    rest: int = 0
    switch: int = 0
    phases: tuple[str, ...] = ("",)
    limits: tuple[int | None, int | None] = (None, None)
    open_ended: bool = False


TEN = {
    "toe_walk": Row("move", 30, limits=(20, 30)),
    "toe_stretch": Row("hold", 5, 3, rest=3, switch=10, phases=("up", "down", "spread", "side")),
    "toe_press": Row("hold", 3, 10, rest=3, limits=(3, 10)),
    "pencil_grip": Row(
        "hold", 10, 5, move_in=5, rest=5, switch=10, limits=(None, 30), open_ended=True
    ),
    "ankle_circles": Row("move", 15, move_in=2, release=2, switch=10, limits=(None, 15)),
    "heel_cord": Row("hold", 30, move_in=3, release=3, switch=10),
    "heel_stretch": Row("move", 30, move_in=3, release=3, switch=10),
    "foot_massage": Row("move", 60, switch=10),
    "upward_stretch": Row("hold", 30, move_in=4, release=4, switch=10),
    "band_pull": Row("hold", 15, 10, release=3, rest=5),
}

TOTALS = {
    ("toe_walk", ""): "0:30",
    ("toe_stretch", ""): "2:22",
    ("toe_stretch", "foot_flat"): "1:52",
    ("toe_stretch", "on_floor"): "2:22",
    ("toe_stretch", "fascia"): "4:24",
    ("toe_press", ""): "0:57",
    ("toe_press", "seated"): "0:57",
    ("toe_press", "lying"): "0:57",
    ("toe_press", "as_long_as_you_can"): "1:17",
    ("pencil_grip", ""): "3:20",
    ("pencil_grip", "seated"): "3:20",
    ("ankle_circles", ""): "0:48",
    ("ankle_circles", "seated"): "0:48",
    ("heel_cord", ""): "1:22",
    ("heel_stretch", ""): "1:22",
    ("foot_massage", ""): "2:10",
    ("foot_massage", "standing"): "2:10",
    ("upward_stretch", ""): "1:26",
    ("band_pull", ""): "3:45",
    ("band_pull", "each_foot"): "7:40",
    ("band_pull", "5x5"): "1:00",
}

ROUTINES = {
    "morning": ("4:42", 1),
    "desk_break": ("4:35", 0),
    "no_equipment": ("9:06", 2),
    "full_ten": ("20:57", 3),
    "bedtime": ("3:51", 0),
    "heel_arch_focus": ("9:58", 1),
}
"""Time, and changes of position on the way."""


@pytest.fixture(scope="module")
def library() -> Library:
    result = read_library(library_file())
    assert not result.faults
    return result.library


def minutes(ms: int) -> str:
    assert ms % 1000 == 0
    return f"{ms // 60_000}:{ms // 1000 % 60:02}"


def told(plan: SessionPlan) -> list[tuple[object, ...]]:
    return [
        (s.kind, s.phase, s.side, s.rep, s.reps, s.duration_ms, s.min_ms, s.max_ms, s.open_ended)
        for s in plan.segments
    ]


def expected(row: Row, first: Side = Side.LEFT) -> list[tuple[object, ...]]:
    def part(kind: str, side: Side, rep: int, seconds: int) -> tuple[object, ...]:
        return (kind, "", side, rep, row.reps if rep else 0, seconds * 1000, None, None, False)

    sides = [first, first.other] if row.switch else [Side.BOTH]
    low, high = (None if limit is None else limit * 1000 for limit in row.limits)
    rows = [part("get_ready", sides[0], 0, 10)]
    for side in sides:
        if side is not sides[0]:
            rows.append(part("switch", side, 0, row.switch))
        for rep in range(1, row.reps + 1):
            if row.move_in:
                rows.append(part("move_in", side, rep, row.move_in))
            for phase in row.phases:
                work = (side, rep, row.reps, row.seconds * 1000, low, high, row.open_ended)
                rows.append((row.work, phase, *work))
            if row.release:
                rows.append(part("release", side, rep, row.release))
            if row.rest and rep < row.reps:
                rows.append(part("rest", side, rep, row.rest))
    return rows


@pytest.mark.parametrize("name", TEN)
@pytest.mark.parametrize("first", [Side.LEFT, Side.RIGHT])
def test_each_of_the_ten_has_exactly_its_timetable(
    library: Library, name: str, first: Side
) -> None:
    plan = plan_exercise(library, Item(name), PlanOptions(first_side=first))
    assert told(plan) == expected(TEN[name], first)


@pytest.mark.parametrize(("name", "variant"), TOTALS)
def test_each_form_takes_exactly_its_time(library: Library, name: str, variant: str) -> None:
    plan = plan_exercise(library, Item(name, variant), PlanOptions())
    assert minutes(plan.total_ms) == TOTALS[name, variant]
    assert plan.session_ms == plan.total_ms + 10_000


def test_there_are_exactly_these_forms_and_routines(library: Library) -> None:
    forms = [(e.id, v) for e in library.exercises.values() for v in ("", *e.variants)]
    assert forms == list(TOTALS)
    assert list(library.routines) == list(ROUTINES)


@pytest.mark.parametrize("name", ROUTINES)
def test_each_routine_takes_exactly_its_time(library: Library, name: str) -> None:
    plan = compile_plan(library, library.routines[name], PlanOptions())
    changes = [s for s in plan.segments if s.kind is Kind.CHANGE_POSITION]
    assert (minutes(plan.total_ms), len(changes)) == ROUTINES[name]
    assert plan.total_ms == plan.session_ms


@pytest.mark.parametrize("first", [0, 3, 8])
def test_a_session_is_as_long_as_its_exercises_one_behind_the_other(
    library: Library, first: int
) -> None:
    names = [*TOTALS][first:] + [*TOTALS][:first]
    items, options = tuple(Item(*name) for name in names), PlanOptions(pace_percent=150)
    plan = compile_plan(library, Routine("all", "", items), options)
    before = [None, *(library.form(item).posture for item in items)]
    lengths = [length_of(library, *one, options) for one in zip(items, before, strict=False)]
    assert sum(length.total_ms for length in lengths) == plan.session_ms
    work_ms = sum(part.duration_ms for part in plan.segments if part.kind.is_work)
    assert sum(length.work_ms for length in lengths) == work_ms


def test_only_going_down_waits_for_the_person(library: Library) -> None:
    full = compile_plan(library, library.routines["full_ten"], PlanOptions())
    waits = {s.exercise: s.waits for s in full.segments if s.kind is Kind.CHANGE_POSITION}
    assert waits == {"toe_stretch": False, "heel_stretch": True, "ankle_circles": False}
    hurried = compile_plan(library, library.routines["full_ten"], PlanOptions(wait_for_me=False))
    assert not any(s.waits for s in hurried.segments)


@pytest.mark.parametrize(
    ("pace", "same", "other"), [(100, 15, 25), (150, 22.5, 37.5), (200, 30, 50)]
)
def test_the_pace_stretches_only_the_changes_between_exercises(
    library: Library, pace: int, same: float, other: float
) -> None:
    plan = compile_plan(library, library.routines["morning"], PlanOptions(pace_percent=pace))
    between = {
        s.exercise: s.duration_ms / 1000
        for s in plan.segments
        if s.kind in (Kind.GET_READY, Kind.CHANGE_POSITION) and s.place
    }
    assert between == {"toe_press": other, "heel_cord": same, "toe_walk": same}
    assert plan.segments[0].duration_ms == 10_000


def test_the_unsteady_sit_down_and_leave_out_toe_walking(library: Library) -> None:
    plan = compile_plan(library, library.routines["full_ten"], PlanOptions(unsteady=True))
    forms = dict.fromkeys((s.exercise, s.variant) for s in plan.segments)
    assert list(forms)[:3] == [
        ("toe_press", "seated"),
        ("pencil_grip", "seated"),
        ("heel_cord", ""),
    ]
    with pytest.raises(EmptyPlanError):
        plan_exercise(library, Item("toe_walk"), PlanOptions(unsteady=True))
    massage = plan_exercise(library, Item("foot_massage", "standing"), PlanOptions(unsteady=True))
    assert {s.variant for s in massage.segments} == {""}


def test_no_form_for_the_unsteady_needs_balance(library: Library) -> None:
    for exercise in library.exercises.values():
        if exercise.unsteady is not None:
            assert not exercise.form(exercise.unsteady).needs_balance


def test_an_own_dose_changes_the_work_and_nothing_else(library: Library) -> None:
    doses = {("band_pull", ""): Dose(work_ms=20_000, repetitions=2)}
    plan = plan_exercise(library, Item("band_pull"), PlanOptions(doses=doses))
    assert [(s.kind.value, s.duration_ms) for s in plan.segments[1:]] == [
        ("hold", 20_000),
        ("release", 3_000),
        ("rest", 5_000),
        ("hold", 20_000),
        ("release", 3_000),
    ]


@pytest.mark.parametrize("first", [Side.LEFT, Side.RIGHT])
def test_each_side_can_have_a_dose_of_its_own(library: Library, first: Side) -> None:
    doses = {("heel_cord", ""): Dose(None, 3, Dose(45_000, 2))}
    options = PlanOptions(doses=doses, first_side=first)
    plan = plan_exercise(library, Item("heel_cord"), options)
    holds = [(s.side, s.rep, s.reps, s.duration_ms) for s in plan.segments if s.kind is Kind.HOLD]
    left = [(Side.LEFT, rep, 3, 30_000) for rep in (1, 2, 3)]
    right = [(Side.RIGHT, rep, 2, 45_000) for rep in (1, 2)]
    assert holds == (left + right if first is Side.LEFT else right + left)
    assert plan.total_ms == 3 * 36_000 + 10_000 + 2 * 51_000


def test_what_has_no_sides_takes_no_side_of_a_dose(library: Library) -> None:
    doses = {("toe_press", ""): Dose(None, 2, Dose(5_000, 9))}
    plan = plan_exercise(library, Item("toe_press"), PlanOptions(doses=doses))
    assert [s.duration_ms for s in plan.segments if s.kind is Kind.HOLD] == [3_000, 3_000]


def test_every_segment_shows_a_step_that_exists(library: Library) -> None:
    routine = Routine("all", "", tuple(Item(name, variant) for name, variant in TOTALS))
    for segment in compile_plan(library, routine, PlanOptions()).segments:
        steps = library.form(Item(segment.exercise, segment.variant)).steps
        assert 1 <= segment.step <= len(steps)


def test_steps_follow_the_phases_of_toe_stretching(library: Library) -> None:
    plan = plan_exercise(library, Item("toe_stretch"), PlanOptions())
    steps = {s.phase: s.step for s in plan.segments if s.kind is Kind.HOLD}
    assert steps == {"up": 3, "down": 4, "spread": 5, "side": 6}


def test_only_ankle_circles_turn_round_half_way(library: Library) -> None:
    for name in TEN:
        plan = plan_exercise(library, Item(name), PlanOptions())
        turns = any(s.reverse_at_half for s in plan.segments if s.kind.is_work)
        assert turns == (name == "ankle_circles")


def test_groups_are_repetitions_and_blocks_are_sides(library: Library) -> None:
    plan = plan_exercise(library, Item("pencil_grip"), PlanOptions())
    assert len({s.group for s in plan.segments}) == 2 + 2 * 5
    assert len({s.block for s in plan.segments}) == 2
    assert [s.group for s in plan.segments] == sorted(s.group for s in plan.segments)
