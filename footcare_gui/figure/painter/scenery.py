"""What stands still: card, floor, walls and furniture. Painted once and kept as a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRadialGradient

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.scenery import (
    Chair,
    Mat,
    Pillow,
    Scenery,
    SideWall,
    Table,
    Wall,
    Worktop,
)
from footcare_gui.figure.painter.frame import FLOOR_DEPTH, Frame
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, joined, mix, point, polygon, rounded, smooth

BLOB_SHARE = 0.40
_SHADOW_FLATNESS = 0.075
_FAR_END = 30.0
_ABOVE = 12.0
PASSING_GAP = 2.2
_PASSING_FROM = 2.55
_JOINT_END = -0.42
_PANELS = ((0.75, 2.45), (3.55, 4.05))
"""Bottom and height of the panels of a wall without a rail, in HH."""
_MOULDING = 0.05
_TABLE_LEGS, _FAR_TABLE_LEGS = 4.6, 0.42
"""From one near leg of a table to the next, and how far the far ones stand beside them."""
_RAIL = 0.28
"""Thickness of a hand rail."""


def paint_background(
    painter: QPainter, palette: FigurePalette, figure: Figure, frame: Frame
) -> None:
    """Paint card, floor, walls, shadows and furniture, back to front."""
    rect = frame.rect
    painter.fillRect(rect, palette.card)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.blob)
    radius = min(rect.height(), rect.width()) * BLOB_SHARE
    painter.drawEllipse(rect.center(), radius, radius)
    top = frame.floor_y - FLOOR_DEPTH * frame.scale
    floor = QRectF(rect.x(), rect.y() + top, rect.width(), rect.height() - top)
    painter.fillRect(floor, palette.floor)
    painter.save()
    painter.setTransform(frame.transform(), True)
    walls = [thing for thing in figure.scenery if isinstance(thing, (Wall, SideWall))]
    others = [thing for thing in figure.scenery if not isinstance(thing, (Wall, SideWall))]
    room = _Room(painter, palette)
    for wall in walls:
        room.paint(wall)
    for x, half_width in figure.shadows:
        paint_shadow(painter, palette, complex(x, 0), half_width)
    for thing in others:
        room.paint(thing)
    painter.restore()


def paint_passing(
    painter: QPainter, palette: FigurePalette, figure: Figure, frame: Frame, ground: float
) -> None:
    """Paint what moves back when the ground does, in the figure's coordinates."""
    reach = frame.rect.width() / frame.scale / 2 + 0.5
    for thing in figure.scenery:
        if isinstance(thing, SideWall):
            left, right = max(thing.x, frame.centre_x - reach), frame.centre_x + reach
            seen = SideWall(left, min(thing.end, right), thing.rail)
            _Room(painter, palette).passing(seen, ground)


def paint_joints(
    painter: QPainter, palette: FigurePalette, left: float, right: float, ground: float
) -> None:
    """Paint the joints of a floor that has moved back by `ground`."""
    _fill_passing(painter, _joints, palette.floor_line, left, right, ground)


def _fill_passing(  # noqa: PLR0917 - a place is three numbers
    painter: QPainter,
    row_of: Callable[[int], QPainterPath],
    colour: QColor,
    left: float,
    right: float,
    ground: float,
) -> None:
    """Fill what recurs, in every frame of a walk, as one shape that is made once and moved on."""
    places = list(_passing(left, right, ground))
    if places:
        painter.translate(places[0], 0)
        painter.fillPath(row_of(len(places)), colour)
        painter.translate(-places[0], 0)


def _passing(left: float, right: float, ground: float) -> Iterator[float]:
    """Where something that recurs stands between two places, nearly a gap early."""
    x = left + (_PASSING_FROM - left - ground) % PASSING_GAP - PASSING_GAP
    while x < right:
        yield x
        x += PASSING_GAP


@lru_cache(maxsize=8)
def _joints(count: int) -> QPainterPath:
    """Joints of the floor, the first at 0."""
    joint = (-0.02 + FLOOR_DEPTH * 1j, 0.02 + FLOOR_DEPTH * 1j, -0.15 + _JOINT_END * 1j,
             -0.20 + _JOINT_END * 1j)  # fmt: skip
    starts = (number * PASSING_GAP for number in range(count))
    return joined(*(polygon([x + z for z in joint]) for x in starts))


