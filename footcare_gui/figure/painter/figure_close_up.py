"""A close-up of the figure itself: what a lens magnifies moves as the figure does."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtGui import QPainter

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.foot_close_up import CloseUp, FigureCloseUp, Ground
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.painter.feet.ground import paint_ground
from footcare_gui.figure.painter.frame import FLOOR_DEPTH
from footcare_gui.figure.painter.look import FULL, Canvas
from footcare_gui.figure.painter.scene import paint_part_of_scene
from footcare_gui.figure.painter.scenery import PASSING_GAP, paint_joints


def again_by(canvas: Canvas, figure: Figure, shown: CloseUp, *, passed: float) -> Hashable:
    """All that decides how a close-up of the figure looks; `None` where it does not come again.

    Args:
        canvas: The figure, worked out.
        figure: Whose.
        shown: What of it; `None` for any other close-up.
        passed: How far the ground has moved back, in HH.
    """
    again = canvas.again(figure.id)
    if again is None or not isinstance(shown, FigureCloseUp):
        return None
    return ("again", again, shown, round(passed % PASSING_GAP, 3) % PASSING_GAP)


def paint_figure_close_up(
    painter: QPainter,
    canvas: Canvas,
    figure: Figure,
    shown: FigureCloseUp,
    *,
    middle: Point,
    passed: float,
) -> None:
    """Paint part of a figure into the unit circle of a lens.

    Args:
        painter: In lens coordinates, clipped to the lens.
        canvas: The figure, worked out.
        figure: Whose.
        shown: What of it, and how large.
        middle: What lies in the middle of the lens, in HH.
        passed: How far the ground has moved back, in HH.
    """
    level = -middle.imag / shown.reach
    ground = Ground(shown.ground, level, FLOOR_DEPTH / shown.reach)
    paint_ground(painter, canvas.palette, ground)
    painter.save()
    painter.scale(1 / shown.reach, 1 / shown.reach)
    painter.translate(-middle.real, -middle.imag)
    if figure.cycle is not None and figure.cycle.tread:
        left, right = middle.real - shown.reach, middle.real + shown.reach
        paint_joints(painter, canvas.palette, left, right, passed)
    paint_part_of_scene(replace(canvas, painter=painter, detail=FULL), figure, shown.layers)
    painter.restore()
