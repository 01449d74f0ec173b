"""Made-up pasts: records of sessions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from random import Random

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import (
    SessionRecord,
    SideRecord,
)
from footcare_gui.domain.session.outcome import Ending, SideWork

NOW = datetime(2026, 3, 4, 12, 40, tzinfo=UTC)
"""A Wednesday."""

Part = tuple[str, Side, int, int]
"""An exercise, a side, planned and held seconds."""

MORNING: tuple[Part, ...] = (
    ("ankle_circles", Side.LEFT, 15, 15),
    ("ankle_circles", Side.RIGHT, 15, 15),
    ("toe_press", Side.BOTH, 30, 30),
    ("heel_cord", Side.LEFT, 30, 30),
    ("heel_cord", Side.RIGHT, 30, 30),
    ("toe_walk", Side.BOTH, 30, 30),
)


def make_record(
    started: datetime,
    parts: Iterable[Part] = MORNING,
    *,
    id: str = "",
    plan: tuple[str, str] = ("morning", "routine"),
    ending: Ending | None = Ending.COMPLETED,
    felt: tuple[int | None, int | None] = (None, None),
    note: str = "",
    hurt: str = "",
    too_much: str = "",
) -> SessionRecord:
    """A session that took three times as long as its work."""
    name = id or started.isoformat()
    side_records = []
    places: dict[str, int] = {}
    for number, (exercise, side, planned_s, held_s) in enumerate(parts):
        place = places.setdefault(exercise, len(places))
        done = SideWork(
            place=place,
            exercise=exercise,
            variant="",
            side=side,
            planned_ms=planned_s * 1000,
            held_ms=held_s * 1000,
            reps=1 if held_s else 0,
            planned_reps=1,
            too_much=exercise == too_much,
        )
        at = started + timedelta(seconds=40 * (number + 1))
        side_records.append(SideRecord(name, at, done, (planned_s - held_s) * 1000, started.date()))
    took_ms = 3 * sum(work.done.held_ms for work in side_records)
    record = SessionRecord(name, started, *plan, ending, took_ms, tuple(side_records))
    return record._replace(felt_before=felt[0], felt_after=felt[1], note=note, hurt=hurt)


def years(days: int = 800, now: datetime = NOW, seed: int = 7) -> list[SessionRecord]:
    """A past of many days with one to three sessions, and notes on most of them."""
    chance = Random(seed)
    records = []
    for ago in range(days):
        morning = (now - timedelta(days=ago)).replace(hour=7, minute=42)
        if chance.random() < 0.35:
            continue
        level = 2 + round(4 * ago / days + chance.random())
        felt = (level, max(0, level - chance.choice((0, 1, 1, 2, -1))))
        records.append(make_record(morning, felt=felt if chance.random() < 0.6 else (None, None)))
        if chance.random() < 0.5:
            cut = chance.choice((30, 30, 12))
            parts: tuple[Part, ...] = (
                ("upward_stretch", Side.LEFT, 30, 30),
                ("upward_stretch", Side.RIGHT, 30, cut),
                ("foot_massage", Side.LEFT, 60, 60),
                ("foot_massage", Side.RIGHT, 60, 60),
                ("pencil_grip", Side.LEFT, 50, 50),
                ("pencil_grip", Side.RIGHT, 50, 44),
            )
            evening = morning.replace(hour=11, minute=5)
            records.append(make_record(evening, parts, plan=("bedtime", "routine")))
    return records
