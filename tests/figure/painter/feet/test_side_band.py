"""A band over the forefeet, strand by strand."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.painter.feet.side_band import (
    band_width,
    paint_far_strand,
    paint_near_strand,
    paint_strand_between,
)
from tests.figure.painter.painting import PALETTE, View, in_world, places_of

VIEW = View(0.8 + 0.5j, 70.0)
PULLED = SideFootPose(ankle=0.305j, pitch_deg=90, shank_deg=88)
FAR = SideFootPose(ankle=0.9 + 0.5j, pitch_deg=90, shank_deg=88)


def in_view(pixel: complex) -> complex:
    return VIEW.centre + complex(pixel.real - 100, 100 - pixel.imag) / VIEW.scale


def test_the_near_strand_is_lit_and_the_far_one_is_not() -> None:
    near = in_world(lambda p: paint_near_strand(p, PALETTE, PULLED, 0.1), VIEW)
    far = in_world(lambda p: paint_far_strand(p, PALETTE, PULLED, 0.1), VIEW)
    assert len(places_of(near, PALETTE.band)) > 200
    assert not places_of(far, PALETTE.band)
    assert len(places_of(far, PALETTE.band_shade)) > 50


def test_a_strand_runs_from_the_forefoot_to_where_the_band_is_tied() -> None:
    image = in_world(lambda p: paint_near_strand(p, PALETTE, PULLED, 0.1), VIEW)
    found = [in_view(z) for z in places_of(image, PALETTE.band)]
    assert min(z.real for z in found) < 0.4
    assert max(z.real for z in found) > 1.7


def test_nothing_of_the_near_strand_passes_the_top_of_the_foot() -> None:
    image = in_world(lambda p: paint_near_strand(p, PALETTE, PULLED, 0.1), VIEW)
    band = [in_view(z) for z in places_of(image, PALETTE.band)]
    instep = PULLED.ankle + 1j * (0.45 - 0.10j)
    assert min(z.real for z in band) > instep.real - 0.05


def test_a_strand_leads_from_one_forefoot_over_the_other() -> None:
    image = in_world(lambda p: paint_strand_between(p, PALETTE, PULLED, FAR, 0.1), VIEW)
    found = [in_view(z) for z in places_of(image, PALETTE.band_shade)]
    assert min(z.real for z in found) < 0.25
    assert max(z.real for z in found) > 1.0


def test_a_band_gets_narrower_the_farther_the_foot_pulls_it() -> None:
    slack = replace(PULLED, pitch_deg=60)
    assert band_width(PULLED, slack) < 0.97 * band_width(slack, slack)
