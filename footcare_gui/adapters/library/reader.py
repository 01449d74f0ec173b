"""Library files to exercises and routines; the format is described in docs/library-format.md."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from traceback import print_exception

from footcare_gui.adapters.library.dosage import read_dosage
from footcare_gui.adapters.library.files import OWN_ROUTINES, LoadResult
from footcare_gui.adapters.library.programme import instead_of, read_programme
from footcare_gui.adapters.library.progression import read_ladder
from footcare_gui.adapters.library.routines import read_item
from footcare_gui.adapters.yaml_tree.faults import Faults, Note, no_break
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.domain.choices.dosing import with_bounded_routines
from footcare_gui.domain.exercises.equipment import THINGS, Need
from footcare_gui.domain.exercises.exercise import (
    BEFOREHAND,
    BODY_PARTS,
    Exercise,
    Form,
    Posture,
    Step,
)
from footcare_gui.domain.exercises.photos import photo_pose, photos_figure
from footcare_gui.domain.exercises.routine import Ladder, Library, Routine
from footcare_gui.domain.exercises.within import with_programmes
from footcare_gui.domain.exercises.words import ExerciseWords, FormWords
from footcare_gui.domain.session.plan import Beat, Kind

FORMAT, OLDEST_FORMAT = 2, 1
"""What is written now; what was written once is read for ever."""
POSTURES = {posture.value: posture for posture in Posture}
SHORT_TEXT = 80
MOST_STEPS = 8
PICTURE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.(?:png|jpe?g|webp)", re.IGNORECASE)
MOST_ITEMS = 60
LISTS = ("mistakes", "cautions", "easier", "harder")
OR = " or "
"""Between things of which one will do."""
FILE_KEYS = ("format", "exercises", "routines", "progression", "programme")
FORM_KEYS = ("equipment", "works", *LISTS, "article", "ours", "needs_balance", "figure")
EDITOR_KEYS, MOST_NOTES = ("copy_of", "notes"), 20
"""What an exercise of one's own was copied from, and notes on it."""
LEAVE_OUT, USUAL = "leave_out", "usual"
RESERVED = frozenset({"selection", USUAL, LEAVE_OUT})


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
        name = self._new_id(fields)
        usual = _form(fields, "", None, figure=name, newest=self.newest)
        variants: dict[str, Form] = {}
        for item in fields.items("variants"):
            variant = _variant(item, usual, variants, newest=self.newest)
            variants[variant.id] = variant
        return Exercise(
            id=name,
            words=ExerciseWords(
                usual.name,
                fields.text("purpose"),
                fields.text("tip", longest=2 * SHORT_TEXT),
                fields.text("doing", longest=SHORT_TEXT),
                tuple(fields.texts("notes", most=MOST_NOTES)),
            ),
            usual=usual,
            variants=variants,
            unsteady=_unsteady(fields, usual, variants),
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


def _variant(node: Node, usual: Form, others: Mapping[str, Form], *, newest: bool) -> Form:
    fields = node.fields(
        required=("id", "name", "posture", "steps", "cautions"),
        optional=[key for key in FORM_KEYS if key != "cautions"],
    )
    name = fields.name("id")
    if name and (name in RESERVED or name in others):
        fields["id"].fault("variant_taken", name=name)
    return _form(fields, name, usual, figure=usual.figure, newest=newest)


def _form(fields: Fields, name: str, base: Form | None, *, figure: str, newest: bool) -> Form:
    """A form; what it does not give of `FORM_KEYS` is as in `base`."""
    dosage = read_dosage(fields, newest=newest)
    said = _steps(fields, (*dosage.ours.phases, *dosage.ours.sets.parts, *Beat))
    return Form(
        id=name,
        words=_words(fields, [text for text, _ in said], base),
        posture=fields.choice("posture", POSTURES, Posture.STANDING),
        equipment=_equipment(fields, base),
        steps=tuple(step for _, step in said),
        works=_works(fields, base),
        dosage=dosage,
        figure=fields.name("figure", photos_figure([step.pose for _, step in said]) or figure),
        needs_balance=fields.yes_no("needs_balance"),
    )


def _words(fields: Fields, steps: Sequence[str], base: Form | None) -> FormWords:
    lists = {
        key: getattr(base.words, key) if base and key not in fields else fields.texts(key)
        for key in LISTS
    }
    name = fields.text("name", longest=SHORT_TEXT)
    title = f"{base.name}, {name[:1].lower()}{name[1:]}" if base else name
    return FormWords(name, title, tuple(steps), **lists)


def _equipment(fields: Fields, base: Form | None) -> tuple[Need, ...]:
    """Things by id, each perhaps with others that will do as well: `bed or mat`."""
    if base and "equipment" not in fields:
        return base.equipment
    return tuple(
        tuple(_id_of(one, THINGS) for one in text.split(OR)) for text in fields.texts("equipment")
    )


def _works(fields: Fields, base: Form | None) -> tuple[str, ...]:
    if base and "works" not in fields:
        return base.works
    return tuple(_id_of(text, BODY_PARTS) for text in fields.texts("works"))


def _id_of(text: str, known: Container[str]) -> str:
    """The id that a plain English name stands for; what is not known is its own id."""
    name = text.lower().replace(" ", "_")
    return name if name in known else text


def _steps(fields: Fields, phases: Sequence[str]) -> Sequence[tuple[str, Step]]:
    """What each step says, and the step."""
    known = {str(word): str(word) for word in (BEFOREHAND, *Kind, *phases)}
    return [_step(node, known) for node in fields.items("steps", fewest=1, most=MOST_STEPS)]


def _step(node: Node, known: Mapping[str, str]) -> tuple[str, Step]:
    if node.kind == "text":
        return node.text(), Step()
    fields = node.fields(required=("text",), optional=("pose", "picture", "during"))
    during = tuple(item.choice(known) for item in fields.items("during"))
    pose = fields.name("pose", Step().pose)
    if "picture" in fields:
        pose = photo_pose(_picture(fields["picture"])) or pose
    return fields.text("text"), Step(pose, during)


def _picture(node: Node) -> str:
    """Name of a file with a picture of the person's own; `""` on a fault."""
    if not node.expect("text"):
        return ""
    if PICTURE.fullmatch(node.scalar):
        return node.scalar
    node.fault("no_picture_name", text=node.scalar)
    return ""


def _unsteady(fields: Fields, usual: Form, variants: Mapping[str, Form]) -> str | None:
    """The variant to take when unsteady, `""` for the usual form, `None` to leave it out."""
    if "unsteady" not in fields:
        return None
    forms: dict[str, str | None] = {LEAVE_OUT: None, USUAL: "", **{key: key for key in variants}}
    choice = fields["unsteady"].choice(forms)
    steady = usual if choice == "" else variants.get(choice or "")
    if steady is not None and steady.needs_balance:
        fields["unsteady"].fault("unsteady_needs_balance")
    return choice
