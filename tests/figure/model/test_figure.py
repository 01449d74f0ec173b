"""A figure answers for its two poses that are always there, whatever else it has."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.show import NOTHING_SHOWN
from tests.figure_frames import FIGURE_IDS, FIGURES


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_what_is_held_and_where_it_begins_are_its_poses_of_those_names(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    assert figure.hold is figure.poses["hold"]
    assert figure.start is figure.poses["start"]


def test_what_is_held_shows_where_it_is_felt_and_the_beginning_does_not() -> None:
    figure = FIGURES.figure("heel_cord")
    assert figure.hold.show.glow == "calf"
    assert figure.start.show == NOTHING_SHOWN or figure.start.show.glow == ""
