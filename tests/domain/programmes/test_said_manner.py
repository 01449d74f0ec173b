"""In which position, still or moving, on one leg: what words tell, and what they leave open."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import SideTerm, WorkKind
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.sets import Tempo
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_manner import (
    only_posture,
    said_posture,
    with_manner,
    with_one_side,
)


@pytest.mark.parametrize(
    ("text", "posture"),
    [
        ("sit-ups", Posture.LYING),
        ("wall sit", Posture.STANDING),
        ("lying leg lifts", Posture.LYING),
        ("sit on the edge of the bed and circle", Posture.SEATED),
        ("stand on one leg, a hand on a chair", Posture.STANDING),
        ("bridge", Posture.LYING),
        ("10 on each side", None),
        ("standard curls", None),
        ("curls with the heel on a chair", None),
    ],
)
def test_plain_words_come_before_names_and_parts_of_words_say_nothing(
    text: str, posture: Posture | None
) -> None:
    assert said_posture(text)[0] is posture


@pytest.mark.parametrize(
    ("text", "is_all"),
    [
        ("standing", True),
        ("while lying on your back", True),
        ("standing on one leg", True),
        ("lying on your back, with a pillow", False),
        ("on the", False),
    ],
)
def test_words_that_say_a_position_and_nothing_else_are_told_from_more(
    text: str, is_all: bool
) -> None:
    assert only_posture(text) is is_all


TIMED = DraftDose(work_ms=20_000)


@pytest.mark.parametrize(
    ("name", "dose", "work", "is_said"),
    [
        ("Heel raises", TIMED, WorkKind.MOVE, False),
        ("Toe walking", DraftDose(work_by_set_ms=(30_000, 20_000)), WorkKind.MOVE, False),
        ("Heel raise hold", TIMED, None, True),
        ("Calf stretch", TIMED, None, True),
        ("Toe press", TIMED, None, False),
        ("Heel raises", TIMED._replace(work=WorkKind.HOLD), WorkKind.HOLD, True),
        ("Heel raises", DraftDose(work_ms=5_000, repetitions=10), None, False),
        ("Heel raises", TIMED._replace(sets=3, repetitions=10), None, False),
        ("Heel raises", DraftDose(repetitions=10), None, False),
        ("Heel raises", DraftDose(tempo=Tempo(2_000, 0, 2_000)), None, True),
    ],
)
def test_a_time_of_a_movement_is_one_of_moving_unless_it_is_held(
    name: str, dose: DraftDose, work: WorkKind | None, is_said: bool
) -> None:
    found, said = with_manner(dose, name)
    assert (found.work, said) == (work, is_said)


def test_what_is_done_on_one_leg_is_done_on_each() -> None:
    assert with_one_side(DraftDose(), "single-leg balance").sides is SideTerm.EACH_LEG
    assert with_one_side(DraftDose(), "one-footed hops").sides is SideTerm.EACH_FOOT
    both = DraftDose(sides=SideTerm.NONE)
    assert with_one_side(both, "one leg, then both feet") == both
    assert with_one_side(DraftDose(), "curls").sides is None
