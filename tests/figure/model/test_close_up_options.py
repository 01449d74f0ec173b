"""Which signs of a close-up belong to the way that it is on."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.close_up_options import LensSigns
from footcare_gui.figure.model.foot_close_up import Arrow

HOLD = Arrow((0j, 1 + 0j), since=0.5, until=1.0)
BACK = Arrow((0j, 1 + 0j), since=0.0, back=True)


def test_a_way_has_the_arrows_that_the_still_shows_where_it_leads_to() -> None:
    there, back = LensSigns(1.0, 0.0, 1.0), LensSigns(1.0, 1.0, 0.0, back=True)
    assert [there.shows(arrow) for arrow in (HOLD, BACK)] == [True, False]
    assert [back.shows(arrow) for arrow in (HOLD, BACK)] == [False, True]


def test_a_way_has_no_arrow_that_is_for_stills_alone() -> None:
    there = LensSigns(1.0, 0.0, 1.0)
    shown = [there.shows(HOLD._replace(shown_in=where)) for where in ("", "still", "motion")]
    assert shown == [True, False, True]


def test_where_nothing_changes_there_is_no_way() -> None:
    resting = LensSigns(1.0, 1.0, 1.0)
    assert not resting.is_way
    assert not resting.shows(HOLD)
    assert resting.used(1.0) == 0


def test_a_movement_to_and_fro_has_no_arrow_where_it_turns_round() -> None:
    signs = LensSigns(0.8, 0.5, 1.0, repeats=True)
    assert [signs.strength_of(HOLD, at) for at in (0.5, 0.75, 1.0)] == [0, 0.8, 0]
    assert signs.strength_of(HOLD._replace(both=True), 0.5) == 0.8
    assert signs._replace(repeats=False).strength_of(HOLD, 0.5) == 0.8


@pytest.mark.parametrize(("since", "until"), [(0.0, 1.0), (1.0, 0.5)])
def test_a_way_is_covered_from_its_beginning_to_its_end(since: float, until: float) -> None:
    signs = LensSigns(1.0, since, until)
    middle = (since + until) / 2
    assert [signs.used(at) for at in (since, middle, until)] == pytest.approx([0, 0.5, 1])
    assert signs.used(until + (until - since)) == 1
