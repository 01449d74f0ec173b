"""Where a preview stands still when it is looked at step by step."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.preview_stops import begin_of, stops_of
from tests.kits.preview_kit import FORMS, look


def kinds(exercise: str) -> list[Kind]:
    preview = look(exercise)
    return [preview.at(ms).segment.kind for ms in stops_of(preview, preview.opening.side)]


@pytest.mark.parametrize("form", FORMS)
def test_stops_are_in_order_and_show_their_side(form: tuple[str, str]) -> None:
    preview = look(*form)
    for side in {segment.side for segment in preview.round}:
        stops = stops_of(preview, side)
        assert len(stops) >= 3
        assert list(stops) == sorted(set(stops))
        assert {preview.at(ms).segment.side for ms in stops} == {side}


def test_a_hold_is_seen_before_on_the_way_there_and_back() -> None:
    seen = list(dict.fromkeys(kinds("heel_cord")))
    assert seen == [Kind.GET_READY, Kind.MOVE_IN, Kind.HOLD, Kind.RELEASE]


def test_a_movement_stops_at_its_quarters_both_ways_round() -> None:
    assert kinds("ankle_circles").count(Kind.MOVE) == 8


def test_every_phase_has_its_stops() -> None:
    preview = look("toe_stretch")
    stops = stops_of(preview, preview.opening.side)
    poses = {preview.at(ms).segment.poses[0] for ms in stops}
    assert {"up", "down", "spread", "side"} <= poses


def test_a_side_begins_before_its_movement() -> None:
    preview = look("heel_cord", first=Side.RIGHT)
    for side in (Side.LEFT, Side.RIGHT):
        instant = preview.at(begin_of(preview, side))
        assert instant.segment.side is side
        assert instant.segment.kind.is_transition
        assert instant.left_ms > 500


def test_what_has_no_other_side_begins_at_its_opening() -> None:
    preview = look("toe_press")
    assert begin_of(preview, Side.LEFT) == preview.opening.duration_ms
