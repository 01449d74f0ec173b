"""Lengths of time in words."""

from __future__ import annotations

from footcare_gui.texts import spent
from footcare_gui.texts.gate import tr


def done_for(ms: int) -> str:
    """What was done, in words, wherever it is told: begun seconds do not count."""
    return duration(spent(ms))


def to_go(ms: int) -> str:
    """What is still to be done; with what was done, where begun seconds don't count, it is all."""
    return duration(-(-ms // 1000) * 1000)


def duration(ms: int) -> str:
    """A short length in words: `30 s`, `2 min`, `1 min 30 s`."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    if not minutes or (minutes == 1 and not seconds):
        return tr("library", "{n} s", n=minutes * 60 + seconds)
    if not seconds:
        return tr("library", "{n} min", n=minutes)
    return tr("library", "{m} min {s} s", m=minutes, s=seconds)
