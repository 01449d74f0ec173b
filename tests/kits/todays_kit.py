"""What is due of the built-in exercises on one day, and the session that today's card starts."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.schedule import DueState, due_states
from footcare_gui.domain.today.todays import todays_session
from footcare_gui.platform.places import library_file

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

MORNING = ("ankle_circles", "toe_press", "heel_cord", "toe_walk")


@cache
def library() -> Library:
    return read_library(library_file()).library


def states(
    names: tuple[str, ...], *completions: Completion, now: datetime = NOON
) -> tuple[DueState, ...]:
    return due_states(library(), tuple(map(Entry, names)), Past(completions), now, UTC)


def session(
    names: tuple[str, ...] = MORNING,
    *completions: Completion,
    now: datetime = NOON,
    options: PlanOptions | None = None,
    limit_ms: int | None = None,
    seated: bool = False,
) -> SessionPlan | None:
    return todays_session(
        library(),
        tuple(map(Entry, names)),
        states(names, *completions, now=now),
        options or PlanOptions(),
        now,
        limit_ms=limit_ms,
        seated=seated,
    )
