"""How well each exercise is known: what was done often enough is told in short."""

from __future__ import annotations

from collections.abc import Iterable

from footcare_gui.domain.memory.history import SideRecord
from footcare_gui.domain.voice.telling import KNOWN_FROM

LOOKED_BACK_DAYS = 60
"""What was done longer ago may be forgotten, and is told in full again."""


def known_from(records: Iterable[SideRecord]) -> frozenset[tuple[str, str]]:
    """The exercises that were worked at in several sessions, by (exercise, variant)."""
    sessions: dict[tuple[str, str], set[str]] = {}
    for record in records:
        if record.done.held_ms > 0:
            key = (record.done.exercise, record.done.variant)
            sessions.setdefault(key, set()).add(record.session)
    return frozenset(key for key, ids in sessions.items() if len(ids) >= KNOWN_FROM)
