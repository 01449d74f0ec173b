"""The person stands out from what lies behind, in every theme and tone: painted, then measured."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from footcare_gui.domain.exercises.person import (
    BUILDS,
    HAIR_COLOURS,
    HAIR_SHAPES,
    SKIN_TONES,
    Person,
)
from footcare_gui.figure.model.props import Ball, Strap
from footcare_gui.figure.model.shot import ThemeName
from tests.figure_criteria.edges import (
    SHARE,
    TIED_SHARE,
    bare_artist,
    person_edge,
    plain_shot,
    thing_edge,
)
from tests.figure_criteria.silhouettes import PALETTES
from tests.figure_frames import FIGURE_IDS, FIGURES

THEMES: tuple[ThemeName, ...] = ("light", "dark")
LOOKS = tuple(product(THEMES, SKIN_TONES))
HAIRS = tuple(product(HAIR_COLOURS, HAIR_SHAPES, BUILDS))
HELD = tuple(
    name
    for name in FIGURE_IDS
    if any(isinstance(thing, Strap | Ball) for thing in FIGURES.figure(name).things.values())
)

pytestmark = pytest.mark.usefixtures("qapp")


def person(look: int, turn: int) -> Person:
    """Somebody of the look's skin tone; hair and build change from picture to picture."""
    colour, shape, build = HAIRS[(7 * look + turn) % len(HAIRS)]
    return Person(skin=LOOKS[look][1], hair=colour, hair_shape=shape, build=build)


@pytest.mark.parametrize("look", range(len(LOOKS)), ids=["-".join(look) for look in LOOKS])
def test_the_outer_edge_stands_out_in_every_theme_and_tone(look: int) -> None:
    theme = LOOKS[look][0]
    for turn, figure_id in enumerate(FIGURE_IDS[look % 3 :: 3]):
        artist = bare_artist(person(look, turn))
        edge = person_edge(artist, plain_shot(FIGURES.figure(figure_id), "hold", theme))
        assert len(edge.contrasts) > 500
        assert edge.share >= SHARE, (figure_id, artist.person, edge.faint.most_common(5))


@pytest.mark.proof
@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_the_outer_edge_stands_out_in_every_pose_of_everybody(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for pose, look in product(figure.poses, range(len(LOOKS))):
        for turn in range(0, len(HAIRS), 11):
            artist = bare_artist(person(look, turn))
            edge = person_edge(artist, plain_shot(figure, pose, LOOKS[look][0]))
            assert edge.share >= SHARE, (pose, artist.person, edge.faint.most_common(5))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("figure_id", HELD)
def test_towel_band_and_ball_stand_out_from_the_room(figure_id: str, theme: ThemeName) -> None:
    edge = thing_edge(plain_shot(FIGURES.figure(figure_id), "hold", theme))
    assert edge.share >= TIED_SHARE, edge.faint.most_common(5)


def test_somebody_who_pales_into_the_wall_is_noticed() -> None:
    light = {**PALETTES.themes["light"], "rim_alpha": 0.1}
    pale = replace(PALETTES, themes={**PALETTES.themes, "light": light})
    shot = plain_shot(FIGURES.figure("toe_walk"), "hold", "light")
    edge = person_edge(bare_artist(Person(skin="fair"), pale), shot)
    assert edge.share < SHARE
    assert edge.faint


def test_a_band_in_the_colour_of_the_wall_is_noticed() -> None:
    light = {**PALETTES.themes["light"], "band": "#DED7CA", "band_shade": "#C6BDAB"}
    pale = replace(PALETTES, themes={**PALETTES.themes, "light": light})
    edge = thing_edge(plain_shot(FIGURES.figure("band_pull"), "hold", "light"), pale)
    assert edge.share < TIED_SHARE
