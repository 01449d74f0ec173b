"""The commands for programmes of others: write one, take one in."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from footcare_gui.cli.commands import FAULTS, OK, report
from footcare_gui.cli.usage import UsageError
from footcare_gui.domain.exercises.faults import FaultyFileError, one_line

if TYPE_CHECKING:
    from footcare_gui.adapters.sharing.shared_files import ZippedFiles
    from footcare_gui.domain.exercises.routine import Library
    from footcare_gui.domain.programmes.shared import Inside

ENDING = ".footcare"


def share(chosen: Namespace) -> int:
    """Write routines and all they need into one file for somebody else."""
    from footcare_gui.cli.commands import known_id
    from footcare_gui.domain.programmes.asking import programme_for

    library = _library()
    ids = [known_id(library, name) for name in chosen.ids]
    path: Path = chosen.file
    if path.suffix != ENDING:
        raise UsageError(f"the file is to end with {ENDING}: {path.name}{ENDING}")
    first = library.routines.get(ids[0]) or library.exercises[ids[0]]
    programme = programme_for(
        library,
        ids,
        name=chosen.name or first.name,
        by=chosen.by,
        on=date.today(),
        until=chosen.until,
        note=chosen.note,
        is_limited=chosen.limits,
    )
    try:
        _files().share(ids, programme, path)
    except (OSError, ValueError) as error:
        return _complain(f"nothing was written to {path}: {error}")
    print(one_line(f"{path}: {', '.join(ids)}"))
    return OK


def add(chosen: Namespace) -> int:
    """Take in what is in such a file; without an answer for what is here already, nothing is."""
    from footcare_gui.domain.programmes.shared import Same

    files = _files()
    try:
        inside = files.look(chosen.file)
        for line in _lines(inside):
            print(one_line(line))
        if inside.is_known:
            print("all of it is here already")
            return OK
        if inside.same and chosen.same is None:
            same = ", ".join(inside.same)
            return _complain(
                f"nothing was added, for here are others of the same id: {same}; "
                "say --same keep-mine, take-theirs or keep-both"
            )
        added = files.add(chosen.file, Same(chosen.same or Same.KEEP_MINE))
    except FaultyFileError as error:
        return report(error.faults)
    except OSError as error:
        return _complain(f"nothing was added: {error}")
    print(one_line(f"added: {', '.join(added)}") if added else "nothing of it was added")
    return OK


def day(text: str) -> date:
    """A day such as `2027-01-31`."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day; write one such as 2027-01-31") from None


def _lines(inside: Inside) -> list[str]:
    programme = inside.programme
    by = f", by {programme.by}" if programme.by else ""
    on = f", {programme.on}" if programme.on else ""
    until = f", until {programme.until}" if programme.until else ""
    lines = [f"{programme.name}{by}{on}{until}", *filter(None, (programme.note,))]
    lines += [f"  {one.id}: {one.name}" for one in inside.routines]
    return lines + [f"  {one.id}: {one.name}" for one in inside.exercises]


def _library() -> Library:
    from footcare_gui.cli.commands import library_of

    library, faults = library_of(())
    if faults:
        raise UsageError("the app's own library is damaged; install it again")
    return library


def _files() -> ZippedFiles:
    from footcare_gui.adapters.sharing.shared_files import ZippedFiles
    from footcare_gui.platform.places import library_file, resources, user_library_folder

    return ZippedFiles(library_file(), resources() / "figures", user_library_folder(), _library)


def _complain(line: str) -> int:
    print(f"footcare: {one_line(line)}", file=sys.stderr)
    return FAULTS
