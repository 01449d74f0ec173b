"""Signs in motion: drawn before, used up on the way, gone in the hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.motion import moment
from footcare_gui.figure.model.props import Anchor
from footcare_gui.figure.model.show import ArrowCue, PathCue, Show, Sign, Stretch
from footcare_gui.figure.model.signs import NO_SIGNS, signs_at
from footcare_gui.figure.model.ways import AFTER_MS
from tests.figure_frames import FIGURE_IDS, FIGURES, planned, segment

ARROW = ArrowCue((0j, 1 + 0j))
MOVE_IN = segment(Kind.MOVE_IN, 3_000, ("start", "hold"))
HOLD = segment(Kind.HOLD, 30_000, ("hold", "hold"))


def with_signs(figure_id: str, pose: str, *signs: Sign) -> Figure:
    """A figure of which one pose has signs of its own."""
    figure = FIGURES.figure(figure_id)
    key = figure.poses[pose]
    own = replace(key, show=replace(key.show, signs=signs))
    return replace(figure, poses={**figure.poses, pose: own})


def test_an_arrow_is_whole_before_the_movement_and_used_up_with_it() -> None:
    figure = with_signs("heel_cord", "hold", Sign(ARROW))
    ready = segment(Kind.GET_READY, 10_000)
    (before,) = signs_at(figure, ready, 9_900).shown
    assert (before.used, before.strength) == (0, 1)
    used = [signs_at(figure, MOVE_IN, ms).shown[0].used for ms in range(0, 2_900, 100)]
    assert used == sorted(used)
    assert used[0] == 0
    assert used[-1] > 0.95


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_nothing_is_drawn_in_a_hold(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for seg in planned(figure_id):
        if seg.kind is Kind.HOLD:
            _, shift_ms = figure.timing.way_to_phase(seg.poses[0], seg.duration_ms)
            assert signs_at(figure, seg, shift_ms + AFTER_MS) == NO_SIGNS


@pytest.mark.parametrize("figure_id", [name for name in FIGURE_IDS if planned(name)])
def test_every_film_says_where_its_work_goes(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    drawn = 0
    for seg in planned(figure_id):
        for ms in range(0, seg.duration_ms, 250):
            signs = moment(figure, seg, ms).signs
            lens = signs.lens
            close_up = signs.within.close_up if signs.within else None
            arrows = getattr(close_up, "arrows", ())
            in_lens = lens is not None and (lens.repeats or any(map(lens.shows, arrows)))
            drawn += bool(signs.shown or in_lens)
    assert drawn


def test_the_start_is_dashed_while_the_figure_moves_away_from_it() -> None:
    figure = FIGURES.figure("heel_cord")
    assert signs_at(figure, MOVE_IN, 1_500).ghost == figure.hold.show.ghost
    assert signs_at(figure, HOLD, 5_000).ghost is None


def test_a_sign_lives_as_long_as_its_file_says() -> None:
    after = with_signs("heel_cord", "hold", Sign(ARROW, when=frozenset({"after"})))
    assert not signs_at(after, MOVE_IN, 1_500).shown
    assert len(signs_at(after, HOLD, 100).shown) == 1


@pytest.mark.parametrize(("within", "on_way", "in_round"), [("way", 1, 0), ("round", 0, 1)])
def test_a_sign_may_be_of_the_way_or_of_the_round(
    within: Stretch, on_way: int, in_round: int
) -> None:
    figure = with_signs("ankle_circles", "hold", Sign(ARROW, within=within))
    assert len(signs_at(figure, MOVE_IN, 1_500).shown) == on_way
    move = segment(Kind.MOVE, 15_000, ("hold", "hold"))
    assert len(signs_at(figure, move, 5_000).shown) == in_round


def test_a_round_shows_the_arrows_of_its_work_and_the_way_there_does_not() -> None:
    figure = FIGURES.figure("ankle_circles")
    assert [type(s.sign.cue) for s in signs_at(figure, MOVE_IN, 1_500).shown] == [ArrowCue]
    move = segment(Kind.MOVE, 15_000, ("hold", "hold"), reverse_at_half=True)
    there, back = signs_at(figure, move, 3_000), signs_at(figure, move, 12_000)
    for signs in (there, back):
        assert [type(s.sign.cue) for s in signs.shown] == [PathCue]
    assert there.within != back.within


def test_what_goes_there_and_back_or_is_drawn_is_not_used_up() -> None:
    double = Sign(replace(ARROW, both=True))
    path = Sign(PathCue(Anchor(None, 0j)))
    figure = with_signs("heel_cord", "hold", double, path)
    assert [s.used for s in signs_at(figure, MOVE_IN, 1_500).shown] == [0, 0]


def test_a_close_up_that_follows_another_begins_at_its_own_start() -> None:
    figure = FIGURES.figure("toe_stretch")
    shift = signs_at(figure, segment(Kind.HOLD, 5_000, ("side", "side")), 500)
    assert shift.lens is not None
    assert (shift.lens.since, shift.lens.until) == (0, 0.02)
    assert shift.within == figure.poses["row"].show.lens


def test_a_pose_may_have_no_signs_at_all() -> None:
    figure = with_signs("heel_cord", "hold")
    assert figure.hold.show != Show()
    assert not signs_at(figure, MOVE_IN, 1_500).shown


def test_a_way_back_has_only_signs_of_its_own() -> None:
    figure = FIGURES.figure("toe_walk")
    rest = segment(Kind.REST, 5_000)
    assert not signs_at(figure, rest, 700).shown
    assert signs_at(figure, rest, 700).ghost is None
    own = with_signs("toe_walk", "rise", Sign(ARROW, within="back"))
    assert len(signs_at(own, rest, 600).shown) == 1
    ready = segment(Kind.GET_READY, 10_000)
    assert not signs_at(own, ready, 8_600).shown
