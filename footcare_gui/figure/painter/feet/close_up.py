"""Close-ups in the unit circle of a lens or over a whole card."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.foot_close_up import (
    CloseUp,
    FigureCloseUp,
    FootCloseUp,
    SideCloseUp,
)
from footcare_gui.figure.painter.feet.ground import paint_ground
from footcare_gui.figure.painter.feet.plan_scene import paint_plan_close_up
from footcare_gui.figure.painter.feet.side_scene import paint_side_close_up
from footcare_gui.figure.painter.palette import FigurePalette

PROGRESS_STEPS = 120
"""Progress is rounded to this many steps, so that a repeated movement finds its shapes cached."""

_STILL = CloseUpOptions()


def close_up(
    painter: QPainter,
    palette: FigurePalette,
    shown: FootCloseUp,
    t: float,
    options: CloseUpOptions = _STILL,
) -> None:
    """Paint a close-up: radius 1 round 0, y up; mirror by −x before for the other side.

    Args:
        painter: In lens coordinates, clipped to the lens.
        palette: Colours.
        shown: The close-up.
        t: Progress 0 to 1; for circles the phase in turns.
        options: What is shown, and how.
    """
    progress = _in_steps(t)
    painter.setPen(Qt.PenStyle.NoPen)
    if shown.ground is not None:
        paint_ground(painter, palette, shown.ground)
    painter.save()
    painter.scale(options.width, 1)
    if isinstance(shown, SideCloseUp):
        paint_side_close_up(painter, palette, shown, progress, options)
    else:
        paint_plan_close_up(painter, palette, shown, progress, options)
    painter.restore()


def known_by(shown: CloseUp, t: float, options: CloseUpOptions) -> Hashable:
    """All that decides how a close-up looks; `None` where it moves, as it hardly ever comes again.

    Args:
        shown: The close-up.
        t: Progress 0 to 1.
        options: What is shown, and how.
    """
    moves = options.signs is not None and options.signs.is_way
    return None if moves or isinstance(shown, FigureCloseUp) else (shown, _in_steps(t), options)


def full_card(
    painter: QPainter,
    rect: QRectF,
    palette: FigurePalette,
    shown: FootCloseUp,
    *,
    t: float,
    options: CloseUpOptions = _STILL,
    mirrored: bool = False,
) -> None:
    """Paint a close-up over a whole card: thumbnails of foot exercises.

    Args:
        painter: In device coordinates, y down.
        rect: The card.
        palette: Colours.
        shown: The close-up.
        t: Progress 0 to 1.
        options: What is shown, and how.
        mirrored: The other side.
    """
    half = min(rect.width(), rect.height()) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, palette.lens)
    painter.translate(rect.center())
    painter.scale(-half if mirrored else half, -half)
    close_up(painter, palette, shown, t, options)
    painter.restore()


def _in_steps(t: float) -> float:
    return round(t * PROGRESS_STEPS) / PROGRESS_STEPS
