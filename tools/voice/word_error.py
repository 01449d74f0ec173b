"""How far what was heard is from what was said: word errors, numbers and homophones apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

HOMOPHONES = {
    "2": ("to", "too"),
    "4": ("for",),
    "8": ("ate",),
    "1": ("won",),
    "heel": ("heal", "he'll"),
    "heels": ("heals",),
    "toe": ("tow",),
    "toes": ("tows",),
    "feet": ("feat",),
    "sole": ("soul",),
    "round": ("around",),
    "toward": ("towards",),
    "in": ("and",),
    "metres": ("meters",),
    "centimetres": ("centimeters",),
    "rest": ("wrest",),
    "roll": ("role",),
    "way": ("weigh",),
    "lie": ("lye",),
    "taut": ("taught",),
    "pull": ("pole", "pool"),
}
"""What sounds the same, or all but the same, by what was said."""

_SAME = {heard: said for said, others in HOMOPHONES.items() for heard in others}

_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = {word: number for number, word in enumerate(_UNITS)} | {
    word: 10 * number for number, word in enumerate(_TENS, 2)
}


def words_of(text: str) -> list[str]:
    """The words as they sound: small, without marks, numbers as figures, homophones as one."""
    plain = text.lower().replace("’", "'").replace("-", " ").replace("halfway", "half way")
    words = re.findall(r"[a-z']+|\d+", plain)
    return [_SAME.get(word, word) for word in _with_figures(words)]


def _with_figures(words: Sequence[str]) -> list[str]:
    found: list[str] = []
    number: int | None = None
    for word in words:
        value = _value(word)
        if word == "hundred" and number is not None:
            number *= 100
        elif value is None:
            found += [] if number is None else [str(number)]
            found.append(word)
            number = None
        elif number is not None and _goes_on(number, value):
            number += value
        else:
            found += [] if number is None else [str(number)]
            number = value
    return found + ([] if number is None else [str(number)])


def _value(word: str) -> int | None:
    return int(word) if word.isdigit() else _NUMBERS.get(word)


def _goes_on(number: int, value: int) -> bool:
    """Whether a number word belongs to the number before it: forty *five*, a hundred *ten*."""
    if number % 100 == 0 and number > 0:
        return value < 100
    return number % 10 == 0 and number % 100 >= 20 and 0 < value < 10


def errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """The fewest words to put in, leave out or change, to get from one to the other."""
    row = list(range(len(heard) + 1))
    for count, word in enumerate(said, 1):
        above, row[0] = row[0], count
        for at, other in enumerate(heard, 1):
            above, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, above + (word != other))
    return row[-1]
