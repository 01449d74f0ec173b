"""Tells a wish from its echo: a held key, a trembling hand, a button that bounces."""

from __future__ import annotations

from collections.abc import Callable

from footcare_gui.domain.actions import ActionId

REPEAT_GUARD_MS = 400
"""The same wish again sooner is no second wish."""


class RepeatGuard:
    """Lets an action through once in a while: a trembling hand asks twice and means it once.

    Args:
        now_ms: Where time comes from.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._last_ms: dict[ActionId, int] = {}

    def admits(self, action: ActionId) -> bool:
        """Whether this wish counts: the same one was not let through just before."""
        now_ms = self._now_ms()
        last_ms = self._last_ms.get(action)
        if last_ms is not None and now_ms - last_ms < REPEAT_GUARD_MS:
            return False
        self._last_ms[action] = now_ms
        return True
