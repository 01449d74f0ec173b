"""One look at a preview."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.playhead import Speed
from footcare_gui.domain.session.viewing import viewing_of
from tests.kits.preview_kit import look


def test_a_look_begins_at_the_beginning_and_where_it_stands_at_its_first_stop() -> None:
    preview = look("heel_cord", first=Side.RIGHT)
    moving, standing = (viewing_of(preview, speed, 50) for speed in (Speed.WHOLE, Speed.STEPS))
    assert moving.at(50) == preview.at(0)
    assert moving.at(650) == preview.at(600)
    assert standing.at(9_999) == preview.at(standing.stops[0])
    assert moving.side is standing.side is Side.RIGHT


def test_stops_go_round_and_back() -> None:
    viewing = viewing_of(look("heel_cord"), Speed.STEPS, 0)
    last = viewing.at_stop(-1, 0)
    assert last.stop(0) == len(viewing.stops) - 1
    assert last.at_stop(last.stop(0) + 1, 0) == viewing


def test_standing_still_it_is_at_the_stop_that_it_was_past() -> None:
    moving = viewing_of(look("heel_cord"), Speed.WHOLE, 0)
    second = moving.stops[1]
    standing = moving.at_speed(Speed.STEPS, second + 40)
    assert standing.at(99_999) == moving.preview.at(second)
    assert standing.at_speed(Speed.SLOW, 0).at(400) == moving.preview.at(second + 200)


def test_the_other_side_is_there_from_its_beginning_and_back_again() -> None:
    left = viewing_of(look("heel_cord"), Speed.WHOLE, 0)
    right = left.other_side(0)
    assert right.at(0).segment.side is Side.RIGHT
    assert right.other_side(0).at(0).segment.side is Side.LEFT
    stills = viewing_of(look("heel_cord"), Speed.STEPS, 0).other_side(0)
    assert (stills.side, stills.stop(0)) == (Side.RIGHT, 0)


def test_pictures_that_change_by_themselves_show_one_side_after_the_other() -> None:
    viewing = viewing_of(look("heel_cord"), Speed.STEPS, 0)
    seen = []
    for _ in range(2 * len(viewing.stops) + 1):
        seen.append((viewing.side, viewing.stop(0)))
        viewing = viewing.next_still(0)
    stops = range(len(viewing.stops))
    assert seen[:-1] == [(side, n) for side in (Side.LEFT, Side.RIGHT) for n in stops]
    assert seen[-1] == seen[0]


def test_both_feet_at_once_have_no_other_side() -> None:
    viewing = viewing_of(look("toe_press"), Speed.STEPS, 0)
    assert not viewing.has_sides
    for _ in viewing.stops:
        viewing = viewing.next_still(0)
    assert (viewing.side, viewing.stop(0)) == (Side.BOTH, 0)


def test_a_look_that_goes_on_shows_the_side_that_it_has_come_to() -> None:
    viewing = viewing_of(look("heel_cord"), Speed.WHOLE, 0)
    later_ms = viewing.preview.opening.duration_ms + viewing.preview.round_ms // 2 + 500
    assert viewing.shown(0).side is Side.LEFT
    assert viewing.shown(later_ms).side is Side.RIGHT
