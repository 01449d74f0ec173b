"""Asked to end by the system, the event loop hears of it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.stop_signals import StopSignals
from footcare_gui.platform.stop_signals import ASKING, StopPipe

pytestmark = pytest.mark.platform("linux", "darwin")


@pytest.fixture
def pipe() -> Iterator[StopPipe]:
    pipe = StopPipe()
    yield pipe
    pipe.close()


@pytest.mark.parametrize("number", ASKING)
def test_a_signal_reaches_an_idle_event_loop(
    number: signal.Signals, pipe: StopPipe, qtbot: QtBot
) -> None:
    signals = StopSignals(pipe)
    with qtbot.waitSignal(signals.asked):
        os.kill(os.getpid(), number)
    signals._notifier.setEnabled(False)


def test_what_was_asked_before_there_was_a_window_is_heard_of(pipe: StopPipe, qtbot: QtBot) -> None:
    os.kill(os.getpid(), signal.SIGTERM)
    signals = StopSignals(pipe)
    with qtbot.waitSignal(signals.asked):
        pass
    signals._notifier.setEnabled(False)
