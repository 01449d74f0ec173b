"""A band over the forefeet of a side close-up, strand by strand."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.model.geometry import lerp, rot
from footcare_gui.figure.model.things import narrowed
from footcare_gui.figure.painter.feet.props import paint_band
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import polygon

_BAND_WIDTH = 0.15
_BAND_END = 1.9 + 0.44j
_OVER = 0.455 - 0.17j
"""Where a band lies on the forefoot."""


def band_width(pose: SideFootPose, slack: SideFootPose) -> float:
    """Its width over a foot, against one that does not pull."""
    long, short = (abs(_BAND_END - _in_world(foot, _OVER)[0]) for foot in (pose, slack))
    return _BAND_WIDTH * narrowed(long / short)


def paint_far_strand(
    painter: QPainter, palette: FigurePalette, pose: SideFootPose, width: float
) -> None:
    """From behind a forefoot to where the band is tied."""
    end = _BAND_END + 0.05j
    top, under = _in_world(pose, 0.50 - 0.20j, 0.50 - 0.33j)
    paint_band(painter, palette, [top, lerp(under, end, 0.12), end], width, far=True, marked=True)


def paint_strand_between(
    painter: QPainter, palette: FigurePalette, near: SideFootPose, far: SideFootPose, width: float
) -> None:
    """From the top of one forefoot to the top of the other, and over its edge."""
    (start,) = _in_world(near, 0.45 - 0.14j)
    ahead, edge, over = _in_world(far, 0.43 - 0.05j, 0.455 - 0.115j, 0.47 - 0.20j)
    paint_band(painter, palette, [start, ahead, edge, over], width, far=True)


def paint_near_strand(
    painter: QPainter, palette: FigurePalette, pose: SideFootPose, width: float
) -> None:
    """The strand bends round the instep: nothing of it passes the top of the foot."""
    end = _BAND_END - 0.12j
    *over, under = _in_world(pose, 0.420 + 0.05j, 0.440 - 0.06j, _OVER, 0.475 - 0.26j, 0.49 - 0.33j)
    instep = _in_world(
        pose, -0.5 + 0.30j, 0.28 - 0.014j, 0.385 - 0.066j, 0.48 - 0.112j, 0.57 - 0.144j,
        0.9 - 0.25j, 0.9 - 3.0j, -0.5 - 3.0j,
    )  # fmt: skip
    paint_band(
        painter,
        palette,
        [*over, lerp(under, end, 0.10), end],
        width,
        within=polygon(instep),
        marked=True,
    )


def _in_world(pose: SideFootPose, *points: complex) -> list[complex]:
    return [pose.ankle + rot(pose.pitch_deg) * z for z in points]
