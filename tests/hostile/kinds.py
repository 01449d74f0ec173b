"""The kinds of files that a person may hand to the app: how a hostile one is made, and its use."""

from __future__ import annotations

import io
import tempfile
from abc import ABC, abstractmethod
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
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.adapters.settings.texts import add_missing_settings, settings_texts
from footcare_gui.domain.choices.choices import Choices
from footcare_gui.domain.choices.my_plan import known_entries
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.exercises.search import SearchIndex
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.domain.session.plan import EmptyPlanError
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.session.shown import ShownExercise
from footcare_gui.domain.today.appointments import appointments
from footcare_gui.platform.places import library_file, resources
from footcare_gui.texts.faults import fault_line
from tests.adapters.journal.damage import flipped, sound_journal, use
from tests.hostile import trees
from tests.hostile.trees import Pairs, Tree

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
MERGED_SHARE = 4
"""Of so many files one is brought into a journal, which takes a disk its time."""
SEEN: list[Notice] = []
"""What the journals said; nobody listens."""


class Kind(ABC):
    """One kind of file.

    Args:
        folder: Where its files may be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def hostile(self, random: Random) -> bytes:
        """A file of this kind, with something wrong in it."""

    @abstractmethod
    def use(self, data: bytes) -> None:
        """Do with the file what the app does; whatever is raised is a fault of the app."""


class LibraryKind(Kind):
    """Own exercises and routines."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        text = library_file().read_text(encoding="utf-8")
        self._builtin = read_library(library_file()).library
        whole = trees.of_yaml(text)
        self._bases = [*_parts(whole), trees.of_yaml(_OWN), trees.of_yaml(_ROUTINES)]
        self._bases += [whole] * (len(self._bases) // 20)

    def hostile(self, random: Random) -> bytes:
        tree = trees.damage(trees.copied(random.choice(self._bases)), random, trees.RAW_YAML)
        return _some_bytes(trees.to_yaml(tree), random)

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
        return _some_bytes(trees.to_yaml(tree), random)

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


class SettingsKind(Kind):
    """The file of preferences."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._library = read_library(library_file()).library

    def hostile(self, random: Random) -> bytes:
        values = [(key, list(values)) for key, values in _SETTINGS.items()]
        for _ in range(random.choice((1, 1, 2, 3, 20))):
            key, known = random.choice(values)
            known[:] = [_setting(random)]
            if random.random() < 0.1:
                values.append((random.choice((key, "window/x")), known))
        text = "[General]\n"
        for key, known in values:
            group, _, name = key.partition("/")
            text += f"[{group}]\n{name}={random.choice(known)}\n"
        return _some_bytes(text, random)

    def use(self, data: bytes) -> None:
        path = self.folder / "settings.ini"
        path.write_bytes(data)
        settings = QtSettings(path, lambda: "2026-11-28")
        choices = Choices(
            settings.preferences(), settings.today_doses(), turns=settings.window_state().turns
        )
        library = self._library
        options = choices.plan_options(library)
        for exercise in library.exercises:
            with suppress(EmptyPlanError):
                assert plan_exercise(library, Item(exercise), options).total_ms > 0
        with suppress(EmptyPlanError):
            choices.named_plan(library, choices.routine(library))
        entries = known_entries(library, my_plan_of(library, choices.preferences))
        appointments(library, entries, options, choices.preferences.reminders)
        texts = settings_texts(path)
        other = self.folder / "other.ini"
        other.unlink(missing_ok=True)
        add_missing_settings(other, texts)
        settings.keep(choices.preferences._asdict())
        assert settings.preferences() == choices.preferences
        settings.set_damage_aside()
        for aside in self.folder.glob("*.damaged-*"):
            aside.unlink()


class ExportKind(Kind):
    """What `footcare import` is given."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        out = io.StringIO()
        settings = {"preferences/volume_percent": "40", "preferences/my_plan": "None"}
        extras = Extras(settings, {"my.yaml": _OWN, OWN_ROUTINES: _ROUTINES})
        write_export(JournalFile(sound_journal(folder), SEEN.append), out, extras, NOON)
        self._whole = trees.of_json(out.getvalue())
        self._journals = 0

    def hostile(self, random: Random) -> bytes:
        tree = trees.copied(self._whole)
        for key, value in tree:  # few rows, so that what is damaged is seldom one of a thousand
            if key == "sessions":
                for session in value:
                    _shorten(session, random)
        return _some_bytes(trees.to_json(trees.damage(tree, random, trees.RAW_JSON)), random)

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


def _some_bytes(text: str, random: Random) -> bytes:
    """The text as bytes, seldom with a few of them wrong, or in another encoding."""
    dice = random.random()
    if dice < 0.02:
        return text.encode("utf-16", "surrogatepass")
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    if dice < 0.08 and data:
        for _ in range(random.choice((1, 3, 30))):
            data[random.randrange(len(data))] = random.randrange(256)
    elif dice < 0.1:
        del data[random.randrange(len(data) + 1) :]
    return bytes(data)


def _shorten(session: Tree, random: Random) -> None:
    for key, rows in session:
        if key == "rows":
            del rows[random.choice((1, 2, 5, 40)) :]


def _setting(random: Random) -> str:
    if random.random() < 0.3:
        return random.choice([text for texts in _SETTINGS.values() for text in texts])
    if random.random() < 0.3:
        tree = trees.of_json(random.choice(_JSON_SETTINGS))
        text = trees.to_json(trees.damage(tree, random, trees.RAW_JSON))
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _odd(random)


def _odd(random: Random) -> str:
    return random.choice((*trees.HOSTILE_TEXTS, *_INI))


_INI = (
    "@Variant(\\0\\0\\0\\x8\\0)", "@ByteArray(x)", "@Invalid()", "@Rect(1 2 3 4)", "a, b, c", '"',
    "\\x", "\\xffffffff", "[", "]", "=", ";", "%U4E00", "@DateTime(\\0)", "@Size(1 2)", "@@x",
)  # fmt: skip
_JSON_SETTINGS = (
    '[["toe_press","",9000,10],["calf_raise","",null,8,5000,3]]',
    '[["toe_press","",2,[1,3,5]],["toe_walk","",null,[]]]',
)
_SETTINGS = {
    "preferences/theme": ("system", "light", "dark"),
    "preferences/text_percent": ("100", "150"),
    "preferences/person": ("light brown short medium",),
    "preferences/wash": ("True", "False"),
    "preferences/reduced_motion": ("True", "False"),
    "preferences/sound": ("True", "False"),
    "preferences/volume_percent": ("0", "40"),
    "preferences/pace_percent": ("100", "150"),
    "preferences/new_posture_ms": ("10000", "30000"),
    "preferences/wait_for_me": ("True", "False"),
    "preferences/first_side": ("left", "right", "alternate"),
    "preferences/end_open_at_target": ("True", "False"),
    "preferences/unsteady": ("True", "False"),
    "preferences/doses": ('"[[\\"toe_press\\",\\"\\",9000,10]]"',),
    "preferences/routine": ("morning", "my_own"),
    "preferences/greeted": ("True",),
    "preferences/ask_feeling": ("True",),
    "preferences/my_plan": ('"[[\\"toe_press\\",\\"\\",2,[1,3]]]"', "None"),
    "preferences/offer_answered": ("2026-11-20",),
    "preferences/reminders": ("480 780 1200",),
    "today/date": ("2026-11-28",),
    "today/doses": ('"[[\\"toe_walk\\",\\"\\",9000,10]]"',),
    "window/geometry": ("AdnQywADAAAAAAAA", ""),
    "window/splitter": ("AAAA/wAAAAEAAAAC",),
    "window/exercise": ("toe_press",),
    "window/variant": ("seated",),
    "window/side": ("left",),
}
_OWN = """\
exercises:
  - id: marble
    name: Marble pick-up
    purpose: Works the toes.
    posture: seated
    equipment: [marbles, bed or mat]
    works: [toes]
    article: {hold: 5–10 s, repetitions: 4, sides: each foot, per_day: several}
    ours:
      {use: 8 s, move_in: 2 s, release: 2 s, rest: 2 s, switch: 9 s, per_day: 2, phases: [up, down]}
    steps:
      - Sit tall.
      - {text: Pick one up., pose: hold, during: [up]}
    cautions: [Keep marbles from children.]
    unsteady: usual
    variants:
      - id: standing
        name: Standing
        posture: standing
        needs_balance: yes
        article: {hold: as long as you can}
        ours: {target: 9 s, cap: 20 s, sides: each foot}
        steps: [Stand., Pick one up.]
        cautions: [Hold on.]
      - id: moving
        name: Moving
        posture: lying
        ours: {move: 30 s, reverse_at: half, consecutive_days: no, days_per_week: 2–3}
        steps: [Move.]
        cautions: []
routines:
  - {id: evening, name: E, note: Calm., exercises: [marble, {exercise: marble, variant: standing}]}
progression:
  first:
    - {exercise: marble, work: 5 s}
    - {exercise: marble, repetitions: 2}
  then:
    - {exercise: marble, variant: standing}
    - {exercise: toe_press, repetitions: 12}
"""
_ROUTINES = """\
format: 1
routines:
  - id: after_work
    name: 'After work'
    note: ''
    exercises:
      - toe_walk
      - {exercise: toe_press, variant: seated}
"""
