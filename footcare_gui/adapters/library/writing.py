"""Exercises as text of a library file, of the second format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from footcare_gui.adapters.library.reader import FORMAT
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.programmes.dose import written_dose
from footcare_gui.domain.programmes.written import Written


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
    return ((key, _flow(part)) for key, part in written_dose(dosage).items())


def _flow(part: Written) -> str:
    """In one line; what a dose is made of needs no quotation marks."""
    if isinstance(part, str):
        return part
    if isinstance(part, tuple):
        return f"[{', '.join(map(_flow, part))}]"
    return "{" + ", ".join(f"{key}: {_flow(below)}" for key, below in part.items()) + "}"


def _quoted(text: str) -> str:
    """As a double-quoted YAML text: JSON's is one."""
    return json.dumps(text, ensure_ascii=False)
