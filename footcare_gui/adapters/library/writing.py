"""Exercises as text of a library file, of the second format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from footcare_gui.adapters.library.reader import FORMAT
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.programmes.dose import written_dose
from footcare_gui.domain.programmes.draft import Sentence
from footcare_gui.domain.programmes.written import Written


def file_text(id: str, said: Sentence, steps: Sequence[str]) -> str:
    """A file with one exercise.

    Args:
        id: Its id.
        said: What was read of a prescription; what was not understood is a comment.
        steps: What to do.
    """
    lines = [f"format: {FORMAT}", "", "exercises:"]
    lines += [f"  # not understood: {words}" for words in said.left]
    posture = (said.posture or Posture.SEATED).value
    lines += [
        f"  - id: {id}",
        f"    as_written: {_quoted(said.text)}",
        f"    assumed: {_flow(said.unsaid)}",
        f"    name: {_quoted(said.name)}",
        '    purpose: "As prescribed."',
        f"    posture: {posture}",
        "    ours:",
        *(f"      {key}: {value}" for key, value in dose_lines(said.dose.dosage)),
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
