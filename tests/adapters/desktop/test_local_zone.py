"""The system's zone, over both changes of the clocks."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from footcare_gui.adapters.desktop.local_zone import LocalZone, here, look_where_we_are, now

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")


@pytest.fixture(autouse=True)
def _zone_is_given_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("name", ZONES)
def test_it_is_the_systems_zone_at_every_hour_of_a_year(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", name)
    look_where_we_are()
    zone, known = LocalZone(), ZoneInfo(name)
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for hours in range(0, 24 * 365):
        instant = start + timedelta(hours=hours)
        here, there = instant.astimezone(zone), instant.astimezone(known)
        assert here.replace(tzinfo=None) == there.replace(tzinfo=None)
        assert here.utcoffset() == there.utcoffset()
        assert here.astimezone(UTC) == instant


def test_a_journey_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for name, hour in (("Asia/Tokyo", 21), ("America/Los_Angeles", 4)):
        monkeypatch.setenv("TZ", name)
        look_where_we_are()
        assert noon.astimezone(LocalZone()).hour == hour


@pytest.mark.parametrize("zone", ZONES)
def test_where_the_person_is_is_looked_up_each_time(
    monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    at = datetime(2026, 7, 1, 12)
    assert here().utcoffset(at) == at.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    assert now().utcoffset() == timedelta()
