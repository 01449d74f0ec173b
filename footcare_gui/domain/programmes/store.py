"""Where exercises of a person's own are kept, as the editor needs it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Protocol

from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.programmes.reading import Reading
from footcare_gui.domain.programmes.written import Written
from footcare_gui.domain.value import Value


class Kept(Value):
    """An exercise as it is kept.

    Attributes:
        exercise: What is written.
        text: How, with comments; `""` of one that is not kept yet.
        file: Where; `""` of one that is not kept yet.
        stamp: By which a later look tells whether the file has changed.
        is_own: It may be changed where it is.
        is_draft: It is no part of the library yet.
    """

    exercise: Written
    text: str = ""
    file: str = ""
    stamp: str = ""
    is_own: bool = True
    is_draft: bool = False


class Removed(Value):
    """An exercise that was taken out, and what brings it back.

    Attributes:
        file: Where it stood.
        before: What stood in the file.
        after: What stands in it now; `None` where it is gone.
    """

    file: str
    before: str
    after: str | None


class ChangedMeanwhileError(Exception):
    """The file is another than the one that was opened; nothing was written."""


class OwnExercises(Protocol):
    """A person's own exercises, one by one, and their drafts."""

    def open(self, exercise: str) -> Kept:
        """What is written of an exercise.

        Raises:
            KeyError: There is none of that id, or it stands in no lines of its own.
            OSError: Its file cannot be read.
        """
        ...

    def read(self, written: Written) -> Reading:
        """What the reader makes of what is written."""
        ...

    def text_of(self, base: str, written: Written) -> str:
        """The text that says what is written; comments of another that said it otherwise stay."""
        ...

    def written_in(self, text: str) -> tuple[Written | None, tuple[Fault, ...]]:
        """What a text says, and what is wrong in it, with places."""
        ...

    def save(self, kept: Kept, text: str, taken: Container[str], *, is_draft: bool) -> Kept:
        """Keep a text in the place of what was kept.

        Args:
            kept: What was opened.
            text: What is to stand there.
            taken: Ids that another exercise or routine has.
            is_draft: It is not to be part of the library yet.

        Raises:
            OSError: It cannot be written; everything is as it was.
            ChangedMeanwhileError: Somebody else has changed the file.
        """
        ...

    def reopened(self, kept: Kept) -> Kept | None:
        """The same exercise as its file has it now; `None` where it is gone from there."""
        ...

    def has_changed(self, kept: Kept) -> bool:
        """Whether the file says something else by now, or is gone."""
        ...

    def drafts(self) -> Sequence[Kept]:
        """What is not whole yet."""
        ...

    def remove(self, kept: Kept) -> Removed:
        """Take an exercise or a draft out.

        Raises:
            OSError: It cannot be written.
            ChangedMeanwhileError: Somebody else has changed the file.
        """
        ...

    def put_back(self, removed: Removed) -> None:
        """Undo that.

        Raises:
            OSError: It cannot be written.
            ChangedMeanwhileError: Somebody else has changed the file since.
        """
        ...
