"""Rows of the journal's small tables as values of the core."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from footcare_gui.adapters.journal.instants import instant_of_ms
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import (
    DayTotal,
    FeltPoint,
    SessionRecord,
    SideOutline,
    SideRecord,
    SideTotal,
)
from footcare_gui.domain.session.outcome import Ending, SideWork


def day_total(row: tuple[Any, ...]) -> DayTotal:
    """One day with anything done."""
    day, *totals = row
    return DayTotal(date.fromisoformat(day), *totals)


def last_done_at(row: tuple[Any, ...]) -> tuple[str, datetime]:
    """An exercise, and when it was last done."""
    exercise, *at = row
    return exercise, instant_of_ms(*at)


def side_total(row: tuple[Any, ...]) -> SideTotal:
    """Work time of one side of an exercise."""
    exercise, side, *totals = row
    return SideTotal(exercise, Side(side), *totals)


def side_outline(row: tuple[Any, ...]) -> SideOutline:
    """What some sessions made of one side of a form."""
    exercise, variant, side, held_ms, cut_ms, too_much = row
    return SideOutline(exercise, variant, Side(side), held_ms, cut_ms, bool(too_much))


def felt_point(row: tuple[Any, ...]) -> FeltPoint:
    """How one session felt."""
    session, ms, offset, before, after = row
    return FeltPoint(session, instant_of_ms(ms, offset), before, after)


def session_record(row: tuple[Any, ...], side_records: tuple[SideRecord, ...]) -> SessionRecord:
    """One session, with what was done in it."""
    session, ms, offset, plan_id, plan_type, ending, took_ms, before, after, note, hurt, removed = (
        row
    )
    return SessionRecord(
        session,
        instant_of_ms(ms, offset),
        plan_id,
        plan_type,
        None if ending is None else Ending(ending),
        took_ms,
        side_records,
        before,
        after,
        note,
        hurt,
        bool(removed),
    )


def side_record(row: tuple[Any, ...]) -> SideRecord:
    """What was done of one side in one session."""
    session, ms, offset, place, exercise, variant, side, *numbers = row
    planned_ms, held_ms, reps, planned_reps, too_much, waived_ms, cut_ms, day = numbers
    return SideRecord(
        session,
        instant_of_ms(ms, offset),
        SideWork(
            place,
            exercise,
            variant,
            Side(side),
            planned_ms,
            held_ms,
            reps,
            planned_reps,
            bool(too_much),
            waived_ms,
        ),
        cut_ms,
        date.fromisoformat(day),
    )
