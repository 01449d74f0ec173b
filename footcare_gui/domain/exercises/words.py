"""What an exercise says, apart from what it is: so that another language can say all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from footcare_gui.domain.value import Value

Say: TypeAlias = Callable[[str], str]
"""A whole sentence, or a name, to what is said for it; to itself where nothing else is known."""


class FormWords(Value):
    """The words of one form of an exercise.

    Attributes:
        name: What a choice of forms shows, e.g. "Toe pressing" or "Seated".
        title: The form with its exercise, e.g. "Toe pressing, seated".
        steps: One imperative sentence or two for each step.
        mistakes: What goes wrong.
        cautions: Who should take care, and of what.
        easier: Hints for a lighter version.
        harder: Hints for a heavier one.
    """

    name: str
    title: str
    steps: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    easier: tuple[str, ...] = ()
    harder: tuple[str, ...] = ()

    def said(self, say: Say) -> FormWords:
        """The same in other words."""
        name, title, *lists = self._asdict().values()
        return FormWords(say(name), say(title), *(tuple(map(say, lines)) for lines in lists))


class ExerciseWords(Value):
    """The words of an exercise that all its forms share.

    Attributes:
        name: What a list shows.
        purpose: What it works, in one sentence.
        tip: One line for the session, e.g. what to do at the end of the wall; `""` without one.
        doing: The movement in one or two large words, e.g. "Walk"; `""` without one.
        notes: What somebody has noted on it, for who does it.
        as_written: The words in which it was prescribed, of an exercise that began with some.
    """

    name: str
    purpose: str = ""
    tip: str = ""
    doing: str = ""
    notes: tuple[str, ...] = ()
    as_written: str = ""

    def said(self, say: Say) -> ExerciseWords:
        """The same in other words; what somebody wrote of their own stays."""
        name, purpose, tip, doing = (
            one and say(one) for one in (self.name, self.purpose, self.tip, self.doing)
        )
        notes = tuple(map(say, self.notes))
        return ExerciseWords(name, purpose, tip, doing, notes, self.as_written)
