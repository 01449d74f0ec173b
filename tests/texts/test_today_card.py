"""What today's card says of what is due and of a routine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices.choices import Choices
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.today.agenda import Remembered, agenda_of
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.prospect import todays_prospect
from footcare_gui.platform.places import library_file
from footcare_gui.texts import clock
from footcare_gui.texts.today_card import Face, awaited_face, chosen_face

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MORNING = ("ankle_circles", "toe_press", "heel_cord", "toe_walk")
DONE = Past(tuple(Completion(name, NOON - timedelta(minutes=30)) for name in MORNING))
DEBT = Debt("s", NOON - timedelta(days=1), "heel_cord", "", Side.RIGHT, 18_000, 18_000)


@cache
def library() -> Library:
    return read_library(library_file()).library


def said(choices: Choices, known: Remembered | None = None) -> Face:
    """What the card says once it is known what is due."""
    agenda = agenda_of(library(), choices.preferences, known or Remembered(), NOON, UTC)
    prospect = todays_prospect(library(), agenda, choices)
    return chosen_face(library(), choices, agenda, prospect)


def test_until_it_is_known_what_is_due_the_routine_is_said() -> None:
    face = chosen_face(library(), Choices(is_today=True), None, None)
    routine = library().routines["morning"]
    plan = Choices().routine_prospect(library(), "morning").plan
    assert plan is not None
    time = clock(plan.total_ms)
    assert face.can_start
    assert (face.start, face.spoken) == (f"Start · {time}", f"Start {routine.name}, {time}")
    assert face.needs.startswith("You will need: ")


def test_while_it_is_looked_up_it_is_called_as_afterwards_and_has_no_number() -> None:
    face = awaited_face()
    assert (face.title, face.start) == (said(Choices(is_today=True)).title, "Start")
    assert not (face.about + face.contents + face.needs).strip()


def test_what_is_due_is_said_by_its_exercises_and_its_time() -> None:
    face = said(Choices(is_today=True))
    assert face.can_start
    assert face.spoken == f"Start what is due, {face.start.removeprefix('Start · ')}"
    assert all(library().exercises[name].name in face.contents for name in MORNING)


def test_who_lies_down_for_what_could_be_done_on_a_chair_is_told_so() -> None:
    assert "Ankle circles (lying down)" in said(Choices(is_today=True)).contents


def test_what_was_too_much_is_said_to_be_left_out() -> None:
    hurt = Past(hurts=(Completion("heel_cord", NOON - timedelta(minutes=30)),))
    face = said(Choices(is_today=True), Remembered(hurt))
    assert "Left out for today, because it was too much: Heel tendon stretch." in face.contents
    assert "Heel tendon" not in face.contents.splitlines()[0]


def test_a_routine_that_has_what_was_too_much_today_says_so() -> None:
    hurt = Remembered(Past(hurts=(Completion("heel_cord", NOON - timedelta(minutes=30)),)))
    told = "It was too much today, and is in this routine all the same: Heel tendon stretch."
    for routine, lines in (("morning", [told]), ("desk_break", [])):
        face = said(Choices(Preferences(routine=routine)), hurt)
        assert face.contents.splitlines()[1:] == lines


def test_after_a_high_number_it_says_that_today_may_be_enough() -> None:
    enough = "You noted 8 today. Leaving it for today is fine too."
    face = said(Choices(is_today=True), Remembered(noted=(NOON.date(), 8)))
    assert face.contents.splitlines()[0] == enough
    assert face.can_start
    assert enough not in said(Choices(is_today=True), Remembered(noted=(NOON.date(), 6))).contents


def test_a_gentler_session_says_so_to_a_screen_reader() -> None:
    face = said(Choices(is_today=True, wishes=frozenset({Wish.GENTLER})))
    assert face.spoken == f"Gentler today, {face.start.removeprefix('Start · ')}"


def test_what_is_taken_in_for_one_side_is_no_exercise_of_the_session() -> None:
    plain = said(Choices(is_today=True), Remembered(debts=(DEBT,)))
    face = said(Choices(is_today=True, debt=DEBT), Remembered(debts=(DEBT,)))
    assert (face.contents, face.about) == (plain.contents, plain.about)
    assert face.start != plain.start


def test_nothing_due_has_kind_words_and_no_button() -> None:
    face = said(Choices(is_today=True), Remembered(DONE))
    assert (face.can_start, face.start, face.needs) == (False, "", "")
    assert face.contents.startswith("That was all for now. Well done.")
    assert "Next: Toe walking, from 13:30." in face.contents


def test_a_routine_of_which_nothing_is_left_says_why() -> None:
    walk = library().routines["morning"]._replace(id="walk", items=())
    empty = library()._replace(routines={"walk": walk})
    face = chosen_face(empty, Choices(Preferences(routine="walk")), None, None)
    assert (face.can_start, face.start) == (False, "Nothing left to do")
    assert face.needs == "All of it needs steady feet."


def test_without_any_routine_there_is_nothing_to_start() -> None:
    assert chosen_face(Library(), Choices(), None, None) == Face("", can_start=False, start="Start")


def test_its_first_lines_are_what_is_chosen_and_how_many_exercises_are_planned() -> None:
    known = Remembered(Past(DONE.completions[:1]))
    for choices, title in (
        (Choices(is_today=True), "Today"),
        (Choices(is_today=True, wishes=frozenset({Wish.GENTLER})), "Today"),
        (Choices(Preferences(routine="desk_break")), "Desk break"),
    ):
        face = said(choices, known)
        number = len([name for name in face.contents.splitlines()[0].split(" · ") if name])
        assert face.title == title
        assert face.about.split(" · ")[0] == f"{number} exercises"
