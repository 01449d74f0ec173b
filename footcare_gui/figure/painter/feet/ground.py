"""What a foot in a close-up stands on: ground and shadows."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from footcare_gui.figure.model.foot_close_up import Ground, Shadow
from footcare_gui.figure.model.foot_tracks import at
from footcare_gui.figure.painter.feet.props import paint_floor, paint_mat, paint_shadow
from footcare_gui.figure.painter.palette import FigurePalette


def paint_ground(painter: QPainter, palette: FigurePalette, ground: Ground) -> None:
    """Paint a floor or a mat in lens coordinates."""
    if ground.kind == "mat":
        paint_mat(painter, palette, ground.level)
    else:
        paint_floor(painter, palette, ground.level, ground.back)


def paint_cast(painter: QPainter, palette: FigurePalette, shadow: Shadow, t: float) -> None:
    """Paint a shadow at progress `t`."""
    strength = at(shadow.strength, t)
    if strength > 0:
        paint_shadow(
            painter,
            palette,
            at(shadow.at, t),
            at(shadow.half_width, t),
            flatness=at(shadow.flatness, t),
            strength=strength,
        )
