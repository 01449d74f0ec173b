"""Whether bar and figure tell the same instant: both are read from the picture alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from footcare_gui.domain.session.plan import Segment
from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.painter.artist import FigureArtist
from tests.film_judge import amount
from tests.film_stills import Still

_FIRST_PX = 6
_SEARCH_MS, _STEP_MS = 480, 40


def filled(bar: QImage) -> float:
    """How much of the bar is filled, 0 to 1: its points that have the colour of its beginning."""
    middle = bar.height() // 2
    colour = bar.pixel(_FIRST_PX, middle)
    same = sum(bar.pixel(x, middle) == colour for x in range(bar.width()))
    return same / bar.width()


def painted_at(
    artist: FigureArtist, figure: str, segment: Segment, still: Still, near_ms: int
) -> int:
    """The elapsed time whose picture comes nearest to what was on the screen.

    Args:
        artist: Who paints as the app does.
        figure: Of the segment.
        segment: What ran.
        still: What was seen.
        near_ms: Where to look for it.
    """
    times = range(max(0, near_ms - _SEARCH_MS), near_ms + _SEARCH_MS, _STEP_MS)
    inner = still.picture.rect().adjusted(20, 20, -20, -20)
    seen = still.picture.copy(inner)

    def misses(at_ms: int) -> float:
        picture = QImage(still.picture.size(), QImage.Format.Format_RGB32)
        picture.fill(0)
        painter = QPainter(picture)
        shot = Shot(figure, segment=segment, elapsed_ms=at_ms, still=False)
        artist.paint(painter, QRectF(picture.rect()), shot)
        painter.end()
        return amount(seen, picture.copy(inner))

    return min(times, key=misses)
