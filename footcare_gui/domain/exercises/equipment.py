"""Things to fetch, by id: which of several will do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

THINGS = frozenset(
    {
        "bed", "chair", "exercise_band", "heavy_table", "long_towel", "mat",
        "pencil", "tennis_ball", "wall", "worktop",
    }
)  # fmt: skip
"""The things that the texts have words for."""

Need: TypeAlias = tuple[str, ...]
"""Things of which one will do: each one of `THINGS`, or what a person's own file calls it."""

SEAT: Need = ("chair",)
"""Whoever sits at the screen has it."""


def each_once(needs: Iterable[Need]) -> tuple[Need, ...]:
    """The needs, without those that another one of them meets.

    A mat will do for a bed or mat; it takes that place.
    """
    kept: list[Need] = []
    for need in needs:
        if any(meets(other, need) for other in kept):
            continue
        covered = [other for other in kept if meets(need, other)]
        at = kept.index(covered[0]) if covered else len(kept)
        kept[at : at + 1] = [need]
        kept = [other for other in kept if other not in covered]
    return tuple(kept)


def meets(need: Need, wanted: Need) -> bool:
    """Whether whatever is fetched for one need will do for another."""
    return set(need) <= set(wanted)
