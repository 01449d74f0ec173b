"""Sets, tempo and days of a dose: what clinics prescribe beyond a length and a number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from footcare_gui.adapters.library.durations import (
    LONGEST_PAUSE_MS,
    LONGEST_WORK_MS,
    read_length,
)
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.domain.exercises.sets import Growth, Sets, Tempo, When
from footcare_gui.domain.session.plan import Beat, Kind

SET_KEYS = ("sets", "set_rest", "parts", "alternate", "tempo", "own_pace", "each_week")
DAY_KEYS = ("every", "days", "apart", "until")
MOST_SETS = 20
MOST_PARTS = 4
MOST_REPETITIONS = 100
MOST_DAYS = 31
BEATS = ("up", "hold", "down")
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
_UP_TO = re.compile(r"up to ([0-9]{1,3})")
_EVERY = re.compile(r"([0-9]{1,2}) days?")
_SETS = re.compile(r"([0-9]{1,2}) sets?")
_APART = re.compile(r"([0-9]{1,2}) ?h")
_HOUR_MS = 3_600_000


class Repetitions(NamedTuple):
    """How many repetitions: a number, the most, or a number for each set."""

    number: int | None = None
    up_to: bool = False
    by_set: tuple[int, ...] = ()


def read_repetitions(node: Node) -> Repetitions:
    """`12`, `up to 20` or `[8, 6, 4]`."""
    if node.kind == "list":
        numbers = [item.whole(1, MOST_REPETITIONS) for item in _by_set(node)]
        return Repetitions(max(numbers, default=1), by_set=tuple(numbers))
    most = _UP_TO.fullmatch(node.scalar) if node.kind == "text" else None
    if most is None:
        return Repetitions(node.whole(1, MOST_REPETITIONS))
    if not 1 <= int(most[1]) <= MOST_REPETITIONS:
        node.fault("out_of_range", number=most[1], low=1, high=MOST_REPETITIONS)
        return Repetitions(1, up_to=True)
    return Repetitions(int(most[1]), up_to=True)


def read_lengths(node: Node, longest_ms: int) -> tuple[int, ...]:
    """A length for each set: `[30 s, 20 s, 10 s]`; none on a fault."""
    lengths = [read_length(item, longest_ms) for item in _by_set(node)]
    return tuple(ms for ms in lengths if ms is not None) if None not in lengths else ()


def read_sets(
    ours: Fields, repetitions: Repetitions, work_ms: tuple[int, ...], growth: Growth | None
) -> Sets:
    """The sets of a dose.

    Args:
        ours: What we add.
        repetitions: What was read of its repetitions.
        work_ms: A length for each set, where they differ.
        growth: How it is to grow.
    """
    lists = [len(by_set) for by_set in (repetitions.by_set, work_ms) if by_set]
    number = ours.whole("sets", max(lists, default=1), low=1, high=MOST_SETS)
    if any(length != number for length in lists):
        ours.at.fault("sets_differ")
    parts = read_names(ours, "parts", MOST_PARTS)
    rest_ms = read_length(ours["set_rest"], LONGEST_PAUSE_MS) if "set_rest" in ours else None
    grows = growth is not None and growth.of == "sets"
    if "set_rest" in ours and number == 1 and not (parts or grows):
        ours["set_rest"].fault("set_rest_of_one")
    alternate = ours.yes_no("alternate")
    return Sets(number, rest_ms or 0, repetitions.by_set, work_ms, parts, alternate)


def read_tempo(ours: Fields) -> Tempo | None:
    """How one counted repetition goes; `None` where it is not counted."""
    if "tempo" not in ours:
        return None
    fields = ours["tempo"].fields(required=("up", "down"), optional=("hold",))
    up, hold, down = (read_length(fields[key]) if key in fields else 0 for key in BEATS)
    return Tempo(up or 1_000, hold or 0, down or 1_000)


def read_growth(ours: Fields) -> Growth | None:
    """How a length or the number of sets is to grow; `None` where it stays, and on a fault."""
    if "each_week" not in ours:
        return None
    fields = ours["each_week"].fields(required=("add", "up_to"))
    given = [fields[key] for key in ("add", "up_to") if key in fields]
    are_sets = any(node.kind == "text" and _SETS.fullmatch(node.scalar) for node in given)
    read = _sets_in if are_sets else _length_in
    numbers = [read(node) for node in given]
    if len(numbers) < 2 or not all(numbers):
        return None
    add, up_to = (number or 0 for number in numbers)
    return Growth(add, up_to, "sets" if are_sets else "work_ms")


def _length_in(node: Node) -> int | None:
    return read_length(node, LONGEST_WORK_MS)


def _sets_in(node: Node) -> int | None:
    """`3 sets`; `None` on a fault."""
    found = _SETS.fullmatch(node.scalar) if node.expect("text") else None
    if found is not None and 1 <= int(found[1]) <= MOST_SETS:
        return int(found[1])
    if node.kind == "text":
        node.fault("no_sets", text=node.scalar, most=MOST_SETS)
    return None


def read_when(ours: Fields) -> When:
    """On which days, beyond how many of a week."""
    every = _number(ours, "every", _EVERY, "no_every", MOST_DAYS)
    apart = _number(ours, "apart", _APART, "no_apart", 12)
    weekdays = {item.choice(WEEKDAYS) for item in ours.items("days", fewest=1, most=7)}
    return When(
        every_days=every,
        weekdays=tuple(sorted(weekdays)),
        apart_ms=None if apart is None else apart * _HOUR_MS,
        until=read_date(ours["until"]) if "until" in ours else None,
    )


def read_names(ours: Fields, key: str, most: int) -> tuple[str, ...]:
    """Names of phases or parts, each once, and none of what every session has."""
    names: list[str] = []
    for item in ours.items(key, fewest=1, most=most):
        name = item.name()
        if name in names:
            item.fault("double_phase", name=name)
        elif name in set(Kind) or (key == "parts" and name in set(Beat)):
            item.fault("reserved_phase", name=name)
        names.append(name)
    return tuple(names)


def _by_set(node: Node) -> Sequence[Node]:
    return node.items(fewest=2, most=MOST_SETS)


def _number(
    ours: Fields,
    key: str,
    pattern: re.Pattern[str],
    code: Literal["no_every", "no_apart"],
    most: int,
) -> int | None:
    node = ours.get(key)
    if node is None or not node.expect("text"):
        return None
    found = pattern.fullmatch(node.scalar.strip())
    if found is None or not 1 <= int(found[1]) <= most:
        node.fault(code, text=node.scalar, most=most)
        return None
    return int(found[1])


def read_date(node: Node) -> date | None:
    """A day such as `2027-01-31`; `None` on a fault."""
    if not node.expect("text"):
        return None
    try:
        return date.fromisoformat(node.scalar)
    except ValueError:
        node.fault("no_date", text=node.scalar)
        return None
