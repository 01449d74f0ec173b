"""Waiting for another process, which sends this one no signal: the only place with a sleep."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

ASK_AGAIN_S = 0.02
PATIENCE_S = 30.0
"""So long is waited at least: on a busy machine all is slow. What has to be quick is measured."""
A_LOOK_S = 1.0
"""How long a person looks at what has come up before doing something with it."""


def wait_until(ask: Callable[[], T], timeout_s: float, missing: str) -> T:
    """The first answer that holds, asked for again and again.

    Args:
        ask: Looks at what the other process has done so far.
        timeout_s: How long it may take, if that is more than `PATIENCE_S`.
        missing: What did not happen, for whoever reads the failure.

    Raises:
        AssertionError: No answer held in time.
    """
    patience_s = max(timeout_s, PATIENCE_S)
    deadline = time.monotonic() + patience_s
    while not (answer := ask()):
        assert time.monotonic() < deadline, f"{missing} within {patience_s:g} s"
        let_pass(ASK_AGAIN_S)
    return answer


def let_pass(seconds: float) -> None:
    """Let real time go by where it is the matter itself: a machine asleep, a person who waits."""
    time.sleep(seconds)