@lru_cache(maxsize=8)
def _panels(count: int) -> QPainterPath:
    """Panels of a wall, the first at 0: a moulding all round each, so that it is seen to pass."""
    bars = []
    for number in range(count):
        left, width = number * PASSING_GAP + 0.16, PASSING_GAP - 0.32
        for bottom, height in _PANELS:
            top, right = bottom + height - _MOULDING, left + width - _MOULDING
            bars += [
                rounded(left, bottom, width, _MOULDING, 0),
                rounded(left, top, width, _MOULDING, 0),
                rounded(left, bottom, _MOULDING, height, 0),
                rounded(right, bottom, _MOULDING, height, 0),
            ]
    return joined(*bars)


def paint_shadow(
    painter: QPainter, palette: FigurePalette, centre: complex, half_width: float
) -> None:
    """A soft squashed shadow under a contact."""
    painter.save()
    painter.translate(centre.real, centre.imag)
    painter.scale(1, _SHADOW_FLATNESS)
    gradient = QRadialGradient(QPointF(0, 0), half_width)
    strength = palette.shadow_alpha
    gradient.setColorAt(0, alpha(palette.shadow, strength))
    gradient.setColorAt(0.6, alpha(palette.shadow, strength * 0.6))
    gradient.setColorAt(1, alpha(palette.shadow, 0))
    painter.setBrush(gradient)
    painter.drawEllipse(QPointF(0, 0), half_width, half_width)
    painter.restore()


