"""What a voice was told to say and has not begun yet, in the child: each line at its instant.

Lines are told ahead, by seconds. They are kept by the clock and not by frames of the stream, so
that a device that is changed, or stood still, moves none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from footcare_gui.adapters.sound.samples import Samples


class Line(NamedTuple):
    """A sentence to be said.

    Attributes:
        text: Its words.
        due_s: When, on the monotonic clock.
        pan: Where from, -1 to 1.
    """

    text: str
    due_s: float
    pan: float


class Lines:
    """Lines that wait.

    Args:
        stale_s: How late a line may begin.
    """

    def __init__(self, stale_s: float) -> None:
        self._stale_s = stale_s
        self._waiting: list[Line] = []

    def tell(self, line: Line) -> None:
        """One more line, to be said at its instant."""
        self._waiting.append(line)
        self._waiting.sort(key=lambda one: one.due_s)

    def forget(self) -> None:
        """Nothing is to be said any more."""
        self._waiting.clear()

    def take(
        self, now_s: float, until_s: float, spoken: Mapping[str, Samples]
    ) -> list[tuple[Line, Samples]]:
        """The lines that begin before an instant, with their samples; they wait no longer.

        Args:
            now_s: The monotonic clock. A line that is too late by now is dropped.
            until_s: The instant.
            spoken: Samples by words; a line that has none yet goes on waiting.
        """
        self._waiting = [line for line in self._waiting if now_s - line.due_s <= self._stale_s]
        taken = [
            (line, spoken[line.text])
            for line in self._waiting
            if line.due_s < until_s and line.text in spoken
        ]
        self._waiting = [
            line for line in self._waiting if line.due_s >= until_s or line.text not in spoken
        ]
        return taken
