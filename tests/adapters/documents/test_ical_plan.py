"""The calendar file, read back by another library than the one that wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

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
from footcare_gui.domain.exercises.dosage import Count, Ours
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.exercises.sets import When
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.today.appointments import Appointment, appointments, first_days
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.schedule import due_states
from footcare_gui.platform import places
from tests.builders import exact, make_exercise, make_library

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
    assert event.summary.value == "Feet and legs: Toe pressing (seated), Ankle circles"
    assert event.description.value.startswith("Toe pressing (seated)\nAnkle circles\n")


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


BERLIN = ZoneInfo("Europe/Berlin")
YEAR_LATER = date(2027, 3, 4)
MON_WED_FRI = (0, 2, 4)
PRESCRIBED: dict[str, tuple[When, int]] = {
    "every second day": (When(every_days=2), 1),
    "every second day, until": (When(every_days=2, until=date(2026, 4, 15)), 1),
    "every third day, twice, twelve hours apart": (When(every_days=3, apart_ms=43_200_000), 2),
    "daily, three times, until": (When(until=date(2026, 11, 1)), 3),
    "Monday, Wednesday, Friday": (When(weekdays=MON_WED_FRI), 1),
    "the same, until": (When(weekdays=MON_WED_FRI, until=date(2026, 12, 24)), 2),
    "the same, but three days apart": (When(weekdays=MON_WED_FRI, every_days=3), 1),
    "every tenth day that is a Tuesday or Sunday": (When(weekdays=(1, 6), every_days=10), 1),
    "every month": (When(every_days=31), 1),
}


def done_whenever_due(
    library: Library, begun: datetime, done: Completion, times: Sequence[time]
) -> set[datetime]:
    """A year of a person who does it whenever the list says so at one of the times of day."""
    completions, found, day = [done], set(), begun.date()
    while day <= YEAR_LATER:
        for at in times:
            now = datetime.combine(day, at, BERLIN)
            past = Past(tuple(completions[-20:]))
            states = due_states(library, [Entry("it")], past, now, BERLIN)
            if any(state.is_due for state in states):
                found.add(now.replace(tzinfo=None))
                completions.append(Completion("it", now.astimezone(UTC)))
        day += timedelta(days=1)
    return found


def on_the_calendar(events: Sequence[Any]) -> set[datetime]:
    rules = (event.rruleset for event in events)
    begin, end = datetime.combine(WEDNESDAY, time()), datetime.combine(YEAR_LATER, time.max)
    return {at for rule in rules for at in rule.between(begin, end, inc=True)}


@pytest.mark.parametrize("prescribed", PRESCRIBED, ids=str)
def test_for_a_year_the_calendar_says_the_days_on_which_the_list_says_that_it_is_due(
    prescribed: str,
) -> None:
    when, times = PRESCRIBED[prescribed]
    ours = Ours(when=when, per_day=Count(times, times))
    library = make_library(make_exercise("it", span=exact(10), ours=ours))
    now = datetime.combine(WEDNESDAY, time(7), BERLIN)
    yesterday = Completion("it", now - timedelta(days=1))
    states = due_states(library, [Entry("it")], Past((yesterday,)), now, BERLIN)
    first = first_days(states, now.date())
    plan = appointments(library, [Entry("it")], PlanOptions(), REMINDERS, first)
    found = on_the_calendar(events_of(calendar_bytes(plan, library, now)))
    assert found == done_whenever_due(library, now, yesterday, sorted({one.at for one in plan}))
    assert len(found) > 10


def test_a_rule_says_its_interval_and_its_last_day() -> None:
    ours = Ours(when=When(every_days=2, until=date(2026, 4, 15)))
    library = make_library(make_exercise("it", span=exact(10), ours=ours))
    first = {"it": WEDNESDAY}
    plan = appointments(library, [Entry("it")], PlanOptions(), REMINDERS, first)
    content = calendar_bytes(plan, library, NOW)
    assert b"RRULE:FREQ=DAILY;UNTIL=20260415T080000;INTERVAL=2" in content
    over = datetime(2026, 4, 16, 9, tzinfo=UTC)
    assert b"VEVENT" not in calendar_bytes(plan, library, over)


def test_the_days_of_a_cycle_keep_their_ids_while_they_are_kept_to(tmp_path: Path) -> None:
    library = make_library(make_exercise("it", span=exact(10), ours=Ours(when=When(every_days=2))))
    path, memory = tmp_path / "plan.ics", tmp_path / "calendar.json"
    ids = []
    for days in (0, 2, 3):
        now = NOW + timedelta(days=days)
        first = {"it": now.date()}
        plan = appointments(library, [Entry("it")], PlanOptions(), REMINDERS, first)
        write_calendar(plan, library, path, now, memory)
        ids.append({e.uid.value for e in events_of(path.read_bytes()) if not hasattr(e, "status")})
    assert ids[0] == ids[1] != ids[2]
    gone = [e.uid.value for e in events_of(path.read_bytes()) if hasattr(e, "status")]
    assert set(gone) == ids[0], "a day later than planned: the old days are cancelled"
