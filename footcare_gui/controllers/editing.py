"""An exercise that is being edited: what is written, what was kept, what is wrong."""

from __future__ import annotations

from collections.abc import Container

from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.programmes.assumed import assumed_of
from footcare_gui.domain.programmes.reading import Reading
from footcare_gui.domain.programmes.store import Kept
from footcare_gui.domain.programmes.written import EMPTY, Written, text_at
from footcare_gui.domain.value import Value


class Editing(Value):
    """An exercise that is being edited.

    Attributes:
        written: As it is now.
        kept: What was opened.
        reading: What the reader makes of it, faults and all.
        preview: The same with stand-ins for what is missing.
        origin: What it was copied from, as that is written; empty where it is no copy.
        base: The text around which the form writes: what is kept, or was typed since.
        text: It as text, while that is what is edited; `None` while the form is.
        text_faults: What is wrong in that text.
        chosen: What of it the person has chosen in the form.
    """

    written: Written
    kept: Kept
    reading: Reading
    preview: Reading
    origin: Written = EMPTY
    base: str = ""
    text: str | None = None
    text_faults: tuple[Fault, ...] = ()
    chosen: tuple[str, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether it is kept nowhere."""
        return not (self.kept.file and self.kept.is_own)

    @property
    def id(self) -> str:
        """Of what is kept, `""` of what is not yet."""
        return text_at(self.kept.exercise, ("id",))

    @property
    def is_changed(self) -> bool:
        """Whether anything would be lost by leaving."""
        text = self.base if self.text is None else self.text
        return self.written != self.kept.exercise or text != self.kept.text

    @property
    def assumed(self) -> tuple[str, ...]:
        """What of it nobody has said, of `assumed.PARTS`."""
        return assumed_of(self.written)

    def clash(self, taken: Container[str]) -> Fault | None:
        """What is wrong with its id where another one has it; `None` elsewhere.

        Args:
            taken: All ids that there are.
        """
        wanted = text_at(self.written, ("id",))
        if not wanted or wanted == self.id or wanted not in taken:
            return None
        return Fault("", 1, 1, "id_taken_elsewhere", (("name", wanted),))

    def saying(self, part: str) -> Editing:
        """The same where the person has chosen what stands in a part, of `assumed.PARTS`."""
        return self._replace(chosen=tuple({*self.chosen, part} - {""}))

    @property
    def can_be_kept(self) -> bool:
        """Whether it is whole."""
        return self.reading.is_whole and not self.text_faults
