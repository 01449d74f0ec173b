"""Fingers, palms and nails of hands that hold toes."""

from __future__ import annotations

import pytest

from footcare_gui.figure.painter.feet.hand_parts import (
    HoldingHand,
    crease,
    facing_nail,
    finger,
    melt,
    palm,
)
from footcare_gui.figure.painter.feet.ink import Ink
from footcare_gui.figure.painter.feet.skin import hand_skin
from footcare_gui.figure.painter.paths import point
from tests.figure.painter.painting import PALETTE, area, in_world, pixels_of

JOINTS = (0j, 0.4 + 0j, 0.8 + 0j, 1.2 + 0j)
RIM = 0.02


def test_a_finger_has_a_line_all_round_it() -> None:
    line, body = finger(JOINTS, 0.1, rim=RIM)
    assert (line.ink.role, body.ink.role) == ("rim", "base")
    outer, inner = line.shape.boundingRect(), body.shape.boundingRect()
    assert outer.top() == pytest.approx(inner.top() - RIM, abs=0.005)
    assert outer.contains(inner)


def test_a_finger_tapers_toward_its_tip() -> None:
    _, body = finger(JOINTS, 0.1, rim=RIM)
    assert body.shape.contains(point(0.05 + 0.1j))
    assert not body.shape.contains(point(1.15 + 0.1j))


@pytest.mark.parametrize(("side", "inside", "outside"), [(1, 0.06j, -0.06j), (-1, -0.06j, 0.06j)])
def test_a_nail_seen_edge_on_lies_on_its_side_of_the_tip(
    side: int, inside: complex, outside: complex
) -> None:
    *_, nail = finger(JOINTS, 0.1, rim=RIM, nail_side=side)
    assert nail.ink.role == "nail"
    height = nail.shape.boundingRect().center().y()
    assert height * inside.imag > 0 > height * outside.imag


def test_a_palm_has_a_line_and_skin_that_melts_over_it_has_none() -> None:
    line, body = palm(JOINTS, (0.1,) * 4, rim=RIM)
    skin = melt(JOINTS, (0.1,) * 4)
    assert area(line.shape) > area(body.shape)
    assert area(skin.shape) == pytest.approx(area(body.shape))
    assert skin.ink == Ink("base")


def test_a_nail_that_faces_us_lies_within_its_edge() -> None:
    edge, nail = facing_nail(0.5 + 0.5j, 1 + 0j, 0.1)
    assert edge.shape.boundingRect().contains(nail.shape.boundingRect())
    assert nail.shape.contains(point(0.5 + 0.5j))


def test_each_layer_of_a_hand_is_painted_by_itself() -> None:
    hand = HoldingHand(tuple(palm(JOINTS, (0.2,) * 4, rim=RIM)), (crease(JOINTS, 0.1),))
    skin = hand_skin(PALETTE)
    behind = in_world(lambda p: hand.paint(p, PALETTE, "behind"))
    before = in_world(lambda p: hand.paint(p, PALETTE, "before"))
    assert pixels_of(behind, skin.base) > 500
    assert pixels_of(before, skin.base) == 0
    assert pixels_of(before, skin.line(0.5)) > 50
