"""Figures led through whole sessions, as they are planned: nothing jumps, nobody slides."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import PlanOptions, Segment
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.motion import Moment, moment
from footcare_gui.figure.model.solve import solve
from footcare_gui.platform import places
from tests.figure_frames import FIGURES

LIBRARY = load_library(places.library_file()).library
ITEMS = [
    Item(exercise.id, variant)
    for exercise in LIBRARY.exercises.values()
    for variant in ("", *exercise.variants)
]
FRAME_MS = 100
LEAP_AT_A_CHANGE = 0.06
LEAP_IN_A_FRAME = 0.65
"""HH in a tenth of a second; a foot that swings forward while walking is the fastest."""


def planned(item: Item) -> tuple[Figure, Form, tuple[Segment, ...]]:
    form = LIBRARY.form(item)
    plan = plan_exercise(LIBRARY, item, PlanOptions())
    return FIGURES.figure(form.figure), form, plan.segments


def name(item: Item) -> str:
    return f"{item.exercise}-{item.variant}" if item.variant else item.exercise


every_form = pytest.mark.parametrize("item", ITEMS, ids=name)


def joints(now: Moment) -> list[Point]:
    return solve(now.pose).joints()


def leap(before: Moment, after: Moment) -> float:
    """How far a joint jumps; behind a veil it may."""
    if before.veil > 0.99 or after.veil > 0.99:
        return 0.0
    assert before.side is after.side
    return max(abs(b - a) for a, b in zip(joints(before), joints(after), strict=True))


@every_form
def test_nothing_jumps_where_one_segment_ends_and_the_next_begins(item: Item) -> None:
    figure, _, segments = planned(item)
    for before, after in pairwise(segments):
        last = moment(figure, before, before.duration_ms)
        first = moment(figure, after, 0)
        assert leap(last, first) < LEAP_AT_A_CHANGE, f"{before.kind} to {after.kind}"


def film(figure: Figure, segments: tuple[Segment, ...]) -> Iterator[tuple[Segment, int, Moment]]:
    seen: set[Segment] = set()
    for segment in segments:
        if segment in seen:
            continue
        seen.add(segment)
        for elapsed_ms in range(0, segment.duration_ms, FRAME_MS):
            yield segment, elapsed_ms, moment(figure, segment, elapsed_ms)


@every_form
def test_nothing_jumps_within_a_segment(item: Item) -> None:
    figure, _, segments = planned(item)
    for (one, _, before), (other, ms, after) in pairwise(film(figure, segments)):
        if one is other:
            assert leap(before, after) < LEAP_IN_A_FRAME, f"{other.kind} at {ms} ms"


@every_form
def test_the_side_that_is_shown_is_the_side_that_works(item: Item) -> None:
    figure, _, segments = planned(item)
    for segment in segments:
        if segment.kind.is_work:
            assert moment(figure, segment, segment.duration_ms // 2).side is segment.side


@every_form
def test_every_written_step_has_its_picture(item: Item) -> None:
    figure, form, _ = planned(item)
    assert {step.pose for step in form.steps} <= set(figure.poses)
