"""What a picture shows, in words: for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts.gate import tr


def picture_words(sentences: Sequence[str]) -> str:
    """The sentences of a figure file in one paragraph."""
    return " ".join(tr("figures", sentence) for sentence in sentences)


def side_in_picture(value: Side) -> str:
    """What stands in a picture beside the worked side."""
    return {
        Side.LEFT: tr("in a picture", "Left"),
        Side.RIGHT: tr("in a picture", "Right"),
        Side.BOTH: tr("in a picture", "Both feet"),
    }[value]


def own_picture() -> str:
    """What a screen reader says of a picture of the person's own."""
    return tr("in a picture", "A picture of your own.")
