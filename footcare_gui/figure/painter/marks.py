"""Cues: arrows with a halo, the path of a point, the tag with the side's name, the ghost."""

from __future__ import annotations

import cmath
import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from footcare_gui.figure.model.geometry import Point, unit
from footcare_gui.figure.model.show import ArrowCue, CircleCue, Cue, StepsCue
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, ellipse, joined, polygon, polyline, spline

SHAFT = 0.085
HEAD_LENGTH = 0.31
_HEAD_HALF = 0.17
HALO = 2.5
HALO_ALPHA = 0.92
_TAG_SHARE = 0.031
_DOT = 0.0125
"""Radius of a part's dot as a share of the card's height."""
GHOST_WIDTH = 0.035
_FOOTPRINT = (
    (0j, 0.205, 0.074),
    (0.290 + 0.040j, 0.058, 0.036),
    (0.300 - 0.004j, 0.034, 0.020),
    (0.276 - 0.036j, 0.031, 0.018),
    (0.240 - 0.062j, 0.028, 0.016),
    (0.194 - 0.084j, 0.026, 0.015),
)
"""Ball and toes of a right foot on the floor plane: (centre, half-width, half-height)."""


def paint_cue(painter: QPainter, palette: FigurePalette, cue: Cue) -> None:
    """Paint one arrow, in HH."""
    if isinstance(cue, ArrowCue):
        _arrow(painter, palette, list(cue.points), SHAFT, both=cue.both)
    elif isinstance(cue, CircleCue):
        _arrow(painter, palette, circle_line(cue), SHAFT, both=False)
    else:
        _paint_steps(painter, palette, cue)


def paint_tag(
    painter: QPainter, palette: FigurePalette, centre: Point, card: QRectF, text: str
) -> None:
    """Paint the side's name in a pill, kept inside the card. Never in a mirrored painter."""
    font = QFont(painter.font())
    font.setPixelSize(max(10, round(card.height() * _TAG_SHARE)))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    height = metrics.height() * 1.2
    width = metrics.horizontalAdvance(text) + metrics.height() * 0.84
    margin = height * 0.3
    x = min(max(centre.real - width / 2, card.x() + margin), card.right() - width - margin)
    y = min(max(centre.imag - height / 2, card.y() + margin), card.bottom() - height - margin)
    pill = QRectF(x, y, width, height)
    painter.setFont(font)
    painter.setPen(QPen(palette.accent, max(1.2, card.height() * 0.0035)))
    painter.setBrush(palette.card)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(palette.ink)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(Qt.PenStyle.NoPen)


def paint_parts(
    painter: QPainter, palette: FigurePalette, card: QRectF, part: tuple[int, int]
) -> None:
    """Paint a dot for each part of a movement, the one that it is in filled; never mirrored."""
    now, count = part
    radius = card.height() * _DOT
    apart, y = radius * 3.4, card.bottom() - card.height() * 0.05
    first = card.center().x() - apart * (count - 1) / 2
    reach = QRectF(first, y, apart * (count - 1), 0).adjusted(
        -2.4 * radius, -2 * radius, 2.4 * radius, 2 * radius
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.card)
    painter.drawRoundedRect(reach, 2 * radius, 2 * radius)
    for number in range(count):
        middle = QPointF(first + apart * number, y)
        painter.setBrush(palette.ink)
        painter.drawEllipse(middle, radius, radius)
        if number != now:
            painter.setBrush(palette.card)
            painter.drawEllipse(middle, radius * 0.68, radius * 0.68)


def paint_ghost(painter: QPainter, palette: FigurePalette, outline: QPainterPath) -> None:
    """A thin dashed outline of where the movement began."""
    pen = QPen(alpha(palette.ink, 0.55), GHOST_WIDTH)
    pen.setDashPattern([3.2, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(outline.simplified())
    painter.setPen(Qt.PenStyle.NoPen)


def circle_line(cue: CircleCue) -> list[Point]:
    """The line of a turning arrow, from its tail to its tip."""
    steps = 40
    return [
        cue.centre + cmath.rect(cue.radius, math.radians(cue.from_deg + cue.sweep_deg * i / steps))
        for i in range(steps + 1)
    ]


def _paint_steps(painter: QPainter, palette: FigurePalette, cue: StepsCue) -> None:
    """Footprints of bare forefeet, left and right in turn, and an arrow the way they go."""
    painter.fillPath(_footprints(cue, 0.05), alpha(palette.card, HALO_ALPHA))
    painter.fillPath(_footprints(cue, 0.0), palette.ink)
    end = cue.start + cue.width * cue.count
    _arrow(painter, palette, [end - cue.width * 0.25, end + 0.30, end + 0.85], SHAFT, both=False)


@lru_cache(maxsize=8)
def _footprints(cue: StepsCue, grow: float) -> QPainterPath:
    prints = []
    for step in range(cue.count):
        left = step % 2 == 1
        place = cue.start + complex(cue.width * step, cue.height * (1 if left else -1) / 2)
        for z, rx, ry in _FOOTPRINT:
            at = place + (z.conjugate() if left else z)
            prints.append(ellipse(at, rx + grow, ry + grow))
    return joined(*prints)


def _arrow(
    painter: QPainter, palette: FigurePalette, points: list[Point], width: float, *, both: bool
) -> None:
    """A shaft with solid heads over a card-coloured halo."""
    exact = len(points) > 6
    end_way = unit(points[-1] - points[-3 if exact else -2])
    start_way = unit(points[0] - points[2 if exact else 1])
    heads = [arrow_head(points[-1], end_way)]
    shaft = list(points)
    if exact:
        reach = HEAD_LENGTH * 0.5
        shaft = [z for z in shaft[:-1] if abs(z - points[-1]) > reach] + [
            points[-1] - end_way * reach
        ]
    else:
        shaft[-1] -= end_way * HEAD_LENGTH * 0.45
    if both:
        heads.append(arrow_head(points[0], start_way))
        shaft[0] -= start_way * HEAD_LENGTH * 0.45
    line = polyline(shaft) if exact else spline(shaft)
    halo = alpha(palette.card, HALO_ALPHA)
    _stroke(painter, line, halo, width * HALO)
    for head in heads:
        _stroke(painter, head, halo, width * 1.6)
        painter.fillPath(head, halo)
    _stroke(painter, line, palette.ink, width)
    for head in heads:
        _stroke(painter, head, palette.ink, width * 0.5)
        painter.fillPath(head, palette.ink)


def arrow_head(tip: Point, way: complex) -> QPainterPath:
    """The solid head of an arrow that points along `way`."""
    base = tip - way * (HEAD_LENGTH - 0.07)
    return polygon([tip + way * 0.07, base + way * 1j * _HEAD_HALF, base - way * 1j * _HEAD_HALF])


def _stroke(painter: QPainter, path: QPainterPath, colour: QColor, width: float) -> None:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
