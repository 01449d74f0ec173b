"""The frames of a film, cut to the picture, with what ran in each."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from footcare_gui.domain.session.readout import Readout
from footcare_gui.figure.painter.backgrounds import CORNER_SHARE
from tests.film import Frame, Story

_LEAST_CARD = 200
_BESIDE_PX = 6
_GROUND_PX = 2


@dataclass(frozen=True, slots=True)
class Still:
    """One frame, with what was known about it.

    Attributes:
        at_s: When it was taken, on the camera's clock.
        now: What ran.
        card: Where the picture was in the column.
        picture: The picture without its round corners' surroundings.
        beside: The colours close to it.
        signs: White where signs are, `None` where there are none.
    """

    at_s: float
    now: Readout
    card: QRect
    picture: QImage
    beside: frozenset[int] = frozenset()
    signs: QImage | None = None


def stills(frames: Iterable[Frame], told: Story) -> Iterator[Still]:
    """The frames of the session with what ran in each; one is in memory at a time."""
    for frame in frames:
        if not told.covers(frame.at_s):
            continue
        column = frame.column()
        card = card_in(column)
        if card is not None:
            picture, beside = _inside(column, card), _beside(column, card)
            yield Still(frame.at_s, told.at(frame.at_s), card, picture, beside)


def card_in(column: QImage) -> QRect | None:
    """The picture: all of the column's middle lines from the first place that is not ground on.

    What is ground is seen at the left of each line: a wash may have reached one and not the next.
    """
    x, y = column.width() // 2, column.height() // 2
    ground = [column.pixel(_GROUND_PX, line) for line in range(column.height())]
    down = [line for line, colour in enumerate(ground) if column.pixel(x, line) != colour]
    across = [place for place in range(column.width()) if column.pixel(place, y) != ground[y]]
    if not down or not across or down[-1] - down[0] < _LEAST_CARD:
        return None
    return QRect(QPoint(across[0], down[0]), QPoint(across[-1], down[-1]))


def corner_of(card: QRect) -> int:
    """How far its round corners reach."""
    return math.ceil(card.height() * CORNER_SHARE)


def _beside(column: QImage, card: QRect) -> frozenset[int]:
    """The colours just outside the round corners and at the left edge of the column."""
    inner = card.adjusted(1, 1, -1, -1)
    corners = (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight())
    middle = card.center().y()
    sides = (QPoint(max(0, card.left() - _BESIDE_PX), middle), QPoint(_GROUND_PX, middle))
    return frozenset(column.pixel(point) for point in (*corners, *sides))


def _inside(column: QImage, card: QRect) -> QImage:
    """The card alone; its round corners are blacked out, with what lies outside of them."""
    corner = corner_of(card)
    picture = column.copy(card)
    painter = QPainter(picture)
    for x in (0, card.width() - corner):
        for y in (0, card.height() - corner):
            painter.fillRect(QRect(x, y, corner, corner), Qt.GlobalColor.black)
    painter.end()
    return picture
