"""The order in which routines are listed: the person's own, else that of their files.

It is kept as ids in one text. Ids of routines that are gone stay in it, so that one that is put
back stands where it stood; a routine that is not in it follows the one it follows in its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from footcare_gui.domain.exercises.routine import Routine


def ordered(routines: Mapping[str, Routine], order: str) -> tuple[Routine, ...]:
    """All routines as they are listed.

    Args:
        routines: What there is, as its files have it.
        order: Ids, between spaces or commas; unknown ones are passed over.
    """
    return tuple(routines[id] for id in _complete(order, routines) if id in routines)


def moved(routines: Mapping[str, Routine], order: str, routine: str, by: int) -> str:
    """The order with one routine so many places later, or earlier where that is negative.

    It goes no further than to either end; where nothing moves, the order is the same text.
    """
    shown = [one.id for one in ordered(routines, order)]
    if routine not in shown:
        return order
    at = shown.index(routine)
    to = max(0, min(at + by, len(shown) - 1))
    if to == at:
        return order
    neighbour = shown[to]
    whole = [id for id in _complete(order, routines) if id != routine]
    whole.insert(whole.index(neighbour) + (to > at), routine)
    return "" if whole == list(routines) else " ".join(whole)


def _complete(order: str, routines: Iterable[str]) -> list[str]:
    """The ids of an order, each once, and behind its usual neighbour whatever it does not name."""
    ids = list(dict.fromkeys(order.replace(",", " ").split()))
    known, before = set(ids), ""
    for id in routines:
        if id not in known:
            ids.insert(ids.index(before) + 1 if before else 0, id)
        before = id
    return ids
