"""What another program has written, and what becomes of it here: nothing is made up."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from footcare_gui.adapters.library.forms import MOST_STEPS, RESERVED, SHORT_TEXT
from footcare_gui.adapters.library.own_routines import new_id
from footcare_gui.adapters.library.reader import FORMAT
from footcare_gui.adapters.library.routines import quoted, routine_text
from footcare_gui.adapters.library.writing import dose_lines
from footcare_gui.adapters.yaml_tree.nodes import MAX_TEXT
from footcare_gui.adapters.yaml_tree.words import is_clean
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.routine import Routine
from footcare_gui.domain.exercises.visible import has_visible
from footcare_gui.platform.files import read_ordinary, text_of

MOST_BYTES = 20_000_000
MOST_WORKS = 20
SENTENCE = re.compile(r"(?<=[.!?])\s+")


class ForeignError(Exception):
    """The file is not what was said; the message says what, and how to mend it."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """One exercise as another program describes it.

    Attributes:
        name: What it is called.
        steps: What to do, in its words.
        works: What it works.
        equipment: What is needed.
        dosage: How much, `None` where nobody says so.
    """

    name: str
    steps: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    dosage: Dosage | None = None


@dataclass(slots=True)
class Converted:
    """What came of files of another program.

    Attributes:
        exercises: By the ids that they get here.
        routines: Made of them.
        unmapped: What has no place here, by what it is, with how often it stood there.
    """

    exercises: dict[str, Foreign] = field(default_factory=dict)
    routines: list[Routine] = field(default_factory=list)
    unmapped: Counter[str] = field(default_factory=Counter)

    def add(self, exercise: Foreign, taken: Container[str]) -> str:
        """Take an exercise in; returns the id that it gets."""
        name = new_id(
            exercise.name,
            lambda id: id in taken or id in RESERVED or id in self.exercises,
        )
        self.exercises[name] = exercise
        return name


def read_json(path: Path) -> Any:
    """The JSON of a file.

    Raises:
        ForeignError: It is none, or too large.
        OSError: It cannot be read.
    """
    try:
        return json.loads(text_of(read_ordinary(path, MOST_BYTES)))
    except (ValueError, RecursionError) as error:
        raise ForeignError(f"{path.name} is no JSON: {error}; export it once more") from error


def plain(value: object, longest: int = MAX_TEXT) -> str:
    """A text in one line without what cannot be seen; `""` for anything else."""
    if not isinstance(value, str):
        return ""
    clean = "".join(char for char in value if is_clean(char) or char.isspace())
    short = " ".join(clean.split())[:longest].strip()
    return short if has_visible(short) else ""


def texts(value: object) -> tuple[str, ...]:
    """The texts of a list, `()` for anything else."""
    found = map(plain, value) if isinstance(value, list) else ()
    return tuple(filter(None, found))


def packed_steps(paragraphs: Iterable[str]) -> tuple[Sequence[str], bool]:
    """Paragraphs as steps, none too long and no more than fit.

    Returns:
        The steps, and whether something had no room.
    """
    pieces = [piece for one in paragraphs for piece in _pieces(one)]
    steps: list[str] = []
    for number, piece in enumerate(pieces):
        left = len(pieces) - number
        is_full = len(steps) + left > MOST_STEPS
        if steps and is_full and len(steps[-1]) + 1 + len(piece) <= MAX_TEXT:
            steps[-1] = f"{steps[-1]} {piece}"
        else:
            steps.append(piece)
    return steps[:MOST_STEPS], len(steps) > MOST_STEPS


def _pieces(text: str) -> Iterator[str]:
    """A paragraph as it is, or where it is too long, by its sentences."""
    here = ""
    for sentence in SENTENCE.split(text):
        if here and len(here) + 1 + len(sentence) > MAX_TEXT:
            yield here
            here = ""
        here = f"{here} {sentence}".strip()[:MAX_TEXT]
    if here:
        yield here


def library_of(converted: Converted, dosage: Dosage | None, posture: str, origin: str) -> str:
    """A library file of all of it.

    Args:
        converted: What came of the files.
        dosage: How much, for what does not say so.
        posture: In which position, for nobody else says so.
        origin: From where it is.
    """
    lines = [f"format: {FORMAT}", f"# converted from {origin}", "", "exercises:"]
    for id, exercise in converted.exercises.items():
        whole = replace(exercise, dosage=exercise.dosage or dosage)
        lines += _exercise_lines(id, whole, posture, converted)
    text = "\n".join(lines) + "\n"
    if converted.routines:
        text += "\nroutines:\n" + "".join(map(routine_text, converted.routines))
    return text


def drafts_of(converted: Converted) -> Mapping[str, str]:
    """A file for each exercise, by its id, without what nobody says."""
    head = f"format: {FORMAT}\n\nexercises:\n"
    return {
        id: head + "\n".join(_exercise_lines(id, exercise, "", converted)) + "\n"
        for id, exercise in converted.exercises.items()
    }


def _exercise_lines(id: str, exercise: Foreign, posture: str, converted: Converted) -> list[str]:
    steps, is_cut = packed_steps(exercise.steps)
    if is_cut:
        converted.unmapped["instructions without room"] += 1
    works = ", ".join(exercise.works)
    lines = [f"  - id: {id}", f"    name: {quoted(exercise.name[:SHORT_TEXT])}"]
    lines.append(f"    purpose: {quoted(f'Works: {works}.' if works else 'As described.')}")
    lines += [f"    posture: {posture}"] if posture else []
    for key, values in (("equipment", exercise.equipment), ("works", exercise.works)):
        if values:
            lines.append(f"    {key}: [{', '.join(map(quoted, values[:MOST_WORKS]))}]")
    if exercise.dosage is not None:
        lines.append("    ours:")
        lines += [f"      {key}: {value}" for key, value in dose_lines(exercise.dosage)]
    lines.append("    steps:")
    lines += [f"      - {quoted(step)}" for step in steps or [f"{exercise.name}."]]
    return lines
