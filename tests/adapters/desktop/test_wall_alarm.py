"""An alarm rings by the clock on the wall, once, and wakes nobody before."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.wall_alarm import AT_MOST_S, LOOKS_EVERY_S, WallAlarm
from tests.needs import ROOT, need_commands


def in_ms(ms: int) -> datetime:
    return datetime.now(UTC) + timedelta(milliseconds=ms)


@pytest.fixture(params=[sys.platform, "elsewhere"])
def alarm(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[WallAlarm]:
    alarm = WallAlarm(platform=request.param)
    yield alarm
    alarm.close()


def test_it_rings_at_its_time_and_once(alarm: WallAlarm, qtbot: QtBot) -> None:
    rang: list[datetime] = []
    alarm.rang.connect(lambda: rang.append(datetime.now(UTC)))
    at = in_ms(120)
    alarm.ring_at(at)
    qtbot.waitUntil(lambda: bool(rang))
    assert rang[0] >= at - timedelta(milliseconds=20)
    alarm.ring_at(in_ms(50))
    qtbot.waitUntil(lambda: len(rang) == 2)


def test_what_is_past_rings_at_once(alarm: WallAlarm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(alarm.rang):
        alarm.ring_at(in_ms(-60_000))


def test_another_time_takes_the_place_of_the_first_and_never_is_never(
    alarm: WallAlarm, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(alarm.rang, wait=150):
        alarm.ring_at(in_ms(30))
        alarm.ring_at(None)
        alarm.ring_at(in_ms(40))
        alarm.ring_at(in_ms(3_600_000))


def test_it_looks_after_an_hour_at_the_latest(alarm: WallAlarm) -> None:
    alarm.ring_at(in_ms(9 * 3_600_000))
    assert alarm._at is not None
    assert alarm._at <= in_ms(int(AT_MOST_S * 1000) + 1_000).timestamp()


def test_without_a_timer_of_the_system_it_looks_again_and_again(qtbot: QtBot) -> None:
    alarm = WallAlarm(platform="elsewhere")
    alarm.ring_at(in_ms(3_600_000))
    assert alarm._timer.interval() == LOOKS_EVERY_S * 1000
    with qtbot.assertNotEmitted(alarm.rang):
        alarm._timer.timeout.emit()
    assert alarm._timer.isActive()
    alarm.close()


DAYS = """
import sys
from datetime import UTC, datetime, timedelta
from PySide6.QtCore import QCoreApplication
from footcare_gui.adapters.desktop.wall_alarm import WallAlarm
app, alarm, rang = QCoreApplication(sys.argv), WallAlarm(), []
def on_rang():
    rang.append(datetime.now(UTC))
    print(rang[-1].isoformat(), flush=True)
    if len(rang) == 8:
        app.quit()
    else:
        alarm.ring_at(datetime.now(UTC) + timedelta(days=1))
alarm.rang.connect(on_rang)
alarm.ring_at(datetime.now(UTC) + timedelta(minutes=30))
app.exec()
"""


@pytest.mark.platform("linux")
def test_hours_go_by_as_the_clock_on_the_wall_says() -> None:
    """The clock of that process runs ten thousand times as fast."""
    need_commands("faketime")
    command = ["faketime", "-f", "@2026-11-30 06:00:00 x10000", sys.executable, "-c", DAYS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    times = [datetime.fromisoformat(line) for line in done.stdout.split()]
    assert len(times) == 8
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert all(timedelta(minutes=50) <= gap <= timedelta(hours=6) for gap in gaps)
