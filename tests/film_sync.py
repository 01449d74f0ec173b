"""Whether bar and figure tell the same instant: both are read from the picture alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Segment
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.painter.artist import FigureArtist
from tests.film import Story
from tests.film_judge import amount
from tests.film_signs import the_artist
from tests.film_stills import Still

_FIRST_PX = 6
_SEARCH_MS, _STEP_MS = 480, 40
_OLDEST_MS = 1_000
_ALIKE = 2.0
"""Pictures that differ less, in levels of 255 over all of them, show the same instant."""
_NO_WORSE = 0.4
"""What goes there and back looks alike twice: then the picture is taken to be the younger one."""


def filled(bar: QImage) -> float:
    """How much of the bar is filled, 0 to 1: its points that have the colour of its beginning."""
    middle = bar.height() // 2
    colour = bar.pixel(_FIRST_PX, middle)
    same = sum(bar.pixel(x, middle) == colour for x in range(bar.width()))
    return same / bar.width()


@dataclass
class Ages:
    """Says how old pictures are: how long ago the real painter would have painted each.

    Attributes:
        told: What ran.
        library: Which figure belongs to which form.
        theme: Of the film.
    """

    told: Story
    library: Library
    theme: ThemeName = "light"
    _artist: FigureArtist = field(default_factory=the_artist)

    def of(self, still: Still) -> int:
        """The age of a picture, in milliseconds; 0 for one that was not to be seen lately."""
        seen = _inner(still.picture)

        def misses(age_ms: int) -> float:
            then = self.told.at(still.at_s - age_ms / 1000)
            segment, at_ms = then.segment, then.figure_ms
            figure = self.library.exercises[segment.exercise].form(segment.variant).figure
            shot = Shot(figure, segment=segment, elapsed_ms=at_ms, theme=self.theme, still=False)
            return amount(seen, _inner(_painted(self._artist, still.picture.size(), shot)))

        missed = {age_ms: misses(age_ms) for age_ms in range(0, _OLDEST_MS, _STEP_MS)}
        best = min(missed.values())
        youngest = min(age_ms for age_ms, miss in missed.items() if miss < best + _NO_WORSE)
        return youngest if best < _ALIKE else 0


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
    seen = _inner(still.picture)

    def misses(at_ms: int) -> float:
        shot = Shot(figure, segment=segment, elapsed_ms=at_ms, still=False)
        return amount(seen, _inner(_painted(artist, still.picture.size(), shot)))

    return min(times, key=misses)


def _painted(artist: FigureArtist, size: QSize, shot: Shot) -> QImage:
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(0)
    painter = QPainter(picture)
    artist.paint(painter, QRectF(picture.rect()), shot)
    painter.end()
    return picture


def _inner(picture: QImage) -> QImage:
    return picture.copy(picture.rect().adjusted(20, 20, -20, -20))
