"""What the reader makes of an exercise while it is being written."""

from __future__ import annotations

from footcare_gui.controllers.editing import Editing
from footcare_gui.domain.programmes.assumed import still_assumed
from footcare_gui.domain.programmes.beginning import COPY_OF, copy_of, with_id, with_stand_ins
from footcare_gui.domain.programmes.store import Kept, OwnExercises
from footcare_gui.domain.programmes.written import EMPTY, Written, text_at

KEPT_CHOICES = ("posture", "balance", "things")
"""What a person has chosen and a sentence does not say stays."""


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
            return editing._replace(chosen=KEPT_CHOICES)
        assumed = still_assumed(before.assumed, before.written, written)
        return editing._replace(base=before.base, assumed=assumed, chosen=before.chosen)

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
