"""What has to be remembered from one reminder to the next, through restarts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

SNOOZE = timedelta(minutes=30)
_AHEAD = timedelta(days=1)
"""What is remembered of a later day than tomorrow was written by a clock that was wrong."""

Slot = tuple[date, int]
"""A local day, and a minute of it."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What was said, and what was answered.

    Attributes:
        slot: The latest time of a day that was looked at, whether anything was said then or not.
        login: The local day on which a log-in was last looked at.
        snoozed_until: "In 30 minutes": when they are over.
        not_on: "Not today": that local day.
        since: Since when reminders have been wanted, or were last asked for.
        kindly_after: The last thing done when it was said kindly that nobody need hurry: until
            something is done or asked for nothing more is said.
    """

    slot: Slot | None = None
    login: date | None = None
    snoozed_until: datetime | None = None
    not_on: date | None = None
    since: datetime | None = None
    kindly_after: datetime | None = None

    def snoozed(self, now: datetime) -> Memory:
        """After "In 30 minutes"."""
        return replace(self, snoozed_until=now.astimezone(UTC) + SNOOZE)

    def without_today(self, now: datetime) -> Memory:
        """After "Not today".

        Args:
            now: Local time.
        """
        return replace(self, not_on=now.date(), snoozed_until=None)

    def with_today(self) -> Memory:
        """Another mind after "Not today"."""
        return replace(self, not_on=None)

    def mended(self, now: datetime) -> Memory:
        """Without what only a wrong clock can have written.

        Args:
            now: Local time.
        """
        latest, instant = now.date() + _AHEAD, now.astimezone(UTC)
        kept = self
        if kept.slot is not None and kept.slot[0] > latest:
            kept = replace(kept, slot=None)
        if kept.login is not None and kept.login > latest:
            kept = replace(kept, login=None)
        if kept.not_on is not None and kept.not_on > latest:
            kept = replace(kept, not_on=None)
        if kept.snoozed_until is not None and kept.snoozed_until > instant + SNOOZE:
            kept = replace(kept, snoozed_until=None)
        if kept.since is not None and kept.since > instant + _AHEAD:
            kept = replace(kept, since=instant)
        return kept


def text_of(memory: Memory) -> str:
    """The memory as it is kept."""
    told = {field.name: getattr(memory, field.name) for field in fields(memory)}
    return " ".join(f"{name}={_text(value)}" for name, value in told.items() if value is not None)


def memory_of(text: str) -> Memory:
    """The memory that was kept; what cannot be read is forgotten, by itself."""
    known: dict[str, Any] = {}
    for pair in text.split():
        name, _, value = pair.partition("=")
        if name in _READERS:
            try:
                known[name] = _READERS[name](value)
            except (ValueError, OverflowError):
                continue
    return Memory(**known)


def _text(value: Slot | datetime | date) -> str:
    if isinstance(value, tuple):
        return f"{value[0].isoformat()}/{value[1]}"
    return value.isoformat()


def _slot(text: str) -> Slot:
    day, _, minute = text.partition("/")
    return date.fromisoformat(day), int(minute)


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(text)
    return at.astimezone(UTC)


_READERS: dict[str, Callable[[str], Any]] = {
    "slot": _slot,
    "login": date.fromisoformat,
    "snoozed_until": _instant,
    "not_on": date.fromisoformat,
    "since": _instant,
    "kindly_after": _instant,
}
