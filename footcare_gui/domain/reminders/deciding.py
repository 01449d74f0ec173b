"""Whether to remind now, of what kind, and when to look again; nothing in between is missed.

A time of day is a slot: it is looked at once, the first time that the person can be reached in it.
Whatever is due then is said in one reminder; where nothing is, the slot is over. What was slept
through until the next slot or another day is never made up for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from footcare_gui.domain.choices.desktop_wishes import DAY_MIN, DesktopWishes
from footcare_gui.domain.reminders.memory import Memory, Slot

LOGIN_WAIT = timedelta(minutes=5)
SAT_LONG = timedelta(minutes=90)
GAP = timedelta(days=7)
PRESENTING_WAIT = timedelta(minutes=5)
"""Nobody tells when a film or a talk is over."""
_DAYS_AHEAD = 3
"""Every slot comes again within a day; another for a day that loses an hour, one for journeys."""


class Kind(StrEnum):
    """What is said."""

    USUAL = "usual"
    SAT = "sat"
    KINDLY = "kindly"


@dataclass(frozen=True, slots=True)
class Seen:
    """How things stand.

    Attributes:
        now: Local time, aware.
        due: How many exercises are due.
        last_done: When anything was last done, `None` if never.
        is_busy: A session is open.
        logged_in: When the computer's user logged in, `None` where this start is no log-in.
        sat_since: Since when somebody has been at the desk, `None` where nobody tells.
        is_presenting: Something fills the screen, or the desktop lets no notification through.
        shown_on: The local day on which the reminder came that is still shown, `None` without one.
    """

    now: datetime
    due: int
    last_done: datetime | None = None
    is_busy: bool = False
    logged_in: datetime | None = None
    sat_since: datetime | None = None
    is_presenting: bool = False
    shown_on: date | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows.

    Attributes:
        memory: To be remembered.
        say: What to say now, `None` for nothing.
        withdraw: The reminder that is shown holds no more.
        next_at: Until then nothing changes by time alone; `None` for never.
    """

    memory: Memory
    say: Kind | None = None
    withdraw: bool = False
    next_at: datetime | None = None


def begun(memory: Memory, seen: Seen, times: Sequence[int]) -> Memory:
    """The memory once reminders are asked for: what is past today is not made up for."""
    instant = seen.now.astimezone(UTC)
    return replace(at_other_times(memory, seen, times), since=instant, login=seen.now.date())


def at_other_times(memory: Memory, seen: Seen, times: Sequence[int]) -> Memory:
    """The memory once other times are chosen: who sets one that is past today is not told now."""
    return replace(memory, slot=_latest_slot(seen.now, times) or memory.slot)


def decide(wishes: DesktopWishes, times: Sequence[int], memory: Memory, seen: Seen) -> Decision:
    """What to do now.

    Args:
        wishes: What the person wants.
        times: The minutes of the day at which to remind, in order.
        memory: What was remembered.
        seen: How things stand.
    """
    memory, is_shown = memory.mended(seen.now), seen.shown_on is not None
    if not wishes.reminds:
        return Decision(memory, withdraw=is_shown)
    if seen.is_busy:
        return Decision(memory, withdraw=is_shown)
    if settles_until := _settles_until(seen):
        return Decision(memory, next_at=settles_until)
    times = [at for at in times if not wishes.is_quiet(at)]
    before, (asks, memory) = memory, _spent(wishes, times, memory, seen)
    is_silent = wishes.is_quiet(_minute(seen.now)) or memory.not_on == seen.now.date()
    say = None
    if asks is not None and not is_silent and seen.due:
        if seen.is_presenting:
            return Decision(before, next_at=seen.now.astimezone(UTC) + PRESENTING_WAIT)
        say, memory = _kind(asks, memory, seen)
    is_over = is_silent or not seen.due or seen.shown_on != seen.now.date()
    shown_on = seen.now.date() if say or (is_shown and not is_over) else None
    return Decision(
        memory,
        say,
        withdraw=is_shown and say is None and is_over,
        next_at=_next(wishes, times, memory, replace(seen, shown_on=shown_on)),
    )


