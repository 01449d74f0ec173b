"""Arms: skin, sleeve and hand, where the joints say."""

from __future__ import annotations

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.geometry import lerp
from footcare_gui.figure.painter.arms import arm_outline, paint_arm
from footcare_gui.figure.painter.paths import joined, point, polygon
from tests.figure.painter.painting import (
    PALETTE,
    View,
    area,
    canvas_of,
    colour_at,
    in_world,
    solved_pose,
)

FIGURE = "toe_press"
ARM = solved_pose(FIGURE).near_arm
VIEW = View(ARM.elbow, 50.0)
WHOLE = polygon([-9 - 9j, 9 - 9j, 9 + 9j, -9 + 9j])


def test_an_arm_is_dressed_to_its_sleeve_and_bare_below() -> None:
    image = in_world(
        lambda p: paint_arm(canvas_of(p, FIGURE), Flank.NEAR, with_hand=True, shirt=None), VIEW
    )
    assert colour_at(image, lerp(ARM.shoulder, ARM.elbow, 0.3), VIEW) == PALETTE.top
    assert colour_at(image, lerp(ARM.elbow, ARM.wrist, 0.5), VIEW) == PALETTE.skin


def test_a_hand_that_has_a_layer_of_its_own_is_left_out() -> None:
    view = View(ARM.touch, 120.0)
    whole, without = (
        in_world(
            lambda p: paint_arm(canvas_of(p, FIGURE), Flank.NEAR, with_hand=True, shirt=None), view
        ),
        in_world(
            lambda p: paint_arm(canvas_of(p, FIGURE), Flank.NEAR, with_hand=False, shirt=None), view
        ),
    )
    assert whole != without
    assert colour_at(without, ARM.hand_point(0.35 + 0j), view) != PALETTE.skin
    assert colour_at(whole, ARM.hand_point(0.35 + 0j), view) == PALETTE.skin


def test_the_near_arm_throws_its_shade_on_the_shirt_and_the_far_one_does_not() -> None:
    beside = lerp(ARM.shoulder, ARM.elbow, 0.3)
    painted = {
        flank: in_world(
            lambda p, flank=flank: paint_arm(  # type: ignore[misc]
                canvas_of(p, FIGURE), flank, with_hand=True, shirt=WHOLE
            ),
            View(beside, 100.0),
        )
        for flank in Flank
    }
    shades = [len(set(bytes(image.constBits()))) for image in painted.values()]
    assert shades[0] > 2
    bare = in_world(
        lambda p: paint_arm(canvas_of(p, FIGURE), Flank.FAR, with_hand=True, shirt=None),
        View(beside, 100.0),
    )
    assert painted[Flank.FAR] == bare


def test_the_outline_holds_the_whole_arm_and_grows_with_girth() -> None:
    outline = joined(*arm_outline(ARM))
    for z in (ARM.shoulder, ARM.elbow, ARM.wrist, ARM.hand_point(0.3 + 0j)):
        assert outline.contains(point(z))
    assert area(joined(*arm_outline(ARM, girth=0.05))) > area(outline) + 0.1
