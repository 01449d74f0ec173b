"""How the editing of an exercise begins: empty, from a sentence, or as a copy of another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.programmes.assumed import AT_FIRST, assumed_of, assuming
from footcare_gui.domain.programmes.dose import written_dose
from footcare_gui.domain.programmes.draft import Sentence
from footcare_gui.domain.programmes.fields import USUAL_LENGTH
from footcare_gui.domain.programmes.said_manner import said_balance, said_posture
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.domain.programmes.written import Path, Written, at, list_at, text_at, with_at
from footcare_gui.domain.value import Value

COPY_OF = "copy_of"
AS_WRITTEN: Path = ("as_written",)
"""Where an exercise keeps the words in which it was prescribed."""
USUAL_POSTURE = "seated"
NOT_UNDERSTOOD = "not understood:"
"""Before words of a sentence that are kept as a note, in files of every language."""
STAND_INS: tuple[tuple[Path, Written], ...] = (
    (("id",), "new_exercise"),
    (("name",), "…"),
    (("purpose",), "…"),
    (("posture",), USUAL_POSTURE),
    (("steps",), ("…",)),
)
"""What a preview shows where nothing is written yet."""


class FirstWords(Value):
    """Words in the person's language with which an exercise of theirs begins.

    Attributes:
        purpose: What it is for, where nothing else is said.
        mark: Stands before what was not understood of a sentence.
    """

    purpose: str
    mark: str = NOT_UNDERSTOOD


def new_exercise(purpose: str) -> Written:
    """Nothing but what is usual.

    Args:
        purpose: What stands there for whoever says nothing else.
    """
    blank: Written = {"purpose": purpose, "posture": USUAL_POSTURE, "ours": {"hold": USUAL_LENGTH}}
    return assuming(blank, AT_FIRST)


def with_sentence(
    exercise: Written, said: Sentence, mark: str = NOT_UNDERSTOOD, *, keeps: Sequence[str] = ()
) -> Written:
    """The same with what was understood of a sentence; all else stays.

    Steps that the sentence made follow it; one only repeats the name, for an exercise needs one.

    Args:
        exercise: As it is written.
        said: What was read.
        mark: Stands before each note of what was not understood.
        keeps: What was chosen, and stays: its position, what to fetch, whether it needs balance.
    """
    exercise = _with_steps(exercise, said)
    exercise = with_at(exercise, AS_WRITTEN, said.text or None)
    exercise = with_at(exercise, ("name",), said.name) if said.name else exercise
    if "posture" not in keeps:
        exercise = _in_posture(exercise, said.posture)
    if "balance" not in keeps:
        exercise = _with_balance(exercise, is_needed=said.needs_balance)
    if "things" not in keeps:
        exercise = with_at(exercise, ("equipment",), said.things or None)
    exercise = with_at(exercise, ("article",), None)
    exercise = with_at(exercise, ("ours",), written_dose(said.dose.dosage))
    notes = list_at(exercise, ("notes",))
    kept = tuple(note for note in notes if _unmarked(note, mark) is None)
    marked = tuple(f"{mark} {words}" for words in said.left)
    exercise = with_at(exercise, ("notes",), (*kept, *marked) or None)
    return assuming(exercise, [part for part in said.unsaid if part not in keeps])


def _with_steps(exercise: Written, said: Sentence) -> Written:
    """The steps that a sentence says, in the place of those that it said before."""
    before = read_sentence(text_at(exercise, AS_WRITTEN), date.min)
    named = (f"{text_at(exercise, ('name',))}.",)
    is_untouched = list_at(exercise, ("steps",)) in ((), named, before.first_steps)
    if not (is_untouched and said.first_steps):
        return exercise
    return with_at(exercise, ("steps",), said.first_steps)


def as_named(exercise: Written) -> Written:
    """The same with what its name tells of what nobody has said: position, and need of balance."""
    assumed = assumed_of(exercise)
    name = text_at(exercise, ("name",))
    posture, _ = said_posture(name)
    if "posture" in assumed:
        exercise = _in_posture(exercise, posture)
    if "balance" in assumed:
        exercise = _with_balance(exercise, is_needed=said_balance(name, posture))
    return exercise


def _with_balance(exercise: Written, *, is_needed: bool) -> Written:
    return with_at(exercise, ("needs_balance",), "yes" if is_needed else None)


def _in_posture(exercise: Written, posture: Posture | None) -> Written:
    return with_at(exercise, ("posture",), USUAL_POSTURE if posture is None else posture.value)


def without_mended(exercise: Written, text: str, mark: str = NOT_UNDERSTOOD) -> Written:
    """The same without notes whose numbers a person has typed into a field by now.

    Args:
        exercise: As it is written.
        text: What stands in the field.
        mark: Stands before what was not understood.
    """
    typed = set(re.findall(r"\d+", text))
    notes = list_at(exercise, ("notes",))
    kept = tuple(
        note
        for note in notes
        if (words := _unmarked(note, mark)) is None
        or not (numbers := set(re.findall(r"\d+", words)))
        or not numbers <= typed
    )
    return exercise if kept == notes else with_at(exercise, ("notes",), kept or None)


def not_understood(exercise: Written, mark: str = NOT_UNDERSTOOD) -> tuple[str, ...]:
    """What the notes have kept of a sentence because it was not understood."""
    found = (_unmarked(note, mark) for note in list_at(exercise, ("notes",)))
    return tuple(words for words in found if words is not None)


def _unmarked(note: Written, mark: str) -> str | None:
    """What stands behind the mark, also one of another language; `None` without one."""
    for one in (mark, NOT_UNDERSTOOD):
        if isinstance(note, str) and note.startswith(f"{one} "):
            return note.removeprefix(f"{one} ")
    return None


def copy_of(exercise: Written, name: str) -> Written:
    """An exercise of the person's own that begins as another one.

    What the article prescribed is the person's own from now on, for it may be changed.

    Args:
        exercise: The other one.
        name: What the copy is called.
    """
    assert isinstance(exercise, Mapping)
    parts: dict[str, Written] = {key: part for key, part in exercise.items() if key != "article"}
    origin = text_at(exercise, ("id",))
    parts.pop("id", None)
    parts |= {"name": name, COPY_OF: origin, "ours": _all_ours(exercise)}
    if "figure" not in parts:
        parts["figure"] = origin
    if "variants" in parts:
        variants = list_at(exercise, ("variants",))
        parts["variants"] = tuple(map(_variant, variants))
    return parts


def _variant(variant: Written) -> Written:
    if at(variant, ("article",)) is None:
        return variant
    return with_at(with_at(variant, ("article",), None), ("ours",), _all_ours(variant))


def _all_ours(form: Written) -> Written:
    """One half of a dose, that says what both did."""
    article, ours = at(form, ("article",)), at(form, ("ours",))
    both = dict(article) if isinstance(article, Mapping) else {}
    both |= ours if isinstance(ours, Mapping) else {}
    return {key: part for key, part in both.items() if part != "several"}


def with_id(written: Written) -> Written:
    """An id is given when it is kept."""
    return written if text_at(written, ("id",)) else with_at(written, *STAND_INS[0])


def with_stand_ins(written: Written) -> Written:
    """The same with something in each place that a preview cannot do without."""
    for path, part in STAND_INS:
        if not text_at(written, path):
            known = path == ("steps",) and isinstance(written, dict) and written.get("steps")
            written = written if known else with_at(written, path, part)
    return written
