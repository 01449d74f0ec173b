"""The calendar file, read back by another library than the one that wrote it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import vobject

from footcare_gui.adapters.documents.ical_plan import (
    CalendarFileError,
    calendar_bytes,
    write_calendar,
)
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.choices.preferences import REMINDERS, Reminders
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.today.appointments import Appointment, appointments
from footcare_gui.platform import places

NOW = datetime(2026, 3, 4, 12, 40, tzinfo=UTC)
WEDNESDAY = date(2026, 3, 4)


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


def events_of(content: bytes) -> list[Any]:
    calendar = vobject.readOne(content.decode("utf-8"))
    calendar.validate(raiseException=True)
    return list(calendar.vevent_list)


def my_plan_of(library: Library, *names: str) -> tuple[Appointment, ...]:
    return appointments(library, [Entry(name) for name in names], PlanOptions())


def test_every_appointment_comes_back_with_its_times_its_length_and_its_alarm(
    library: Library,
) -> None:
    plan = my_plan_of(library, *library.exercises)
    events = events_of(calendar_bytes(plan, library, NOW))
    assert len(events) == len(plan) > 3
    for event, appointment in zip(events, plan, strict=True):
        assert event.dtstart.value == appointment.first_on(WEDNESDAY)
        length = event.dtend.value - event.dtstart.value
        assert length >= timedelta(milliseconds=appointment.length_ms)
        assert length - timedelta(milliseconds=appointment.length_ms) < timedelta(minutes=5)
        assert event.valarm.action.value == "DISPLAY"
        assert event.valarm.trigger.value == timedelta()


def test_the_rule_gives_the_days_of_the_plan_and_no_others(library: Library) -> None:
    twice, three_days = my_plan_of(library, "heel_cord"), my_plan_of(library, "band_pull")
    morning, evening = events_of(calendar_bytes(twice, library, NOW))
    assert [at.date() - WEDNESDAY for at in islice(morning.rruleset, 3)] == [
        timedelta(days=n) for n in range(3)
    ]
    assert evening.dtstart.value - morning.dtstart.value >= timedelta(hours=4)
    (event,) = events_of(calendar_bytes(three_days, library, NOW))
    days = [at.date() for at in islice(event.rruleset, 6)]
    assert [day.weekday() for day in days] == [2, 4, 0, 2, 4, 0]


def test_eight_in_the_morning_stays_eight_in_every_zone(library: Library) -> None:
    content = calendar_bytes(my_plan_of(library, "toe_press"), library, NOW)
    (event,) = events_of(content)
    assert event.dtstart.value == datetime(2026, 3, 4, 8, 0)
    assert event.dtstart.value.tzinfo is None
    assert b"TZID" not in content
    assert event.dtstamp.value == NOW


def test_a_newer_file_has_the_same_ids_so_that_it_replaces_and_does_not_double(
    library: Library,
) -> None:
    names = ("toe_press", "heel_cord", "band_pull")
    first = events_of(calendar_bytes(my_plan_of(library, *names), library, NOW))
    later = NOW + timedelta(days=40)
    again = events_of(calendar_bytes(my_plan_of(library, *names), library, later))
    ids = [event.uid.value for event in first]
    assert ids == [event.uid.value for event in again]
    assert len(set(ids)) == len(ids)


def test_times_of_ones_own_are_read_back_with_their_alarms_and_keep_their_ids(
    library: Library,
) -> None:
    entries = [Entry("toe_walk"), Entry("heel_cord"), Entry("band_pull")]
    own: Reminders = (6 * 60 + 45, 12 * 60, 20 * 60 + 30)
    usual, changed = (
        events_of(calendar_bytes(appointments(library, entries, PlanOptions(), at), library, NOW))
        for at in (REMINDERS, own)
    )
    assert {event.dtstart.value.time() for event in changed} == {
        time(6, 45),
        time(12),
        time(20, 30),
    }
    assert all(event.valarm.trigger.value == timedelta() for event in changed)
    assert [event.uid.value for event in usual] == [event.uid.value for event in changed]


def test_names_with_commas_and_lines_come_back_as_they_were(library: Library) -> None:
    items = (Item("toe_press", "seated"), Item("ankle_circles"))
    plan = [Appointment(0, time(8), frozenset(range(7)), items, 60_000)]
    (event,) = events_of(calendar_bytes(plan, library, NOW))
    assert event.summary.value == "Feet and legs: Toe pressing, seated, Ankle circles"
    assert event.description.value.startswith("Toe pressing, seated\nAnkle circles\n")


def test_lines_end_as_the_format_asks_and_none_is_too_long(library: Library) -> None:
    content = calendar_bytes(my_plan_of(library, *library.exercises), library, NOW)
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75


def test_the_file_is_written_whole_or_not_at_all(library: Library, tmp_path: Path) -> None:
    plan = my_plan_of(library, "toe_press")
    path = tmp_path / "calendars" / "plan.ics"
    path.parent.mkdir()
    write_calendar(plan, library, path, NOW)
    assert path.read_bytes() == calendar_bytes(plan, library, NOW)
    with pytest.raises(CalendarFileError, match=r"plan\.ics"):
        write_calendar(plan, library, tmp_path / "nowhere" / "plan.ics", NOW)
    assert list(path.parent.iterdir()) == [path]


def test_what_is_no_longer_in_the_plan_is_cancelled_without_alarm_and_repeats(
    library: Library, tmp_path: Path
) -> None:
    path, memory = tmp_path / "plan.ics", tmp_path / "calendar.json"
    write_calendar(my_plan_of(library, "heel_cord", "band_pull"), library, path, NOW, memory)
    before = {event.uid.value: event for event in events_of(path.read_bytes())}
    write_calendar(my_plan_of(library, "heel_cord"), library, path, NOW, memory)
    after = {event.uid.value: event for event in events_of(path.read_bytes())}
    assert set(after) == set(before), "nothing is silently left out"
    gone = [event for event in after.values() if hasattr(event, "status")]
    assert len(gone) == len(before) - len(my_plan_of(library, "heel_cord")) > 0
    for event in gone:
        assert event.status.value == "CANCELLED"
        assert not hasattr(event, "valarm")
        assert not hasattr(event, "rrule")
    for uid, event in after.items():
        assert int(event.sequence.value) > int(before[uid].sequence.value)
    assert b"METHOD:PUBLISH" in path.read_bytes()


def test_what_comes_back_into_the_plan_is_there_again_and_newer(
    library: Library, tmp_path: Path
) -> None:
    path, memory = tmp_path / "plan.ics", tmp_path / "calendar.json"
    for names in (("band_pull",), ("heel_cord",), ("band_pull",)):
        write_calendar(my_plan_of(library, *names), library, path, NOW, memory)
    (uid,) = {event.uid.value for event in events_of(path.read_bytes()) if hasattr(event, "rrule")}
    (event,) = [one for one in events_of(path.read_bytes()) if one.uid.value == uid]
    assert int(event.sequence.value) == 2
    assert event.valarm.action.value == "DISPLAY"
