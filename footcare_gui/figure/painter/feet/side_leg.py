"""The lower leg and its legging above a foot seen from the side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QRadialGradient, QTransform

from footcare_gui.figure.model.foot_close_up import Muscle
from footcare_gui.figure.model.foot_side import (
    CUFF_HEIGHT,
    SHANK_LENGTH,
    SHANK_WIDTHS,
    SideFootPose,
    shank_widths,
)
from footcare_gui.figure.model.geometry import sample_chain
from footcare_gui.figure.painter.feet.hem import hem_points
from footcare_gui.figure.painter.feet.shapes import ink_line
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, mix, point, polygon

_CLOTH = 0.014
_HEIGHTS = tuple(SHANK_LENGTH * (1 - t) for t, _, _ in reversed(SHANK_WIDTHS))
_GLOW_AT: dict[Muscle, complex] = {"shin": 0.10 + 0.85j, "calf": -0.13 + 1.0j}
_GLOW_RADIUS = 0.62
_GLOW_SQUASH = 0.26


@dataclass(frozen=True, slots=True)
class _LegArt:
    cloth: QPainterPath
    shade: QPainterPath
    hem: QPainterPath


def paint_side_leg(
    painter: QPainter,
    palette: FigurePalette,
    pose: SideFootPose,
    *,
    length: float = 2.2,
    glow: Muscle | None = None,
    pulse: float = 0.8,
    tone: float = 0.0,
) -> None:
    """Paint the legging above a foot, in side view.

    Args:
        painter: In the figure's coordinates.
        palette: Colours.
        pose: Of the foot that the leg stands on.
        length: How far up, in HH above the ankle joint.
        glow: The muscle that works or is stretched.
        pulse: Strength of the glow, 0 to 1.
        tone: 0 lit, 1 in the shade (a far leg).
    """
    art = _side_leg(length)
    painter.save()
    painter.translate(point(pose.ankle))
    painter.rotate(pose.shank_deg)
    painter.setPen(Qt.PenStyle.NoPen)
    cloth = mix(palette.accent, palette.accent_shade, tone)
    painter.fillPath(art.cloth, cloth)
    painter.fillPath(art.shade, mix(cloth, palette.accent_shade, 0.45))
    if glow is not None:
        painter.fillPath(art.cloth, _glow(palette, _GLOW_AT[glow], pulse))
    painter.fillPath(art.hem, mix(cloth, palette.accent_shade, 0.8))
    painter.restore()


def side_leg_outline(pose: SideFootPose, length: float) -> QPainterPath:
    """The legging's outline in the world."""
    turn = QTransform().translate(pose.ankle.real, pose.ankle.imag).rotate(pose.shank_deg)
    return turn.map(_side_leg(length).cloth)


def _glow(palette: FigurePalette, at: complex, pulse: float) -> QBrush:
    gradient = QRadialGradient(0.0, 0.0, _GLOW_RADIUS)
    gradient.setColorAt(0.0, alpha(palette.glow, pulse))
    gradient.setColorAt(0.45, alpha(palette.glow, pulse * 0.6))
    gradient.setColorAt(1.0, alpha(palette.glow, 0.0))
    brush = QBrush(gradient)
    turned = QTransform().translate(at.real, at.imag).rotate(90.0).scale(1.0, _GLOW_SQUASH)
    brush.setTransform(turned)
    return brush


@lru_cache(maxsize=8)
def _side_leg(length: float) -> _LegArt:
    heights = [CUFF_HEIGHT, *(h for h in _HEIGHTS if CUFF_HEIGHT + 0.1 < h < length), length]
    rows = [(h, *shank_widths(h)) for h in heights]
    front = _through(complex(w + _CLOTH, h) for h, w, _ in rows)
    back = _through(complex(-w - _CLOTH, h) for h, _, w in rows)
    inner = _through(complex(-w * 0.25, h) for h, _, w in rows)
    hem = hem_points(back[0], front[0], -0.038)
    outline = [*front[::-1], *hem[::-1], *back]
    shade = [*back[::-1], *[z for z in hem if z.real < inner[0].real], *inner]
    line = ink_line([z + 0.055j for z in (back[0], *hem, front[0])], 0.013)
    return _LegArt(polygon(outline), polygon(shade), line)


def _through(points: Iterable[complex]) -> list[complex]:
    """A smooth line through the rows of a profile: no corner shows at a row."""
    ends = list(points)
    return [z for z, _ in sample_chain(ends, [0.0] * len(ends), 6)]
