"""Things that move with the figure or are held: ball, pencil, towel, band."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
    QTransform,
)

from footcare_gui.figure.model.foot_plan import PlanFootPose, every_toe
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.props import Ball, Cast, Knot, Pencil, Sole, Strap
from footcare_gui.figure.model.rolling import RolledBall
from footcare_gui.figure.model.things import anchor_point, strap_points, strap_width
from footcare_gui.figure.painter.feet.plan import paint_plan_foot, plan_foot_outline
from footcare_gui.figure.painter.look import MODELLED, Canvas
from footcare_gui.figure.painter.paths import alpha, circle, mix, point, polygon, rounded, tube


def paint_strap(canvas: Canvas, strap: Strap) -> None:
    """A towel or band: a wide shade pass under a narrow colour pass."""
    p, painter = canvas.palette, canvas.painter
    colour, shade = (p.towel, p.towel_shade) if strap.stuff == "towel" else (p.band, p.band_shade)
    if strap.dim:
        colour = mix(colour, shade, 0.75)
    line = _strap_line(strap, strap_points(canvas.solved, strap))
    flat = strap.striped or (strap.stuff == "band" and strap.dim)
    cap = Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap
    painter.setBrush(Qt.BrushStyle.NoBrush)
    whole = strap_width(canvas.solved, strap)
    for ink, width in ((shade, whole), (colour, whole * 0.70)):
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(line)
    painter.setPen(Qt.PenStyle.NoPen)
    if strap.striped:
        _stripes(canvas, line, whole, _WOVEN, p.towel_stripe)
    if strap.rest:
        _stripes(canvas, line, whole * 0.9, _PRINTED, shade)


def paint_knot(canvas: Canvas, knot: Knot) -> None:
    """Two turns of a band round a leg of furniture."""
    p, wide = canvas.palette, knot.width
    for rise in (-0.075, 0.075):
        x, y = knot.at.real - wide / 2, knot.at.imag + rise
        canvas.fill(rounded(x, y - 0.07, wide, 0.13, 0.06), p.band_shade)
        canvas.fill(rounded(x + 0.02, y - 0.05, wide - 0.04, 0.09, 0.04), p.band)


def paint_ball(canvas: Canvas, ball: Ball, rolled: RolledBall) -> None:
    """A tennis ball with two seams, turned as far as it has rolled."""
    p, painter, r = canvas.palette, canvas.painter, ball.track.radius
    canvas.fill(circle(rolled.centre, r + 0.028), mix(p.ball_shade, QColor(0, 0, 0), 0.45))
    canvas.fill(circle(rolled.centre, r), p.ball)
    painter.save()
    painter.translate(point(rolled.centre))
    painter.rotate(rolled.turned_deg)
    for side in (-1, 1):
        canvas.fill(_seam(r, side), p.seam)
    painter.restore()


def paint_pencil(canvas: Canvas, pencil: Pencil) -> None:
    """A pencil lying across under the toes, seen a little from the side."""
    p, painter = canvas.palette, canvas.painter
    ln, r = pencil.length, 0.058
    painter.save()
    painter.translate(point(anchor_point(canvas.solved, pencil.anchor)))
    painter.rotate(pencil.turn_deg)
    canvas.fill(rounded(-ln / 2, -r, ln * 0.82, 2 * r, r * 0.4), p.pencil)
    canvas.fill(rounded(-ln / 2, -r, ln * 0.82, r * 0.8, r * 0.2), p.pencil_shade)
    canvas.fill(rounded(-ln / 2 - 0.05, -r, 0.09, 2 * r, r * 0.5), p.eraser)
    canvas.fill(rounded(-ln / 2 + 0.02, -r, 0.05, 2 * r, 0), p.ferrule)
    neck, lead = ln * 0.32, ln * 0.44
    canvas.fill(polygon([neck - 1j * r, neck + 1j * r, complex(ln * 0.5)]), p.pencil_wood)
    tip = [lead - 0.36j * r, lead + 0.36j * r, complex(ln * 0.5)]
    canvas.fill(polygon(tip), p.pencil_tip)
    painter.restore()


def paint_sole(canvas: Canvas, sole: Sole) -> None:
    """The sole of a foot that is turned toward the viewer."""
    painter = canvas.painter
    heel = canvas.solved.leg(sole.flank).ankle + sole.heel
    painter.save()
    painter.translate(point(heel))
    painter.rotate(sole.turn_deg)
    painter.scale(sole.length, sole.length)
    detail = min(canvas.detail, MODELLED)
    paint_plan_foot(painter, canvas.palette, _sole_pose(canvas.solved, sole), detail=detail)
    painter.restore()


def paint_cast(canvas: Canvas, cast: Cast) -> None:
    """A shadow on the wall behind a hand: it says that the hand touches it."""
    p = canvas.palette
    pixels = max(2, round(2 * cast.radius * abs(canvas.painter.deviceTransform().m11())))
    disc = _soft_disc(p.shadow.rgb(), p.shadow_alpha, pixels)
    canvas.painter.drawImage(cast_bounds(canvas.solved, cast), disc)


def cast_bounds(solved: Solved, cast: Cast) -> QRectF:
    """Where a hand's shadow is."""
    middle, r = anchor_point(solved, cast.anchor), cast.radius
    return QRectF(middle.real - r, middle.imag - r, 2 * r, 2 * r)


