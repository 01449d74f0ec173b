"""Close-ups from the side: feet, leg, hand, ball and band at some progress."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from footcare_gui.figure.model.close_up_options import CloseUpOptions, LensSigns
from footcare_gui.figure.model.foot_close_up import SideCloseUp
from footcare_gui.figure.painter.feet.side_scene import paint_side_close_up
from footcare_gui.figure.painter.feet.skin import hand_skin
from tests.figure.painter.painting import PALETTE, View, in_world, pixels_of, places_of
from tests.figure_frames import CLOSE_UPS

LENS = View(0j, 100.0)
STILL = CloseUpOptions()
MOVING = CloseUpOptions(cue=False, ghost=False)


def scene(name: str, t: float, options: CloseUpOptions = MOVING, **changes: object) -> QImage:
    shown = CLOSE_UPS[name]
    assert isinstance(shown, SideCloseUp)
    shown = replace(shown, **changes)  # type: ignore[arg-type]
    return in_world(lambda p: paint_side_close_up(p, PALETTE, shown, t, options), LENS)


def middle(places: list[complex]) -> complex:
    return sum(places) / len(places)


def test_each_of_two_feet_has_an_arrow_of_its_own_and_one_foot_has_one() -> None:
    no_ghost = replace(STILL, ghost=False)
    two = pixels_of(scene("toe_press", 1.0, no_ghost, bars=()), PALETTE.ink)
    one = pixels_of(scene("toe_press", 1.0, replace(no_ghost, feet=1), bars=()), PALETTE.ink)
    assert one > 50
    assert two == pytest.approx(2 * one, rel=0.1)


def test_the_ball_rolls_back_under_the_foot() -> None:
    start, end = (middle(places_of(scene("massage", t), PALETTE.ball)) for t in (0.0, 1.0))
    assert start.real - end.real == pytest.approx((0.54 - 0.22) * 0.86 * 100, abs=3)
    assert start.imag == pytest.approx(end.imag, abs=3)


def test_a_pencil_goes_with_the_foot_that_grips_it() -> None:
    low, high = (middle(places_of(scene("pencil", t), PALETTE.pencil)) for t in (0.5, 1.0))
    assert low.imag - high.imag > 0.15 * 100


def test_a_hand_comes_from_where_it_still_is_away() -> None:
    skin = hand_skin(PALETTE).base
    away, there = (middle(places_of(scene("held_foot", t), skin)) for t in (0.15, 0.5))
    assert there.imag > away.imag + 20
    assert pixels_of(scene("held_foot", 0.5, replace(MOVING, hand=False)), skin) == 0


def test_a_glow_grows_with_progress() -> None:
    start, end, end_without = (
        scene("band", 0.0, replace(MOVING, pulse=1.0)),
        scene("band", 1.0, replace(MOVING, pulse=1.0)),
        scene("band", 1.0, replace(MOVING, pulse=0.0)),
    )
    assert start == scene("band", 0.0, replace(MOVING, pulse=0.0))
    assert end != end_without


def test_a_bar_under_what_stays_down_is_there_only_with_its_arrow() -> None:
    no_ghost = replace(STILL, ghost=False)
    assert pixels_of(scene("toe_lift", 0.2, no_ghost), PALETTE.ink) == 0
    assert pixels_of(scene("toe_lift", 1.0, no_ghost), PALETTE.ink) > 100


def test_a_far_foot_has_bars_only_where_its_close_up_says_so() -> None:
    no_ghost = replace(STILL, ghost=False)

    def bars(name: str, options: CloseUpOptions) -> int:
        with_them, without = scene(name, 1.0, options), scene(name, 1.0, options, bars=())
        return pixels_of(with_them, PALETTE.ink) - pixels_of(without, PALETTE.ink)

    one_foot = replace(no_ghost, feet=1)
    assert bars("toe_press", one_foot) > 50
    assert bars("toe_press", no_ghost) > bars("toe_press", one_foot) + 20
    assert bars("press_lying", no_ghost) == pytest.approx(bars("press_lying", one_foot), rel=0.1)


def test_the_sole_lights_up_as_the_toes_are_bent_up_and_not_as_they_are_curled_down() -> None:
    for progress, glowing in ((0.6, True), (0.2, False), (0.4, False)):
        with_it, without = scene("toe_bend", progress), scene("toe_bend", progress, glow=None)
        assert (with_it != without) is glowing


def test_a_bar_stays_where_there_is_no_arrow_at_all() -> None:
    no_ghost = replace(STILL, ghost=False)
    assert pixels_of(scene("heel_down", 0.1, no_ghost), PALETTE.ink) > 50


def test_a_ghost_is_left_where_the_foot_was_once_it_is_far_from_there() -> None:
    no_cue = replace(STILL, cue=False)
    assert scene("toe_lift", 0.1, no_cue) == scene("toe_lift", 0.1)
    assert scene("toe_lift", 1.0, no_cue) != scene("toe_lift", 1.0)


def test_a_band_over_one_foot_has_a_strand_behind_it() -> None:
    one, two = (scene("band", 1.0, replace(MOVING, feet=feet)) for feet in (1, 2))
    assert pixels_of(one, PALETTE.band) > 100
    assert one != two


def on_the_way(since: float, until: float, strength: float = 1.0) -> CloseUpOptions:
    return replace(MOVING, signs=LensSigns(strength, since, until))


def test_the_arrow_of_the_still_leads_there_in_motion_and_not_back() -> None:
    up = on_the_way(0.8, 0.6)
    there, gone = (pixels_of(scene("toe_bend", t, up), PALETTE.ink) for t in (0.8, 0.62))
    assert there > gone > 50
    assert pixels_of(scene("toe_bend", 0.7, on_the_way(0.6, 0.8)), PALETTE.ink) == 0


def test_what_stays_down_has_its_bar_while_the_rest_moves_and_in_the_hold() -> None:
    assert pixels_of(scene("heel_down", 0.5, on_the_way(1, 0)), PALETTE.ink) > 50
    assert scene("heel_down", 0.5, on_the_way(1, 1)) == scene("heel_down", 0.5, on_the_way(1, 0))
    assert pixels_of(scene("heel_down", 0.5), PALETTE.ink) == 0


def test_a_foot_leaves_its_outline_where_the_way_began() -> None:
    def left(signs: CloseUpOptions) -> QImage:
        return scene("toe_bend", 0.6, signs, ghost_stays=None)

    assert left(MOVING) != left(on_the_way(1, 0.6, 0.5))
    assert left(MOVING) == left(on_the_way(1, 1))


def test_a_ghost_that_stays_is_there_in_the_hold_too_and_not_where_the_foot_is() -> None:
    held = scene("toe_bend", 0.2, on_the_way(0.2, 0.2))
    assert held != scene("toe_bend", 0.2, MOVING)
    assert held != scene("toe_bend", 0.2, on_the_way(0.2, 0.2), ghost_stays=None)
    assert scene("toe_bend", 1.0, on_the_way(1, 1)) == scene("toe_bend", 1.0, MOVING)
