"""Instants as the journal keeps them: ISO text or milliseconds, with the local offset of then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache


def instant(utc: str, offset_min: int) -> datetime:
    """A stored instant, in the local offset of then."""
    return datetime.fromisoformat(utc).astimezone(_zone(offset_min))


def instant_of_ms(ms: int, offset_min: int) -> datetime:
    """The same from milliseconds since 1970."""
    return datetime.fromtimestamp(ms / 1000, _zone(offset_min))


def ms_of(at: datetime) -> int:
    """Milliseconds since 1970."""
    return (at - _EPOCH) // timedelta(milliseconds=1)


def first_ms_from(at: datetime) -> int:
    """The first whole millisecond since 1970 that is not before an instant."""
    return -((_EPOCH - at) // timedelta(milliseconds=1))


def offset_min_of(at: datetime) -> int:
    """The instant's distance from UTC, in whole minutes east."""
    offset = at.utcoffset()
    return 0 if offset is None else offset // timedelta(minutes=1)


def utc_text(at: datetime) -> str:
    """An instant as the journal writes it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=64)
def _zone(offset_min: int) -> timezone:
    return timezone(timedelta(minutes=offset_min))
