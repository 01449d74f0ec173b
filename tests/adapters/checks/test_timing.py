"""A timer is watched for a while, and is late where something keeps the loop."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.checks.timing import TICK_MS, check_timer
from footcare_gui.domain.checks.check import Trouble


def test_a_punctual_timer_is_told_with_its_lateness(qtbot: QtBot) -> None:
    found = check_timer(0.5)
    assert found.number is not None
    assert 0 <= found.number < TICK_MS


def test_a_loop_that_is_kept_busy_is_late(qtbot: QtBot) -> None:
    busy = QTimer()
    busy.timeout.connect(lambda: time.sleep(0.075))
    busy.start(1)
    assert check_timer(1.5).trouble is Trouble.LATE
    busy.stop()
