"""The fields of the form in which an exercise is edited, and what each has to do with the file.

A field shows one part of what is written and writes it again; parts without a field stay as they
are. What is typed is tidied (`typed.py`) and else kept, for only the reader of files judges it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from footcare_gui.domain.programmes import typed
from footcare_gui.domain.programmes.written import Path, Written, at, list_at, text_at, with_at
from footcare_gui.domain.value import Value

COMMA = ", "


class Kind(StrEnum):
    """How a field is filled."""

    WORDS = "words"
    """One line."""
    LIST = "list"
    """Several things in one line, between commas."""
    LINES = "lines"
    """Several sentences, each on a line of its own."""
    CHOICE = "choice"
    """One of a few."""
    SOME = "some"
    """Any of a few."""
    YES = "yes"
    """Yes, or nothing."""


class Field(Value):
    """One field.

    Attributes:
        id: What it is called everywhere.
        path: Where in an exercise it is written; of a dose, the key in `ours`.
        kind: How it is filled.
        tidy: Makes of what is typed what is written.
        choices: What can be chosen, as it is written; `""` writes nothing.
    """

    id: str
    path: Path
    kind: Kind = Kind.WORDS
    tidy: Callable[[str], Written] | None = None
    choices: tuple[str, ...] = ()

    @property
    def is_typed(self) -> bool:
        """Whether it is filled letter by letter."""
        return self.kind in (Kind.WORDS, Kind.LIST, Kind.LINES)

    def said(self, item: str) -> str:
        """One thing of a list as a person writes it: names of parts have no underscores."""
        return item.replace("_", " ") if self.id == "parts" else item


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
POSTURES = ("standing", "seated", "floor_sitting", "lying")
SIDES = ("", "each leg", "each foot")


def _names(text: str) -> Written:
    return tuple(map(typed.name, typed.several(text)))


ABOUT = (
    Field("name", ("name",)),
    Field("purpose", ("purpose",)),
    Field("posture", ("posture",), Kind.CHOICE, choices=POSTURES),
)
DOSE = (
    Field("hold", ("ours", "hold"), tidy=typed.lengths),
    Field("move", ("ours", "move"), tidy=typed.lengths),
    Field("up", ("ours", "tempo", "up"), tidy=typed.length),
    Field("held", ("ours", "tempo", "hold"), tidy=typed.length),
    Field("down", ("ours", "tempo", "down"), tidy=typed.length),
    Field("repetitions", ("ours", "repetitions"), tidy=typed.repetitions),
    Field("sets", ("ours", "sets")),
    Field("set_rest", ("ours", "set_rest"), tidy=typed.length),
    Field("rest", ("ours", "rest"), tidy=typed.length),
    Field("sides", ("ours", "sides"), Kind.CHOICE, choices=SIDES),
    Field("alternate", ("ours", "alternate"), Kind.YES),
)
DOSE_MORE = (
    Field("grow_by", ("ours", "each_week", "add"), tidy=typed.step),
    Field("grow_to", ("ours", "each_week", "up_to"), tidy=typed.end),
    Field("parts", ("ours", "parts"), Kind.LIST, tidy=_names),
    Field("move_in", ("ours", "move_in"), tidy=typed.length),
    Field("release", ("ours", "release"), tidy=typed.length),
    Field("switch", ("ours", "switch"), tidy=typed.length),
    Field("use", ("ours", "use"), tidy=typed.length),
    Field("target", ("ours", "target"), tidy=typed.length),
    Field("cap", ("ours", "cap"), tidy=typed.length),
)
DAYS = (
    Field("per_day", ("ours", "per_day")),
    Field("every", ("ours", "every"), tidy=typed.every),
    Field("days_per_week", ("ours", "days_per_week")),
    Field("days", ("ours", "days"), Kind.SOME, choices=WEEKDAYS),
    Field("apart", ("ours", "apart"), tidy=typed.apart),
    Field("until", ("ours", "until")),
)
NEEDS = (
    Field("equipment", ("equipment",), Kind.LIST),
    Field("works", ("works",), Kind.LIST),
    Field("cautions", ("cautions",), Kind.LINES),
    Field("needs_balance", ("needs_balance",), Kind.YES),
)
MORE = (
    Field("tip", ("tip",)),
    Field("doing", ("doing",)),
    Field("mistakes", ("mistakes",), Kind.LINES),
    Field("easier", ("easier",), Kind.LINES),
    Field("harder", ("harder",), Kind.LINES),
    Field("notes", ("notes",), Kind.LINES),
)
FIELDS = (*ABOUT, *DOSE, *DOSE_MORE, *DAYS, *NEEDS, *MORE)
BY_ID = {field.id: field for field in FIELDS}


def path_in(exercise: Written, field: Field) -> Path:
    """Where a field is written: a dose that only the article gives, in there."""
    in_article = ("article", *field.path[1:])
    is_dose = field.path[0] == "ours"
    if is_dose and at(exercise, field.path) is None and at(exercise, in_article) is not None:
        return in_article
    return field.path


def shown(exercise: Written, field: Field) -> str:
    """What stands in a field; lines are lines, lists stand between commas."""
    path = path_in(exercise, field)
    found = at(exercise, path)
    if isinstance(found, tuple):
        return ("\n" if field.kind is Kind.LINES else COMMA).join(
            field.said(item) for item in found if isinstance(item, str)
        )
    return text_at(exercise, path)


def filled(exercise: Written, field: Field, text: str, today: date) -> Written:
    """The exercise with something typed into a field, and without what that rules out.

    Nothing takes turns where both sides are done at once; all else stays.

    Args:
        exercise: As it is written.
        field: Which.
        text: What stands in it now.
        today: From which "6 weeks" counts.
    """
    if text == shown(exercise, field):
        return exercise
    after = with_at(exercise, path_in(exercise, field), _written(field, text, today))
    if field.id == "sides" and not is_sided(after):
        for key in OF_SIDES:
            after = with_at(after, ("ours", key), None)
    return after


OF_SIDES = ("alternate", "switch")
"""What is only said of an exercise that is done on each side."""


def is_sided(exercise: Written) -> bool:
    """Whether it is done on one leg or foot after the other."""
    return any(at(exercise, (half, "sides")) not in (None, "none") for half in ("ours", "article"))


def _written(field: Field, text: str, today: date) -> Written | None:
    if field.kind is Kind.LINES:
        lines = (" ".join(line.split()) for line in text.split("\n"))
        return tuple(filter(None, lines)) or None
    if not text.strip():
        return None
    if field.id == "until":
        return typed.until(text, today)
    if field.tidy is not None:
        return field.tidy(text)
    if field.kind in (Kind.LIST, Kind.SOME):
        return typed.several(text) or None
    return " ".join(text.split())


class How(StrEnum):
    """What the work of an exercise is counted by."""

    HOLD = "hold"
    MOVE = "move"
    COUNT = "count"
    OWN_PACE = "own_pace"


USUAL_LENGTH = "30 s"
USUAL_TEMPO: Written = {"up": "2 s", "down": "2 s"}


def how_of(exercise: Written) -> How:
    """What the work is counted by, as far as anything says it."""
    for half in ("ours", "article"):
        if text_at(exercise, (half, "own_pace")) in ("yes", "true"):
            return How.OWN_PACE
        if at(exercise, (half, "tempo")) is not None:
            return How.COUNT
        if at(exercise, (half, "move")) is not None:
            return How.MOVE
        if at(exercise, (half, "hold")) is not None:
            return How.HOLD
    return How.HOLD


def with_how(exercise: Written, how: How) -> Written:
    """The same, counted by something else; a length that was there stays where it can."""
    if how is how_of(exercise) and _length_of(exercise) is not None:
        return exercise
    half = (
        "article"
        if at(exercise, ("article",)) is not None and not _ours_says(exercise)
        else ("ours")
    )
    known = _length_of(exercise)
    for key in ("hold", "move"):
        exercise = with_at(exercise, (half, key), None)
    exercise = with_at(exercise, ("ours", "own_pace"), None)
    if how in (How.HOLD, How.MOVE):
        exercise = with_at(exercise, ("ours", "tempo"), None)
        length = known if isinstance(known, str | tuple) else USUAL_LENGTH
        return with_at(exercise, (half, how.value), length)
    if not text_at(exercise, ("ours", "each_week", "add")).endswith(("set", "sets")):
        exercise = with_at(exercise, ("ours", "each_week"), None)
    if how is How.OWN_PACE:
        exercise = with_at(exercise, ("ours", "own_pace"), "yes")
    if at(exercise, ("ours", "tempo")) is None:
        exercise = with_at(exercise, ("ours", "tempo"), USUAL_TEMPO)
    return exercise


def _ours_says(exercise: Written) -> bool:
    return any(at(exercise, ("ours", key)) is not None for key in ("hold", "move", "tempo"))


def _length_of(exercise: Written) -> Written | None:
    for half in ("ours", "article"):
        for key in ("hold", "move", "tempo"):
            found = at(exercise, (half, key))
            if found is not None:
                return found
    return None


def items(exercise: Written, field: Field) -> tuple[str, ...]:
    """Which of a few are chosen."""
    return tuple(item for item in list_at(exercise, field.path) if isinstance(item, str))
