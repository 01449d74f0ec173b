"""My plan as an iCalendar file (RFC 5545) with an alarm for each appointment.

Times are "floating": eight in the morning stays eight wherever the person is and whatever the
clocks do. Every appointment keeps its id, at whatever time it is, so bringing in a newer file
replaces what it has. What an earlier file had and the plan has no longer is in the file as
cancelled, without its alarm and its repeats: left out, its alarm would ring on.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from icalendar import Alarm, Calendar, Event

from footcare_gui import __version__
from footcare_gui.adapters.documents.calendar_memory import Written, keep_written, read_written
from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.today.appointments import Appointment
from footcare_gui.platform.files import write_whole
from footcare_gui.texts import calendar_file as words
from footcare_gui.texts.exercises import listed_names

DAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
AT_THE_TIME = "PT0S"
"""The alarm's distance; `P0D`, which the library writes for it, is not read everywhere."""

SLOT = timedelta(minutes=5)
"""Appointments are as long as whole slots."""


class CalendarFileError(OSError):
    """The file could not be written; the message says why."""


def write_calendar(
    plan: Sequence[Appointment],
    library: Library,
    path: Path,
    now: datetime,
    memory: Path | None = None,
) -> None:
    """Write the file; it appears whole or not at all.

    Args:
        plan: The appointments.
        library: Names of the exercises.
        path: Where to.
        now: The present instant with its zone; the first appointments are on this day or later.
        memory: Where it is remembered what was written; nowhere without.

    Raises:
        CalendarFileError: It could not be written.
    """
    try:
        before = read_written(memory) if memory is not None else Written()
        write_whole(path, calendar_bytes(plan, library, now, before))
        if memory is not None:
            there = [one for one in plan if not _is_over(one, now)]
            starts = {_uid(one): one.first_on(now.date()) for one in there}
            keep_written(memory, before.with_file(starts))
    except OSError as error:
        raise CalendarFileError(f"{path}: {error.strerror or error}") from error


def calendar_bytes(
    plan: Sequence[Appointment], library: Library, now: datetime, before: Written | None = None
) -> bytes:
    """The whole file.

    Args:
        plan: The appointments.
        library: Names of the exercises.
        now: The present instant with its zone.
        before: What earlier files had.
    """
    before = before or Written()
    calendar = Calendar()
    calendar.add("prodid", f"-//Footcare//Footcare {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.name())
    plan = [one for one in plan if not _is_over(one, now)]
    for appointment in plan:
        event = _event(appointment, library, now)
        event.add("sequence", before.times)
        calendar.add_component(event)
    kept = {_uid(appointment) for appointment in plan}
    for uid, starts in before.starts.items():
        if uid not in kept:
            calendar.add_component(_cancelled(uid, starts, now, before.times))
    return bytes(calendar.to_ical())


def _event(appointment: Appointment, library: Library, now: datetime) -> Event:
    names = listed_names(library, appointment.items)
    starts = appointment.first_on(now.date())
    event = Event()
    event.add("uid", _uid(appointment))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", starts)
    event.add("dtend", starts + _length(appointment.length_ms))
    event.add("rrule", _rule(appointment))
    event.add("summary", words.summary(names))
    event.add("description", words.description(names))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words.summary(names))
    alarm.add("trigger", AT_THE_TIME, encode=False)
    event.add_component(alarm)
    return event


def _cancelled(uid: str, starts: datetime, now: datetime, times: int) -> Event:
    """An appointment that is no more: once, long ago, and silent even where nobody reads STATUS."""
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", starts)
    event.add("dtend", starts + SLOT)
    event.add("summary", words.cancelled())
    event.add("status", "CANCELLED")
    event.add("sequence", times)
    event.add("transp", "TRANSPARENT")
    return event


def _is_over(appointment: Appointment, now: datetime) -> bool:
    last = appointment.until
    return last is not None and appointment.first_on(now.date()).date() > last


def _rule(appointment: Appointment) -> dict[str, object]:
    weekdays, until = appointment.weekdays, appointment.until
    rule: dict[str, object] = {"freq": "daily"}
    if appointment.every:
        rule["interval"] = appointment.every
    elif len(weekdays) < len(DAYS_OF_WEEK):
        rule = {"freq": "weekly", "byday": [DAY_CODES[day] for day in sorted(weekdays)]}
    if until is not None:
        rule["until"] = datetime.combine(until, appointment.at)
    return rule


def _uid(appointment: Appointment) -> str:
    """The same for the same time and days, whenever the file is written."""
    days = "".join(str(day) for day in sorted(appointment.weekdays))
    if appointment.every:
        days = f"every{appointment.every}of{appointment.start.toordinal() % appointment.every}"
    if appointment.until is not None:
        days += f"-until{appointment.until:%Y%m%d}"
    return f"plan-{appointment.slot}-{days}@footcare"


def _length(ms: int) -> timedelta:
    slots = -(-timedelta(milliseconds=ms) // SLOT)
    return max(1, slots) * SLOT
