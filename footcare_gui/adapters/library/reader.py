"""Library files to exercises and routines; the format is described in docs/library-format.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from traceback import print_exception

from footcare_gui.adapters.library.files import OWN_ROUTINES, LoadResult
from footcare_gui.adapters.library.forms import (
    FORM_KEYS,
    RESERVED,
    SHORT_TEXT,
    read_form,
    read_unsteady,
    read_variant,
)
from footcare_gui.adapters.library.programme import instead_of, read_programme
from footcare_gui.adapters.library.progression import read_ladder
from footcare_gui.adapters.library.routines import read_item
from footcare_gui.adapters.yaml_tree.faults import Faults, Note, no_break
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.domain.choices.dosing import with_bounded_routines
from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Ladder, Library, Routine
from footcare_gui.domain.exercises.within import with_programmes
from footcare_gui.domain.exercises.words import ExerciseWords

FORMAT, OLDEST_FORMAT = 2, 1
"""What is written now; what was written once is read for ever."""
MOST_ITEMS = 60
FILE_KEYS = ("format", "exercises", "routines", "progression", "programme")
EDITOR_KEYS, MOST_NOTES = ("copy_of", "notes", "as_written", "assumed"), 20
"""Of an exercise of one's own: what it was copied from, notes on it, the words in which it was
prescribed, and what those leave open."""
CAN_BE_ASSUMED = dict.fromkeys((
    "posture", "how", "repetitions", "set_rest", "rest", "sides", "switch", "days", "balance",
    "things",
), "")  # fmt: skip


def load_library(
    builtin: Path, users: Sequence[Path] = (), note: Note = print_exception
) -> LoadResult:
    """Load the built-in library and each of the user's files on its own.

    A user's file with a fault adds nothing and takes nothing away: the rest works without it.
    A routine may use the exercises of its own file and of all files before it; one in the app's
    own file may stand in the place of another.

    Args:
        builtin: The built-in `exercises.yaml`.
        users: The user's files, in order (`library_files.user_files`).
        note: Takes an exception of the reader's own over one of them. What the built-in library
            raises is nobody's to mend, and is raised.
    """
    result = read_library(builtin)
    library, faults = result.library, list(result.faults)
    for path in users:
        others = {} if path.name == OWN_ROUTINES else library.routines
        taken = {**library.exercises, **others}
        more = read_library(path, known=library, taken=taken, note=note)
        library = joined(library, more.library.as_own())
        faults += more.faults
    return LoadResult(settled(library), tuple(faults))


def settled(library: Library) -> Library:
    """All files together: within what therapists allow, routines within what doses allow."""
    return with_bounded_routines(with_programmes(library))


def read_library(
    path: Path,
    *,
    known: Library | None = None,
    taken: Mapping[str, object] | None = None,
    note: Note | None = None,
) -> LoadResult:
    """Read one library file.

    Args:
        path: The file. Routines of the app's own file (`OWN_ROUTINES`) are the person's own.
        known: Exercises that the file's routines may use beside its own.
        taken: Ids that the file may not use again.
        note: As `no_break`.

    Returns:
        What the file adds; an empty library when it has any fault.
    """
    faults = Faults(str(path))
    reader = _FileReader(
        known or Library(), dict.fromkeys(taken or (), 0), path.name == OWN_ROUTINES
    )
    library = Library()
    with no_break(faults, note):
        root = read_yaml(path, faults)
        library = reader.read(root) if root is not None else library
    return LoadResult(Library(), tuple(faults)) if faults else LoadResult(library)


def read_exercise(node: Node, *, newest: bool = True) -> Exercise:
    """One exercise, of the newest format or the first; its faults go to those of its node."""
    reader = _FileReader(Library(), {}, own=False, newest=newest)
    return reader.exercise(node)


def read_root(root: Node, known: Library, taken: Iterable[str] = ()) -> Library:
    """What a file's root says, as `read_library`; what is wrong goes to the root's faults."""
    return _FileReader(known, dict.fromkeys(taken, 0), own=False).read(root)


def joined(first: Library, second: Library) -> Library:
    """Both libraries in one; where an id is in both, the second wins."""
    return Library(
        exercises={**first.exercises, **second.exercises},
        routines={**first.routines, **second.routines},
        ladder=first.ladder if second.ladder == Ladder() else second.ladder,
        programmes=(*first.programmes, *second.programmes),
    )


@dataclass(slots=True)
class _FileReader:
    """Walks one file. A faulty exercise still counts as known, so that one fault stays one."""

    known: Library
    taken: dict[str, int]
    own: bool
    newest: bool = True
    originals: Mapping[str, Routine] = field(default_factory=dict)

    def read(self, root: Node) -> Library:
        """The whole file; use it only when there was no fault."""
        fields = root.fields(required=(), optional=FILE_KEYS)
        self.newest = fields.whole("format", FORMAT, low=OLDEST_FORMAT, high=FORMAT) == FORMAT
        for name in instead_of(fields):
            self.taken.pop(name, None)
        exercises = [self.exercise(node) for node in fields.items("exercises")]
        mine = {exercise.id: exercise for exercise in exercises}
        self.originals = self.known.routines if self.own else {}
        self.known = Library({**self.known.exercises, **mine})
        routines = [self._routine(node) for node in fields.items("routines")]
        ladder = read_ladder(fields, self.known.exercises)
        programme = read_programme(fields, self.known.exercises, mine, routines)
        if not exercises and not routines and not root.faults:
            root.fault("nothing_to_choose")
        return Library(mine, {routine.id: routine for routine in routines}, ladder, programme)

    def exercise(self, node: Node) -> Exercise:
        """One of its exercises; a stand-in on a fault."""
        fields = node.fields(
            required=("id", "name", "purpose", "posture", "steps"),
            optional=(*FORM_KEYS, "unsteady", "tip", "doing", "variants", *EDITOR_KEYS),
        )
        fields.name("copy_of")
        for part in fields.items("assumed"):
            part.choice(CAN_BE_ASSUMED)
        name = self._new_id(fields)
        usual = read_form(fields, "", None, figure=name, newest=self.newest)
        variants: dict[str, Form] = {}
        for item in fields.items("variants"):
            variant = read_variant(item, usual, variants, newest=self.newest)
            variants[variant.id] = variant
        return Exercise(
            id=name,
            words=ExerciseWords(
                usual.name,
                fields.text("purpose"),
                fields.text("tip", longest=2 * SHORT_TEXT),
                fields.text("doing", longest=SHORT_TEXT),
                tuple(fields.texts("notes", most=MOST_NOTES)),
                fields.text("as_written"),
            ),
            usual=usual,
            variants=variants,
            unsteady=read_unsteady(fields, usual, variants),
        )

    def _routine(self, node: Node) -> Routine:
        fields = node.fields(required=("id", "name", "exercises"), optional=("note",))
        name = self._new_id(fields)
        known = self.known.exercises
        return Routine(
            id=name,
            name=fields.text("name", longest=SHORT_TEXT),
            items=tuple(
                read_item(item, self._known_exercise, known, newest=self.newest)
                for item in fields.items("exercises", fewest=1, most=MOST_ITEMS)
            ),
            note=fields.text("note"),
            own=self.own,
            original=self.originals.get(name),
        )

    def _known_exercise(self, node: Node) -> str:
        """The id of an exercise; where one's own id was faulty, it may be the one that is meant."""
        name, known = node.name(), self.known.exercises
        if name and name not in known and "" not in known:
            node.unknown("unknown_exercise", name, known)
        return name

    def _new_id(self, fields: Fields) -> str:
        name = fields.name("id")
        if name in RESERVED:
            fields["id"].fault("reserved_id", name=name)
        elif name in self.taken:
            if line := self.taken[name]:
                fields["id"].fault("id_taken", name=name, line=line)
            else:
                fields["id"].fault("id_taken_elsewhere", name=name)
        elif name:
            self.taken[name] = fields["id"].line
        return name
