"""Movement as a pure function of segment and elapsed time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.motion import key_moment, moment, still_pose
from footcare_gui.figure.model.solve import solve
from tests.figure_frames import FIGURE_IDS, FIGURES, frames, segment, transitions

every_figure = pytest.mark.parametrize("figure_id", FIGURE_IDS)
FRAME_MS = 33
FASTEST = 0.28
"""HH that a joint may travel in one frame; the foot that swings while walking is the fastest."""


def joints(solved: Solved) -> list[Point]:
    return solved.joints()


@every_figure
def test_nothing_jumps_within_a_transition(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for transition in transitions(figure):
        count = (transition.to_ms - transition.from_ms) // FRAME_MS
        before = None
        for ms in transition.times_ms(count):
            now = joints(solve(moment(figure, transition.segment, ms).pose))
            if before is not None:
                leap = max(abs(b - a) for a, b in zip(before, now, strict=True))
                assert leap < FASTEST, f"{transition.name} at {ms} ms"
            before = now


def chained(figure_id: str) -> list[tuple[str, Solved, Solved]]:
    """Ends of segments and beginnings of those that follow them."""
    figure = FIGURES.figure(figure_id)
    timing = figure.timing
    ready = segment(Kind.GET_READY, 10_000)
    rest = segment(Kind.REST, 5_000)
    work_kind = Kind.MOVE if figure.cycle is not None else Kind.HOLD
    first = timing.phases[0] if timing.phases else "hold"
    last = timing.phases[-1] if timing.phases else "hold"
    length_ms = figure.cycle.period_ms * 5 if figure.cycle is not None else 5_000
    begin, end = (
        segment(work_kind, length_ms, (first, first)),
        segment(work_kind, length_ms, (last, last)),
    )

    def at(which: object, ms: int) -> Solved:
        return solve(moment(figure, which, ms).pose)  # type: ignore[arg-type]

    pairs = []
    if timing.arrive_ms:
        pairs.append(("ready to work", at(ready, 10_000), at(begin, 0)))
    else:
        way_in = segment(Kind.MOVE_IN, 3_000, ("start", first))
        pairs.append(("ready to way in", at(ready, 10_000), at(way_in, 0)))
        pairs.append(("way in to work", at(way_in, 3_000), at(begin, 0)))
    if timing.leave_ms:
        pairs.append(("work to rest", at(end, length_ms), at(rest, 0)))
    else:
        way_out = segment(Kind.RELEASE, 3_000, (last, "start"))
        pairs.append(("work to way out", at(end, length_ms), at(way_out, 0)))
        pairs.append(("way out to rest", at(way_out, 3_000), at(rest, 0)))
    return pairs


@every_figure
def test_nothing_jumps_at_a_change_of_segment(figure_id: str) -> None:
    for name, before, after in chained(figure_id):
        leaps = [abs(b - a) for a, b in zip(joints(before), joints(after), strict=True)]
        assert max(leaps) < 0.05, name


@given(st.sampled_from(FIGURE_IDS), st.sampled_from(list(Kind)), st.integers(0, 90_000))
def test_a_moment_depends_on_nothing_but_its_instant(
    figure_id: str, kind: Kind, elapsed_ms: int
) -> None:
    figure = FIGURES.figure(figure_id)
    here = segment(kind, 30_000, ("hold", "hold"))
    assert moment(figure, here, elapsed_ms) == moment(figure, here, elapsed_ms)


def test_holding_breathes_four_seconds_in_and_six_out() -> None:
    figure = FIGURES.figure("heel_cord")
    hold = segment(Kind.HOLD, 30_000, ("hold", "hold"))
    depth = [moment(figure, hold, ms).pose.breath for ms in (0, 2_000, 4_000, 7_000, 10_000)]
    assert depth == pytest.approx([0, 0.5, 1, 0.5, 0])


def test_the_glow_pulses_with_the_breath_and_stays_soft() -> None:
    figure = FIGURES.figure("heel_cord")
    hold = segment(Kind.HOLD, 30_000, ("hold", "hold"))
    pulses = [moment(figure, hold, ms).pulse for ms in range(1_000, 21_000, 500)]
    assert min(pulses) == pytest.approx(0.55, abs=0.01)
    assert max(pulses) == pytest.approx(0.85, abs=0.01)


def test_a_circle_turns_round_at_half_time() -> None:
    figure = FIGURES.figure("ankle_circles")
    move = segment(Kind.MOVE, 15_000, ("hold", "hold"), reverse_at_half=True)
    early, late = moment(figure, move, 6_000), moment(figure, move, 9_000)
    assert early.close_up is not None
    assert late.close_up is not None
    assert early.close_up.progress == pytest.approx(-late.close_up.progress % 1.0, abs=0.15)
    forward = moment(figure, move, 6_500).pose.near_leg
    backward = moment(figure, move, 8_500).pose.near_leg
    assert solve(moment(figure, move, 6_500).pose).near_leg.pitch_deg == pytest.approx(
        solve(moment(figure, move, 8_500).pose).near_leg.pitch_deg, abs=9
    )
    assert forward is not backward


def test_a_movement_ends_where_it_began_whatever_its_length() -> None:
    figure = FIGURES.figure("toe_walk")
    for duration_ms in (20_000, 23_456, 30_000):
        move = segment(Kind.MOVE, duration_ms, ("hold", "hold"))
        ends = [joints(solve(moment(figure, move, ms).pose)) for ms in (0, duration_ms)]
        assert ends[1] == pytest.approx(ends[0], abs=1e-6)


def test_changing_sides_fades_out_and_comes_back_mirrored() -> None:
    figure = FIGURES.figure("heel_cord")
    switch = segment(Kind.SWITCH, 10_000, side=Side.LEFT)
    first, hidden, last = (moment(figure, switch, ms) for ms in (0, 300, 2_000))
    assert (first.side, first.veil) == (Side.RIGHT, 0)
    assert hidden.veil == 1
    assert (last.side, last.veil) == (Side.LEFT, 0)


def test_a_close_up_that_is_cut_to_is_there_early_and_has_the_rest_of_the_way_to_move() -> None:
    figure = FIGURES.figure("toe_stretch")
    figure = replace(figure, timing=replace(figure.timing, via={"side": ("one_side",)}))
    hold = segment(Kind.HOLD, 5_000, ("side", "side"))
    shift_ms = figure.timing.shift_ms
    seen = [moment(figure, hold, shift_ms * share // 10).close_up for share in (0, 1, 2, 5, 9)]
    shown = [(now.lens.close_up.id, now.progress) for now in seen if now is not None]
    assert shown[:2] == [("toe_fan", 1.0), ("toe_fan", 1.0)]
    assert [name for name, _ in shown[2:]] == ["toe_side"] * 3
    assert 0 < shown[2][1] < 0.05 < shown[3][1] < 0.45 < shown[4][1] < 0.5


def test_toes_are_eased_to_one_side_and_then_to_the_other_in_one_hold() -> None:
    figure = FIGURES.figure("toe_stretch")
    hold = segment(Kind.HOLD, 5_000, ("side", "side"))
    way = [moment(figure, hold, ms).close_up for ms in (1_062, 2_125, 3_186, 3_718, 4_250, 4_999)]
    seen = [shown for shown in way if shown is not None]
    progress = [shown.progress for shown in seen]
    assert progress == pytest.approx([0.02, 0.5, 0.5, 0.75, 1, 1], abs=0.01)
    assert {shown.lens.close_up.id for shown in seen} == {"toe_side"}


def test_a_close_up_that_shows_both_phases_goes_on_from_where_it_was() -> None:
    figure = FIGURES.figure("toe_stretch")
    hold = segment(Kind.HOLD, 5_000, ("down", "down"))
    way = [moment(figure, hold, ms).close_up for ms in range(0, figure.timing.shift_ms + 1, 100)]
    progress = [shown.progress for shown in way if shown is not None]
    assert progress == sorted(progress, reverse=True)
    assert progress[0] == 0.6
    assert progress[-1] == pytest.approx(0.2)


def test_an_unknown_pose_shows_the_hold() -> None:
    figure = FIGURES.figure("heel_cord")
    assert key_moment(figure, "headstand", Side.LEFT).pose == figure.hold.pose


@every_figure
def test_every_frame_keeps_its_forms(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    forms = {
        (type(now.pose.near_leg), type(now.pose.far_leg), type(now.pose.near_arm))
        for _, now in frames(figure)
    }
    assert len(forms) == 1


@every_figure
def test_nothing_glows_before_the_work_begins(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    ready = moment(figure, segment(Kind.GET_READY, 10_000), 0)
    assert ready.glow == "" or ready.pulse == 0


def test_getting_ready_to_walk_goes_over_the_raised_heels() -> None:
    figure = FIGURES.figure("toe_walk")
    ready = segment(Kind.GET_READY, 10_000)
    middle = moment(figure, ready, 10_000 - figure.timing.arrive_ms // 2)
    assert middle.pose.pelvis == pytest.approx(figure.poses["rise"].pose.pelvis, abs=1e-6)


@pytest.mark.parametrize("figure_id", ["ankle_circles", "ankle_circles_seated"])
def test_the_arrow_turns_with_the_foot_round_half_time_and_nothing_jumps(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    move = segment(Kind.MOVE, 15_000, ("hold", "hold"), reverse_at_half=True)
    there, back = (moment(figure, move, ms).close_up for ms in (7_000, 8_000))
    assert there is not None
    assert back is not None
    options = (there.lens.options.direction, back.lens.options.direction)
    assert options == (1, -1)
    before, after = (moment(figure, move, ms).close_up for ms in (7_499, 7_500))
    assert before is not None
    assert after is not None
    apart = (before.progress + after.progress) % 1.0
    assert min(apart, 1.0 - apart) < 0.01


def test_a_still_of_the_second_half_shows_the_other_way_round() -> None:
    move = segment(Kind.MOVE, 15_000, ("hold", "hold"), reverse_at_half=True)
    assert (still_pose(move, 7_499), still_pose(move, 7_500)) == ("hold", "reverse")
    assert still_pose(move._replace(reverse_at_half=False), 7_500) == "hold"


def test_a_walk_comes_by_the_same_pictures_in_each_round() -> None:
    figure, walk = FIGURES.figure("toe_walk"), segment(Kind.MOVE, 16_000, ("hold", "hold"))
    for ms in range(0, 1_600, 70):
        first, later = (moment(figure, walk, at, is_film=True) for at in (ms, ms + 4 * 1_600))
        assert first.picture is not None
        assert (first.picture, first.pose) == (later.picture, later.pose)
        assert later.ground > first.ground
    circle = moment(FIGURES.figure("ankle_circles"), walk, 500, is_film=True)
    assert circle.picture is None


def test_a_breath_of_a_hold_comes_by_the_same_pictures_once_it_has_settled() -> None:
    figure, hold = FIGURES.figure("heel_cord"), segment(Kind.HOLD, 60_000, ("hold", "hold"))
    one, later, other = (moment(figure, hold, ms) for ms in (12_000, 22_000, 14_000))
    assert one.picture is not None
    assert (one.picture, one.pose) == (later.picture, later.pose)
    assert other.picture != one.picture
    assert moment(figure, hold, 100).picture is None
    assert moment(figure, hold, 59_900).picture is None
