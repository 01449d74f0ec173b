"""What a person watches before they begin."""

from __future__ import annotations

from itertools import pairwise

import pytest

from footcare_gui import data
from footcare_gui.adapters.yaml_library import load_library
from footcare_gui.domain.exercise import Side
from footcare_gui.domain.plan import Kind, PlanOptions, Segment, plan_exercise
from footcare_gui.domain.routine import Item
from footcare_gui.figure.model.motion import moment
from footcare_gui.figure.model.preview import preview_segments
from footcare_gui.figure.model.solve import solve
from tests.figure_frames import FIGURES

LIBRARY = load_library(data.library_file()).library
every_exercise = pytest.mark.parametrize("exercise_id", sorted(LIBRARY.exercises))


def preview(exercise_id: str) -> tuple[Segment, ...]:
    form = LIBRARY.exercises[exercise_id].usual
    plan = plan_exercise(LIBRARY, Item(exercise_id), PlanOptions())
    return preview_segments(FIGURES.figure(form.figure), plan.segments)


@every_exercise
def test_every_exercise_can_be_watched_in_half_a_minute_a_side(exercise_id: str) -> None:
    segments = preview(exercise_id)
    sides = {segment.side for segment in segments}
    length_ms = sum(segment.duration_ms for segment in segments)
    assert 5_000 < length_ms <= 30_000 * len(sides)


@every_exercise
def test_both_sides_are_shown_one_after_the_other(exercise_id: str) -> None:
    segments = preview(exercise_id)
    if LIBRARY.exercises[exercise_id].usual.dosage.sides.is_sided:
        first, second = dict.fromkeys(segment.side for segment in segments)
        assert {first, second} == {Side.LEFT, Side.RIGHT}
        assert [s.kind for s in segments].count(Kind.SWITCH) == 1
    else:
        assert {segment.side for segment in segments} == {Side.BOTH}


@every_exercise
def test_nothing_jumps_while_one_watches(exercise_id: str) -> None:
    figure = FIGURES.figure(LIBRARY.exercises[exercise_id].usual.figure)
    for before, after in pairwise(preview(exercise_id)):
        last = solve(moment(figure, before, before.duration_ms).pose).joints()
        first = solve(moment(figure, after, 0).pose).joints()
        if after.kind is Kind.SWITCH:
            continue
        leap = max(abs(b - a) for a, b in zip(last, first, strict=True))
        assert leap < 0.06, f"{before.kind} to {after.kind}"


def test_the_toe_stretch_shows_all_its_phases() -> None:
    phases = [segment.phase for segment in preview("toe_stretch") if segment.phase]
    assert phases == ["up", "down", "spread", "side"] * 2
