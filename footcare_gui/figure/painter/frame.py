"""From head heights to pixels: what part of the figure's world a card shows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from footcare_gui.figure.model.figure import Figure, KeyPose
from footcare_gui.figure.model.geometry import Point, up
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.props import Strap
from footcare_gui.figure.model.show import ArrowCue, CircleCue, StepsCue

FLOOR_SHARE = 0.90
FLOOR_DEPTH = 0.17
"""The floor's top edge stands this much above the contact line, in HH."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A card and the view on it.

    Attributes:
        rect: The card, in the painter's units.
        scale: Units a head height.
        floor_y: Where the contact line is, from the card's top.
        centre_x: The x in the card's middle, in HH.
        mirrored: Everything but letters is turned left to right.
    """

    rect: QRectF
    scale: float
    floor_y: float
    centre_x: float
    mirrored: bool

    def transform(self) -> QTransform:
        """From HH to the card."""
        sign = -self.scale if self.mirrored else self.scale
        moved = QTransform.fromTranslate(
            self.rect.x() + self.rect.width() / 2, self.rect.y() + self.floor_y
        )
        return moved.scale(sign, -self.scale).translate(-self.centre_x, 0)

    def place(self, z: Point) -> Point:
        """A point of the figure's world on the card."""
        x = (z.real - self.centre_x) * (-self.scale if self.mirrored else self.scale)
        return complex(
            self.rect.x() + self.rect.width() / 2 + x,
            self.rect.y() + self.floor_y - z.imag * self.scale,
        )


def card_frame(figure: Figure, rect: QRectF, mirrored: bool) -> Frame:
    """The whole scene as the figure file frames it; a card that is not square shows more beside."""
    span = max(figure.view.span, figure.view.span * rect.height() / max(1.0, rect.width()))
    scale = rect.height() / span
    return Frame(rect, scale, rect.height() * FLOOR_SHARE, figure.view.centre_x, mirrored)


def fitted_frame(
    figure: Figure, key: KeyPose, solved: Solved, rect: QRectF, mirrored: bool
) -> Frame:
    """The figure with its cues and props, not the room: for thumbnails."""
    points = [*solved.joints(), solved.neck_top + up(solved.head_deg) * 0.9, *_beside(figure, key)]
    left = min(z.real for z in points) - 0.55
    right = max(z.real for z in points) + 0.85
    top = max(z.imag for z in points) + 0.3
    span = max((right - left) * 1.04, top / 0.88, 5.6)
    scale = rect.height() / span
    floor_y = min(rect.height() * 0.52 + top * 0.5 * scale, rect.height() * 0.92)
    return Frame(rect, scale, floor_y, (left + right) / 2, mirrored)


def _beside(figure: Figure, key: KeyPose) -> list[Point]:
    points: list[Point] = []
    for cue in (*key.show.cues, *key.show.lens_cues):
        if isinstance(cue, ArrowCue):
            points += [z - 0.25 for z in cue.points]
        elif isinstance(cue, CircleCue):
            points += [cue.centre + cue.radius * turn for turn in (1, -1, 1j, -1j)]
        elif isinstance(cue, StepsCue):
            points.append(cue.start + cue.count * cue.width + 0.4)
    for thing in figure.things.values():
        if isinstance(thing, Strap):
            points += [anchor.at - 0.5 for anchor in thing.points if anchor.to is None]
    return points
