"""A made-up language that shows what would be missed in a real one.

Everything that came through the gate is accented, longer by two fifths and in brackets, so that a
word without them was never handed to translators, and a line that does not fit shows today.
"""

from __future__ import annotations

import re
from functools import lru_cache

PSEUDO, PSEUDO_RIGHT_TO_LEFT = "pseudo", "pseudo-rtl"

LONGER = 1.4
OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áčéíñôšúýžÁČÉÍÑÔŠÚÝŽ")
_PLACE = re.compile(r"(\{[^{}]*\})")
_VOWEL = re.compile(r"[aeiouAEIOU]")


class Pseudo:
    """Says every message it is given."""

    def pgettext(self, _context: str, message: str, /) -> str:
        """A message, made up."""
        return made_up(message)

    def npgettext(self, _context: str, one: str, many: str, number: int, /) -> str:
        """The English form for a number, made up."""
        return made_up(one if number == 1 else many)


@lru_cache(maxsize=8_192)
def made_up(message: str) -> str:
    """`⟦Štáárt {time}⟧` for `Start {time}`: places stay, since something is put into them."""
    parts = _PLACE.split(message)
    words = sum(map(len, parts[::2]))
    more = round(words * (LONGER - 1))
    for number in range(0, len(parts), 2):
        doubled, more = _doubled(parts[number], more)
        parts[number] = doubled.translate(_ACCENTED)
    return f"{OPEN}{''.join(parts)}{'~' * more}{CLOSE}"


def _doubled(text: str, most: int) -> tuple[str, int]:
    """A text with its vowels twice, and how many of those that were wanted are still missing."""
    longer, made = _VOWEL.subn(r"\g<0>\g<0>", text, count=most) if most else (text, 0)
    return longer, most - made


def untranslated(text: str) -> str:
    """What of a shown text did not come through the gate while this language was spoken."""
    left, depth = [], 0
    for sign in text:
        depth += (sign == OPEN) - (sign == CLOSE)
        if not depth and sign != CLOSE:
            left.append(sign)
    return "".join(left)