class _Room:
    """Paints furniture in HH."""

    def __init__(self, painter: QPainter, palette: FigurePalette) -> None:
        self._painter = painter
        self._colours = palette

    def paint(self, thing: Scenery) -> None:
        match thing:
            case Wall():
                self._wall(thing)
            case SideWall():
                self._side_wall(thing)
            case Worktop():
                self._worktop(thing)
            case Chair():
                self._chair(thing)
            case Table():
                self._table(thing)
            case Mat():
                self._mat(thing)
            case Pillow():
                self._pillow(thing)

    def _box(
        self, x: float, y: float, width: float, height: float, colour: QColor, *, round_: float = 0
    ) -> None:
        self._painter.fillPath(rounded(x, y, width, height, round_), colour)

    def _wall(self, wall: Wall) -> None:
        c = self._colours
        self._box(wall.x - 0.09, 0, 0.12, 0.50, c.wall_shade, round_=0.04)
        self._box(wall.x, 0, _FAR_END, _ABOVE, c.wall)
        self._box(wall.x, 0, 0.13, _ABOVE, c.wall_shade)

    def _side_wall(self, wall: SideWall) -> None:
        c, width = self._colours, wall.end - wall.x
        self._box(wall.x, FLOOR_DEPTH, width, _ABOVE, c.wall)
        self._box(wall.x, FLOOR_DEPTH, width, 0.36, c.wall_shade)
        if not wall.rail:
            return
        rail = wall.rail - _RAIL
        self._box(wall.x, rail - 0.16, width, 0.18, alpha(c.shadow, 0.20), round_=0.07)
        self._box(wall.x, rail, width, _RAIL, c.wood_dark, round_=0.09)
        self._box(wall.x, rail + 0.065, width, _RAIL - 0.065, c.wood_shade, round_=0.07)
        self._box(wall.x, rail + 0.175, width, 0.060, c.wood, round_=0.02)

    def passing(self, wall: SideWall, ground: float) -> None:
        """What passes by while the figure walks on the spot: panels or brackets, floor joints."""
        c, rail, ends = self._colours, wall.rail - _RAIL, (wall.x, wall.end)
        if wall.rail:
            for x in _passing(*ends, ground):
                self._box(x, rail - 0.22, 0.10, 0.24, c.wood_dark, round_=0.03)
        else:
            _fill_passing(self._painter, _panels, c.wall_shade, *ends, ground)
        paint_joints(self._painter, c, *ends, ground)

    def _worktop(self, top: Worktop) -> None:
        c, x, height = self._colours, top.x, top.top
        panel = mix(c.wood, c.wood_shade, 0.5)
        self._box(x + 0.62, 0, _FAR_END, 0.30, c.wood_dark)
        self._box(x + 0.42, 0.30, _FAR_END, height - 0.35, c.wood)
        self._box(x + 0.42, 0.30, 0.09, height - 0.35, c.wood_shade)
        self._box(x + 0.70, 0.52, 1.9, 2.35, panel, round_=0.06)
        self._box(x + 0.70, 3.05, 1.9, 0.62, panel, round_=0.06)
        self._box(x + 1.30, 3.32, 0.7, 0.09, c.wood_dark, round_=0.045)
        self._box(x, height - 0.26, _FAR_END, 0.26, c.wood_dark, round_=0.08)
        self._box(x, height - 0.10, _FAR_END, 0.10, c.wood_shade, round_=0.05)

    def _chair(self, chair: Chair) -> None:
        painter, c, seat = self._painter, self._colours, chair.seat
        painter.save()
        painter.translate(chair.x + (2.05 if chair.flip else 0), 0)
        painter.scale(-1 if chair.flip else 1, 1)
        for back, colour in ((0.20, mix(c.wood_dark, c.floor, 0.35)), (0.0, c.wood_dark)):
            foot = 0.17 if back else 0.05
            self._bar(complex(0.28 + back, seat - 0.2), complex(0.10 + back, foot), 0.15, colour)
            near = back * 0.4
            self._bar(complex(1.76 + near, seat - 0.2), complex(1.90 + near, foot), 0.15, colour)
        self._bar(complex(0.1, seat - 0.1), complex(-0.22, seat + 2.15), 0.19, c.wood_shade)
        painter.setPen(Qt.PenStyle.NoPen)
        self._box(-0.32, seat + 1.25, 0.22, 1.0, c.wood, round_=0.11)
        self._box(-0.05, seat - 0.24, 2.15, 0.24, c.wood, round_=0.12)
        self._box(0.02, seat - 0.24, 2.0, 0.07, c.wood_shade, round_=0.03)
        painter.restore()

    def _table(self, table: Table) -> None:
        c, x, height = self._colours, table.x, table.top
        for back in (_FAR_TABLE_LEGS, 0.0):
            colour = mix(c.wood_dark, c.floor, 0.35) if back else c.wood
            for leg in (x + back, x + _TABLE_LEGS + back):
                self._box(leg, back * 0.4, 0.46, height - 0.5, colour, round_=0.05)
                if not back:
                    self._box(leg + 0.36, 0, 0.10, height - 0.5, c.wood_shade, round_=0.05)
        self._box(x - 0.05, height - 0.86, _FAR_END, 0.60, c.wood_shade, round_=0.04)
        self._box(x - 0.35, height - 0.30, _FAR_END, 0.30, c.wood_dark, round_=0.10)
        self._box(x - 0.35, height - 0.14, _FAR_END, 0.14, c.wood, round_=0.07)

    def _bar(self, start: complex, end: complex, width: float, colour: QColor) -> None:
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        self._painter.drawLine(point(start), point(end))

    def _mat(self, mat: Mat) -> None:
        c = self._colours
        if mat.near >= 0:
            self._box(mat.x, 0, mat.width, mat.far, c.mat, round_=0.06)
            self._box(mat.x, 0, mat.width, mat.far * 0.42, c.mat_shade, round_=0.025)
            return
        left, right = mat.x, mat.x + mat.width
        for drop, colour in ((0.07, c.mat_shade), (0.0, c.mat)):
            corners = [
                complex(left, mat.near - drop),
                complex(right, mat.near - drop),
                complex(right - 0.05, mat.far - drop),
                complex(left + 0.25, mat.far - drop),
            ]
            self._painter.fillPath(polygon(corners), colour)

    def _pillow(self, pillow: Pillow) -> None:
        c, width, height = self._colours, 1.35, 0.34

        def at(across: float, rise: float) -> complex:
            return complex(pillow.x + width * across, pillow.y + height * rise)

        body = [at(-0.5, 0.15), at(-0.42, 0.85), at(-0.15, 0.98), at(0.2, 0.92), at(0.45, 0.72),
                at(0.5, 0.15), at(0.3, 0), at(-0.3, 0)]  # fmt: skip
        shade = [at(-0.5, 0.12), at(-0.2, 0.38), at(0.25, 0.35), at(0.5, 0.12), at(0.3, 0),
                 at(-0.3, 0)]  # fmt: skip
        self._painter.fillPath(smooth(body), c.pillow)
        self._painter.fillPath(smooth(shade), c.pillow_shade)
