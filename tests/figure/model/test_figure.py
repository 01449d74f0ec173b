"""A figure answers for its two poses that are always there, whatever else it has."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.figure import Timing
from footcare_gui.figure.model.show import NOTHING_SHOWN
from tests.figure_frames import FIGURE_IDS, FIGURES


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_what_is_held_and_where_it_begins_are_its_poses_of_those_names(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    assert figure.hold is figure.poses["hold"]
    assert figure.start is figure.poses["start"]


def test_a_phase_that_goes_both_ways_takes_two_shifts_but_leaves_a_rest_of_its_hold() -> None:
    timing = Timing(shift_ms=2_000, phases=("up", "side"), via={"side": ("one_side",)})
    assert timing.way_to_phase("up", 5_000) == (("up",), 0)
    assert timing.way_to_phase("side", 5_000) == (("up", "one_side", "side"), 4_000)
    assert timing.way_to_phase("side", 3_000)[1] == 2_550
    assert timing.phases_ms == (("side", 4_000),)


def test_a_phase_may_lead_through_several_poses_and_stay_in_one() -> None:
    timing = Timing(shift_ms=1_000, phases=("up", "side"), via={"side": ("row", "one", "one")})
    assert timing.way_to_phase("side", 9_000) == (("up", "row", "one", "one", "side"), 4_000)


def test_a_phase_that_goes_one_way_takes_one_shift_from_the_phase_before() -> None:
    timing = Timing(shift_ms=2_000, phases=("up", "down"))
    assert timing.way_to_phase("down", 5_000) == (("up", "down"), 2_000)


def test_what_is_held_shows_where_it_is_felt_and_the_beginning_does_not() -> None:
    figure = FIGURES.figure("heel_cord")
    assert figure.hold.show.glow == "calf"
    assert figure.start.show == NOTHING_SHOWN or figure.start.show.glow == ""
