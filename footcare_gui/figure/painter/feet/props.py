"""What feet grip, press and pull: pencil, ball, band, and the ground they stand on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QRadialGradient

from footcare_gui.figure.model.geometry import Point, circle_points, unit
from footcare_gui.figure.model.rolling import TENNIS_BALL
from footcare_gui.figure.painter.feet.shapes import chain_shapes, flattened
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, joined, mix, point, polygon, rounded, smooth

BALL_RADIUS: Final = TENNIS_BALL
"""A tennis ball, in HH."""

_BAND_MARKS = 7
PENCIL_LENGTH: Final = 0.84
PENCIL_RADIUS: Final = 0.042


def paint_pencil(painter: QPainter, palette: FigurePalette, at: Point, tilt_deg: float) -> None:
    """Paint a blunt round pencil lying crosswise, in foot lengths.

    Its tip is at +x, and the light falls on its −y side: the foot above it is turned by 180°.
    """
    painter.save()
    painter.translate(point(at))
    painter.rotate(tilt_deg)
    for path, role in _pencil():
        colour: QColor = getattr(palette, role)
        painter.fillPath(path, colour)
    painter.restore()


@lru_cache(maxsize=1)
def _pencil() -> tuple[tuple[QPainterPath, str], ...]:
    r, length = PENCIL_RADIUS, PENCIL_LENGTH
    start = -length / 2
    wood, lead, end = start + length * 0.86, start + length * 0.955, start + length
    cone = [complex(wood, -r), complex(wood, r), complex(lead, r * 0.5), complex(lead, -r * 0.5)]
    point_ = [complex(lead, -r * 0.5), complex(lead, r * 0.5), complex(end, r * 0.34),
              complex(end, -r * 0.34)]  # fmt: skip
    edge = 0.007
    back = start - 0.055 - edge
    outline = joined(
        rounded(back, -r - edge, wood - back, 2 * (r + edge), r * 0.6),
        polygon([complex(wood, -r - edge), complex(wood, r + edge),
                 complex(end + edge, r * 0.34 + edge), complex(end + edge, -r * 0.34 - edge)]),
    )  # fmt: skip
    shapes = (
        (outline, "pencil_edge"),
        (rounded(start, -r, wood - start, 2 * r, r * 0.2), "pencil"),
        (rounded(start, -r, wood - start, r * 0.72, r * 0.1), "pencil_light"),
        (rounded(start, r * 0.45, wood - start, r * 0.55, r * 0.1), "pencil_shade"),
        (rounded(start - 0.055, -r, 0.065, 2 * r, r * 0.5), "eraser"),
        (polygon([complex(start, -r), complex(start + 0.04, -r), complex(start + 0.04, r),
                  complex(start, r)]), "ferrule"),
        (polygon(cone), "pencil_wood"),
        (polygon(point_), "pencil_tip"),
    )  # fmt: skip
    return tuple((flattened(path), role) for path, role in shapes)


def paint_ball(painter: QPainter, palette: FigurePalette, centre: Point, turned_deg: float) -> None:
    """Paint a tennis ball that has rolled by some degrees."""
    rim, body, shade = _ball()
    painter.save()
    painter.translate(point(centre))
    painter.fillPath(rim, mix(palette.ball_shade, QColor(0, 0, 0), 0.45))
    painter.fillPath(body, palette.ball)
    painter.fillPath(shade, alpha(palette.ball_shade, 0.55))
    painter.rotate(turned_deg)
    painter.fillPath(_seams(), palette.seam)
    painter.restore()


@lru_cache(maxsize=1)
def _ball() -> tuple[QPainterPath, QPainterPath, QPainterPath]:
    body = polygon(circle_points(0j, BALL_RADIUS, 64))
    shade = smooth(
        [
            BALL_RADIUS * z
            for z in (-1.2 - 0.1j, -0.6 - 0.52j, 0.2 - 0.62j, 0.9 - 0.25j, 1.3 + 0.2j, 1.3 - 1.3j,
                      -1.2 - 1.3j)
        ]
    )  # fmt: skip
    rim = polygon(circle_points(0j, BALL_RADIUS + 0.008, 64))
    return rim, body, flattened(shade).intersected(body)


@lru_cache(maxsize=1)
def _seams() -> QPainterPath:
    """Two arcs that bow toward each other."""
    r = BALL_RADIUS
    body = polygon(circle_points(0j, r, 64))
    arcs = []
    for side in (-1.15, 1.15):
        outer = polygon(circle_points(r * side + 0j, r * 1.02, 48))
        inner = polygon(circle_points(r * side + 0j, r * 0.88, 48))
        arcs.append(outer.subtracted(inner).intersected(body))
    return joined(*arcs)


def paint_band(
    painter: QPainter,
    palette: FigurePalette,
    points: Sequence[Point],
    width: float,
    *,
    far: bool = False,
    within: QPainterPath | None = None,
    marked: bool = False,
) -> None:
    """Paint one strand of a band: a wide shade under a narrower colour, cut to an area.

    With marks on its last, straight piece, which move apart when it is stretched.
    """
    shapes = chain_shapes(points, [width / 2] * len(points), rim=width * 0.14)
    strand, shade = shapes.shape, shapes.rim
    if within is not None:
        shade, strand = shade.intersected(within), strand.intersected(within)
    painter.fillPath(shade, palette.band_shade)
    painter.fillPath(strand, mix(palette.band, palette.band_shade, 0.55) if far else palette.band)
    if marked:
        painter.fillPath(_marks(points[-2], points[-1], width), palette.band_shade)


def _marks(start: Point, end: Point, width: float) -> QPainterPath:
    """Printed lines across a strand, at the same shares of its length however long it is."""
    along = end - start
    thick, across = unit(along) * 0.011, unit(along) * 0.5j * width
    corners = (across + thick, thick - across, -across - thick, across - thick)
    places = [start + along * (k + 0.5) / _BAND_MARKS for k in range(_BAND_MARKS)]
    return joined(*(polygon([z + corner for corner in corners]) for z in places))


def paint_floor(painter: QPainter, palette: FigurePalette, level: float, back: float) -> None:
    """Paint a floor seen from a little above.

    Args:
        painter: In lens coordinates.
        palette: Colours.
        level: Height of the contact line.
        back: How far its far edge stands over the contact line.
    """
    top = level + back
    floor = mix(palette.floor, QColor(0, 0, 0), 0.24) if palette.is_dark else palette.floor
    painter.fillPath(_bar(-1.4, top), floor)
    painter.fillPath(_bar(top - 0.006, top + 0.006), palette.floor_line)


def paint_mat(painter: QPainter, palette: FigurePalette, level: float) -> None:
    """Paint a mat on the floor, its upper side at `level`."""
    paint_floor(painter, palette, level, 0.16)
    painter.fillPath(_bar(level - 0.11, level + 0.02), palette.mat)
    painter.fillPath(_bar(level - 0.15, level - 0.09), palette.mat_shade)


def _bar(bottom: float, top: float) -> QPainterPath:
    return polygon(
        [complex(-1.4, bottom), complex(1.4, bottom), complex(1.4, top), complex(-1.4, top)]
    )


def paint_shadow(
    painter: QPainter,
    palette: FigurePalette,
    at: Point,
    half_width: float,
    *,
    flatness: float,
    strength: float = 1.0,
) -> None:
    """Paint a soft squashed shadow under a contact."""
    depth = palette.shadow_alpha * strength
    soft = QRadialGradient(0.0, 0.0, 1.0)
    soft.setColorAt(0.0, alpha(palette.shadow, depth))
    soft.setColorAt(0.6, alpha(palette.shadow, depth * 0.65))
    soft.setColorAt(1.0, alpha(palette.shadow, 0.0))
    painter.save()
    painter.translate(point(at))
    painter.scale(half_width, half_width * flatness)
    painter.fillPath(_disc(), QBrush(soft))
    painter.restore()


@lru_cache(maxsize=1)
def _disc() -> QPainterPath:
    return polygon(circle_points(0j, 1.0, 48))
