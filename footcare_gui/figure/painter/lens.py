"""The round inset that magnifies a part of the figure."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QRadialGradient,
)

from footcare_gui.figure.model.geometry import circle_points, unit
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, point, polygon
from footcare_gui.figure.painter.sprites import Sprites

GLASS: Final = 0.948
"""Radius of the picture as a share of the lens."""

_ACCENT = 0.955
_LINE = 0.022
_SHADOW_REACH = 1.10
_SHADOW_DROP = 0.06
_FRAME_REACH = _SHADOW_REACH + _SHADOW_DROP
_ROUND_IT = QRectF(-1, -1, 2, 2)


class Circle(NamedTuple):
    """Where something round is, in device coordinates, y down; its radius in pixels."""

    centre: complex
    radius: float


@dataclass(frozen=True, slots=True)
class Content:
    """What is seen through a lens.

    Attributes:
        draw: Paints it: radius 1 round 0, y up. It is given a painter clipped to the glass.
        mirrored: It is mirrored by −x; letters never belong into it.
        key: All that decides how it looks; `None` where it never comes again.
        comes_again: It surely does.
    """

    draw: Callable[[QPainter], None]
    mirrored: bool = False
    key: Hashable = None
    comes_again: bool = False


def paint_lens(
    painter: QPainter,
    palette: FigurePalette,
    lens: Circle,
    content: Content,
    *,
    target: Circle | None = None,
    sprites: Sprites | None = None,
) -> None:
    """Paint a lens, and a leader from it to a circle round what it magnifies.

    Args:
        painter: In device coordinates, y down.
        palette: Colours.
        lens: Where it is, with its ring.
        content: What is seen through it.
        target: Round what is magnified, if a leader is wanted.
        sprites: In motion: where the leader is kept while it stands still, and the content.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if target is not None:
        _paint_leader(painter, _Leader(lens, target, palette.accent.rgba()), sprites)
    painter.save()
    painter.translate(point(lens.centre))
    painter.scale(-lens.radius if content.mirrored else lens.radius, -lens.radius)
    painter.setClipPath(_glass(), Qt.ClipOperation.IntersectClip)
    _paint_content(painter, palette, content, sprites)
    painter.restore()
    _paint_frame(painter, palette, lens)
    painter.restore()


def _paint_content(
    painter: QPainter, palette: FigurePalette, content: Content, sprites: Sprites | None
) -> None:
    def paint(on: QPainter) -> None:
        on.fillRect(_ROUND_IT, palette.lens)
        content.draw(on)

    if sprites is None or content.key is None:
        paint(painter)
        return
    whole = id(palette), content.key
    sprites.paint(painter, whole, lambda: _ROUND_IT, paint, comes_again=content.comes_again)


class _Leader(NamedTuple):
    """From the lens to what it magnifies."""

    lens: Circle
    target: Circle
    colour: int

    def bounds(self) -> QRectF:
        """What it covers."""
        reach = self.target.radius + self.lens.radius * _LINE + 2
        ring = QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(point(self.target.centre))
        line = QRectF(point(self.lens.centre), point(self.target.centre)).normalized()
        return ring.united(line)

    def paint(self, painter: QPainter) -> None:
        """A line, and a ring round what is magnified."""
        (centre, radius), (target, target_radius), accent = self
        toward = unit(target - centre)
        colour, half = alpha(QColor(accent), 0.9), max(1.2, radius * _LINE) / 2
        start, end = centre + toward * radius, target - toward * target_radius
        if ((end - start) * toward.conjugate()).real > 0:
            side = toward * 1j * half
            painter.fillPath(polygon([start + side, end + side, end - side, start - side]), colour)
        painter.save()
        painter.translate(point(target))
        painter.fillPath(_target(round(target_radius, 2), round(half, 2)), colour)
        painter.restore()


def _paint_leader(painter: QPainter, leader: _Leader, sprites: Sprites | None) -> None:
    if sprites is None:
        leader.paint(painter)
    else:
        sprites.paint(painter, leader, leader.bounds, leader.paint)


@lru_cache(maxsize=16)
def _target(radius: float, half: float) -> QPainterPath:
    return _ring(radius - half, radius + half)


def _paint_frame(painter: QPainter, palette: FigurePalette, lens: Circle) -> None:
    """Lay the ring and its shadow over the rim of the glass: they are painted once."""
    centre, radius = lens
    corner = centre - radius * _FRAME_REACH * (1 + 1j)
    left, top = math.floor(corner.real), math.floor(corner.imag)
    colours = _FrameColours(
        palette.shadow.rgba(), palette.shadow_alpha, palette.ring.rgba(), palette.accent.rgba()
    )
    image = _frame(
        colours,
        round(radius, 1),
        _quarters(centre.real - left),
        _quarters(centre.imag - top),
        painter.device().devicePixelRatioF(),
    )
    painter.drawImage(QPointF(left, top), image)


class _FrameColours(NamedTuple):
    shadow: int
    shadow_alpha: float
    ring: int
    accent: int


def _quarters(pixels: float) -> float:
    return round(pixels * 4) / 4


@lru_cache(maxsize=8)
def _frame(colours: _FrameColours, radius: float, x: float, y: float, pixel_ratio: float) -> QImage:
    """Ring and shadow round a clear glass, its centre at (x, y)."""
    side = math.ceil((2 * radius * _FRAME_REACH + 2) * pixel_ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(pixel_ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(x, y)
    painter.scale(radius, radius)
    shadow = QColor(colours.shadow)
    soft = QRadialGradient(0.0, _SHADOW_DROP, _SHADOW_REACH)
    soft.setColorAt(0.80, alpha(shadow, colours.shadow_alpha * 0.8))
    soft.setColorAt(1.0, alpha(shadow, 0.0))
    painter.fillPath(_shadow_ring(), QBrush(soft))
    half = max(1.2 / radius, _LINE) / 2
    painter.fillPath(_ring(GLASS - 0.004, 1.0), QColor(colours.ring))
    painter.fillPath(_ring(_ACCENT - half, _ACCENT + half), QColor(colours.accent))
    painter.end()
    return image


def _shadow_ring() -> QPainterPath:
    outer = polygon(circle_points(1j * _SHADOW_DROP, _SHADOW_REACH, 90))
    return outer.subtracted(polygon(circle_points(0j, 0.98, 90)))


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
