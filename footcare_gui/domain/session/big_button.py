"""When a press of the big button counts: not while it may be meant for what it said before."""

from __future__ import annotations

from typing import NamedTuple

from footcare_gui.domain.session.readout import Primary

HELD_OFF_MS = 500
"""Nobody has read within this time what the button says now, nor stopped a finger on its way."""

_GOES_ON = frozenset({Primary.READY, Primary.DONE, Primary.ENOUGH})
"""What begins or ends something: who wanted to pause must not do that instead."""


class BigButton(NamedTuple):
    """What the big button says, and since when.

    Attributes:
        says: What a press of it does.
        since_ms: Since when, on the clock of who presses.
        by_itself: Time has changed it, and nobody's wish.
    """

    says: Primary = Primary.START
    since_ms: int = 0
    by_itself: bool = False

    def saying(self, says: Primary, now_ms: int, *, by_itself: bool) -> BigButton:
        """The same where it still says that, else changed at this instant."""
        return self if says is self.says else BigButton(says, now_ms, by_itself)

    def takes(self, now_ms: int) -> bool:
        """Whether a press counts by now."""
        is_new = self.by_itself and now_ms - self.since_ms < HELD_OFF_MS
        return not (is_new and self.says in _GOES_ON)
