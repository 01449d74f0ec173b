"""Which words a misspelt one may mean; loaded with the first keystroke of a search."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

LEAST_LETTERS, TWO_FROM = 4, 7
"""Shorter words are taken as they are; from so many letters on two may be wrong."""


def near(word: str, words: Sequence[str]) -> Collection[str]:
    """The words whose beginning is a letter or two away from what was typed.

    A letter too many, too few, another one or two that changed places count as one.

    Args:
        word: As it was typed so far.
        words: What there is.
    """
    length = len(word)
    if length < LEAST_LETTERS:
        return ()
    wrong = 2 if length >= TWO_FROM else 1
    close = set()
    for cut in (length - 1, length, length + 1):
        beginnings = [one[:cut] for one in words]
        found = process.extract(
            word, beginnings, scorer=OSA.distance, score_cutoff=wrong, limit=None
        )
        close |= {words[place] for _, _, place in found}
    return close
