"""Library files: what is read, and every fault with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.files import OWN_ROUTINES, user_files
from footcare_gui.adapters.library.reader import load_library, read_library
from footcare_gui.domain.exercises.dosage import SideTerm, Span, WorkKind
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.platform.places import library_file
from footcare_gui.texts.faults import fault_line
from tests.kits.reader_kit import GOOD, ONE, builtin, messages, read

__all__ = ["builtin"]


def test_a_good_file_is_read_as_it_is_written(tmp_path: Path) -> None:
    result = read(tmp_path, GOOD)
    assert result.faults == ()
    marble = result.library.exercises["marble"]
    assert marble.usual.dosage.span == Span(5_000, 10_000)
    assert marble.usual.dosage.work_ms == 8_000
    assert marble.usual.dosage.sides is SideTerm.EACH_FOOT
    assert marble.usual.figure == "marble"
    assert marble.unsteady == ""
    standing = marble.variants["standing"]
    assert (standing.posture, standing.needs_balance) == (Posture.STANDING, True)
    assert standing.equipment == (("marbles",),)
    assert standing.words.title == f"{marble.name}, {standing.name.lower()}"
    assert standing.figure == "marble"
    assert not standing.dosage.span_is_ours or standing.dosage.article.span is None
    assert result.library.routines["evening"].items == (Item("marble"), Item("marble", "standing"))


def test_each_built_in_exercise_that_moves_says_how_in_a_word() -> None:
    exercises = read_library(library_file()).library.exercises
    told = {name: one.words.doing for name, one in exercises.items() if one.words.doing}
    assert told == {
        "toe_walk": "Walk",
        "ankle_circles": "Circle",
        "heel_stretch": "Move your toes",
        "foot_massage": "Roll",
    }
    moving = {name for name, one in exercises.items() if one.usual.dosage.work is WorkKind.MOVE}
    assert set(told) == moving


HERE = "¦"
"""Marks, in a changed text, the place at which the fault must be found."""


def marked(old: str, new: str) -> tuple[str, str]:
    """The good file with one change, and the place `line:column` of its mark."""
    assert old in GOOD
    before, _, after = GOOD.replace(old, new, 1).partition(HERE)
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return before + after, f"{line}:{column}"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("purpose: Works", "¦porpoise: Works", "unknown key “porpoise”; did you mean “purpose”?"),
        ("name: Marble pick-up", "name: ¦[a]", "one value is expected here"),
        ("id: marble\n", "id: ¦Marble!\n", "“Marble!” cannot be an id"),
        ("posture: seated", "posture: ¦seatd", "unknown choice “seatd”; did you mean “seated”?"),
        ("posture: seated", "posture:¦", "nothing is written here"),
        ("5–10 s,", "¦5–10 sec,", "the unit “sec” is not known"),
        ("5–10 s,", "¦0 s,", "“0 s” is no time at all"),
        ("5–10 s,", "¦20 min,", "“20 min” is too long"),
        ("rest: 2 s", "rest: ¦6 min", "“6 min” is too long; 5 min is the most"),
        ("use: 8 s", "use: ¦11 s", "outside what is prescribed (5–10 s)"),
        ("use: 8 s", "hold: ¦8 s", "the article already says how long"),
        ("use: 8 s", "repetitions: ¦3", "the article already says “repetitions”"),
        ("use: 8 s", "sides: ¦each leg", "the article already says “sides”"),
        ("repetitions: 4", "repetitions: ¦0", "0 is out of range; write a number from 1 to 100"),
        ("repetitions: 4", "repetitions: ¦four", "“four” is no whole number"),
        ("sides: each foot, per", "sides: ¦each toe, per", "unknown choice “each toe”"),
        ("use: 8 s", "cap: ¦9 s", "the length is prescribed; a cap is for open ones"),
        ("use: 8 s", "reverse_at: ¦half", "only what moves can turn round"),
        ("use: 8 s", "phases: [up, ¦up]", "the phase “up” comes twice"),
        ("use: 8 s", "phases: [¦rest]", "“rest” is a part of every session"),
        ("during: [hold]", "during: [¦holt]", "unknown choice “holt”; did you mean “hold”?"),
        ("unsteady: usual", "unsteady: ¦standing", "this form needs balance itself"),
        ("unsteady: usual", "unsteady: ¦lying", "unknown choice “lying”"),
        ("- id: standing", "- id: ¦usual", "the variant “usual” is already there"),
        ("[marble, {", "[¦marbel, {", "unknown exercise “marbel”; did you mean “marble”?"),
        ("variant: standing}", "variant: ¦lying}", "unknown variant “lying”; known: standing"),
        ("exercises: [marble, {exercise: marble, variant: standing}]", "exercises: ¦[]", "1 to 60"),
        ("id: evening", "id: ¦marble", "the id “marble” is already taken in line 2"),
        ("id: evening", "id: ¦selection", "“selection” is a word of the app's own"),
        ("routines:\n", "format: ¦3\nroutines:\n", "3 is out of range"),
        ("steps: [Stand., Pick one up.]", "steps: ¦[]", "1 to 8 items"),
        ("exercises:\n", "exercises:\n  - ¦just words\n", "“key: value” lines is expected"),
    ],
)
def test_each_fault_is_one_line_with_its_place(
    tmp_path: Path, old: str, new: str, fault: str
) -> None:
    text, place = marked(old, new)
    found = messages(tmp_path, text)
    assert any(line.startswith(f"f.yaml:{place}: {fault}") for line in found), found
    assert len(found) <= 3


def test_a_missing_key_is_named_at_the_beginning_of_its_part(tmp_path: Path) -> None:
    (fault,) = messages(tmp_path, GOOD.replace("        cautions: [Hold on.]\n", ""))
    text, place = marked("- id: standing", "- ¦id: standing")
    assert text == GOOD
    assert fault.startswith(f"f.yaml:{place}: the key “cautions” is missing")


def test_a_faulty_id_is_one_fault_and_not_one_for_each_use_of_it(tmp_path: Path) -> None:
    assert len(messages(tmp_path, GOOD.replace("id: marble\n", "id: Marble!\n"))) == 1


def test_all_faults_of_a_file_are_named_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = (
        GOOD.replace("purpose:", "porpoise:")
        .replace("5–10 s,", "5–10 sec,")
        .replace("during: [hold]", "during: [holt]")
        .replace("[marble, {", "[marbel, {")
    )
    found = messages(tmp_path, text)
    assert [line.split(":")[1] for line in found] == ["2", "4", "7", "11", "25"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[]", "“key: value” lines is expected"),
        ("just words", "“key: value” lines is expected"),
        ("format: 1", "nothing to choose in this file"),
        ("exercises: []\nroutines: []", "nothing to choose in this file"),
        ("exercises:", "nothing is written here"),
        ("exercises: 5", "a list"),
        ("<<: {exercises: []}", "unknown key"),
    ],
)
def test_a_file_that_is_no_library_is_a_fault(tmp_path: Path, text: str, word: str) -> None:
    assert any(word in line for line in messages(tmp_path, text))


@pytest.mark.parametrize("ours", ["{hold: 30}", "{target: 9, cap: 20 s}", "{use: 5 s}", "[]", ""])
def test_the_progression_of_an_exercise_without_a_dose_is_no_further_fault(
    tmp_path: Path, ours: str
) -> None:
    ladder = "progression:\n  first:\n    - {exercise: marble, work: 5 s}\n"
    text = ONE.replace("{hold: 5 s}", ours) + ladder
    assert messages(tmp_path, text) == messages(tmp_path, text.replace(ladder, ""))


def test_a_user_cannot_replace_a_built_in_exercise(tmp_path: Path, builtin: Library) -> None:
    (tmp_path / "mine.yaml").write_text(GOOD.replace("marble", "toe_walk"), encoding="utf-8")
    result = load_library(library_file(), user_files(tmp_path))
    assert result.library == builtin
    assert "“toe_walk” is already taken" in fault_line(result.faults[0])


def test_a_routine_may_use_built_in_exercises(tmp_path: Path, builtin: Library) -> None:
    text = "routines:\n  - {id: two, name: Two, exercises: [toe_walk, heel_cord]}\n"
    assert read(tmp_path, text, known=builtin).faults == ()
    assert len(read(tmp_path, text).faults) == 2


def test_only_routines_of_the_own_file_are_own(tmp_path: Path) -> None:
    for name in ("a.yaml", OWN_ROUTINES):
        path = tmp_path / name
        path.write_text(GOOD, encoding="utf-8")
        routine = read_library(path).library.routines["evening"]
        assert routine.own == (name == OWN_ROUTINES)


def test_an_edited_copy_of_the_built_in_library_stands_on_its_own(tmp_path: Path) -> None:
    text = library_file().read_text(encoding="utf-8")
    assert read(tmp_path, text).faults == ()
    changed = read(tmp_path, text.replace("{use: 30 s, rep", "{use: 20 s, rep")).library
    assert plan_exercise(changed, Item("toe_walk"), PlanOptions()).total_ms == 20_000


def test_the_example_in_the_documentation_is_sound(tmp_path: Path, builtin: Library) -> None:
    page = (library_file().parent / "docs" / "library-format.md").read_text(encoding="utf-8")
    example = page.split("```yaml\n")[1].split("```")[0]
    result = read(tmp_path, example, known=builtin)
    assert (result.faults, list(result.library.routines)) == ((), ["evening"])


def test_what_comes_from_a_persons_file_is_their_own(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(GOOD, encoding="utf-8")
    known = load_library(library_file(), [path]).library.exercises
    builtin = set(load_library(library_file()).library.exercises)
    assert {id for id, exercise in known.items() if not exercise.usual.dosage.own} == builtin
