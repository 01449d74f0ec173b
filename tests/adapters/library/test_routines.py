"""A routine's items in a file: which exercise, in which form, and how much."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.files import OWN_ROUTINES, LoadResult, user_files
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.library.routines import quoted, routine_text
from footcare_gui.domain.choices.choices import Choices
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import Dose, Kind, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.platform.places import library_file


def loaded(folder: Path, items: str, head: str = "format: 2") -> LoadResult:
    text = f"{head}\nroutines:\n  - {{id: mine, name: Mine, exercises: [{items}]}}\n"
    (folder / OWN_ROUTINES).write_text(text, encoding="utf-8")
    return load_library(library_file(), user_files(folder))


def holds(plan: SessionPlan) -> list[int]:
    return [s.duration_ms for s in plan.segments if s.kind is Kind.HOLD]


def planned(library: Library, options: PlanOptions | None = None) -> list[int]:
    return holds(compile_plan(library, library.routines["mine"], options or PlanOptions()))


def test_a_routine_says_how_much_of_each_exercise(tmp_path: Path) -> None:
    result = loaded(tmp_path, "{exercise: heel_cord, hold: 20 s, repetitions: 2}, heel_cord")
    assert result.faults == ()
    assert planned(result.library) == [20_000] * 4 + [30_000] * 2


def test_what_it_says_wins_over_what_is_kept_but_not_over_what_is_for_today(
    tmp_path: Path,
) -> None:
    library = loaded(tmp_path, "{exercise: heel_cord, hold: 20 s}").library
    key, choices = ("heel_cord", ""), Choices()
    kept = choices.with_dose(key, Dose(10_000, 2), from_now_on=True)
    assert planned(library, kept.plan_options(library)) == [20_000] * 4
    today = choices.with_dose(key, Dose(10_000), from_now_on=False)
    assert planned(library, today.plan_options(library)) == [10_000] * 2


def test_a_dose_that_the_exercise_does_not_allow_is_the_nearest_that_it_does(
    tmp_path: Path,
) -> None:
    library = loaded(tmp_path, "{exercise: toe_walk, move: 10 min, repetitions: 99}").library
    (item,) = library.routines["mine"].items
    assert item.work_ms == 30_000
    assert item.repetitions is not None
    assert item.repetitions < 99


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ("{exercise: heel_cord, hold: 20}", "missing_unit"),
        ("{exercise: heel_cord, hold: 99 min}", "long_time"),
        ("{exercise: heel_cord, repetitions: 0}", "out_of_range"),
        ("{exercise: heel_cord, variant: flying}", "unknown_variant"),
        ("{exercise: heel_cord, hope: 20 s}", "unknown_key"),
    ],
)
def test_what_cannot_be_read_is_a_fault_at_its_place(tmp_path: Path, items: str, code: str) -> None:
    (fault,) = loaded(tmp_path, items).faults
    assert (fault.code, fault.line) == (code, 3)


def test_files_of_the_first_format_say_no_dose(tmp_path: Path) -> None:
    (fault,) = loaded(tmp_path, "{exercise: heel_cord, hold: 20 s}", "format: 1").faults
    assert fault.code == "unknown_key"


def test_a_routine_reads_back_as_it_was_written(tmp_path: Path) -> None:
    items = (Item("toe_press", "seated", 5_000, 7), Item("heel_cord", "", None, 2))
    routine = Routine("mine", 'She said: "slowly"\\', items, "#1: é", own=True)
    (tmp_path / OWN_ROUTINES).write_text(
        "format: 2\nroutines:\n" + routine_text(routine), encoding="utf-8"
    )
    result = load_library(library_file(), user_files(tmp_path))
    assert (result.faults, result.library.routines["mine"]) == ((), routine)


def test_any_text_can_be_quoted() -> None:
    assert quoted(f"a{chr(0x85)}{chr(0x2028)}") == '"a\\u0085\\u2028"'
    assert quoted('a "b" \\ é') == '"a \\"b\\" \\\\ é"'


def test_a_routine_says_how_many_sets_with_which_rest_at_which_pace(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        "format: 2\nexercises:\n  - {id: curls, name: Curls, purpose: P., posture: seated,"
        " steps: [Curl.], ours: {sets: 3, repetitions: 2, set_rest: 30 s,"
        " tempo: {up: 2 s, hold: 1 s, down: 2 s}}}\n",
        encoding="utf-8",
    )
    said = "{exercise: curls, repetitions: 1, sets: 2, set_rest: 45 s, pace: 0.5}"
    result = loaded(tmp_path, said)
    assert result.faults == ()
    (item,) = result.library.routines["mine"].items
    assert item == Item("curls", "", None, 1, 2, 45_000, 50)
    plan = compile_plan(result.library, result.library.routines["mine"], PlanOptions())
    assert [s.duration_ms for s in plan.segments[1:]] == [
        4_000, 1_000, 4_000, 45_000, 4_000, 1_000, 4_000,
    ]  # fmt: skip
    assert said in routine_text(Routine("mine", "Mine", (item,)))


def test_a_pace_is_one_of_those_that_are_offered(tmp_path: Path) -> None:
    (fault,) = loaded(tmp_path, "{exercise: heel_cord, pace: 3}").faults
    assert "pace" in (tmp_path / OWN_ROUTINES).read_text().splitlines()[fault.line - 1]
