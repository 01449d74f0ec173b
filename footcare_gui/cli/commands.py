"""The commands behind the command line. What a command does not need, it does not load."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from footcare_gui.cli.usage import UsageError
from footcare_gui.domain.exercises.faults import Fault, one_line
from footcare_gui.domain.exercises.routine import Item, Library, Routine

if TYPE_CHECKING:
    from footcare_gui.domain.session.plan import SessionPlan

OK, FAULTS = 0, 1


def window(chosen: Namespace) -> int:
    """Open the window; returns when it is closed."""
    from footcare_gui import bootstrap

    start = bootstrap.Start(
        debug=chosen.debug,
        temp_profile=chosen.temp_profile,
        speed=chosen.speed,
        language=chosen.language,
        in_background=chosen.background,
        file=chosen.open,
    )
    return bootstrap.run_window(start)


def rehearse(chosen: Namespace) -> int:
    """Run the whole session of a routine or exercise by itself, in the real window."""
    from footcare_gui.adapters.library.reader import load_library
    from footcare_gui.platform.places import library_file

    builtin = load_library(library_file())
    if builtin.faults:
        return report(builtin.faults)
    routine = known_id(builtin.library, chosen.routine)

    from footcare_gui import bootstrap

    return bootstrap.rehearse(
        routine, speed=chosen.rehearsal_speed, shots=chosen.shots, language=chosen.language
    )


def leaflet(chosen: Namespace) -> int:
    """Write all ten exercises to print."""
    path: Path = chosen.file
    if path.suffix.lower() != ".pdf":
        raise UsageError(f"the file is to end with .pdf: {path.name}.pdf")
    from footcare_gui import bootstrap

    try:
        bootstrap.write_leaflet(path, language=chosen.language)
    except OSError as error:
        print(f"footcare: nothing was written: {one_line(str(error))}", file=sys.stderr)
        return FAULTS
    print(one_line(str(path)))
    return OK


def plan(chosen: Namespace) -> int:
    """Print the timetable of an exercise, a routine or a selection."""
    from footcare_gui.cli.plan_text import plan_json, plan_table

    library, faults = library_of(chosen.library)
    if faults:
        return report(faults)
    planned, title = compiled(library, chosen)
    if chosen.json:
        print(plan_json(planned))
    else:
        print_lines(plan_table(planned, library, title))
    return OK


def draft(chosen: Namespace) -> int:
    """Print a library file of what was prescribed in words."""
    from datetime import date

    from footcare_gui.adapters.library.forms import RESERVED
    from footcare_gui.adapters.library.own_routines import new_id
    from footcare_gui.adapters.library.writing import file_text
    from footcare_gui.domain.programmes.sentence import read_sentence

    found = read_sentence(" ".join(chosen.words), date.today())
    if not found.name:
        raise UsageError("what is it called? begin with its name: footcare draft Towel curls 3x12")
    library, _ = library_of([])
    taken = {*library.exercises, *library.routines, *RESERVED}
    name = new_id(found.name, lambda id: id in taken)
    print(file_text(name, found, found.first_steps), end="")
    return OK


def compiled(library: Library, chosen: Namespace) -> tuple[SessionPlan, str]:
    """The plan that was asked for, and its title."""
    from footcare_gui.domain.exercises.exercise import Side
    from footcare_gui.domain.session.plan import PlanOptions
    from footcare_gui.domain.session.planning import compile_plan, plan_exercise

    options = PlanOptions(first_side=Side(chosen.first_side))
    ids = [known_id(library, name) for name in chosen.ids]
    alone = ids[0] if len(ids) == 1 else ""
    if chosen.variant is not None and alone not in library.exercises:
        raise UsageError("--variant goes with one exercise")
    if alone in library.exercises:
        exercise = library.exercises[alone]
        variant = _known_variant(library, alone, chosen.variant)
        form = exercise.form(variant)
        title = f"{exercise.name}, {form.name}" if variant else exercise.name
        return plan_exercise(library, Item(alone, variant), options), title
    if alone:
        return compile_plan(library, library.routines[alone], options), library.routines[alone].name
    items = tuple(item for name in ids for item in _items(library, name))
    selection = Routine("selection", "Selection", items)
    return compile_plan(library, selection, options, plan_type="selection"), selection.name


def _items(library: Library, name: str) -> Sequence[Item]:
    return [Item(name)] if name in library.exercises else library.routines[name].items


def check(chosen: Namespace) -> int:
    """Check each file on its own: a library, a figure or a close-up.

    A library's routines may use built-in ones.
    """
    from footcare_gui.adapters.library.reader import read_library
    from footcare_gui.adapters.yaml_tree.faults import Faults, no_break
    from footcare_gui.platform.places import library_file

    builtin = read_library(library_file()).library
    faults: list[Fault] = []
    for path in chosen.files:
        broken = Faults(str(path))
        with no_break(broken, _write_down):
            what, found = _looked_at(path, builtin)
            if not found:
                print(f"{path}: {what}, no fault")
            faults += found
        faults += broken
    return report(faults)


def _looked_at(path: Path, builtin: Library) -> tuple[str, Sequence[Fault]]:
    """What a file is, and what is wrong with it."""
    from footcare_gui.adapters.library.reader import read_library

    keys = _keys(path)
    if "poses" in keys:
        return "a figure", _figure_faults(path)
    if "origin" in keys:
        return "a close-up", _close_up_faults(path)
    library, faults = read_library(path, known=builtin)
    return f"{len(library.exercises)} exercises, {len(library.routines)} routines", faults


def _write_down(error: Exception) -> None:
    """Keep what breaks a reader in the log."""
    from footcare_gui.platform.places import log_file
    from footcare_gui.platform.uncaught import write_down

    write_down(log_file(), error)


def _keys(path: Path) -> set[str]:
    """What a file says at its top: that tells what it is."""
    from footcare_gui.adapters.yaml_tree.faults import Faults
    from footcare_gui.adapters.yaml_tree.source import read_yaml

    root = read_yaml(path, Faults(""))
    if root is None or root.kind != "mapping":
        return set()
    return {key for key, _, _ in root.pairs()}


def _figure_faults(path: Path) -> Sequence[Fault]:
    """What is wrong with a figure, whose lenses may show built-in close-ups and those beside it."""
    from footcare_gui.adapters.figures.close_up_files import CloseUpFiles
    from footcare_gui.adapters.figures.reader import FigureError, load_figure
    from footcare_gui.platform.places import resources

    try:
        load_figure(path, CloseUpFiles(resources() / "figures", path.parent))
    except FigureError as error:
        return [_placed(fault, path) for fault in error.faults]
    return ()


def _close_up_faults(path: Path) -> Sequence[Fault]:
    from footcare_gui.adapters.figures.close_up_files import load_close_up

    return [_placed(fault, path) for fault in load_close_up(path).faults]


def _placed(fault: Fault, path: Path) -> Fault:
    """A fault with its file as the person named it; one of another file as that is."""
    own = Path(fault.file).name == path.name
    return fault._replace(file=str(path)) if own else fault


def list_library(_chosen: Namespace) -> int:
    """Print everything that can be planned."""
    from footcare_gui.cli.plan_text import library_table

    library, faults = library_of(())
    if not faults:
        print_lines(library_table(library))
    return report(faults)


def library_of(extra: Sequence[Path]) -> tuple[Library, Sequence[Fault]]:
    """All libraries, with the faults of those that the call cannot do without.

    A faulty file in the person's own folder only gives a warning: the rest works.
    """
    from footcare_gui.adapters.library.files import user_files
    from footcare_gui.adapters.library.reader import joined, load_library, read_library, settled
    from footcare_gui.platform.places import library_file, user_library_folder

    builtin = library_file()
    loaded = load_library(builtin, user_files(user_library_folder()), _write_down)
    faults = [fault for fault in loaded.faults if fault.file == str(builtin)]
    for name in sorted({fault.file for fault in loaded.faults} - {str(builtin)}):
        print(f"footcare: left out, it has faults: {name} (see footcare check)", file=sys.stderr)
    library = loaded.library
    for path in extra:
        more = read_library(path, known=library, note=_write_down)
        library = joined(library, more.library)
        faults += more.faults
    return settled(library) if extra else library, faults


def known_id(library: Library, text: str) -> str:
    """The exercise or routine that is meant.

    Raises:
        UsageError: There is none.
    """
    return _known("exercise or routine", text, [*library.exercises, *library.routines])


def _known_variant(library: Library, exercise: str, text: str | None) -> str:
    if text is None:
        return ""
    return _known(f"variant of {exercise}", text, list(library.exercises[exercise].variants))


def _known(what: str, text: str, known: Sequence[str]) -> str:
    """The id that is meant; `-` for `_` is as good."""
    name = text.replace("-", "_")
    if name in known:
        return name
    if not known:
        raise UsageError(f"there is no {what}")
    from footcare_gui.adapters.yaml_tree.nodes import MAX_KNOWN
    from footcare_gui.adapters.yaml_tree.words import nearest
    from footcare_gui.domain.exercises.faults import shown
    from footcare_gui.texts.faults import known_words

    near = nearest(text, known)
    mend = known_words({"near": near} if near else {"known": ", ".join(known[:MAX_KNOWN])})
    raise UsageError(f"unknown {what} “{shown(text)}”; {mend}")


def report(faults: Sequence[Fault]) -> int:
    """Say what is wrong with files; returns the exit code."""
    if faults:
        from footcare_gui.texts.faults import fault_lines

        print(fault_lines(faults), file=sys.stderr)
    return FAULTS if faults else OK


def print_lines(lines: Iterable[str]) -> None:
    """Print line by line: who reads a page need not wait for the book."""
    for line in lines:
        print(line)
