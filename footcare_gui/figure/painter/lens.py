"""The round inset that magnifies a part of the figure."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QRadialGradient

from footcare_gui.figure.model.geometry import circle_points, unit
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, point, polygon

GLASS: Final = 0.948
"""Radius of the picture as a share of the lens."""

_ACCENT = 0.955
_LINE = 0.022
_SHADOW_REACH = 1.10
_SHADOW_DROP = 0.06


def paint_lens(
    painter: QPainter,
    palette: FigurePalette,
    centre: complex,
    radius: float,
    draw: Callable[[QPainter], None],
    *,
    target: complex | None = None,
    target_radius: float = 0.0,
    mirrored: bool = False,
) -> None:
    """Paint a lens, and a leader from it to a circle round what it magnifies.

    Args:
        painter: In device coordinates, y down.
        palette: Colours.
        centre: Of the lens.
        radius: Of the lens with its ring, in pixels.
        draw: Paints the content: radius 1 round 0, y up. It is given a painter clipped to the
            glass.
        target: Centre of what is magnified, if a leader is wanted.
        target_radius: Radius of the circle round it, in pixels.
        mirrored: The content is mirrored by −x; letters never belong into it.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if target is not None:
        _paint_leader(painter, palette, centre, radius, target=target, target_radius=target_radius)
    painter.translate(point(centre))
    painter.scale(-radius if mirrored else radius, -radius)
    _paint_shadow(painter, palette)
    painter.save()
    painter.setClipPath(_glass(), Qt.ClipOperation.IntersectClip)
    painter.fillRect(QRectF(-1, -1, 2, 2), palette.lens)
    draw(painter)
    painter.restore()
    half = max(1.2 / radius, _LINE) / 2
    painter.fillPath(_ring(GLASS - 0.004, 1.0), palette.ring)
    painter.fillPath(_ring(round(_ACCENT - half, 4), round(_ACCENT + half, 4)), palette.accent)
    painter.restore()


def _paint_leader(
    painter: QPainter,
    palette: FigurePalette,
    centre: complex,
    radius: float,
    *,
    target: complex,
    target_radius: float,
) -> None:
    toward = unit(target - centre)
    pen = QPen(alpha(palette.accent, 0.9), max(1.2, radius * _LINE))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(point(centre + toward * radius), point(target - toward * target_radius))
    painter.drawEllipse(point(target), target_radius, target_radius)


def _paint_shadow(painter: QPainter, palette: FigurePalette) -> None:
    """Only what shows beside the lens: its middle would be painted for nothing."""
    shade = QRadialGradient(0.0, -_SHADOW_DROP, _SHADOW_REACH)
    shade.setColorAt(0.80, alpha(palette.shadow, palette.shadow_alpha * 0.8))
    shade.setColorAt(1.0, alpha(palette.shadow, 0.0))
    painter.fillPath(_shadow_ring(), QBrush(shade))


@lru_cache(maxsize=1)
def _shadow_ring() -> QPainterPath:
    outer = polygon(circle_points(-1j * _SHADOW_DROP, _SHADOW_REACH, 90))
    return outer.subtracted(polygon(circle_points(0j, 0.98, 90)))


@lru_cache(maxsize=32)
def _ring(inner: float, outer: float) -> QPainterPath:
    """A ring round 0, as a polygon with a hole."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    path.addPath(polygon(circle_points(0j, outer, 180)))
    path.addPath(polygon(circle_points(0j, inner, 180)))
    return path


@lru_cache(maxsize=1)
def _glass() -> QPainterPath:
    """The glass as a polygon: cutting to it costs a fifth of cutting to four cubics."""
    return polygon(circle_points(0j, GLASS, 180))
