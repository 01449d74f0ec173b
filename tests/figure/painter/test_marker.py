"""A moving figure with its signs."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.props import Anchor
from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.model.show import ArrowCue, Ghost, PathCue, Sign
from footcare_gui.figure.model.signs import ShownSign, Signs
from footcare_gui.figure.painter.marker import Marker
from tests.figure.painter.painting import View, canvas_of, in_world, pixels_of
from tests.figure_frames import FIGURES, segment

pytestmark = pytest.mark.usefixtures("qapp")
VIEW = View(0.5 + 3j, 25.0)
MOVE = segment(Kind.MOVE, 15_000, ("hold", "hold"))
FIGURE = FIGURES.figure("ankle_circles")
SHOT = Shot("ankle_circles", segment=MOVE, elapsed_ms=4_000, still=False)


def painted(signs: Signs, *, magnified: bool = False, ghost: Ghost | None = None) -> QImage:
    marker = Marker()

    def paint(painter: QPainter) -> None:
        canvas = canvas_of(painter, "ankle_circles")
        if ghost is not None:
            marker.paint_ghost(canvas, FIGURE, ghost, 1.0)
            marker.paint_ghost(canvas, FIGURE, ghost, 1.0)
        marker.paint(canvas, FIGURE, SHOT, signs, magnified=magnified)

    return in_world(paint, VIEW)


def blank(image: QImage) -> bool:
    return pixels_of(image, QColor("white")) == image.width() * image.height()


def test_an_arrow_that_the_lens_has_is_drawn_where_there_is_no_lens() -> None:
    arrow = Sign(ArrowCue((0j, 1 + 3j)))
    signs = Signs((ShownSign(arrow, 1.0, without_lens=True),))
    assert not blank(painted(signs))
    assert blank(painted(signs, magnified=True))


def test_a_path_is_drawn_where_the_foot_has_been() -> None:
    toe = Sign(PathCue(Anchor(Part(Flank.NEAR, "foot"), 0.8 - 0.26j)))
    assert not blank(painted(Signs((ShownSign(toe, 1.0),))))


def test_a_start_is_dashed_behind_the_figure() -> None:
    ghost = Ghost("start", (Part(Flank.NEAR, "leg"),))
    assert not blank(painted(Signs(), ghost=ghost))
