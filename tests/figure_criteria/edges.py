"""Criterion 6: the person's outer edge stands out from what lies behind it, pixel by pixel.

The edge is walked along the silhouette. At each place the colours just inside, the rim and the fill
behind it, are held against the colour just outside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.parts import ThingLayer
from footcare_gui.figure.model.props import Sole, Thing
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.frame import card_frame
from footcare_gui.figure.painter.look import PLAIN, Canvas
from footcare_gui.figure.painter.palette import Palettes
from footcare_gui.figure.painter.scene import rim_width, silhouette
from footcare_gui.texts.figure import side_in_picture
from tests.figure_criteria.silhouettes import PALETTES
from tests.figure_frames import FIGURES

CONTRAST = 3.0
SHARE = 0.97
"""Share of the edge that has to reach the contrast; corners between limbs have no outside."""
TIED_SHARE = 0.88
"""The same for what is held: a band is tied to wood that it need not stand out from."""
EDGE_PX = 600
_OUT, _IN = 2, 5
"""How far outside and inside of the edge colours are taken, in pixels."""
_REACH = 3


@dataclass(frozen=True, slots=True)
class Edge:
    """What an edge looks like.

    Attributes:
        contrasts: The contrast at each place of the edge.
        faint: How often which colour inside fails before which colour outside.
    """

    contrasts: list[float]
    faint: Counter[tuple[str, str]]

    @property
    def share(self) -> float:
        """Share of the edge that stands out."""
        return sum(value >= CONTRAST for value in self.contrasts) / len(self.contrasts)


class _Without:
    """The app's figures without some of their things."""

    def __init__(self, leaves_out: Callable[[Thing], bool]) -> None:
        self._leaves_out = leaves_out

    def figure(self, figure_id: str, /) -> Figure:
        figure = FIGURES.figure(figure_id)
        out = {name for name, thing in figure.things.items() if self._leaves_out(thing)}
        hidden = {ThingLayer(name) for name in out}
        layers = tuple(layer for layer in figure.layers if layer not in hidden)
        kept = {name: thing for name, thing in figure.things.items() if name not in out}
        return replace(figure, things=kept, layers=layers)

    def content(self, figure_id: str, /) -> bytes:
        return FIGURES.content(figure_id)


def bare_artist(person: Person, palettes: Palettes = PALETTES) -> FigureArtist:
    """An artist who paints the person and the room, and nothing that is held or lies in front.

    A turned sole is a part of the person.
    """
    return FigureArtist(
        _Without(lambda thing: not isinstance(thing, Sole)), palettes, side_in_picture, person
    )


def person_edge(artist: FigureArtist, shot: Shot) -> Edge:
    """Walk round the person in one picture, as the artist paints it."""
    figure = artist.figures.figure(shot.figure)
    return walk(_painted(artist, shot), _mask(figure, artist.person, shot))


def thing_edge(shot: Shot, palettes: Palettes = PALETTES) -> Edge:
    """Walk round towel, band and ball, wherever the room and not the person lies behind.

    They are all that changes in the picture when they are left out.
    """
    person = Person()
    whole = _painted(FigureArtist(FIGURES, palettes, side_in_picture, person), shot)
    without = bare_artist(person, palettes)
    room = _painted(without, shot)
    pairs = zip(_pixels(whole), _pixels(room), strict=True)
    changed = bytes(255 if one != other else 0 for one, other in pairs)
    mask = QImage(changed, EDGE_PX, EDGE_PX, EDGE_PX, QImage.Format.Format_Grayscale8).copy()
    return walk(whole, mask, _mask(FIGURES.figure(shot.figure), person, shot))


def _painted(artist: FigureArtist, shot: Shot) -> QImage:
    painted = QImage(EDGE_PX, EDGE_PX, QImage.Format.Format_RGB32)
    painted.fill(Qt.GlobalColor.white)
    painter = QPainter(painted)
    artist.paint(painter, QRectF(0, 0, EDGE_PX, EDGE_PX), shot)
    painter.end()
    return painted


def _pixels(image: QImage) -> memoryview:
    return memoryview(bytes(image.constBits())).cast("I")


def walk(painted: QImage, mask: QImage, besides: QImage | None = None) -> Edge:
    """Contrasts along the edge of a mask, but for where another mask lies behind."""
    inside, wide = bytes(mask.constBits()), mask.bytesPerLine()
    covered = inside if besides is None else bytes(besides.constBits())
    picture = _pixels(painted)
    contrasts, faint = [], Counter[tuple[str, str]]()
    for y in range(_IN + 1, mask.height() - _IN - 1):
        row = y * wide
        for x in range(_IN + 1, mask.width() - _IN - 1):
            at = row + x
            if not inside[at] or all(inside[at + step] for step in (1, -1, wide, -wide)):
                continue
            out = _outward(inside, at, wide)
            beyond = _place(x, y, out, _OUT)
            behind = beyond[1] * wide + beyond[0]
            if out == 0 or inside[behind] or covered[behind]:
                continue
            ground = picture[beyond[1] * painted.width() + beyond[0]]
            best, colour = 0.0, 0
            for depth in range(_IN):
                px, py = _place(x, y, out, -depth)
                here = picture[py * painted.width() + px]
                if (value := contrast(here, ground)) > best:
                    best, colour = value, here
            contrasts.append(best)
            if best < CONTRAST:
                faint[f"{colour & 0xFFFFFF:06X}", f"{ground & 0xFFFFFF:06X}"] += 1
    return Edge(contrasts, faint)


def _mask(figure: Figure, person: Person, shot: Shot) -> QImage:
    """What the person covers, its rim included."""
    canvas = Canvas(
        QPainter(),
        PALETTES.palette(shot.theme, person),
        solve(figure.poses[shot.pose].pose),
        PLAIN,
        figure.working,
        person=person,
    )
    frame = card_frame(figure, QRectF(0, 0, EDGE_PX, EDGE_PX), False)
    mask = QImage(EDGE_PX, EDGE_PX, QImage.Format.Format_Grayscale8)
    mask.fill(0)
    painter = QPainter(mask)
    painter.setTransform(frame.transform())
    outlines: list[QPainterPath] = silhouette(canvas, figure, rim_width(frame.scale))
    for outline in outlines:
        painter.fillPath(outline, Qt.GlobalColor.white)
    painter.end()
    return mask


def _outward(inside: bytes, at: int, wide: int) -> complex:
    total = 0j
    for dy in range(-_REACH, _REACH + 1):
        for dx in range(-_REACH, _REACH + 1):
            if not inside[at + dy * wide + dx]:
                total += complex(dx, dy)
    return total / abs(total) if total else 0j


def _place(x: int, y: int, out: complex, way: float) -> tuple[int, int]:
    return round(x + out.real * way), round(y + out.imag * way)


@lru_cache(maxsize=65536)
def contrast(one: int, other: int) -> float:
    """Contrast of two colours 0xRRGGBB, as the guidelines for the web define it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=65536)
def _luminance(colour: int) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear((colour >> shift & 255) / 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def plain_shot(figure: Figure, pose: str, theme: ThemeName) -> Shot:
    """A picture without arrows, letters and lens, the way it is drawn and not mirrored."""
    side = Side.LEFT if figure.working == "far" else Side.RIGHT
    return Shot(figure.id, pose=pose, side=side, theme=theme, still=False, lens=False)
