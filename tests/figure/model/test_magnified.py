"""The close-up changes with the way that the figure goes, never at once."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.continuity import follows
from footcare_gui.figure.model.magnified import CloseUpMoment, magnified_between, rests_in_view
from footcare_gui.figure.model.motion import moment
from footcare_gui.figure.model.show import Show
from tests.figure_frames import FIGURE_IDS, FIGURES, segment, transitions

STEP_MS = 10
NARROW = 0.2


def picture_of(shown: CloseUpMoment | None) -> tuple[object, ...]:
    """What decides how a foot is drawn, beside where it has got."""
    return () if shown is None else (shown.lens.close_up, shown.lens.options.view)


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_a_view_turns_into_the_next_one_and_never_jumps_there(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for transition in transitions(figure):
        times = range(transition.from_ms, transition.to_ms, STEP_MS)
        seen = [moment(figure, transition.segment, ms).close_up for ms in times]
        for before, after in pairwise(seen):
            if before is None or after is None or after.lens.comes == "cut":
                continue
            assert abs(before.width - after.width) < 0.2, transition.name
            if picture_of(before) != picture_of(after):
                assert max(before.width, after.width) < NARROW, transition.name


def test_a_view_rests_where_it_stays_or_is_cut_to_at_its_start() -> None:
    figure = FIGURES.figure("toe_stretch_foot_flat")
    assert rests_in_view(figure, "down", "front")
    assert rests_in_view(figure, "front", "front")
    assert not rests_in_view(figure, "front", "spread")
    assert not rests_in_view(figure, "up", "level")


def test_the_same_close_up_in_another_direction_needs_no_turn() -> None:
    figure = FIGURES.figure("ankle_circles")
    shares = [magnified_between(figure, ("hold", "reverse"), (0, 0), k / 20) for k in range(21)]
    assert {shown.width for shown in shares if shown is not None} == {1.0}


def test_a_lens_that_is_cut_to_never_shows_two_views_at_once() -> None:
    figure = FIGURES.figure("toe_stretch")
    down = figure.poses["spread"]
    lens = replace(down.show.lens, comes="cut") if down.show.lens else None
    cut = replace(figure, poses={**figure.poses, "spread": replace(down, show=Show(lens=lens))})
    shares = [magnified_between(cut, ("down", "spread"), (1, 1), k / 20) for k in range(21)]
    assert {shown.width for shown in shares if shown is not None} == {1.0}
    assert len({picture_of(shown) for shown in shares}) == 2


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_a_hold_ends_as_bright_as_its_way_back_begins(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    hold = segment(Kind.HOLD, 15_000, ("hold", "hold"))
    release = segment(Kind.RELEASE, 3_000, ("hold", "start"))
    last, first = moment(figure, hold, 15_000), moment(figure, release, 0)
    assert last.pulse == pytest.approx(first.pulse)


def test_a_way_follows_where_it_begins_and_nowhere_else() -> None:
    figure = FIGURES.figure("heel_cord")
    start = moment(figure, segment(Kind.GET_READY, 10_000), 9_999)
    hold = moment(figure, segment(Kind.HOLD, 10_000, ("hold", "hold")), 5_000)
    move_in = segment(Kind.MOVE_IN, 3_000, ("start", "hold"))
    assert follows(start, moment(figure, move_in, 0))
    assert not follows(hold, moment(figure, move_in, 0))
    assert follows(hold, moment(figure, move_in, 3_000))


def test_the_other_side_does_not_follow_unless_the_picture_has_faded() -> None:
    figure = FIGURES.figure("heel_cord")
    ready = [segment(Kind.GET_READY, 10_000, side=side) for side in (Side.LEFT, Side.RIGHT)]
    left, right = (moment(figure, it, 0) for it in ready)
    assert not follows(left, right)
    hidden = moment(figure, segment(Kind.SWITCH, 10_000, side=Side.RIGHT), 300)
    assert follows(left, hidden)
