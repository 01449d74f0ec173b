"""Changes that a writer made in its own way of writing, taken over into somebody else's text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

Unit = tuple[int, int, int, int]
"""Lines of one text, and of another, that say the same: first and end of each."""

Difference = tuple[str, int, int, int, int]
"""What happened, and from where to where in each of two texts."""


def with_only_changes(text: str, as_dumped: str, dumped: str) -> str:
    """A text in which only the lines differ in which two others do.

    Args:
        text: As somebody has written it.
        as_dumped: The same as a writer would write it.
        dumped: Something else, by that writer.
    """
    if text == as_dumped:
        return dumped
    own, before, after = (one.splitlines(keepends=True) for one in (text, as_dumped, dumped))
    unit_of = {number: unit for unit in _units(own, before) for number in range(unit[2], unit[3])}
    lines: list[str] = []
    for kind, first, end, first_after, end_after in _differences(before, after):
        if kind != "equal":
            lines += after[first_after:end_after]
            continue
        for number in range(first, end):
            begin, behind, low, high = unit_of[number]
            is_whole = first <= low and high <= end
            if not is_whole:
                lines.append(before[number])
            elif number == low:
                lines += own[begin:behind]
    return "".join(lines)


def _units(own: Sequence[str], before: Sequence[str]) -> list[Unit]:
    """What a writer leaves out stays behind the line that it stood behind."""
    units: list[Unit] = []
    for kind, first, end, low, high in _differences(own, before):
        if kind == "equal":
            for n in range(end - first):
                units.append((first + n, first + n + 1, low + n, low + n + 1))
        elif high > low:
            units.append((first, end, low, high))
        elif units:
            begin, _, before_low, before_high = units[-1]
            units[-1] = (begin, end, before_low, before_high)
    return units


def _differences(one: Sequence[str], other: Sequence[str]) -> Iterator[Difference]:
    yield from SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