@lru_cache(maxsize=8)
def _soft_disc(colour: int, strength: float, pixels: int) -> QImage:
    """A disc that fades out, kept as a picture: a gradient in every frame would cost more."""
    disc = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(0)
    half, shadow = pixels / 2, QColor(colour)
    gradient = QRadialGradient(half, half, half)
    gradient.setColorAt(0, alpha(shadow, min(1.0, strength * 2.2)))
    gradient.setColorAt(0.5, alpha(shadow, strength * 1.5))
    gradient.setColorAt(1, alpha(shadow, 0))
    painter = QPainter(disc)
    painter.fillRect(disc.rect(), QBrush(gradient))
    painter.end()
    return disc


def sole_outline(solved: Solved, sole: Sole, grow: float = 0.0) -> QPainterPath:
    """The silhouette of a turned foot, a little grown."""
    heel = solved.leg(sole.flank).ankle + sole.heel
    frame = QTransform().translate(heel.real, heel.imag).rotate(sole.turn_deg)
    frame.scale(sole.length, sole.length)
    return frame.map(plan_foot_outline(_sole_pose(solved, sole), round(grow / sole.length, 4)))


def _sole_pose(solved: Solved, sole: Sole) -> PlanFootPose:
    """How the toes of a turned foot stand, in steps: a movement finds its shapes again.

    Toes that are bent up point away from the viewer, those that are curled come toward him: both
    are seen shorter.
    """
    foot = solved.leg(sole.flank).foot
    bent, curled = max(0.0, foot.toes_deg) / 50, max(0.0, -foot.toes_deg) / 32
    return PlanFootPose(
        surface="sole",
        spread=every_toe(_stepped(foot.spread)),
        curl=every_toe(_stepped(curled)),
        lift=every_toe(0.35 + 0.9 * _stepped(bent)),
        side_deg=30 * _stepped(foot.aside_deg / 30),
    )


def _stepped(share: float) -> float:
    return round(share * _TOE_STEPS) / _TOE_STEPS


_TOE_STEPS = 8


def _strap_line(strap: Strap, points: list[Point]) -> QPainterPath:
    line = QPainterPath()
    line.moveTo(point(points[0]))
    for i, z in enumerate(points[1:], start=1):
        if strap.sag is not None and i == len(points) - 1:
            line.quadTo(point(points[i - 1] + strap.sag), point(z))
        else:
            line.lineTo(point(z))
    return line


_WOVEN = (0.86, 0.93)
_PRINTED = tuple(k / 9 for k in range(1, 9))
"""Shares of a band's length at which it is marked: the marks move apart when it is stretched."""


def _stripes(
    canvas: Canvas, line: QPainterPath, width: float, shares: Sequence[float], ink: QColor
) -> None:
    for share in shares:
        at = line.pointAtPercent(share)
        angle = math.radians(line.angleAtPercent(share))
        middle, along = complex(at.x(), at.y()), complex(math.cos(angle), -math.sin(angle))
        across, thick = along * 1j * width * 0.35, along * 0.0225
        corners = [middle + across + thick, middle - across + thick,
                   middle - across - thick, middle + across - thick]  # fmt: skip
        canvas.fill(polygon(corners), ink)


def _seam(radius: float, side: int) -> QPainterPath:
    """The part of a seam's ellipse that lies on the ball."""
    points = []
    for k in range(-4, 5):
        angle = math.pi * k / 4 * 0.31
        points.append(
            complex(-1.15 + 0.95 * math.cos(angle), 0.95 * math.sin(angle)) * radius * side * -1
        )
    return tube(points, [radius * 0.08] * len(points), 2)
