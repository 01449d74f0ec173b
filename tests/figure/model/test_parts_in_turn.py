"""Which part of a movement in several parts the picture is in."""

from __future__ import annotations

from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.figure.model.parts_in_turn import part_at
from tests.figure_frames import FIGURES, segment


def held(name: str) -> Segment:
    """The hold of a part."""
    return segment(Kind.HOLD, 5_000, (name, name))


def test_a_movement_in_parts_says_which_it_is_in() -> None:
    figure = FIGURES.figure("toe_stretch")
    parts = [part_at(figure, held(name), 2_200) for name in figure.timing.phases]
    assert parts == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_the_way_in_belongs_to_the_first_part_and_the_way_out_to_none() -> None:
    figure = FIGURES.figure("toe_stretch")
    ready, rest = segment(Kind.GET_READY, 10_000), segment(Kind.REST, 10_000)
    assert part_at(figure, ready, 10_000 - figure.timing.arrive_ms // 2) == (0, 4)
    assert part_at(figure, ready, 2_000) is None
    assert part_at(figure, rest, figure.timing.leave_ms // 2) is None


def test_a_movement_in_one_part_counts_none() -> None:
    figure = FIGURES.figure("heel_cord")
    assert part_at(figure, held("hold"), 2_000) is None


def test_a_part_that_follows_in_the_same_view_begins_with_its_arrow() -> None:
    figure = FIGURES.figure("toe_stretch")
    assert [part_at(figure, held("up"), ms) for ms in (3_500, 4_500)] == [(0, 4), (1, 4)]
    assert part_at(figure, held("down"), 100) == (1, 4)


def test_the_way_back_that_is_seen_in_the_view_of_a_part_belongs_to_it() -> None:
    figure = FIGURES.figure("toe_stretch_foot_flat")
    assert part_at(figure, held("up"), 4_900) == (0, 3)
    assert [part_at(figure, held("down"), ms) for ms in (100, 1_500)] == [(0, 3), (1, 3)]
    assert part_at(figure, held("spread"), 100) == (2, 3)
