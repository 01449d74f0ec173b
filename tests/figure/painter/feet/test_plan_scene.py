"""Close-ups in plan: the right foot, its leg, its hands, its circle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from footcare_gui.figure.model.close_up_options import AT_REST, CloseUpOptions, LensSigns
from footcare_gui.figure.model.foot_close_up import PlanCloseUp
from footcare_gui.figure.painter.feet.close_up import full_card
from footcare_gui.figure.painter.feet.plan_scene import paint_plan_close_up
from footcare_gui.figure.painter.feet.skin import hand_skin
from tests.figure.painter.painting import (
    PALETTE,
    SIZE,
    View,
    in_world,
    painted,
    pixels_of,
    places_of,
)
from tests.figure_frames import CLOSE_UPS

MOVING = CloseUpOptions(cue=False, ghost=False)
RADIUS = 100.0


def plan(name: str) -> PlanCloseUp:
    found = CLOSE_UPS[name]
    assert isinstance(found, PlanCloseUp)
    return found


def scene(name: str, t: float, options: CloseUpOptions = MOVING, **changes: object) -> QImage:
    shown = replace(plan(name), **changes)  # type: ignore[arg-type]
    return in_world(lambda p: paint_plan_close_up(p, PALETTE, shown, t, options), View(0j, RADIUS))


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_big_toe_is_on_the_inner_side_of_the_foot_that_faces_us(mirrored: bool) -> None:
    whole = QRectF(0, 0, SIZE, SIZE)
    card = painted(
        lambda painter: full_card(
            painter, whole, PALETTE, plan("spread"), t=1.0, options=MOVING, mirrored=mirrored
        )
    )
    nails = list(columns(card))
    assert len(nails) == 5
    widths = [last - first for first, last in nails]
    assert widths[0 if mirrored else -1] == max(widths)


def columns(image: QImage) -> Iterator[tuple[int, int]]:
    """First and last column of each group of columns that hold the colour of a nail."""
    held = sorted({int(z.real) for z in places_of(image, PALETTE.nail)})
    first = before = held[0]
    for x in held[1:]:
        if x > before + 1:
            yield first, before
            first = x
        before = x
    yield first, before


def test_hands_are_painted_only_where_they_are_wanted() -> None:
    skin = hand_skin(PALETTE).base
    assert pixels_of(scene("toe_fan", 1.0), skin) > 200
    assert pixels_of(scene("toe_fan", 1.0, replace(MOVING, hand=False)), skin) == 0


def test_an_arrow_is_there_only_while_it_is_meant() -> None:
    still = CloseUpOptions(ghost=False)
    assert pixels_of(scene("spread", 0.2, still, bars=()), PALETTE.ink) == 0
    assert pixels_of(scene("spread", 0.5, still, bars=()), PALETTE.ink) > 50


def test_bars_beside_what_stays_down_are_there_in_motion_and_in_the_hold() -> None:
    held = replace(MOVING, signs=AT_REST)
    assert pixels_of(scene("spread", 0.0, held), PALETTE.ink) > 50
    assert pixels_of(scene("spread", 0.0), PALETTE.ink) == 0


@pytest.mark.parametrize(("t", "seen"), [(0.5, {1.0}), (1.0, {0.5}), (0.0, {0.5, 1.0})])
def test_toes_at_one_end_of_a_swing_have_the_other_end_dashed(t: float, seen: set[float]) -> None:
    def at(*ghosts: float) -> QImage:
        return scene("toe_side", t, replace(MOVING, hand=False, ghost=True), ghosts_at=ghosts)

    assert {g for g in (0.5, 1.0) if at(g) != at()} == seen


def test_the_ends_of_a_swing_stay_dashed_in_motion_and_in_the_hold() -> None:
    bare = scene("toe_side", 0.5, ghosts_at=())
    assert scene("toe_side", 0.5) == bare
    assert scene("toe_side", 0.5, replace(MOVING, ghost=True)) != bare
    held = replace(MOVING, signs=AT_REST)
    assert scene("toe_side", 0.5, held) != scene("toe_side", 0.5, held, ghosts_at=())


def test_the_foot_of_a_circle_goes_round_and_its_legging_stays() -> None:
    nails = [
        sum(places) / len(places)
        for places in (places_of(scene("ankle_circles", t), PALETTE.nail) for t in (0, 0.25, 0.5))
    ]
    assert nails[1].real - nails[0].real > 10
    assert nails[2].imag > nails[0].imag + 10
    legs = [places_of(scene("ankle_circles", t), PALETTE.accent) for t in (0, 0.5)]
    assert max(z.imag for z in legs[0]) == max(z.imag for z in legs[1])


def test_a_circle_the_other_way_round_is_on_the_other_side_at_the_quarter() -> None:
    nails = [
        sum(places) / len(places)
        for places in (
            places_of(scene("ankle_circles", 0.25, replace(MOVING, direction=way)), PALETTE.nail)
            for way in (1, -1)
        )
    ]
    assert (nails[0].real - SIZE / 2) * (nails[1].real - SIZE / 2) < 0


def test_toes_that_spread_have_their_arrows_on_the_way_and_none_back() -> None:
    there, back = (
        replace(MOVING, signs=LensSigns(1.0, since, until)) for since, until in ((0, 1), (1, 0))
    )
    assert pixels_of(scene("spread", 0.2, there, bars=()), PALETTE.ink) > 50
    assert pixels_of(scene("spread", 0.2, back, bars=()), PALETTE.ink) == 0


def test_a_circling_ankle_draws_only_while_it_circles() -> None:
    circling, coming = (
        replace(MOVING, signs=LensSigns(1.0, 0.25, 0.25, repeats=repeats, turned=1.0))
        for repeats in (True, False)
    )
    assert scene("ankle_circles", 0.3, coming) == scene("ankle_circles", 0.3)
    assert pixels_of(scene("ankle_circles", 0.3, circling), PALETTE.ink) > 50
