"""Words that people write: which may stand in a file, and which known one is meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import islice

MAX_CONSIDERED = 1_000
MAX_COMPARED = 60
LONGEST_COMPARED = 48
MISLEADING_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Invisible marks that turn text round or hide in it: a name could look like another one."""


def nearest(text: str, known: Iterable[str]) -> str:
    """The known word that a mistyped one most looks like, `""` without one.

    Only as much is compared as can be done at once, whatever a file holds: of the first
    `MAX_CONSIDERED` known words those that begin and end most like it.
    """
    from difflib import get_close_matches
    from heapq import nsmallest

    text = text[:LONGEST_COMPARED]

    def unlikeness(word: str) -> int:
        return (
            8 * (word[:1] != text[:1]) + 4 * (word[-1:] != text[-1:]) + abs(len(word) - len(text))
        )

    words = (word for word in islice(known, MAX_CONSIDERED) if len(word) <= 2 * LONGEST_COMPARED)
    found = get_close_matches(text, nsmallest(MAX_COMPARED, words, key=unlikeness), n=1)
    return found[0] if found else ""


def is_clean(char: str) -> bool:
    """Whether a character may stand in a text that people read: no control, no misleading mark."""
    if char.isprintable():
        return True
    is_odd = unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn") or char in MISLEADING_MARKS
    return not is_odd


def unprintable(words: str) -> str:
    """The first character that may not stand in a text, `""` where all may."""
    return "" if words.isprintable() else next((c for c in words if not is_clean(c)), "")
