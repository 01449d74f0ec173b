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
    return wishes.difference(excluded(wishes, wish)) | {wish}


def excluded(wishes: Wishes, wish: Wish) -> tuple[Wish, ...]:
    """Which of the wishes another one switches off, in their order."""
    return tuple(other for other in Wish if other in wishes and _excludes(wish, other))


def _excludes(one: Wish, other: Wish) -> bool:
    is_alone = Wish.GENTLER in (one, other) or (one in LIMITS_MS and other in LIMITS_MS)
    return is_alone and one is not other
