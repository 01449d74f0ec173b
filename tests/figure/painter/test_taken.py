"""Which place of a card is free for words, for every figure on both sides."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.motion import key_moment
from footcare_gui.figure.painter.lens import Circle
from footcare_gui.figure.painter.taken import free_place, taken_by
from tests.figure_frames import FIGURE_IDS, FIGURES

CARD = QRectF(0, 0, 590, 445)
HEAD = [QRectF(left, 12, 295, 40) for left in (147, 12, 283)]
FOOT = [QRectF(left, 403, 295, 40) for left in (147, 12, 283)]
PLACES = [*HEAD, *FOOT]


def test_the_first_free_place_is_taken_and_else_that_which_covers_least() -> None:
    beside = [QRectF(0, 0, 10, 10), QRectF(20, 0, 10, 10)]
    assert free_place(beside, []) == 0
    assert free_place(beside, [Circle(5 + 5j, 3)]) == 1
    assert free_place(beside, [Circle(5 + 5j, 3), Circle(25 + 5j, 1)]) == 1


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_every_figure_leaves_a_place_free_of_head_and_lens(figure_id: str, side: Side) -> None:
    figure = FIGURES.figure(figure_id)
    for pose in figure.poses:
        now = key_moment(figure, pose, side)
        head, *body = taken_by(figure, now, CARD)
        place = PLACES[free_place(PLACES, (head, *body))]
        lens = body[-1:] if now.close_up is not None else []
        assert free_place([place, QRectF()], [head, *lens]) == 0, (pose, place)
