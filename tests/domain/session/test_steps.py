"""The written step that belongs to a part of a session."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Step
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.steps import step_for
from tests.builders import STRETCH

FORM = STRETCH.usual._replace(
    steps=(
        Step(during=("get_ready",)),
        Step(during=("bent_knee",)),
        Step(during=("move",)),
        Step(during=("down",)),
    )
)


@pytest.mark.parametrize(
    ("kind", "phase", "part", "number"),
    [
        (Kind.SWITCH, "", "", 1),
        (Kind.MOVE, "up", "straight_knee", 3),
        (Kind.MOVE, "up", "bent_knee", 2),
        (Kind.MOVE, "down", "bent_knee", 4),
        (Kind.RELEASE, "", "", 3),
        (Kind.HOLD, "", "", 1),
    ],
)
def test_beat_or_phase_comes_first_then_part_then_kind_then_what_stands_for_it(
    kind: Kind, phase: str, part: str, number: int
) -> None:
    assert step_for(FORM, kind, phase, part) == number
