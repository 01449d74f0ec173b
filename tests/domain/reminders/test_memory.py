"""What has to be remembered survives a restart; damage and wrong clocks cost one part of it."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from footcare_gui.domain.reminders.memory import SNOOZE, Memory, memory_of, text_of

NOW = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
WHOLE = Memory(
    slot=(date(2026, 11, 29), 480),
    login=date(2026, 11, 29),
    snoozed_until=NOW + SNOOZE,
    not_on=date(2026, 11, 28),
    since=NOW - timedelta(days=9),
    kindly_after=NOW - timedelta(days=8),
)


def test_everything_survives_and_nothing_is_kept_as_nothing() -> None:
    assert memory_of(text_of(WHOLE)) == WHOLE
    assert text_of(Memory()) == ""
    for field in fields(Memory):
        one = replace(WHOLE, **{field.name: None})
        assert memory_of(text_of(one)) == one


@pytest.mark.parametrize(
    "damaged",
    ["slot=yesterday", "slot=2026-11-29/x", "since=2026-11-29T09:30", "login=1", "x=1", "not_on="],
)
def test_what_cannot_be_read_is_forgotten_by_itself(damaged: str) -> None:
    assert memory_of(f"{damaged} not_on=2026-11-28") == Memory(not_on=date(2026, 11, 28))


def test_a_snooze_lasts_half_an_hour_and_not_today_ends_it() -> None:
    snoozed = Memory().snoozed(NOW)
    assert snoozed.snoozed_until == NOW + timedelta(minutes=30)
    assert snoozed.without_today(NOW) == Memory(not_on=NOW.date())


def test_what_a_clock_wrote_that_was_years_ahead_is_forgotten() -> None:
    later = NOW + timedelta(days=900)
    wrong = Memory((later.date(), 480), later.date(), later, later.date(), later)
    assert wrong.mended(NOW) == Memory(since=NOW)


def test_what_may_be_true_stays() -> None:
    tomorrow = replace(WHOLE, slot=(date(2026, 11, 30), 480))  # as after a journey to the west
    assert tomorrow.mended(NOW) == tomorrow
