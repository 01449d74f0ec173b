"""Skin in a close-up: its edge is always seen."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor

from footcare_gui.domain.exercises.person import SKIN_TONES, Person, SkinTone
from footcare_gui.figure.model.shot import ThemeName
from footcare_gui.figure.painter.feet.skin import (
    LEAST_CONTRAST,
    contrast,
    foot_skin,
    hand_skin,
    sole_skin,
)
from tests.figure.painter.painting import PALETTE, PALETTES

THEMES: tuple[ThemeName, ...] = ("light", "dark")


@pytest.mark.parametrize(("theme", "skin"), tuple(product(THEMES, SKIN_TONES)))
def test_the_edge_of_every_skin_stands_out_from_the_lens(theme: ThemeName, skin: SkinTone) -> None:
    palette = PALETTES.palette(theme, Person(skin=skin))
    for piece in (foot_skin(palette), foot_skin(palette, 0.42), hand_skin(palette)):
        best = max(contrast(colour, palette.lens) for colour in (piece.base, piece.rim))
        assert best >= LEAST_CONTRAST


@pytest.mark.parametrize("skin", SKIN_TONES)
def test_lines_are_seen_on_every_skin(skin: SkinTone) -> None:
    palette = PALETTES.palette("light", Person(skin=skin))
    found = foot_skin(palette)
    assert contrast(found.base, found.edge) >= 1.5


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_a_far_foot_lies_in_the_shade_and_a_sole_is_lighter_than_its_foot() -> None:
    near, far, sole = foot_skin(PALETTE), foot_skin(PALETTE, 1.0), sole_skin(PALETTE)
    assert far.base == PALETTE.skin_shade
    assert sole.base.lightness() > near.base.lightness() > far.base.lightness()


@pytest.mark.parametrize("skin", SKIN_TONES)
def test_a_hand_stands_apart_from_the_foot_and_the_sole_that_it_holds(skin: SkinTone) -> None:
    palette = PALETTES.palette("light", Person(skin=skin))
    for held in (foot_skin(palette), sole_skin(palette)):
        assert contrast(hand_skin(palette).base, held.base) > 1.2
