"""The zone where the computer says it is, with its changes to and from summer time."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """The system's zone for any instant; needs no database of its own."""

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """The distance from UTC at that local time."""
        if dt is None:
            return timedelta()
        return dt.replace(tzinfo=None).astimezone().utcoffset() or timedelta()

    def dst(self, _dt: datetime | None) -> timedelta | None:
        """Not known apart from the offset."""

    def tzname(self, dt: datetime | None) -> str | None:
        """What the system calls it at that time."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, dt: datetime) -> datetime:
        """That instant, as the clock on the wall shows it."""
        return datetime.fromtimestamp(dt.replace(tzinfo=UTC).timestamp()).replace(tzinfo=self)


def look_where_we_are() -> None:
    """Notice that the system's zone was changed, as on a journey."""
    if hasattr(time, "tzset"):
        time.tzset()


def now() -> datetime:
    """The clock on the wall, in UTC."""
    return datetime.now(UTC)


def here() -> tzinfo:
    """The zone where the person is now."""
    look_where_we_are()
    return LocalZone()
