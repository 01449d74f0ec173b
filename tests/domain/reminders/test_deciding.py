"""One reminder a slot in which something is due, none where none may be, and none is missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from footcare_gui.domain.choices.desktop_wishes import DesktopWishes
from footcare_gui.domain.reminders.deciding import (
    GAP,
    LOGIN_WAIT,
    PRESENTING_WAIT,
    SAT_LONG,
    Decision,
    Kind,
    Seen,
    begun,
    decide,
)
from footcare_gui.domain.reminders.memory import Memory

TIMES = (480, 780, 1080)
WISHES = DesktopWishes(morning=True, midday=True, evening=True)
DAY = date(2026, 11, 30)


def at(hour: int, minute: int = 0, day: int = 0) -> datetime:
    return datetime(2026, 11, 30, hour, minute, tzinfo=UTC) + timedelta(days=day)


NEW = Memory(since=at(7), slot=(DAY - timedelta(days=1), 1080))


def look(
    now: datetime, memory: Memory = NEW, wishes: DesktopWishes = WISHES, **seen: object
) -> Decision:
    whole = Seen(now, **{"due": 2, "last_done": now - timedelta(days=1), **seen})  # type: ignore[arg-type]
    return decide(wishes, wishes.times(TIMES), memory, whole)


def test_at_its_time_what_is_due_is_said_once() -> None:
    first = look(at(8))
    assert (first.say, first.next_at) == (Kind.USUAL, at(13))
    assert look(at(8, 1), first.memory, shown_on=DAY).say is None


def test_before_its_time_nothing_is_said_and_the_time_is_when_to_look() -> None:
    early = look(at(7, 59))
    assert (early.say, early.next_at) == (None, at(8))


def test_where_nothing_is_due_at_its_time_that_time_is_over() -> None:
    nothing = look(at(8), due=0)
    assert nothing.say is None
    assert look(at(9, 50), nothing.memory, due=3).say is None


def test_a_time_that_was_slept_through_is_made_up_for_until_the_next_one() -> None:
    late = look(at(12))
    assert (late.say, late.next_at) == (Kind.USUAL, at(13))
    later = look(at(19))
    assert later.say is Kind.USUAL
    assert later.next_at == at(21)


def test_a_session_is_never_disturbed_and_its_time_is_looked_at_when_it_is_over() -> None:
    inside = look(at(8), is_busy=True, shown_on=DAY)
    assert (inside.say, inside.withdraw, inside.next_at) == (None, True, None)
    assert look(at(8, 20), inside.memory).say is Kind.USUAL
    assert look(at(8, 20), inside.memory, due=0).say is None


def test_who_presents_is_not_disturbed_and_is_told_when_that_is_over() -> None:
    talk = look(at(8), is_presenting=True)
    assert (talk.say, talk.memory, talk.next_at) == (None, NEW, at(8) + PRESENTING_WAIT)
    assert look(at(9), talk.memory).say is Kind.USUAL
    assert look(at(8), due=0, is_presenting=True).next_at == at(13)
    snoozed = look(at(8)).memory.snoozed(at(8))
    long = look(at(8, 30), snoozed, is_presenting=True)
    assert look(at(8, 40), long.memory).say is Kind.USUAL


def test_in_quiet_hours_nothing_is_said_and_nothing_is_made_up_for() -> None:
    wishes = WISHES._replace(quiet_from=12 * 60, quiet_until=15 * 60)
    assert look(at(8), wishes=wishes).next_at == at(12)
    late = look(at(12, 30), wishes=wishes, shown_on=DAY)
    assert (late.say, late.withdraw) == (None, True)
    assert look(at(15, 30), late.memory, wishes).say is None


def test_in_thirty_minutes_means_that_and_what_comes_in_between_is_taken_by_it() -> None:
    snoozed = look(at(12, 50)).memory.snoozed(at(12, 50))
    between = look(at(13), snoozed)
    assert (between.say, between.next_at) == (None, at(13, 20))
    again = look(at(13, 20), between.memory)
    assert (again.say, again.next_at) == (Kind.USUAL, at(18))
    assert look(at(13, 20), between.memory, due=0).say is None


def test_a_snooze_does_not_outlast_a_wrong_clock() -> None:
    snoozed = look(at(8)).memory.snoozed(at(8) + timedelta(days=40))
    assert look(at(13), snoozed).say is Kind.USUAL


def test_not_today_is_until_tomorrow() -> None:
    memory = look(at(8)).memory.without_today(at(8, 1))
    for hour in (13, 18):
        quiet = look(at(hour), memory)
        assert quiet.say is None
        memory = quiet.memory
    assert look(at(8, day=1), memory).say is Kind.USUAL


def test_what_was_overtaken_is_withdrawn() -> None:
    assert look(at(10), look(at(8)).memory, due=0, shown_on=DAY).withdraw
    assert look(at(7, day=1), look(at(8)).memory, shown_on=DAY).withdraw
    replaced = look(at(13), look(at(8)).memory, shown_on=DAY)
    assert (replaced.say, replaced.withdraw) == (Kind.USUAL, False)


def test_what_is_shown_is_looked_at_when_it_turns_quiet() -> None:
    shown = look(at(18))
    assert shown.next_at == at(21)
    assert look(at(21), shown.memory, shown_on=DAY).withdraw


def test_after_a_log_in_it_is_said_once_that_day_and_not_at_once() -> None:
    wishes = DesktopWishes(after_login=True)
    early = look(at(9), wishes=wishes, logged_in=at(9))
    assert (early.say, early.next_at) == (None, at(9) + LOGIN_WAIT)
    then = look(at(9, 5), early.memory, wishes, logged_in=at(9))
    assert (then.say, then.next_at) == (Kind.USUAL, at(21))
    assert look(at(15), then.memory, wishes, logged_in=at(14)).say is None
    assert look(at(9, 5, day=1), then.memory, wishes, logged_in=at(9, day=1)).say is Kind.USUAL


def test_who_has_only_just_logged_in_is_left_alone() -> None:
    early = look(at(9), logged_in=at(9))
    assert (early.say, early.next_at) == (None, at(9) + LOGIN_WAIT)
    assert look(at(9, 5), early.memory, logged_in=at(9)).say is Kind.USUAL
    assert look(at(9), early.memory, logged_in=at(11)).say is Kind.USUAL, "the clock was set back"


def test_ninety_minutes_at_the_desk_are_said_where_the_desktop_tells() -> None:
    wishes = DesktopWishes(at_desk=True)
    assert look(at(10), wishes=wishes).next_at is None
    sitting = look(at(10), wishes=wishes, sat_since=at(9))
    assert (sitting.say, sitting.next_at) == (None, at(10, 30))
    assert look(at(9) + SAT_LONG, wishes=wishes, sat_since=at(9)).say is Kind.SAT


def test_after_a_week_without_anything_it_is_said_once_kindly_and_then_nothing() -> None:
    last = at(8) - GAP
    kindly = look(at(8), replace(NEW, since=last), last_done=last)
    assert kindly.say is Kind.KINDLY
    memory = kindly.memory
    for day in range(1, 40):
        decision = look(at(8, day=day), memory, last_done=last)
        assert decision.say is None
        memory = decision.memory
    back = at(9, day=40)
    assert look(at(8, day=41), memory, last_done=back).say is Kind.USUAL


def test_who_asks_for_reminders_again_is_reminded_again() -> None:
    last = at(8) - GAP
    silent = look(at(8), replace(NEW, since=last), last_done=last).memory
    asked = begun(silent, Seen(at(9), 2), TIMES)
    assert look(at(13), asked, last_done=last).say is Kind.USUAL


def test_who_has_never_done_anything_is_given_a_week_from_when_it_was_wanted() -> None:
    memory = replace(NEW, since=at(7))
    for day in range(7):
        decision = look(at(8, day=day), memory, last_done=None)
        assert decision.say is Kind.USUAL
        memory = decision.memory
    assert look(at(8, day=7), memory, last_done=None).say is Kind.KINDLY


def test_who_has_just_asked_for_reminders_is_not_reminded_of_what_is_past() -> None:
    memory = begun(Memory(), Seen(at(9, 30), 2), TIMES)
    assert look(at(9, 30), memory).say is None
    assert look(at(13), memory).say is Kind.USUAL


def test_without_reminders_nothing_is_said_and_nothing_waits() -> None:
    decision = look(at(8), wishes=DesktopWishes(tray=True), shown_on=DAY)
    assert (decision.say, decision.withdraw, decision.next_at) == (None, True, None)


@pytest.mark.parametrize("hours", [-9, 9])
def test_a_journey_brings_no_time_of_a_day_twice(hours: int) -> None:
    told = look(at(13)).memory
    there = at(13) + timedelta(hours=hours)  # the same instant by the clock of another place
    said, memory = [], told
    for minutes in range(0, 24 * 60, 10):
        now = there + timedelta(minutes=minutes)
        decision = look(now, memory)
        memory = decision.memory
        if decision.say:
            said.append((now.date(), now.hour))
    assert len(said) == len(set(said))
    assert (DAY, 13) not in said
    assert said[0] == ((DAY, 18) if hours < 0 else (DAY + timedelta(days=1), 8))
