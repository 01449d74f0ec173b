"""What the reader makes of an exercise while it is being written."""

from __future__ import annotations

from collections.abc import Mapping

from footcare_gui.controllers.editing import Editing
from footcare_gui.domain.programmes.beginning import (
    AS_WRITTEN,
    COPY_OF,
    as_named,
    copy_of,
    with_id,
    with_sentence,
    with_stand_ins,
)
from footcare_gui.domain.programmes.draft import Sentence
from footcare_gui.domain.programmes.store import Kept, OwnExercises
from footcare_gui.domain.programmes.written import EMPTY, Written, at, text_at, with_at

KEPT_CHOICES = ("posture", "balance", "things")
"""What a person has chosen and a sentence does not say stays."""
OWN = ("id", "name", "notes")
"""What stays the person's own when they go back to the original."""


class EditReadings:
    """Makes an `Editing` of what is written.

    Args:
        store: Who reads, and has what it was copied from.
    """

    def __init__(self, store: OwnExercises) -> None:
        self._store = store

    def editing(self, written: Written, kept: Kept, before: Editing | None = None) -> Editing:
        """An exercise as it is written now.

        Args:
            written: What.
            kept: What was opened.
            before: As it was before a change; `None` where another one begins.
        """
        reading = self._store.read(with_id(written))
        whole = reading if reading.is_whole else self._store.read(with_stand_ins(written))
        origin = self._origin(written) if before is None else before.origin
        editing = Editing(written, kept, reading, whole, origin, kept.text)
        if before is None:
            chosen = tuple(part for part in KEPT_CHOICES if part not in editing.assumed)
            return editing._replace(chosen=chosen)
        return editing._replace(base=before.base, chosen=before.chosen)

    def named(self, written: Written, before: Editing) -> Editing:
        """An exercise of which only the name was said; what is usual of such a name is assumed."""
        return self.editing(as_named(written), before.kept, before)

    def filled_from(self, said: Sentence, mark: str, before: Editing) -> Editing:
        """What a sentence prescribes; what it leaves open and nobody chose is usual.

        Where its words are gone, what they filled stays.

        Args:
            said: The sentence, as it was understood.
            mark: Before what was not understood.
            before: What it fills.
        """
        if not said.text:
            return self.editing(with_at(before.written, AS_WRITTEN, None), before.kept, before)
        chosen = tuple(
            part for part in KEPT_CHOICES if part in before.chosen and part in said.unsaid
        )
        written = with_sentence(before.written, said, mark, keeps=chosen)
        return self.editing(written, before.kept, before)._replace(chosen=chosen)

    def original(self, now: Editing) -> Editing | None:
        """All that the copied exercise says, but for what is the person's; `None` of no copy."""
        if not (isinstance(now.origin, Mapping) and now.origin):
            return None
        mine = {key: part for key in OWN if (part := at(now.written, (key,))) is not None}
        return self.editing({**now.origin, **mine}, now.kept, now)

    def as_text(self, text: str, before: Editing) -> Editing:
        """It as text that says something else; where it can be read, so does the form."""
        written, faults = self._store.written_in(text)
        after = before if written is None else self.editing(written, before.kept, before)
        return after._replace(text=text, text_faults=faults)

    def text_of(self, now: Editing) -> str:
        """All of it as text."""
        return now.text if now.text is not None else self._store.text_of(now.base, now.written)

    def _origin(self, written: Written) -> Written:
        name = text_at(written, (COPY_OF,))
        if not name:
            return EMPTY
        try:
            original = self._store.open(name).exercise
            return copy_of(original, text_at(original, ("name",)))
        except KeyError:
            return EMPTY
