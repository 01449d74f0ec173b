"""Doses that a person has chosen, as one line of JSON, and back, with suspicion."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from footcare_gui.domain.choices.preferences import MOST_REPETITIONS, MOST_WORK_MS
from footcare_gui.domain.session.plan import NUMBERS, Dose

Doses = dict[tuple[str, str], Dose]
MOST_ROWS = 10_000
_MOST = (MOST_WORK_MS, MOST_REPETITIONS * 10, 100, 300_000, 1_000)
"""The most that can be kept of each number of a dose."""
_OLD_NUMBERS = 2


def doses_text(doses: Mapping[tuple[str, str], Dose]) -> str:
    """One line."""
    rows = [_short([*key, *_numbers(dose), *_numbers(dose.right)]) for key, dose in doses.items()]
    return json.dumps(rows, separators=(",", ":"))


def read_doses(text: str) -> Doses:
    """What `doses_text` made, by (exercise, variant); damaged rows are left out.

    Raises:
        ValueError, TypeError, RecursionError: It is nothing of the kind.
    """
    doses: Doses = {}
    rows = json.loads(text)
    if not isinstance(rows, list):
        raise TypeError(text)
    for row in rows[:MOST_ROWS]:
        match row:
            case [str(exercise), str(variant), *numbers] if _are_numbers(numbers):
                first, *right = _sides(numbers)
                doses[exercise, variant] = first._replace(right=right[0] if right else None)
    return doses


def _numbers(dose: Dose | None) -> list[int | None]:
    return [] if dose is None else [getattr(dose, name) for name in NUMBERS]


def _short(row: list[object]) -> list[object]:
    """Without what nobody has chosen beyond the first two numbers, as earlier versions know it."""
    sides = [row[at : at + len(NUMBERS)] for at in range(2, len(row), len(NUMBERS))]
    if any(any(side[_OLD_NUMBERS:]) for side in sides):
        return row
    return [*row[:2], *(number for side in sides for number in side[:_OLD_NUMBERS])]


def _sides(numbers: list[Any]) -> list[Dose]:
    each = len(NUMBERS) if len(numbers) % len(NUMBERS) == 0 else _OLD_NUMBERS
    return [
        Dose(**dict(zip(NUMBERS, numbers[at : at + each], strict=False)))
        for at in range(0, len(numbers), each)
    ]


def _are_numbers(numbers: list[Any]) -> bool:
    """Whether these are the numbers of a dose, once or for each side; two each at first."""
    return len(numbers) in (2, 4, 5, 10) and all(
        _fits(getattr(dose, name), most)
        for dose in _sides(numbers)
        for name, most in zip(NUMBERS, _MOST, strict=True)
    )


def _fits(value: object, most: int) -> bool:
    return value is None or (type(value) is int and 0 < value <= most)
