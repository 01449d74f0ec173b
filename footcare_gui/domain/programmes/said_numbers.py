"""Numbers and lengths as they are said in a sentence: `3`, `three`, `30 s`, `two minutes`."""

from __future__ import annotations

_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_NUMBERS = {word: number for number, word in enumerate(_WORDS, start=1)} | {
    "once": 1, "twice": 2, "thirty": 30, "forty": 40, "sixty": 60,
}  # fmt: skip

NUMBER = rf"(\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
"""A pattern with one group."""
UNIT = r"(s|secs?|seconds?|min|mins|minutes?)\b\.?"
"""The same of a unit of time."""
TIME = rf"{NUMBER} ?{UNIT}"
"""A pattern with two groups: how many, and of what."""


def number(text: str) -> int:
    """What `NUMBER` has found."""
    return _NUMBERS.get(text.lower()) or int(text)


def time_ms(amount: str, unit: str) -> int:
    """What `TIME` has found."""
    return number(amount) * (60_000 if unit.lower().startswith("min") else 1_000)
