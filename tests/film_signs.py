"""Where signs are in a frame: arrows, paths, dashes and dots come and go, and that is no pop.

The real painter paints an instant with its signs and without them. Only what differs is hidden from
the judge of movements: the body beside an arrow stays in sight.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.domain.session.plan import Segment
from footcare_gui.figure.model.motion import Moment, moment
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.model.signs import NO_SIGNS
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import FigurePalette, load_palettes
from footcare_gui.texts.figure import side_in_picture
from tests.figure_frames import FIGURE_FOLDER, FIGURES
from tests.film_judge import difference, mixed, spread

AGES_MS = (0, 65, 130)
"""A picture on the screen may be so old: its signs are looked for at all of these ages."""

_PAINTED_HIGH = 250
"""Signs are as large as the figure is: a small picture tells where they are."""

_LEAST_LEVELS = 6
_ROUND_THEM_PX = 4

_Mode = QPainter.CompositionMode


def the_artist() -> FigureArtist:
    """Who paints as the app does."""
    return FigureArtist(FIGURES, load_palettes(FIGURE_FOLDER / "palette.json"), side_in_picture)


@dataclass
class SignFinder:
    """Says where signs are.

    Attributes:
        theme: Of the film.
    """

    theme: ThemeName = "light"
    _artist: FigureArtist = field(default_factory=the_artist)
    _dots: dict[object, QImage] = field(default_factory=dict)

    @property
    def palette(self) -> FigurePalette:
        """The colours of the film."""
        return self._artist.palettes.palette(self.theme)

    def find(self, instants: Iterable[tuple[str, Segment, int]], size: QSize) -> QImage | None:
        """White where there is a sign at any of the instants, black elsewhere; `None` for nowhere.

        Args:
            instants: Figure, segment and elapsed time.
            size: Of the picture on the screen.
        """
        found: QImage | None = None
        for figure, segment, elapsed_ms in dict.fromkeys(instants):
            now = moment(FIGURES.figure(figure), segment, elapsed_ms)
            if now.signs is NO_SIGNS and now.part is None:
                continue
            shot = Shot(
                figure, segment=segment, elapsed_ms=elapsed_ms, theme=self.theme, still=False
            )
            found = both(found, self._signs_of(shot, now, size))
        return found

    def _signs_of(self, shot: Shot, now: Moment, size: QSize) -> QImage:
        """What is painted of signs; dots alone stay as they are, and are painted once."""
        if now.signs is not NO_SIGNS:
            return self._signs(shot, now, size)
        key = (shot.figure, now.part, now.side, size.toTuple())
        if key not in self._dots:
            self._dots[key] = self._signs(shot, now, size)
        return self._dots[key]

    def _signs(self, shot: Shot, now: Moment, size: QSize) -> QImage:
        small = size.scaled(2 * size.width(), _PAINTED_HIGH, Qt.AspectRatioMode.KeepAspectRatio)
        bare = replace(now, signs=NO_SIGNS, part=None)
        differ = difference(self._painted(shot, now, small), self._painted(shot, bare, small))
        return spread(_whitened(differ), _ROUND_THEM_PX).scaled(size)

    def _painted(self, shot: Shot, now: Moment, size: QSize) -> QImage:
        picture = QImage(size, QImage.Format.Format_RGB32)
        picture.fill(0)
        painter = QPainter(picture)
        self._artist.paint(painter, QRectF(picture.rect()), shot, now)
        painter.end()
        return picture


def both(one: QImage | None, other: QImage | None) -> QImage | None:
    """What is white in either of two pictures."""
    if one is None or other is None:
        return one or other
    return mixed(one, other, _Mode.CompositionMode_Lighten)


def share_of(signs: QImage | None) -> float:
    """How much of a picture is white, 0 to 1."""
    if signs is None:
        return 0.0
    tiny = signs.scaled(64, 64, mode=Qt.TransformationMode.SmoothTransformation)
    levels = tiny.convertToFormat(QImage.Format.Format_Grayscale8)
    grey = bytes(levels.constBits())
    return sum(grey) / len(grey) / 255


def _whitened(differing: QImage) -> QImage:
    """White wherever anything differs by more than a few levels."""
    least = _filled(differing.size(), QColor(_LEAST_LEVELS, _LEAST_LEVELS, _LEAST_LEVELS))
    above = difference(mixed(differing, least, _Mode.CompositionMode_Lighten), least)
    white = _filled(differing.size(), QColor(Qt.GlobalColor.white))
    grey = mixed(above, white, _Mode.CompositionMode_ColorDodge).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    any_channel = grey.convertToFormat(QImage.Format.Format_RGB32)
    return mixed(any_channel, white, _Mode.CompositionMode_ColorDodge)


def _filled(size: QSize, colour: QColor) -> QImage:
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(colour)
    return picture
