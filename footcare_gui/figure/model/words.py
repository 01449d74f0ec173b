"""Words that differ with the worked side, each written out whole: a language may bend all of it."""

from __future__ import annotations

from typing import NamedTuple

from footcare_gui.domain.exercises.exercise import Side


class SidedWords(NamedTuple):
    """The same said of either side; alike where no side is named."""

    left: str = ""
    right: str = ""

    def of(self, side: Side) -> str:
        """The words for one side; what is worked on both is drawn as the right."""
        return self.left if side is Side.LEFT else self.right


UNSAID = SidedWords()
