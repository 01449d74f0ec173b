"""Marks a moving figure with its signs; keeps the shapes and paths that many frames share."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.model.show import Cue, Ghost, PathCue
from footcare_gui.figure.model.signs import ShownSign, Signs
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.trails import Trails
from footcare_gui.figure.painter.look import PLAIN, Canvas
from footcare_gui.figure.painter.paths import joined
from footcare_gui.figure.painter.scene import part_outline
from footcare_gui.figure.painter.signs import (
    ghost_dashes,
    paint_ghost_of,
    paint_path,
    paint_sign,
    sign_bounds,
    steps_used,
)

_MOST_GHOSTS = 12


class Marker:
    """Paints what says where a movement goes."""

    def __init__(self) -> None:
        self._trails = Trails()
        self._ghosts: dict[tuple[str, Ghost], QPainterPath] = {}

    def paint(
        self, canvas: Canvas, figure: Figure, shot: Shot, signs: Signs, *, magnified: bool
    ) -> None:
        """Paint arrows and paths over the figure.

        Args:
            canvas: The figure, in its own coordinates.
            figure: Whose signs.
            shot: The picture: a path is that of its segment.
            signs: Of this instant.
            magnified: The lens, which has arrows of its own, is shown.
        """
        for shown in signs.shown:
            if shown.without_lens and magnified:
                continue
            cue = shown.sign.cue
            if not isinstance(cue, PathCue):
                _paint_sign(canvas, shown, cue)
            elif shot.segment is not None:
                points = self._trails.points(figure, shot.segment, shot.elapsed_ms, cue)
                paint_path(canvas.painter, canvas.palette, points, shown.strength)

    def paint_ghost(self, canvas: Canvas, figure: Figure, ghost: Ghost, strength: float) -> None:
        """Paint, behind the figure, where the movement began."""
        outline = self._ghosts.get((figure.id, ghost))
        if outline is None:
            outline = self._ghosts[figure.id, ghost] = _outline(canvas, figure, ghost)
            if len(self._ghosts) > _MOST_GHOSTS:
                del self._ghosts[next(iter(self._ghosts))]
        whole = outline
        canvas.part(
            ("ghost", figure.id, ghost, strength),
            whole.boundingRect,
            lambda on: paint_ghost_of(on.painter, on.palette, whole, strength),
        )


def _paint_sign(canvas: Canvas, shown: ShownSign, cue: Cue) -> None:
    """One that stays as it is for a while is kept; what fades or is carried along is not."""
    if shown.strength < 1 or shown.sign.on is not None:
        paint_sign(canvas.painter, canvas.palette, canvas.solved, shown)
        return
    canvas.part(
        ("sign", cue, steps_used(shown.used)),
        lambda: sign_bounds(cue),
        lambda on: paint_sign(on.painter, on.palette, on.solved, shown),
    )


def _outline(canvas: Canvas, figure: Figure, ghost: Ghost) -> QPainterPath:
    start = replace(canvas, solved=solve(figure.poses[ghost.pose].pose), detail=PLAIN, glow="")
    return joined(*(ghost_dashes(part_outline(start, part)) for part in ghost.parts))
