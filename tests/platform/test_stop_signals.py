"""Signals that ask to end are kept until somebody looks."""

from __future__ import annotations

import os
import signal

import pytest

from footcare_gui.platform.stop_signals import ASKING, StopPipe

pytestmark = pytest.mark.platform("linux", "darwin")


@pytest.mark.parametrize("number", ASKING)
def test_a_signal_is_kept_and_told_once(number: signal.Signals) -> None:
    pipe = StopPipe()
    try:
        assert not pipe.has_asked()
        os.kill(os.getpid(), number)
        assert pipe.has_asked()
        assert not pipe.has_asked()
    finally:
        pipe.close()


def test_afterwards_signals_do_what_they_did() -> None:
    before = [signal.getsignal(number) for number in ASKING]
    pipe = StopPipe()
    assert [signal.getsignal(number) for number in ASKING] != before
    pipe.close()
    assert [signal.getsignal(number) for number in ASKING] == before
