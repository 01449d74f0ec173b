"""`footcare convert`: exercises and routines of other programs, without making anything up."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from footcare_gui.cli.commands import FAULTS, OK, library_of, report
from footcare_gui.cli.usage import UsageError
from footcare_gui.domain.exercises.faults import one_line

if TYPE_CHECKING:
    from footcare_gui.adapters.converting.foreign import Converted
    from footcare_gui.domain.exercises.dosage import Dosage

KINDS = ("free-exercise-db", "wger")
MOST_DRAFTS = 60
"""More would be a heap that nobody looks through: they get a dose, or some of them are chosen."""


def convert(chosen: Namespace) -> int:
    """Write what the files come to, and list what has no place here."""
    from footcare_gui.adapters.converting.foreign import ForeignError, drafts_of
    from footcare_gui.platform.places import user_library_folder

    try:
        converted = _converted(chosen)
    except (ForeignError, OSError) as error:
        return _complain(f"nothing was converted: {error}")
    if not converted.exercises:
        return _complain("nothing was converted: no exercise has one of these words")
    dosage = _dosage(chosen.dose)
    own = user_library_folder()
    written: Path | None
    try:
        if _lacks(converted, dosage, chosen.posture):
            _check_number(converted)
            written = _write_each(own / "drafts", drafts_of(converted))
        else:
            written = _write_library(chosen, converted, dosage, own)
    except OSError as error:
        return _complain(f"nothing was converted: {error}")
    if written is None:
        return FAULTS
    for line in _told(converted, chosen, dosage, written):
        print(one_line(line))
    return OK


def _converted(chosen: Namespace) -> Converted:
    from footcare_gui.adapters.converting import free_exercise_db, wger

    library, _ = library_of(())
    taken = {*library.exercises, *library.routines}
    if chosen.kind == KINDS[0]:
        return free_exercise_db.convert(chosen.files, taken, chosen.only)
    if chosen.only:
        raise UsageError("--only goes with free-exercise-db")
    return wger.convert(chosen.files, taken)


def _dosage(words: str) -> Dosage | None:
    """The dose in the words of a prescription, whole."""
    if not words:
        return None
    from footcare_gui.domain.programmes.sentence import read_sentence

    found = read_sentence(f"Exercise {words}", date.today())
    left = (*found.left, *found.steps)
    if left or found.name != "Exercise":
        what = ", ".join(left) or words
        raise UsageError(f"--dose: not understood: {what}; say it as in 3x12 each leg, rest 30 s")
    return found.dose.dosage


def _lacks(converted: Converted, dosage: Dosage | None, posture: str) -> bool:
    has_doses = dosage is not None or all(one.dosage for one in converted.exercises.values())
    return not (posture and has_doses)


def _check_number(converted: Converted) -> None:
    number = len(converted.exercises)
    if number > MOST_DRAFTS:
        raise UsageError(
            f"{number} exercises lack a dose or a position, which nobody makes up: give them one "
            "with --dose and --posture, or choose some with --only WORD"
        )


def _write_each(folder: Path, files: Mapping[str, str]) -> Path:
    from footcare_gui.platform.files import write_whole

    folder.mkdir(parents=True, exist_ok=True)
    for id, text in files.items():
        write_whole(_free(folder, id), text)
    return folder


def _write_library(
    chosen: Namespace, converted: Converted, dosage: Dosage | None, own: Path
) -> Path | None:
    """One file with all of it, looked at before it is written; `None` where it has faults."""
    from footcare_gui.adapters.converting.foreign import library_of as text_of
    from footcare_gui.adapters.library.reader import read_root
    from footcare_gui.adapters.yaml_tree.faults import Faults
    from footcare_gui.adapters.yaml_tree.source import parse_text
    from footcare_gui.platform.files import write_whole

    text = text_of(converted, dosage, chosen.posture, chosen.kind)
    path = chosen.out or _free(own, chosen.kind.replace("-", "_"))
    faults = Faults(str(path))
    root = parse_text(text.encode(), faults)
    if root is not None:
        read_root(root, library_of(())[0])
    if faults:
        report(tuple(faults))
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text)
    return Path(path)


def _free(folder: Path, name: str) -> Path:
    number, path = 1, folder / f"{name}.yaml"
    while path.exists():
        number += 1
        path = folder / f"{name}_{number}.yaml"
    return path


def _told(
    converted: Converted, chosen: Namespace, dosage: Dosage | None, written: Path
) -> Iterator[str]:
    exercises, routines = len(converted.exercises), len(converted.routines)
    if _lacks(converted, dosage, chosen.posture):
        yield f"{exercises} drafts in {written}: nobody says their dose or position; finish them"
        if routines:
            yield f"left out: {routines} routines, which need whole exercises (see --posture)"
    else:
        yield f"{exercises} exercises and {routines} routines in {written}"
    for what, number in sorted(converted.unmapped.items()):
        if number:
            yield f"no place here for {what}: {number}"


def _complain(line: str) -> int:
    print(f"footcare: {one_line(line)}", file=sys.stderr)
    return FAULTS
