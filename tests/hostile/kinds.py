"""The kinds of files that a person may hand to the app: how a hostile one is made, and its use."""

from __future__ import annotations

import io
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from footcare_gui.adapters.figures.close_up_files import CloseUpFiles, load_close_up
from footcare_gui.adapters.figures.reader import FigureError, load_figure
from footcare_gui.adapters.journal.exporting import Extras, write_export
from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.importing import ExportError, merge, new_files, read_export
from footcare_gui.adapters.journal.trouble import NewerJournalError
from footcare_gui.adapters.library import codec
from footcare_gui.adapters.library.files import OWN_ROUTINES, LoadResult
from footcare_gui.adapters.library.own_routines import (
    OwnRoutinesError,
    remove_own_routine,
    save_own_routine,
)
from footcare_gui.adapters.library.reader import joined, read_library
from footcare_gui.domain.choices.choices import Choices
from footcare_gui.domain.choices.my_plan import known_entries
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.exercises.search import SearchIndex
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.session.shown import ShownExercise
from footcare_gui.platform.places import library_file, resources
from footcare_gui.texts.faults import fault_line
from tests.adapters.journal.damage import flipped, sound_journal, use
from tests.hostile import trees
from tests.hostile.kind import Kind, some_bytes
from tests.hostile.samples import OWN, ROUTINES
from tests.hostile.settings import SettingsKind
from tests.hostile.trees import Pairs, Tree

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
MERGED_SHARE = 4
"""Of so many files one is brought into a journal, which takes a disk its time."""
SEEN: list[Notice] = []
"""What the journals said; nobody listens."""


class LibraryKind(Kind):
    """Own exercises and routines."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        text = library_file().read_text(encoding="utf-8")
        self._builtin = read_library(library_file()).library
        whole = trees.of_yaml(text)
        self._bases = [*_parts(whole), trees.of_yaml(OWN), trees.of_yaml(ROUTINES)]
        self._bases += [whole] * (len(self._bases) // 20)

    def hostile(self, random: Random) -> bytes:
        tree = trees.damage(trees.copied(random.choice(self._bases)), random, trees.RAW_YAML)
        return some_bytes(trees.to_yaml(tree), random)

    def use(self, data: bytes) -> None:
        path = self.folder / OWN_ROUTINES
        path.write_bytes(data)
        known = self._builtin
        result = read_library(path, known=known, taken={**known.exercises, **known.routines})
        assert bool(result.faults) == (result.library == Library()), "half a library"
        for fault in result.faults:
            assert fault.line >= 1 <= fault.column
            assert fault_line(fault).isprintable()
        copy = codec.decode(*_kept(result))
        assert copy == result, "the kept copy differs"
        _choose_from(
            joined(known, result.library), [*result.library.exercises], [*result.library.routines]
        )
        with suppress(OwnRoutinesError):
            saved = save_own_routine(self.folder, Routine("", "Mine", (Item("toe_walk"),)), ())
            remove_own_routine(self.folder, saved.id)


class FigureKind(Kind):
    """Figures and close-ups."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        figures = resources() / "figures"
        files = [*figures.glob("*.yaml"), *figures.glob("close_ups/*.yaml")]
        self._bases = [_named(trees.of_yaml(path.read_text("utf-8"))) for path in sorted(files)]
        self._shared = CloseUpFiles(figures, folder)

    def hostile(self, random: Random) -> bytes:
        tree = trees.damage(trees.copied(random.choice(self._bases)), random, trees.RAW_YAML)
        return some_bytes(trees.to_yaml(tree), random)

    def use(self, data: bytes) -> None:
        path = self.folder / "figure.yaml"
        path.write_bytes(data)
        faults: tuple[Fault, ...] = ()
        try:
            load_figure(path, self._shared)
        except FigureError as error:
            faults = error.faults
        for fault in (*faults, *load_close_up(path).faults):
            assert fault.line >= 1 <= fault.column
            assert fault_line(fault).isprintable()


class ExportKind(Kind):
    """What `footcare import` is given."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        out = io.StringIO()
        settings = {"preferences/volume_percent": "40", "preferences/my_plan": "None"}
        extras = Extras(settings, {"my.yaml": OWN, OWN_ROUTINES: ROUTINES})
        write_export(JournalFile(sound_journal(folder), SEEN.append), out, extras, NOON)
        self._whole = trees.of_json(out.getvalue())
        self._journals = 0

    def hostile(self, random: Random) -> bytes:
        tree = trees.copied(self._whole)
        for key, value in tree:  # few rows, so that what is damaged is seldom one of a thousand
            if key == "sessions":
                for session in value:
                    _shorten(session, random)
        return some_bytes(trees.to_json(trees.damage(tree, random, trees.RAW_JSON)), random)

    def use(self, data: bytes) -> None:
        path = self.folder / "export.json"
        path.write_bytes(data)
        try:
            export = read_export(path)
        except ExportError:
            return
        assert all(line.isprintable() for line in export.left_out)
        if len(data) % MERGED_SHARE:
            return
        journal = self.folder / "into.db"
        for leftover in self.folder.glob("into.db*"):
            leftover.unlink()
        file = JournalFile(journal, SEEN.append)
        merge(file, export)
        new_files(self.folder / "library", export.extras)
        write_export(file, io.StringIO(), Extras(), NOON)


class JournalKind(Kind):
    """The database of all sessions, with a byte or a few another."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._sound = sound_journal(folder).read_bytes()

    def hostile(self, random: Random) -> bytes:
        return flipped(self._sound, random)

    def use(self, data: bytes) -> None:
        with tempfile.TemporaryDirectory(dir=self.folder) as day:
            path = Path(day) / "journal.db"
            path.write_bytes(data)
            with suppress(NewerJournalError):  # a version beyond ours is left as it is
                use(path)


KINDS: dict[str, type[Kind]] = {
    "library": LibraryKind,
    "figure": FigureKind,
    "settings": SettingsKind,
    "export": ExportKind,
    "journal": JournalKind,
}


def _parts(whole: Tree) -> list[Tree]:
    """Each entry of a file in a file of its own."""
    return [
        Pairs([(key, [entry])]) if isinstance(entry, list) else Pairs([(key, Pairs([entry]))])
        for key, entries in whole
        if isinstance(entries, list)
        for entry in entries
    ]


def _named(tree: Tree) -> Tree:
    """A figure or close-up by the name of the file that it will be in."""
    return Pairs((key, "figure" if key == "id" else value) for key, value in tree)


def _kept(result: LoadResult) -> tuple[object, list[object]]:
    exercises = [codec.encode(exercise) for exercise in result.library.exercises.values()]
    return codec.encode(result._replace(library=result.library._replace(exercises={}))), exercises


def _choose_from(library: Library, exercises: list[str], routines: list[str]) -> None:
    """Look at everything new in the window, and plan it."""
    choices = Choices()
    library = library.said(str.upper)
    options = choices.plan_options(library)
    SearchIndex(library, lambda form: form.works).matches("a")
    for name in exercises:
        exercise = library.exercises[name]
        for variant in ("", *exercise.variants):
            shown = ShownExercise(exercise, variant, Side.LEFT)
            choices.exercise_prospect(library, shown)
            assert plan_exercise(library, Item(name, variant), options).total_ms > 0
    for name in routines:
        choices.routine_prospect(library, name)
        choices.named_plan(library, name)
    known_entries(library, my_plan_of(library, choices.preferences))


def _shorten(session: Tree, random: Random) -> None:
    for key, rows in session:
        if key == "rows":
            del rows[random.choice((1, 2, 5, 40)) :]
