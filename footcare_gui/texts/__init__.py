"""Words for what the core means: one place for the screen, the voice and the screen reader.

Everything here goes through the one gate of translation (`gate.py`) and returns finished text.
"""

from __future__ import annotations


def spent(ms: int) -> int:
    """Time that was done, in milliseconds, as it is told everywhere: begun seconds do not count."""
    return max(0, ms) // 1000 * 1000


def clock(ms: int) -> str:
    """A length of time as `m:ss` or `h:mm:ss`, seconds rounded up, at least `0:00`."""
    seconds = max(0, -(-ms // 1000))
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02}:{seconds:02}"
    return f"{minutes}:{seconds:02}"
