"""Ninety minutes at the desk are counted from the last break, where the desktop tells."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from footcare_gui.controllers.desk_watch import ASK_EVERY_MS, BREAK_MS, DeskWatch

pytestmark = pytest.mark.usefixtures("qapp")


class Room:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 30, 9, tzinfo=UTC)
        self.watch = DeskWatch(lambda: self.now)
        self.asked = 0
        self.watch.idle_wanted.connect(self._on_idle_wanted)

    def _on_idle_wanted(self) -> None:
        self.asked += 1

    def look(self, minutes: int, idle_ms: int | None) -> datetime | None:
        self.now += timedelta(minutes=minutes)
        self.watch.on_idle(idle_ms)
        return self.watch.since


@pytest.fixture
def room() -> Room:
    return Room()


def test_nobody_is_asked_until_somebody_wants_to_know(room: Room) -> None:
    assert not room.watch._timer.isActive()
    room.watch.follow(True)
    room.watch.follow(True)
    assert (room.asked, room.watch._timer.interval()) == (1, ASK_EVERY_MS)
    room.watch.follow(False)
    assert not room.watch._timer.isActive()


def test_it_counts_from_the_first_look_until_a_break(room: Room) -> None:
    first = room.look(0, 1_000)
    assert first == room.now
    assert room.look(3, 60_000) == first
    assert room.look(3, BREAK_MS) is None
    assert room.look(3, 0) == room.now


def test_a_computer_that_slept_was_a_break(room: Room) -> None:
    room.look(0, 0)
    assert room.look(60, 0) == room.now


def test_where_nobody_tells_nothing_counts(room: Room) -> None:
    assert room.look(0, None) is None


def test_who_was_told_is_told_again_after_as_long(room: Room) -> None:
    room.look(0, 0)
    room.look(3, 0)
    room.watch.begin_anew()
    assert room.watch.since == room.now
