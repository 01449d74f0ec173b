"""What an exercise was like before each change of its form, and after each that was taken back."""

from __future__ import annotations

from footcare_gui.controllers.editing import Editing
from footcare_gui.domain.value import Value

MOST = 200
"""So many changes can be taken back."""


class EditPast(Value):
    """Every change makes another value; what is typed in one go is one change.

    Attributes:
        past: As it was before each change, the last one last.
        ahead: What was taken back, the next one last.
        last: What changed last, `""` where the next change is one of its own.
    """

    past: tuple[Editing, ...] = ()
    ahead: tuple[Editing, ...] = ()
    last: str = ""

    def before(self, now: Editing, what: str = "") -> EditPast:
        """The same before a change.

        Args:
            now: As it still is.
            what: What is being typed; it goes on where that was what changed last.
        """
        goes_on = bool(what) and what == self.last and bool(self.past)
        past = self.past if goes_on else (*self.past[-MOST + 1 :], now)
        return EditPast(past, (), what)

    def undone(self, now: Editing) -> tuple[EditPast, Editing]:
        """As it stood before the last change."""
        if not self.past:
            return self, now
        *past, found = self.past
        return EditPast(tuple(past), (*self.ahead, now)), _in_place_of(now, found)

    def redone(self, now: Editing) -> tuple[EditPast, Editing]:
        """As it stood before that was taken back."""
        if not self.ahead:
            return self, now
        *ahead, found = self.ahead
        return EditPast((*self.past, now), tuple(ahead)), _in_place_of(now, found)


NO_PAST = EditPast()


def _in_place_of(now: Editing, found: Editing) -> Editing:
    """What was found, in the form, beside what is kept by now."""
    return found._replace(kept=now.kept, base=now.base, text=None, text_faults=())
