"""Which picture of a figure is wanted, and the words that travel inside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.value import Value

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_WORDS = "Description"

Part = tuple[float, float, float]
WHOLE: Part = (0, 0, 1)


class PictureRequest(Value):
    """Which picture is wanted.

    Attributes:
        figure: Id of the figure.
        pose: Name of a key pose.
        side: The worked side.
        theme: `light` or `dark`.
        pixels: Edge in device pixels.
        ratio: Device pixels in a logical one.
        small: Fitted, without letters; else the whole card as a still.
        person: How the person looks.
        part: The square part of the card that is shown: its left and top edges and its width, as
            shares of the card.
        letters: With the name of the side, where the pose has a place for it.
    """

    figure: str
    pose: str
    side: Side
    theme: str
    pixels: int
    ratio: float
    small: bool
    person: Person
    part: Part = WHOLE
    letters: bool = True


def sentences_of(image: QImage) -> Sequence[str]:
    """What a picture shows, in sentences as the figure's file has them."""
    return image.text(_WORDS).splitlines()


def put_sentences(image: QImage, sentences: Sequence[str]) -> None:
    """Write into a picture what it shows."""
    image.setText(_WORDS, "\n".join(sentences))
