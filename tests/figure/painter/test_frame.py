"""From head heights to pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from footcare_gui.figure.painter.frame import FLOOR_SHARE, Frame, card_frame, fitted_frame
from tests.figure.painter.painting import solved_pose
from tests.figure_frames import FIGURE_IDS, FIGURES

CARD = QRectF(10, 20, 300, 300)
CALF = FIGURES.figure("heel_cord")


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_place_is_where_the_transform_puts_it(mirrored: bool) -> None:
    frame = Frame(CARD, 40.0, 250.0, 1.0, mirrored)
    for z in (0j, 1 + 0j, 2 + 3j, -1 - 0.5j):
        there = frame.transform().map(QPointF(z.real, z.imag))
        assert complex(there.x(), there.y()) == pytest.approx(frame.place(z))


def test_the_floor_of_a_card_lies_at_its_share_and_the_view_in_its_middle() -> None:
    frame = card_frame(CALF, CARD, False)
    place = frame.place(complex(CALF.view.centre_x, 0))
    assert place.real == CARD.center().x()
    assert place.imag == CARD.y() + CARD.height() * FLOOR_SHARE


def test_a_mirrored_card_shows_the_same_on_the_other_side_of_its_middle() -> None:
    plain, mirrored = (card_frame(CALF, CARD, turned).place(2 + 1j) for turned in (False, True))
    middle = CARD.center().x()
    assert mirrored.real - middle == pytest.approx(middle - plain.real)
    assert mirrored.imag == plain.imag


def test_a_wide_card_shows_more_beside_and_a_narrow_one_still_shows_the_whole_view() -> None:
    span = CALF.view.span
    assert card_frame(CALF, QRectF(0, 0, 600, 300), False).scale == pytest.approx(300 / span)
    narrow = card_frame(CALF, QRectF(0, 0, 300, 600), False)
    assert narrow.scale * span <= 300 + 1e-9


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_a_fitted_figure_lies_within_its_card(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    solved = solved_pose(figure_id)
    frame = fitted_frame(figure, figure.hold, solved, CARD, False)
    for joint in solved.joints():
        place = frame.place(joint)
        assert CARD.contains(QPointF(place.real, place.imag))


def test_a_fitted_figure_has_room_for_its_arrows() -> None:
    figure, solved = FIGURES.figure("toe_walk"), solved_pose("toe_walk")
    assert figure.hold.show.cues
    with_cues = fitted_frame(figure, figure.hold, solved, CARD, False)
    without = fitted_frame(figure, figure.start, solved, CARD, False)
    assert with_cues.centre_x > without.centre_x + 0.5
