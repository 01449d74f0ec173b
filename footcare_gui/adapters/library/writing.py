"""Exercises as text of a library file, of the second format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from footcare_gui.adapters.library.durations import count_text, length_text, span_text
from footcare_gui.adapters.library.reader import FORMAT
from footcare_gui.adapters.library.sets import WEEKDAYS
from footcare_gui.domain.exercises.dosage import Dosage, Sets, Tempo, When

_HOUR_MS = 3_600_000


def file_text(id: str, name: str, dosage: Dosage, steps: Sequence[str], left: Sequence[str]) -> str:
    """A file with one exercise.

    Args:
        id: Its id.
        name: What it is called.
        dosage: Its dose; all of it is ours.
        steps: What to do.
        left: Of a prescription, what was not understood: a comment each.
    """
    lines = [f"format: {FORMAT}", "", "exercises:"]
    lines += [f"  # not understood: {words}" for words in left]
    lines += [
        f"  - id: {id}",
        f"    name: {_quoted(name)}",
        '    purpose: "As prescribed."',
        "    posture: seated",
        "    ours:",
        *(f"      {key}: {value}" for key, value in dose_lines(dosage)),
        "    steps:",
        *(f"      - {_quoted(step)}" for step in steps),
    ]
    return "\n".join(lines) + "\n"


def dose_lines(dosage: Dosage) -> Iterator[tuple[str, str]]:
    """Keys and values of `ours`, such as the reader makes this dose of again."""
    ours, sets = dosage.ours, dosage.ours.sets
    if ours.tempo is not None:
        yield "tempo", _tempo(ours.tempo)
    else:
        by_set = _list(map(length_text, sets.work_ms))
        yield dosage.work.value, by_set or span_text(dosage.span)
    if ours.up_to:
        yield "repetitions", f"up to {dosage.repetitions}"
    elif ours.repetitions is not None:
        yield "repetitions", _list(map(str, sets.repetitions)) or str(dosage.repetitions)
    if ours.sides is not None:
        yield "sides", ours.sides.value
    yield from _sets(sets)
    for key, ms in (
        ("move_in", ours.move_in_ms),
        ("release", ours.release_ms),
        ("rest", ours.rest_ms),
    ):
        if ms:
            yield key, length_text(ms)
    for key, number in (("per_day", ours.per_day), ("days_per_week", ours.days_per_week)):
        if number is not None:
            yield key, count_text(number)
    yield from _when(ours.when)


def _sets(sets: Sets) -> Iterator[tuple[str, str]]:
    if sets.number > 1:
        yield "sets", str(sets.number)
    if sets.rest_ms:
        yield "set_rest", length_text(sets.rest_ms)
    if sets.parts:
        yield "parts", _list(sets.parts)
    if sets.alternate:
        yield "alternate", "yes"


def _when(when: When) -> Iterator[tuple[str, str]]:
    if when.every_days is not None:
        yield "every", f"{when.every_days} days"
    if when.weekdays:
        names = {number: name for name, number in WEEKDAYS.items()}
        yield "days", _list(names[number] for number in when.weekdays)
    if when.apart_ms is not None:
        yield "apart", f"{when.apart_ms // _HOUR_MS} h"
    if when.until is not None:
        yield "until", when.until.isoformat()


def _tempo(tempo: Tempo) -> str:
    beats = (("up", tempo.up_ms), ("hold", tempo.hold_ms), ("down", tempo.down_ms))
    return "{" + ", ".join(f"{name}: {length_text(ms)}" for name, ms in beats if ms) + "}"


def _list(values: Iterator[str] | Sequence[str] | map[str]) -> str:
    said = ", ".join(values)
    return f"[{said}]" if said else ""


def _quoted(text: str) -> str:
    """As a double-quoted YAML text: JSON's is one."""
    return json.dumps(text, ensure_ascii=False)