def _settles_until(seen: Seen) -> datetime | None:
    """Who has only just logged in is left alone, and so is a desktop that has only begun."""
    if seen.logged_in is None:
        return None
    until = seen.logged_in.astimezone(UTC) + LOGIN_WAIT
    return until if until - LOGIN_WAIT <= seen.now.astimezone(UTC) < until else None


def _spent(
    wishes: DesktopWishes, times: Sequence[int], memory: Memory, seen: Seen
) -> tuple[Kind | None, Memory]:
    """Who asks for a reminder now, and the memory once that is answered."""
    now, instant = seen.now, seen.now.astimezone(UTC)
    sat_until = _sat_until(wishes, seen)
    asks = Kind.SAT if sat_until is not None and instant >= sat_until else None
    slot = _latest_slot(now, times)
    if slot is not None and (memory.slot is None or slot > memory.slot):
        asks, memory = Kind.USUAL, replace(memory, slot=slot)
    login_at = _login_at(wishes, memory, seen)
    if login_at is not None and instant >= login_at:
        asks, memory = Kind.USUAL, replace(memory, login=now.date())
    if memory.snoozed_until is not None:
        asks = Kind.USUAL if instant >= memory.snoozed_until else None
        if asks is not None:
            memory = replace(memory, snoozed_until=None)
    return asks, memory


def _kind(asks: Kind, memory: Memory, seen: Seen) -> tuple[Kind | None, Memory]:
    """After a week without anything: once, kindly; then nothing."""
    instants = [at.astimezone(UTC) for at in (seen.last_done, memory.since) if at is not None]
    base = max(instants, default=None)
    if base is None:
        return asks, replace(memory, since=seen.now.astimezone(UTC))
    if memory.kindly_after == base:
        return None, memory
    if seen.now.astimezone(UTC) - base >= GAP:
        return Kind.KINDLY, replace(memory, kindly_after=base)
    return asks, memory


def _login_at(wishes: DesktopWishes, memory: Memory, seen: Seen) -> datetime | None:
    """When to look after this log-in, `None` where that was done today, or it was another day."""
    if not wishes.after_login or seen.logged_in is None:
        return None
    day = seen.logged_in.astimezone(seen.now.tzinfo).date()
    is_new = memory.login is None or memory.login < day
    at = seen.logged_in.astimezone(UTC) + LOGIN_WAIT
    return at if is_new and day == seen.now.date() else None


def _sat_until(wishes: DesktopWishes, seen: Seen) -> datetime | None:
    """When somebody will have sat for long."""
    if not wishes.at_desk or seen.sat_since is None:
        return None
    return seen.sat_since.astimezone(UTC) + SAT_LONG


def _latest_slot(now: datetime, times: Sequence[int]) -> Slot | None:
    past = [at for at in times if at <= _minute(now)]
    return (now.date(), past[-1]) if past else None


def _minute(now: datetime) -> int:
    return now.hour * 60 + now.minute


def _next(
    wishes: DesktopWishes, times: Sequence[int], memory: Memory, seen: Seen
) -> datetime | None:
    now = seen.now.timestamp()
    coming = [at for at in _coming(wishes, times, memory, seen) if at.timestamp() > now]
    return min(coming, key=datetime.timestamp, default=None)


def _coming(
    wishes: DesktopWishes, times: Sequence[int], memory: Memory, seen: Seen
) -> Iterator[datetime]:
    """All instants at which something may change by time alone."""
    for ahead in range(_DAYS_AHEAD):
        day = seen.now.date() + timedelta(days=ahead)
        yield from (_at(seen, day, minute) for minute in times)
        if seen.shown_on is not None:
            yield from (_at(seen, day, minute) for minute in (0, wishes.quiet_from))
    others = (memory.snoozed_until, _login_at(wishes, memory, seen), _sat_until(wishes, seen))
    yield from (at for at in others if at is not None)


def _at(seen: Seen, day: date, minute: int) -> datetime:
    return datetime.combine(day, time(*divmod(minute % DAY_MIN, 60)), seen.now.tzinfo)
