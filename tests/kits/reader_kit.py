"""A library file as it is written by hand, and what the reader makes of a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.files import LoadResult
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.platform.places import library_file
from footcare_gui.texts.faults import fault_line

GOOD = """\
exercises:
  - id: marble
    name: Marble pick-up
    purpose: Works the toes.
    posture: seated
    equipment: [marbles]
    article: {hold: 5–10 s, repetitions: 4, sides: each foot, per_day: several}
    ours: {use: 8 s, rest: 2 s, per_day: 2}
    steps:
      - Sit tall.
      - {text: Pick one up., pose: hold, during: [hold]}
    cautions: [Keep marbles from children.]
    unsteady: usual
    variants:
      - id: standing
        name: Standing
        posture: standing
        needs_balance: yes
        ours: {hold: 5 s, sides: each foot}
        steps: [Stand., Pick one up.]
        cautions: [Hold on.]
routines:
  - id: evening
    name: My evening
    exercises: [marble, {exercise: marble, variant: standing}]
"""

ONE = """\
exercises:
  - id: marble
    name: M
    purpose: P
    posture: seated
    ours: {hold: 5 s}
    steps: [a]
"""


def read(folder: Path, text: str, known: Library | None = None) -> LoadResult:
    path = folder / "f.yaml"
    path.write_text(text, encoding="utf-8")
    return read_library(path, known=known)


def messages(folder: Path, text: str) -> list[str]:
    result = read(folder, text)
    assert result.library == Library()
    return [fault_line(fault).removeprefix(f"{folder}/") for fault in result.faults]


@pytest.fixture(scope="module")
def builtin() -> Library:
    return read_library(library_file()).library
