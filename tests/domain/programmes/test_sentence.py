"""Prescriptions as clinics and people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.exercises.dosage import SideTerm, WorkKind
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.sets import Growth, Tempo, When
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 28)
FOOT, LEG = SideTerm.EACH_FOOT, SideTerm.EACH_LEG


@pytest.mark.parametrize(
    ("text", "name", "dose"),
    [
        (
            "towel curls, 3 sets of 12, each foot, 30 s between sets, every second day",
            "Towel curls",
            DraftDose(
                sets=3, repetitions=12, sides=FOOT, set_rest_ms=30_000, when=When(every_days=2)
            ),
        ),
        (
            "heel drops, 3 × 15, straight knee then bent knee, twice a day, slowly",
            "Heel drops",
            DraftDose(
                sets=3,
                repetitions=15,
                parts=("straight_knee", "bent_knee"),
                per_day=2,
                tempo=Tempo(3_000, 1_000, 3_000),
            ),
        ),
        (
            "single-leg balance, 3 × 30 s each leg, legs in turn",
            "Single-leg balance",
            DraftDose(repetitions=3, work_ms=30_000, sides=LEG, alternate=True),
        ),
        (
            "descending holds 10 s × 8, 6, 4",
            "Descending holds",
            DraftDose(work_ms=10_000, by_set=(8, 6, 4)),
        ),
        (
            "Sole stretch: 30 s, 20 s, 10 s",
            "Sole stretch",
            DraftDose(work_by_set_ms=(30_000, 20_000, 10_000)),
        ),
        (
            "Toe raise 20 s on, 10 s off, eight rounds",
            "Toe raise",
            DraftDose(work=WorkKind.MOVE, work_ms=20_000, set_rest_ms=10_000, sets=8),
        ),
        (
            "Calf raises as many as is comfortable, at most 20",
            "Calf raises",
            DraftDose(repetitions=20, up_to=True),
        ),
        (
            "Clams Monday, Wednesday, Friday",
            "Clams",
            DraftDose(when=When(weekdays=(0, 2, 4)), own_pace=True),
        ),
        (
            "Calf raises 3 sets x 12 reps, 1 min rest",
            "Calf raises",
            DraftDose(sets=3, repetitions=12, set_rest_ms=60_000),
        ),
        (
            "Bridge 3x10x5s, twice a day four hours apart, only for six weeks",
            "Bridge",
            DraftDose(
                sets=3,
                repetitions=10,
                work_ms=5_000,
                per_day=2,
                when=When(apart_ms=14_400_000, until=date(2027, 1, 8)),
            ),
        ),
        (
            "Toe lifts 10 reps, rest 5 s, 2 s up, 1 s hold, 3 s down",
            "Toe lifts",
            DraftDose(repetitions=10, rest_ms=5_000, tempo=Tempo(2_000, 1_000, 3_000)),
        ),
        (
            "Ankle circles for 2 min, 5 days a week",
            "Ankle circles",
            DraftDose(work=WorkKind.MOVE, work_ms=120_000, days_per_week=5),
        ),
        (
            "Foot roll, roll for 1 min each foot until 2027-01-31",
            "Foot roll",
            DraftDose(
                work=WorkKind.MOVE, work_ms=60_000, sides=FOOT, when=When(until=date(2027, 1, 31))
            ),
        ),
    ],
)
def test_a_prescription_is_understood(text: str, name: str, dose: DraftDose) -> None:
    found = read_sentence(text, TODAY)
    assert (found.name, found.dose, found.left) == (name, dose, ())


def test_what_was_not_understood_is_handed_back_in_its_order() -> None:
    found = read_sentence("Calf stretch, gently, hold 30 s; add 5 s each week, with a band", TODAY)
    assert found.name == "Calf stretch, gently"
    assert found.dose == DraftDose(work=WorkKind.HOLD, work_ms=30_000)
    assert found.left == ("add 5 s each week", "band")


@pytest.mark.parametrize(
    "words",
    [
        "add 5 s each week up to 60",
        "add 5 seconds a week, to 60 s",
        "5 s more every week until 1 min",
        "increase it by five s per week up to sixty seconds",
    ],
)
def test_a_length_that_is_to_grow_by_the_week_is_understood(words: str) -> None:
    found = read_sentence(f"Calf stretch, {words}, hold 30 s, each leg", TODAY)
    grows = DraftDose(
        work=WorkKind.HOLD,
        work_ms=30_000,
        sides=SideTerm.EACH_LEG,
        growth=Growth(5_000, 60_000),
    )
    assert (found.name, found.dose, found.left) == ("Calf stretch", grows, ())


@pytest.mark.parametrize(
    "dose", ["Curls 3x12", "Hold 60 s", "Lengthening holds 10 s, 20 s, 30 s", "Curls up to 20"]
)
def test_what_cannot_grow_keeps_the_words_about_it(dose: str) -> None:
    alone, found = (
        read_sentence(said, TODAY) for said in (dose, f"{dose}; add 5 s each week up to 60 s")
    )
    assert found._replace(text=alone.text) == alone._replace(left=("add 5 s each week up to 60 s",))


@pytest.mark.parametrize(
    "words",
    [
        "add a set each week up to 3",
        "add 1 set a week, to 3 sets",
        "one more set every week until three",
        "another set per week, at most 3 sets",
        "increase it by one set per week up to 3",
    ],
)
def test_sets_that_are_to_grow_by_the_week_are_understood(words: str) -> None:
    found = read_sentence(f"Squats 10 times, rest 30 s, {words}", TODAY)
    grows = DraftDose(repetitions=10, set_rest_ms=30_000, growth=Growth(1, 3, "sets"))
    assert (found.name, found.dose, found.left) == ("Squats", grows, ())


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Squats 3x12, add a set each week up to 3", ("add a set each week up to 3",)),
        ("Squats 12, 10, 8 times, add a set a week to 4", ("add a set a week to 4",)),
        ("Squats 12 times, add a set each week", ("add a set each week",)),
        ("Squats 12 times, 2 sets a week", ("week",)),
    ],
)
def test_sets_that_cannot_grow_stay_in_words(words: str, left: tuple[str, ...]) -> None:
    found = read_sentence(words, TODAY)
    assert (found.dose.growth, found.left) == (None, left)


@pytest.mark.parametrize(
    ("text", "posture", "is_said"),
    [
        ("Single-leg balance 3 × 30 s", Posture.STANDING, True),
        ("Heel raises on a step 3x12", Posture.STANDING, True),
        ("Heel raises 3x12", Posture.STANDING, False),
        ("Seated heel raises 3x12", Posture.SEATED, True),
        ("Plank, hold 30 s", Posture.LYING, True),
        ("Ankle circles 2 min, lying on your back", Posture.LYING, True),
        ("Towel curls 3x12, sitting on the floor", Posture.FLOOR_SITTING, True),
        ("Towel curls 3x12", None, False),
    ],
)
def test_a_position_is_taken_from_the_words_that_tell_it(
    text: str, posture: Posture | None, is_said: bool
) -> None:
    found = read_sentence(text, TODAY)
    assert (found.posture, "posture" not in found.unsaid) == (posture, is_said)
    assert found.left == ()


@pytest.mark.parametrize(
    ("text", "tempo"),
    [
        ("Heel raises 3 sets of 15, 3 seconds down, Mon Wed Fri", Tempo(2_000, 0, 3_000)),
        ("Heel raises 3x15, 2 seconds up, 3 seconds down", Tempo(2_000, 0, 3_000)),
        ("Heel raises 3x15, 2 s up and 3 s down", Tempo(2_000, 0, 3_000)),
        ("Heel raises 3x15, lower slowly over 4 s", Tempo(2_000, 0, 4_000)),
        ("Heel raises 3x15, hold for 1 s at the top, 3 s down", Tempo(2_000, 1_000, 3_000)),
    ],
)
def test_one_part_of_a_tempo_leaves_the_others_as_usual(text: str, tempo: Tempo) -> None:
    found = read_sentence(text, TODAY)
    assert (found.dose.tempo, found.dose.work_ms, found.left) == (tempo, None, ())


def test_sitting_down_for_a_time_is_no_part_of_a_tempo() -> None:
    found = read_sentence("Sit down for 10 s", TODAY)
    assert (found.dose.tempo, found.dose.work_ms) == (None, 10_000)


def test_an_end_that_is_a_day_is_one_and_any_other_is_handed_back() -> None:
    found = read_sentence("Ankle alphabet once a day, both feet, until the end of January", TODAY)
    assert found.left == ()
    assert found.dose.when.until is not None
    assert (found.dose.when.until.month, found.dose.when.until.day) == (1, 31)
    assert read_sentence("Arch lifts 10 x 5 s until May", TODAY).left == ("until May",)


def test_what_nobody_has_said_is_named() -> None:
    found = read_sentence("Heel raises 20 s on, 10 s off, eight rounds", TODAY)
    silent = ("rest", "switch", "balance", "things")
    assert [part for part in found.unsaid if part not in silent] == [
        "posture",
        "how",
        "sides",
        "days",
    ]
    whole = "Heel raises standing, 3x12, 2 s up, 3 s down, each leg, twice a day"
    assert read_sentence(whole, TODAY).unsaid == ("set_rest", *silent)


def test_where_no_amount_is_said_a_stretch_is_held_and_all_else_is_at_ones_own_pace() -> None:
    alphabet = read_sentence("Ankle alphabet, Monday, Wednesday, Friday", TODAY)
    assert (alphabet.dose.own_pace, alphabet.dose.dosage.ours.own_pace) == (True, True)
    assert "how" in alphabet.unsaid
    stretch = read_sentence("Wall stretch, twice a day, at least 4 hours apart", TODAY)
    assert (stretch.dose.own_pace, stretch.dose.work_ms, stretch.left) == (False, 30_000, ())
    assert stretch.posture is Posture.STANDING


@pytest.mark.parametrize(
    ("text", "is_needed"),
    [
        ("Single-leg balance 3 × 30 s", True),
        ("Heel walking 20 s", True),
        ("Tandem stand 30 s", True),
        ("Standing on one foot 30 s", True),
        ("Single-leg bridge 3x10", False),
        ("Seated single-leg raises 3x10", False),
        ("Towel curls 3x12, each foot", False),
    ],
)
def test_words_of_balance_tell_that_somebody_unsteady_could_fall(
    text: str, is_needed: bool
) -> None:
    assert read_sentence(text, TODAY).needs_balance is is_needed


def test_things_that_words_name_are_to_be_fetched() -> None:
    named = {
        text: read_sentence(text, TODAY).things
        for text in (
            "Towel curls 3x12",
            "Wall stretch 30 s",
            "3x10 clams with a band",
            "Clams 3x10",
        )
    }
    assert list(named.values()) == [("towel",), ("wall",), ("exercise band",), ()]


def test_a_name_may_follow_its_numbers() -> None:
    found = read_sentence("3x10 bridge with a band", TODAY)
    assert (found.name, found.dose) == ("Bridge with a band", DraftDose(sets=3, repetitions=10))


@given(st.text(max_size=700))
def test_anything_can_be_read(text: str) -> None:
    found = read_sentence(text, TODAY)
    assert found.dose.dosage.work_ms >= 0


@given(st.integers(1, 12), st.integers(1, 30), st.sampled_from(["x", " × ", " sets of "]))
def test_sets_and_repetitions_are_the_numbers_that_were_written(
    sets: int, reps: int, between: str
) -> None:
    found = read_sentence(f"Curls {sets}{between}{reps}", TODAY)
    assert (found.dose.sets, found.dose.repetitions) == (sets, reps)
