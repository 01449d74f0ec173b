"""Previews of the built-in exercises, as their figures show them."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.session.preview import (
    FigureTempo,
    Preview,
    preview_of,
)
from tests.figure_frames import FIGURES, LIBRARY

FORMS = [
    (exercise.id, form.id)
    for exercise in LIBRARY.exercises.values()
    for form in (exercise.usual, *exercise.variants.values())
]


def plan_of(exercise: str, variant: str = "", **options: object) -> SessionPlan:
    return plan_exercise(LIBRARY, Item(exercise, variant), PlanOptions(**options))  # type: ignore[arg-type]


def tempo_of(exercise: str, variant: str = "") -> FigureTempo:
    figure = FIGURES.figure(LIBRARY.exercises[exercise].form(variant).figure)
    cycle_ms = figure.cycle.period_ms if figure.cycle else 0
    return FigureTempo(
        figure.timing.arrive_ms, figure.timing.leave_ms, cycle_ms, figure.timing.phases_ms
    )


def look(exercise: str, variant: str = "", first: Side = Side.LEFT) -> Preview:
    steps = LIBRARY.exercises[exercise].form(variant).steps
    return preview_of(plan_of(exercise, variant), steps, first, tempo_of(exercise, variant))
