"""What no pattern took of a prescription: its first words are the name, and numbers are none."""

from __future__ import annotations

import re

Piece = tuple[int, str]
"""Words with the place at which they stand in the sentence."""

_JOINTS = re.compile(
    r"^(?:[\s,;:.()–-]|\b(?:and|then|of|with|for|do|on|in|the|a|at)\b)+"
    r"|(?:[\s,;:.()–-]|\b(?:and|then|of|with|for|on|in|the|a|at)\b)+$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"^\d+(?:[\s,;/x×-]+\d+)*(?=[\s,]|$)"
    r"|\b\d+(?:[\s,;/x×-]+\d+)+\b"
    r"|(?<!level)(?<!stage)(?<!phase)(?<!step)(?<!part)(?<!week)(?<!exercise)(?<!no\.)\s\d+$",
    re.IGNORECASE,
)
"""Several in a row, and a single one before or behind all words, but for `Level 2`."""

_ENDS = re.compile(r"[:;](?=\s)|(?<=\w{3})\.(?=\s)")


def left_over(text: str, taken: bytearray) -> list[Piece]:
    """The stretches that no pattern took, without what only joins.

    Args:
        text: The sentence.
        taken: For each of its characters, whether a pattern took it.
    """
    found, begin = [], 0
    for at in range(len(text) + 1):
        if at == len(text) or taken[at]:
            words = _JOINTS.sub("", text[begin:at])
            if words:
                found.append((begin, words))
            begin = at + 1
    return found


def name_and_rest(pieces: list[Piece]) -> tuple[str, list[Piece]]:
    """The name, `""` without any, and what is not understood besides.

    Args:
        pieces: What was left over, in its order.
    """
    rest: list[Piece] = []
    for number, (place, words) in enumerate(pieces):
        named, numbers = _apart(place, words)
        rest += numbers
        if named:
            name, behind = _first_sentence(*named[0])
            return name, [*rest, *behind, *named[1:], *pieces[number + 1 :]]
    return "", rest


def _first_sentence(place: int, words: str) -> tuple[str, list[Piece]]:
    """A name ends where its sentence does; and what stands behind it."""
    found = _ENDS.search(words)
    if found is None:
        return words, []
    behind = _JOINTS.sub("", words[found.end() :])
    return words[: found.start()], [(place + found.end(), behind)] if behind else []


def _apart(place: int, words: str) -> tuple[list[Piece], list[Piece]]:
    """Words, and numbers that nothing is said of, each with its place."""
    named, numbers, begin = [], [], 0
    for found in _NUMBERS.finditer(words):
        named.append((place + begin, _JOINTS.sub("", words[begin : found.start()])))
        numbers.append((place + found.start(), found[0].strip()))
        begin = found.end()
    named.append((place + begin, _JOINTS.sub("", words[begin:])))
    return [one for one in named if one[1]], numbers
