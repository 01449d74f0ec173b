"""A hand at the toes of a foot from the side."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage

from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.painter.feet.hand_parts import HandLayer
from footcare_gui.figure.painter.feet.side_hands import paint_heel_hand, paint_side_hand
from footcare_gui.figure.painter.feet.skin import hand_skin
from tests.figure.painter.painting import PALETTE, WHITE, View, in_world, places_of

VIEW = View(0.8 + 0.1j, 80.0)
HEEL = View(-0.2 - 0.2j, 80.0)
LAYERS: tuple[HandLayer, ...] = ("behind", "before")
POSE = SideFootPose(view="medial")
SKIN = hand_skin(PALETTE)


def hand(
    pose: SideFootPose = POSE,
    *,
    layer: HandLayer,
    forearm_deg: float = 120.0,
) -> QImage:
    return in_world(
        lambda p: paint_side_hand(p, PALETTE, pose, layer=layer, forearm_deg=forearm_deg),
        VIEW,
    )


def at_the_heel(pose: SideFootPose, layer: HandLayer) -> QImage:
    return in_world(lambda p: paint_heel_hand(p, PALETTE, pose, layer), HEEL)


def highest(image: QImage) -> float:
    return min(z.imag for z in places_of(image, SKIN.base))


def test_the_fingers_lie_behind_the_toes_the_farther_the_darker_and_the_thumb_before_them() -> None:
    behind, before = hand(layer="behind"), hand(layer="before")
    assert not places_of(behind, SKIN.base)
    assert not places_of(behind, SKIN.nail)
    assert len(places_of(before, SKIN.base)) > 500
    assert places_of(before, SKIN.nail)


def test_a_hand_goes_with_the_toes_that_it_bends() -> None:
    flat = places_of(hand(layer="before"), SKIN.nail)
    raised = places_of(hand(replace(POSE, toes_deg=60), layer="before"), SKIN.nail)
    assert min(z.imag for z in raised) < min(z.imag for z in flat) - 3


def test_a_hand_goes_with_the_end_of_toes_that_curl() -> None:
    flat = places_of(hand(layer="before"), SKIN.nail)
    curled = places_of(hand(replace(POSE, curl_deg=40), layer="before"), SKIN.nail)
    assert max(z.imag for z in curled) > max(z.imag for z in flat)


def test_the_forearm_leaves_in_its_own_direction_whatever_the_foot_does() -> None:
    up, level = (hand(layer="before", forearm_deg=deg) for deg in (100.0, 20.0))
    assert highest(up) < highest(level) - 20
    tilted = hand(replace(POSE, pitch_deg=30), layer="before", forearm_deg=20)
    assert highest(tilted) > highest(up)


def test_a_hand_at_the_heel_is_in_the_shade_most_of_it_behind_the_heel() -> None:
    behind, before = (at_the_heel(POSE, layer) for layer in LAYERS)
    assert not places_of(behind, SKIN.base)
    paper = [len(places_of(image, WHITE)) for image in (behind, before)]
    assert paper[0] < paper[1] - 500


def test_a_hand_at_the_heel_stays_while_the_toes_are_bent() -> None:
    flat, bent = (at_the_heel(pose, "behind") for pose in (POSE, replace(POSE, toes_deg=50)))
    assert flat == bent
    assert flat != at_the_heel(replace(POSE, pitch_deg=30), "behind")
