"""Whether a figure is cut off: its colours have no business at the edge of its picture."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from footcare_gui.figure.painter.palette import FigurePalette
from tests.film_stills import corner_of

_INSIDE_PX = 2
_ALIKE = 6
"""A colour is one of the body's that differs from it by so many levels of each channel at most."""

_BODY = (
    *("skin", "skin_shade", "hair", "rim_on_card", "top", "top_shade", "shorts"),
    *("legging", "legging_far", "accent", "accent_shade"),
)


def edge_colours(picture: QImage) -> set[int]:
    """The colours along a picture's edge, a little inside, between its corners."""
    corner = corner_of(picture.rect())
    wide, high = picture.width() - 2 * corner, picture.height() - 2 * corner
    right, low = picture.width() - 1 - _INSIDE_PX, picture.height() - 1 - _INSIDE_PX
    lines = (
        QRect(corner, _INSIDE_PX, wide, 1),
        QRect(corner, low, wide, 1),
        QRect(_INSIDE_PX, corner, 1, high),
        QRect(right, corner, 1, high),
    )
    found: set[int] = set()
    for line in lines:
        piece = picture.copy(line)
        found.update(memoryview(bytes(piece.constBits())).cast("I"))
    return found


def body_colours(palette: FigurePalette) -> frozenset[int]:
    """The colours of a body and of what it wears."""
    return frozenset(getattr(palette, name).rgb() for name in _BODY)


@lru_cache(maxsize=4096)
def is_of(colour: int, colours: frozenset[int]) -> bool:
    """Whether a colour is one of some others, or hardly differs from one."""
    return any(
        all(abs((colour >> at & 255) - (other >> at & 255)) <= _ALIKE for at in (0, 8, 16))
        for other in colours
    )
