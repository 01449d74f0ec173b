"""The way that a figure is on, and how clearly its signs show."""

from __future__ import annotations

import pytest

from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.ways import (
    AFTER_MS,
    BEFORE_MS,
    SIGN_FADE_MS,
    through,
    way_at,
    work_pose,
)
from tests.figure_frames import FIGURE_IDS, FIGURES, planned, segment

every_figure = pytest.mark.parametrize("figure_id", FIGURE_IDS)


def test_a_wait_shows_the_coming_way_before_it_begins_and_not_earlier() -> None:
    figure = FIGURES.figure("heel_cord")
    ready = segment(Kind.GET_READY, 10_000)
    assert way_at(figure, ready, 10_000 - BEFORE_MS - 1) is None
    way = way_at(figure, ready, 10_000 - BEFORE_MS + SIGN_FADE_MS)
    assert way is not None
    assert (way.first, way.second, way.stage, way.strength) == ("start", "hold", "before", 1)


def test_a_way_goes_through_its_poses_one_after_the_other_and_back() -> None:
    figure = FIGURES.figure("pencil_grip")
    move_in = segment(Kind.MOVE_IN, 5_000, ("start", "hold"))
    there = [way_at(figure, move_in, ms) for ms in (1_000, 4_000)]
    assert [(w.first, w.second) for w in there if w] == [("start", "grip"), ("grip", "hold")]
    assert through(figure, "hold", "start") == through(figure, "start", "hold")[::-1]
    assert through(figure, "grip", "hold") == ()


def test_an_announced_way_begins_with_its_signs_and_ends_without() -> None:
    figure = FIGURES.figure("heel_cord")
    move_in = segment(Kind.MOVE_IN, 3_000, ("start", "hold"))
    ways = [way_at(figure, move_in, ms) for ms in (0, 1_500, 3_000)]
    assert [(way.strength, way.lasting) for way in ways if way] == [(1, 1), (1, 1), (0, 1)]


def test_a_hold_announces_the_next_phase_and_is_clear_before() -> None:
    figure = FIGURES.figure("toe_stretch")
    hold = segment(Kind.HOLD, 5_000, ("up", "up"))
    assert way_at(figure, hold, 2_500) is None
    way = way_at(figure, hold, 4_800)
    assert way is not None
    assert (way.first, way.second, way.stage) == ("up", "down", "before")
    shifting = way_at(figure, segment(Kind.HOLD, 5_000, ("down", "down")), 200)
    assert shifting is not None
    assert (shifting.first, shifting.second, shifting.stage) == ("up", "down", "during")


def test_a_close_up_that_is_cut_to_and_rests_announces_what_comes_then() -> None:
    figure = FIGURES.figure("toe_stretch_foot_flat")
    hold = segment(Kind.HOLD, 5_000, ("spread", "spread"))
    ways = [way_at(figure, hold, ms) for ms in (600, 1_290, 1_310, 2_000)]
    seen = [(w.first, w.second, w.stage, w.strength) for w in ways if w]
    assert seen[:2] == [("front", "spread", "before", 1)] * 2
    assert seen[2:] == [("front", "spread", "during", 1)] * 2


def test_the_last_phase_announces_nothing() -> None:
    figure = FIGURES.figure("toe_stretch_foot_flat")
    assert way_at(figure, segment(Kind.HOLD, 5_000, ("spread", "spread")), 4_800) is None


def test_a_way_is_remembered_a_moment_after_it() -> None:
    figure = FIGURES.figure("heel_cord")
    hold = segment(Kind.HOLD, 30_000, ("hold", "hold"))
    way = way_at(figure, hold, AFTER_MS // 2)
    assert way is not None
    assert (way.stage, way.second) == ("after", "hold")
    assert way_at(figure, hold, AFTER_MS) is None


def test_a_round_is_divided_where_the_movement_turns() -> None:
    figure = FIGURES.figure("heel_stretch")
    move = segment(Kind.MOVE, 28_000, ("hold", "hold"))
    ways = [way_at(figure, move, 4_000 + ms) for ms in (200, 1_800, 2_200, 3_800)]
    assert [(w.first, w.second) for w in ways if w] == [
        ("hold", "toes_down"),
        ("hold", "toes_down"),
        ("toes_down", "hold"),
        ("toes_down", "hold"),
    ]
    shares = [w.share for w in ways if w]
    assert shares == pytest.approx([0.1, 0.9, 0.1, 0.9])


def test_a_round_that_turns_round_goes_the_other_way_after_its_half() -> None:
    figure = FIGURES.figure("ankle_circles")
    move = segment(Kind.MOVE, 15_000, ("hold", "hold"), reverse_at_half=True)
    there, back = way_at(figure, move, 3_750), way_at(figure, move, 13_125)
    assert there is not None
    assert back is not None
    assert (work_pose(there), work_pose(back)) == ("hold", "reverse")
    assert there.turned == pytest.approx(1.0)
    assert 1.3 < back.turned < 1.6
    assert (there.first, there.second) == ("hold", "pulled")
    half = way_at(figure, move, 7_500)
    assert half is not None
    assert half.strength == 0


@every_figure
def test_signs_never_appear_or_vanish_at_once_within_a_segment(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for seg in planned(figure_id):
        before: tuple[object, float] = "", 0.0
        for ms in range(0, min(seg.duration_ms, 40_000), 20):
            way = way_at(figure, seg, ms)
            now = ("" if way is None else (way.second, way.stage)), way.strength if way else 0.0
            if now[0] == before[0]:
                assert abs(now[1] - before[1]) < 0.25, f"{seg.kind} at {ms} ms"
            before = now
