"""Colours by what they mean."""

from __future__ import annotations

from footcare_gui.figure.painter.feet.ink import Ink, Piece, paint_pieces
from footcare_gui.figure.painter.feet.skin import foot_skin
from footcare_gui.figure.painter.paths import circle, mix
from tests.figure.painter.painting import PALETTE, colour_at, in_world

SKIN = foot_skin(PALETTE)


def test_an_ink_is_one_of_the_colours_of_a_skin() -> None:
    assert Ink("nail").colour(SKIN) == SKIN.nail


def test_a_thin_ink_is_mixed_with_the_skin_below_and_stays_opaque() -> None:
    colour = Ink("edge", 0.5).colour(SKIN)
    assert colour == mix(SKIN.base, SKIN.edge, 0.5)
    assert colour.alpha() == 255


def test_a_shaded_ink_goes_toward_the_shade() -> None:
    assert Ink("base", shaded=1.0).colour(SKIN) == SKIN.shade
    assert Ink("base", shaded=0.5).colour(SKIN) == mix(SKIN.base, SKIN.shade, 0.5)


def test_pieces_are_laid_over_each_other_in_their_order() -> None:
    pieces = [Piece(circle(0j, 1), Ink("base")), Piece(circle(0j, 0.5), Ink("nail"))]
    there = in_world(lambda p: paint_pieces(p, SKIN, pieces))
    back = in_world(lambda p: paint_pieces(p, SKIN, pieces[::-1]))
    assert (colour_at(there, 0j), colour_at(there, 0.8 + 0j)) == (SKIN.nail, SKIN.base)
    assert colour_at(back, 0j) == SKIN.base
