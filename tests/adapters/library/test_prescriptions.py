"""What clinics prescribe: from the sentence to form, file and plan, second by second."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import pytest

from footcare_gui.adapters.library.blocks import block_of, cut, ids_in
from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.adapters.library.reader import load_library, read_library
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.progression import OfferKind, Weeks, taken
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.exercises.sets import When
from footcare_gui.domain.programmes.beginning import copy_of, new_exercise, with_sentence
from footcare_gui.domain.programmes.fields import FIELDS, Kind, filled, shown
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.domain.programmes.store import Kept
from footcare_gui.domain.programmes.written import EMPTY, Written, with_at
from footcare_gui.domain.session.plan import PlanOptions, Segment, SessionPlan
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.today.agenda import Remembered, agenda_of
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.platform import places
from tests.kits.editor_kit import folder, store

__all__ = ["folder", "store"]

TODAY = date(2026, 11, 28)
BOTH, LEFT, RIGHT = Side.BOTH, Side.LEFT, Side.RIGHT
GET_READY_S, SWITCH_S = 10, 10


class Part(NamedTuple):
    """One part of a timetable: what, how long in seconds, where in the dose."""

    what: str
    seconds: int
    side: Side = BOTH
    set: int = 1
    rep: int = 0
    part: str = ""


def counted(
    reps: int, *beats: tuple[str, int], side: Side = BOTH, set: int = 1, part: str = ""
) -> Iterator[Part]:
    """Repetitions, each with all its beats."""
    for rep in range(1, reps + 1):
        for what, seconds in beats:
            yield Part(what, seconds, side, set, rep, part)


def curls(side: Side) -> Iterator[Part]:
    for number in (1, 2, 3):
        yield from counted(12, ("up", 2), ("down", 2), side=side, set=number)
        if number < 3:
            yield Part("rest", 30, side, number)


def drops(side: Side, rest: int, *beats: tuple[str, int]) -> Iterator[Part]:
    for part in ("straight_knee", "bent_knee"):
        for number in (1, 2, 3):
            yield from counted(15, *beats, side=side, set=number, part=part)
            if rest and (part, number) != ("bent_knee", 3):
                yield Part("rest", rest, side, number, 0, part)


def pumps(side: Side) -> Iterator[Part]:
    beats = (("up", 3), ("hold", 3), ("down", 3))
    yield from counted(15, *beats, side=side)
    yield Part("rest", 45, side)
    yield from counted(15, *beats, side=side, set=2)


def eight_rounds() -> Iterator[Part]:
    for number in range(1, 9):
        yield Part("hold", 20, set=number, rep=1)
        if number < 8:
            yield Part("rest", 10, set=number)


def on_each(left: Iterator[Part], right: Iterator[Part]) -> tuple[Part, ...]:
    return (*left, Part("switch", SWITCH_S, RIGHT), *right)


SLOWLY = (("up", 3), ("hold", 1), ("down", 3))
PRESCRIBED_SLOWLY = (("up", 2), ("hold", 1), ("down", 3))
UP_DOWN = (("up", 2), ("down", 2))

GROWING = "Stretch, hold 30 s; add 5 s each week up to 60"

TABLE: dict[str, tuple[int, Sequence[Part]]] = {
    "Towel curls, 3 sets of 12, each foot, 30 s between sets, every second day": (
        6 * 60 + 58,
        on_each(curls(LEFT), curls(RIGHT)),
    ),
    "Heel drops, 3 × 15 each leg, straight knee then bent knee, twice a day, slowly": (
        21 * 60 + 10,
        on_each(drops(LEFT, 0, *SLOWLY), drops(RIGHT, 0, *SLOWLY)),
    ),
    "Heel drops, 3 × 15 each leg, straight knee then bent knee, 2 s up, 1 s hold, 3 s down,"
    " 60 s between sets, twice a day, 4 hours apart": (
        28 * 60 + 10,
        on_each(drops(LEFT, 60, *PRESCRIBED_SLOWLY), drops(RIGHT, 60, *PRESCRIBED_SLOWLY)),
    ),
    "Ankle pumps lying down, 2 sets of 15 each foot, pull the toes up slowly, hold 3 seconds,"
    " rest 45 s, twice a day": (10 * 60 + 40, on_each(pumps(LEFT), pumps(RIGHT))),
    "Single-leg balance, 3 × 30 s each leg, legs in turn": (
        3 * 60 + 50,
        [
            Part("hold", 30, LEFT, 1, 1),
            Part("switch", SWITCH_S, RIGHT, 1, 1),
            Part("hold", 30, RIGHT, 1, 1),
            Part("switch", SWITCH_S, LEFT, 1, 2),
            Part("hold", 30, LEFT, 1, 2),
            Part("switch", SWITCH_S, RIGHT, 1, 2),
            Part("hold", 30, RIGHT, 1, 2),
            Part("switch", SWITCH_S, LEFT, 1, 3),
            Part("hold", 30, LEFT, 1, 3),
            Part("switch", SWITCH_S, RIGHT, 1, 3),
            Part("hold", 30, RIGHT, 1, 3),
        ],
    ),
    "Descending holds 10 s × 8, 6, 4": (
        3 * 60,
        [
            *counted(8, ("hold", 10)),
            *counted(6, ("hold", 10), set=2),
            *counted(4, ("hold", 10), set=3),
        ],
    ),
    "Lengthening holds 30 s, 20 s, 10 s": (
        60,
        [Part("hold", 30, rep=1), Part("hold", 20, set=2, rep=1), Part("hold", 10, set=3, rep=1)],
    ),
    "Calf work 20 s on, 10 s off, eight rounds": (3 * 60 + 50, tuple(eight_rounds())),
    "Toe raises, as many as is comfortable, at most 20": (80, tuple(counted(20, *UP_DOWN))),
    "Stretch, hold 20-30 s, 2-3 times a day": (20, [Part("hold", 20, rep=1)]),
    GROWING: (30, [Part("hold", 30, rep=1)]),
    "Bridge, 10 × 5 s, Monday, Wednesday, Friday": (50, tuple(counted(10, ("hold", 5)))),
    "Arch lift 12 times, twice a day four hours apart, for six weeks": (
        48,
        tuple(counted(12, *UP_DOWN)),
    ),
}
"""Each row of the table of prescriptions, how long it takes, and what it is, second by second."""

DAYS = {
    "Towel": (1, When(every_days=2)),
    "Heel": (2, When()),
    "Ankle": (2, When()),
    "Bridge": (1, When(weekdays=(0, 2, 4))),
    "Arch": (2, When(apart_ms=4 * 3_600_000, until=date(2027, 1, 8))),
}
"""How often a day, and on which days, by the first word."""


def parts_of(plan: SessionPlan) -> list[tuple[int, Part]]:
    """What a plan says, each part with its first second."""
    return [(plan.start_ms(n) // 1_000, part_of(s)) for n, s in enumerate(plan.segments)]


def part_of(segment: Segment) -> Part:
    assert segment.duration_ms % 1_000 == 0
    return Part(
        segment.beat or segment.kind,
        segment.duration_ms // 1_000,
        segment.side,
        segment.set,
        segment.rep,
        segment.part,
    )


def plan_of(library: Library, exercise: str) -> SessionPlan:
    return plan_exercise(library, Item(exercise), PlanOptions())


def typed_anew(written: Written) -> Written:
    """The same, every field of the form emptied and typed again as it is shown."""
    for field in FIELDS:
        text = shown(written, field)
        if text and field.kind in (Kind.WORDS, Kind.LIST, Kind.LINES):
            written = filled(filled(written, field, "", TODAY), field, text, TODAY)
    return written


@pytest.mark.parametrize("sentence", TABLE)
def test_a_prescription_is_the_same_from_the_sentence_to_the_plan_second_by_second(
    sentence: str, store: YamlExercises
) -> None:
    seconds, expected = TABLE[sentence]
    said = read_sentence(sentence, TODAY)
    written = with_sentence(new_exercise("As prescribed."), said)
    assert typed_anew(written) == written
    kept = store.save(Kept(EMPTY), store.text_of("", written), (), is_draft=False)
    result = read_library(Path(kept.file))
    assert result.faults == ()
    (exercise,) = result.library.exercises.values()
    assert exercise.usual.dosage == said.dose.dosage
    plan = plan_of(result.library, exercise.id)
    timetable = [Part("get_ready", GET_READY_S, expected[0].side), *expected]
    begins = accumulate((part.seconds for part in timetable), initial=0)
    assert parts_of(plan) == list(zip(begins, timetable, strict=False))
    assert plan.total_ms == 1_000 * seconds
    assert {s.up_to for s in plan.segments if s.kind.is_work} == {"at most" in sentence}


@pytest.mark.parametrize("sentence", [one for one in TABLE if one.split()[0].strip(",") in DAYS])
def test_the_days_of_a_prescription_are_read(sentence: str) -> None:
    dosage = read_sentence(sentence, TODAY).dose.dosage
    per_day, when = DAYS[sentence.split(maxsplit=1)[0].strip(",")]
    if "4 hours" in sentence:
        when = When(apart_ms=4 * 3_600_000)
    assert (dosage.per_day.high, dosage.ours.when) == (per_day, when)


def test_what_is_to_grow_by_the_week_is_offered_and_planned_week_by_week(
    store: YamlExercises,
) -> None:
    said = read_sentence(GROWING, TODAY)
    assert said.left == ()
    written = with_sentence(new_exercise("As prescribed."), said)
    kept = store.save(Kept(EMPTY), store.text_of("", written), (), is_draft=False)
    library = read_library(Path(kept.file)).library
    (id,) = library.exercises
    preferences = Preferences(my_plan=MyPlan((Entry(id),)))
    planned: list[int] = []
    for day in range(8 * 7):
        now = datetime(2026, 11, 28, 18, tzinfo=UTC) + timedelta(days=day)
        before = [now - timedelta(days=ago) for ago in range(1, day + 1)]
        past = Past(tuple(Completion(id, at) for at in before))
        weeks = Weeks(tuple(at.date() for at in reversed(before)))
        agenda = agenda_of(library, preferences, Remembered(past, weeks), now, UTC)
        if agenda.offer is not None:
            assert agenda.offer.kind is OfferKind.GROW
            plan, doses = taken(library, agenda.offer, agenda.plan, preferences.doses)
            preferences = preferences._replace(my_plan=plan, doses=doses, offer_answered=now.date())
        session = plan_exercise(library, Item(id), preferences.plan_options())
        (hold,) = (part for part in session.segments if part.kind.is_work)
        planned.append(hold.duration_ms // 1_000)
    assert planned == [seconds for seconds in (30, 35, 40, 45, 50, 55, 60, 60) for _ in range(7)]


@pytest.mark.parametrize("exercise", ids_in(places.library_file().read_text(encoding="utf-8")))
def test_the_built_in_library_goes_through_the_editor_byte_for_byte(
    exercise: str, store: YamlExercises
) -> None:
    text = places.library_file().read_text(encoding="utf-8")
    kept, block = store.open(exercise), block_of(text, exercise)
    assert block is not None
    written = kept.exercise
    for field in FIELDS:
        written = filled(written, field, shown(written, field), TODAY)
    assert store.text_of(kept.text, written) == kept.text == cut(text, block)


def test_a_copy_of_every_built_in_exercise_has_its_plan(store: YamlExercises) -> None:
    library = load_library(places.library_file()).library
    for exercise in library.exercises.values():
        copy = copy_of(store.open(exercise.id).exercise, exercise.name)
        reading = store.read(with_at(copy, ("id",), exercise.id))
        assert reading.faults == ()
        assert reading.exercise is not None
        copied = Library({exercise.id: reading.exercise})
        assert plan_of(copied, exercise.id) == plan_of(library, exercise.id)
        assert reading.exercise.usual.figure == exercise.usual.figure


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_typed_into_any_field_comes_back_from_the_text(
    seed: int, store: YamlExercises
) -> None:
    rng = random.Random(seed)
    written = with_sentence(new_exercise("P."), read_sentence("X 3x12 each leg", TODAY))
    typed = ("30", "8, 6, 4", "up to 20", "yes", "a: b", "- x", "“ü”", "1:30", "nonsense #1", "")
    for _ in range(12):
        field = rng.choice(FIELDS)
        text = rng.choice(field.choices or typed)
        written = filled(written, field, text, TODAY)
        back, _ = store.written_in(store.text_of("", written))
        assert back == written
