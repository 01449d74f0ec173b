"""Sets, counted repetitions and tempo in words."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.choices.dosing import dials_of
from footcare_gui.domain.exercises.dosage import Article, Count, Dosage, Ours, SideTerm, WorkKind
from footcare_gui.domain.exercises.sets import Sets, Tempo, When
from footcare_gui.domain.session.plan import Beat, Dose, Kind
from footcare_gui.texts import own_dose, sets
from footcare_gui.texts.library import how_often, own_prescription
from tests.builders import CURLS, STRETCH, WALK, exact, make_plan

PLAN = make_plan(CURLS)
REST = next(s for s in PLAN.segments if s.kind is Kind.REST)


def test_each_beat_has_a_word() -> None:
    assert [sets.beat(beat) for beat in Beat] == ["Up", "Hold", "Down", "At your pace"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Set 1 of 2: 1, up to 4"),
        ({"up_to": False}, "Set 1 of 2: 1 of 4"),
        ({"reps": 1}, "Set 1 of 2"),
        ({"sets": 1}, "1, up to 4"),
        ({"sets": 1, "up_to": False}, "1 of 4"),
        ({"sets": 1, "reps": 1}, ""),
        ({"rep": 0}, ""),
    ],
)
def test_a_repetition_says_where_it_is(changes: dict[str, int], said: str) -> None:
    segment = PLAN.segments[1]._replace(**changes)
    assert sets.repetition(segment, segment.reps) == said


def test_a_set_has_as_many_repetitions_as_are_left_of_it() -> None:
    assert sets.repetition(PLAN.segments[1]._replace(up_to=False), 2) == "Set 1 of 2: 1 of 2"


def test_a_part_has_the_name_that_its_writer_gave_it() -> None:
    assert sets.part_name("straight_knee") == "Straight knee"


def test_one_repetition_of_one_set_is_not_counted() -> None:
    assert sets.repetition(make_plan(STRETCH).segments[2], 3) == "1 of 3"
    assert sets.repetition(make_plan(WALK).segments[-1], 1) == ""


def test_a_rest_between_sets_says_what_follows() -> None:
    assert sets.rest_between(REST) == "The last set comes next."
    assert sets.rest_between(REST._replace(sets=4)) == "Set 2 of 4 comes next."
    assert sets.rest_between(REST._replace(set=2)) == "All 2 sets done; the next part follows."
    assert sets.rest_between(REST._replace(rep=1)) == ""


def test_who_counts_by_themselves_is_told_how() -> None:
    counted = PLAN.segments[1]
    assert sets.beat_hint(counted._replace(beat=Beat.OWN)).startswith("Press Space")
    assert "Press E" in sets.beat_hint(counted)
    assert sets.beat_hint(counted._replace(up_to=False)) == ""


@pytest.mark.parametrize(
    ("ours", "said"),
    [
        (
            Ours(sets=Sets(3, 30_000), repetitions=12, tempo=Tempo(2_000, 0, 2_000)),
            "3 sets, 30 s of rest between them · 2 s up, 2 s down × 12",
        ),
        (
            Ours(sets=Sets(2), tempo=Tempo(2_000, 1_000, 3_000)),
            "2 sets · 2 s up, 1 s held, 3 s down",
        ),
        (
            Ours(span=exact(10), sets=Sets(3, repetitions=(8, 6, 4))),
            "3 sets · 10 s · 8, 6, 4 times",
        ),
        (
            Ours(span=exact(30), sets=Sets(3, work_ms=(30_000, 20_000, 10_000))),
            "3 sets · 30 s, 20 s, 10 s",
        ),
        (Ours(span=exact(2), repetitions=20, up_to=True), "2 s · up to 20 times"),
        (
            Ours(sets=Sets(2, parts=("straight_knee", "bent_knee")), repetitions=9),
            "2 sets · 1 s × 9 · straight knee, then bent knee",
        ),
        (Ours(span=exact(60), own_pace=True), "at your own pace"),
    ],
)
def test_a_dose_says_its_sets_its_tempo_and_its_numbers(ours: Ours, said: str) -> None:
    spanned = ours if ours.span else ours._replace(span=exact(1))
    assert own_prescription(Dosage(Article(), spanned)) == said


@pytest.mark.parametrize(
    ("when", "per_day", "said"),
    [
        (When(), 1, "every day"),
        (When(every_days=2), 1, "every second day"),
        (When(every_days=3), 2, "twice a day · every 3 days"),
        (When(weekdays=(0, 2, 4)), 1, "Monday, Wednesday, Friday"),
        (When(apart_ms=14_400_000), 2, "twice a day · at least 4 hours apart"),
        (When(until=date(2027, 1, 9)), 1, "every day · until Saturday, 9 January 2027"),
    ],
)
def test_named_days_stand_in_place_of_how_many(when: When, per_day: int, said: str) -> None:
    ours = Ours(span=exact(1), when=when, per_day=Count(per_day, per_day))
    assert how_often(Dosage(Article(), ours)) == (said, True)


def test_sides_that_take_turns_say_so() -> None:
    sets = Sets(alternate=True)
    ours = Ours(WorkKind.HOLD, exact(30), repetitions=3, sides=SideTerm.EACH_LEG, sets=sets)
    assert own_prescription(Dosage(Article(), ours)) == "30 s × 3 · each leg, in turn"


def test_a_time_of_moving_of_ones_own_says_so() -> None:
    ours = Ours(WorkKind.MOVE, exact(20), sets=Sets(8, 10_000))
    said = own_prescription(Dosage(Article(), ours, own=True))
    assert said == "8 sets, 10 s of rest between them · 20 s of moving"


def test_the_last_day_is_named() -> None:
    (said,) = sets.days(When(until=date(2027, 1, 9)))
    assert said.startswith("until ")
    assert "2027" in said


def test_where_there_is_little_room_a_turned_dose_says_its_sets_and_repetitions() -> None:
    counted, timed = CURLS.usual.dosage, STRETCH.usual.dosage
    assert own_dose.turned_briefly(counted, dials_of(counted, Dose(sets=1))) == "1 set · × 4"
    assert own_dose.turned_briefly(timed, dials_of(timed, Dose(20_000, 2))) == "20 s × 2"
