"""Numbers and lengths as they are said in a sentence: `3`, `three`, `30 s`, `two minutes`."""

from __future__ import annotations

_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_NUMBERS = {word: number for number, word in enumerate(_WORDS, start=1)} | {
    "once": 1, "twice": 2, "thrice": 3, "thirty": 30, "forty": 40, "sixty": 60,
}  # fmt: skip

NUMBER = (
    r"((?<!\d)(?<!\d[.,/–-])\d{1,3}"
    rf"|\b(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}))"
)
"""A pattern with one group; the end of a range and of a fraction is no number."""
AMOUNT = (
    r"((?<!\d)(?<!\d[.,/–-])\d{1,3}(?:[.,]\d{1,2})?|\b(?:half an?|an?)(?= ?min)"
    rf"|\b(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}))"
)
"""The same of how much of a time there is: `1.5`, `a`, `half a`."""
UNIT = r"(s|secs?|seconds?|min|mins|minutes?)\b\.?"
"""The same of a unit of time."""
TIME = rf"{AMOUNT} ?{UNIT}"
"""A pattern with two groups: how many, and of what."""


def number(text: str) -> int:
    """What `NUMBER` has found."""
    return _NUMBERS.get(text.lower()) or int(text)


def time_ms(amount: str, unit: str) -> int:
    """What `TIME` has found."""
    lower = amount.lower()
    many = 0.5 if lower.startswith("half") else 1 if lower in ("a", "an") else _fraction(lower)
    return round(many * (60_000 if unit.lower().startswith("min") else 1_000))


def _fraction(text: str) -> float:
    return _NUMBERS.get(text) or float(text.replace(",", "."))
