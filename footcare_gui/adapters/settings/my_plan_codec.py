"""My plan as one line of JSON, and back, with suspicion."""

from __future__ import annotations

import json
from typing import Any

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, MOST_TIMES_A_DAY, Entry, MyPlan

MOST_ENTRIES = 1_000
LONGEST_ID = 200
NO_PLAN = "None"


def plan_text(plan: MyPlan | None) -> str:
    """One line; a word of its own where nothing was ever chosen."""
    if plan is None:
        return NO_PLAN
    rows = [
        [entry.exercise, entry.variant, entry.times_a_day, sorted(entry.weekdays)]
        for entry in plan.entries
    ]
    return json.dumps(rows, separators=(",", ":"))


def read_plan(text: str) -> MyPlan | None:
    """What `plan_text` made; damaged rows are left out.

    Raises:
        ValueError, TypeError, RecursionError: It is no plan at all.
    """
    if text == NO_PLAN:
        return None
    rows = json.loads(text)
    if not isinstance(rows, list):
        raise TypeError(text)
    plan = MyPlan()
    for row in rows[:MOST_ENTRIES]:
        entry = _entry(row)
        if entry is not None and plan.entry(entry.exercise) is None:
            plan = plan.with_entry(entry)
    return plan


def _entry(row: Any) -> Entry | None:
    match row:
        case [str(exercise), str(variant), times, list(days)] if (
            0 < len(exercise) <= LONGEST_ID and len(variant) <= LONGEST_ID
        ):
            known = frozenset(day for day in days if type(day) is int and day in DAYS_OF_WEEK)
            is_number = type(times) is int and 0 < times <= MOST_TIMES_A_DAY
            return Entry(exercise, variant, times if is_number else None, known)
    return None
