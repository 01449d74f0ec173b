"""Holds, rests and ways up and down as physiotherapists write them, with and without units."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.exercises.dosage import WorkKind
from footcare_gui.domain.exercises.sets import Tempo, When
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_units import with_seconds
from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 28)
TEN = DraftDose(repetitions=10)
SETS = DraftDose(sets=3, repetitions=8)
MOVING_LESS = DraftDose(work=WorkKind.MOVE, work_by_set_ms=(30_000, 20_000, 10_000))


def held(dose: DraftDose, seconds: int) -> DraftDose:
    return dose._replace(work=WorkKind.HOLD, work_ms=seconds * 1000)


@pytest.mark.parametrize(
    ("words", "dose"),
    [
        (
            "3 sets of 8, 3 seconds up and hold 2, 1 minute rest, on Mondays and Fridays",
            SETS._replace(
                tempo=Tempo(3_000, 2_000, 2_000), set_rest_ms=60_000, when=When(weekdays=(0, 4))
            ),
        ),
        ("3x8, hold 2, rest 1 min", held(SETS, 2)._replace(set_rest_ms=60_000)),
        ("3x8, hold 2 and rest 30 seconds", held(SETS, 2)._replace(set_rest_ms=30_000)),
        ("3x8, 3 sec up, 2 sec hold, 3 sec down", SETS._replace(tempo=Tempo(3_000, 2_000, 3_000))),
        ("3x8, up 3, hold 2, down 3", SETS._replace(tempo=Tempo(3_000, 2_000, 3_000))),
        ("3x8, up for 3, hold for 2, down for 3", SETS._replace(tempo=Tempo(3_000, 2_000, 3_000))),
        ("3x8, 3 up, 2 hold, 3 down", SETS._replace(tempo=Tempo(3_000, 2_000, 3_000))),
        ("hold for 5, relax 5, 10 times", held(TEN, 5)._replace(rest_ms=5_000)),
        ("hold for five, relax for five, 10 times", held(TEN, 5)._replace(rest_ms=5_000)),
        ("hold 5 s then relax 5 s, 10 times", held(TEN, 5)._replace(rest_ms=5_000)),
        ("hold 5, rest 5, repeat 10 times", held(TEN, 5)._replace(rest_ms=5_000)),
        ("10 reps, hold 5, 10 s rest", held(TEN, 5)._replace(rest_ms=10_000)),
        ("hold x 5 sec, 10 reps", held(TEN, 5)),
        ("5 sec hold x 10", held(TEN, 5)),
        ('10 x 5" hold', held(TEN, 5)),
        ("hold 5, 10 times", held(TEN, 5)),
        ("hold 5 for 10 reps", held(TEN, 5)),
        ("3x8 with 5s holds", held(SETS, 5)),
        ("hold 5, 3x8", held(SETS, 5)),
        ("3 sets of 8, 30 s rest between", SETS._replace(set_rest_ms=30_000)),
        ("3 sets of 8, 1 min break", SETS._replace(set_rest_ms=60_000)),
        ("3 sets of 8, 1 minute break between sets", SETS._replace(set_rest_ms=60_000)),
        ("3 sets of 8, a minute's rest", SETS._replace(set_rest_ms=60_000)),
        ("3 sets of 8, rest for a minute", SETS._replace(set_rest_ms=60_000)),
        ("3 sets of 8, pause 1 minute between sets", SETS._replace(set_rest_ms=60_000)),
        ("3 sets of 8, with a 1 minute rest in between", SETS._replace(set_rest_ms=60_000)),
        ("3 sets of 8, 30 seconds rest after each set", SETS._replace(set_rest_ms=30_000)),
        ("3 sets of 8, rest 30", SETS._replace(set_rest_ms=30_000)),
        ("3 sets of 8, rest 5 s after each rep", SETS._replace(rest_ms=5_000)),
        ("hold 30, 20, 10 s", MOVING_LESS),
    ],
)  # fmt: skip
def test_each_number_is_what_it_was_said_of(words: str, dose: DraftDose) -> None:
    read = read_sentence(f"Calf raises, {words}", TODAY)
    assert (read.name, read.dose, read.left) == ("Calf raises", dose, ())


@pytest.mark.parametrize(
    ("words", "dose", "left"),
    [
        ("10 reps, rest 2", TEN, "rest 2"),
        ("hold 3-5, 10 times", TEN, "hold 3-5"),
        ("3 x 8, hold 2, 1 minute", SETS, "hold 2, 1 minute"),
        ("hold 2 x 10", DraftDose(own_pace=True), "hold 2 x 10"),
    ],
)
def test_what_may_be_two_things_is_handed_back(words: str, dose: DraftDose, left: str) -> None:
    read = read_sentence(f"Calf raises, {words}", TODAY)
    assert (read.dose, read.left) == (dose, (left,))


@pytest.mark.parametrize(
    "words", ["Step up 20, each leg", "hold 10 times", 'on a 6" step', "holds 8, 6, 4 reps"]
)
def test_other_numbers_stay_as_they_are(words: str) -> None:
    assert with_seconds(words) == words


@pytest.mark.parametrize(
    ("words", "is_assumed"),
    [
        ("3x8, slowly", True),
        ("3x8, hold 2 s, slowly", True),
        ("3x8, 3 s up", True),
        ("3x8, up 3 s, down 3 s", False),
        ("3x8, up 3, hold 2, down 3", False),
    ],
)
def test_a_way_that_nobody_gave_a_length_is_assumed(words: str, *, is_assumed: bool) -> None:
    assert ("how" in read_sentence(f"Calf raises, {words}", TODAY).unsaid) is is_assumed
