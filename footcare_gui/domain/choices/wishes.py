"""How what is due today may be smaller or gentler than usual, one click away."""

from __future__ import annotations

from enum import StrEnum


class Wish(StrEnum):
    """One of these; several of them may hold at a time."""

    TWO_MINUTES = "two_minutes"
    THREE_MINUTES = "three_minutes"
    SEATED = "seated"
    GENTLER = "gentler"


Wishes = frozenset[Wish]
"""One length at most; `GENTLER` stands for itself."""

LIMITS_MS = {Wish.TWO_MINUTES: 120_000, Wish.THREE_MINUTES: 180_000}
"""The most that a session of that length may take."""


def with_wish(wishes: Wishes, wish: Wish, *, is_wanted: bool) -> Wishes:
    """The wishes with one more, without those that it excludes; or with one less."""
    if not is_wanted:
        return wishes - {wish}
    return frozenset({wish, *(other for other in wishes if not _excludes(wish, other))})


def _excludes(one: Wish, other: Wish) -> bool:
    return Wish.GENTLER in (one, other) or (one in LIMITS_MS and other in LIMITS_MS)
