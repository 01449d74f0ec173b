"""Words after a session: the same warmth however it ended."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.sets import Tempo
from footcare_gui.domain.session.outcome import Ending, SideWork
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts.summary import held, left_out, summary_line, summary_title
from tests.builders import STRETCH, WALK


def work(held_ms: int, side: Side = Side.LEFT, *, waived_ms: int = 0) -> SideWork:
    return SideWork(
        0, "stretch", "", side, 30_000, held_ms, 1, 1, too_much=False, waived_ms=waived_ms
    )


@pytest.mark.parametrize(
    ("ending", "held_ms", "title"),
    [
        (Ending.COMPLETED, 30_000, "All done. Well done."),
        (Ending.COMPLETED, 29_500, "All done. Well done."),
        (Ending.COMPLETED, 27_000, "Well done for today."),
        (Ending.STOPPED, 30_000, "Well done for today."),
        (Ending.STOPPED, 15_000, "Well done for today."),
        (Ending.STOPPED, 14_000, "Part of it is done."),
        (Ending.STOPPED, 5_000, "Another time, then."),
        (None, 12_000, "Part of it is done."),
        (Ending.COMPLETED, 16_000, "Well done for today."),
        (Ending.COMPLETED, 0, "Another time, then."),
    ],
)
def test_the_title_depends_on_how_far_it_came(
    ending: Ending | None, held_ms: int, title: str
) -> None:
    assert summary_title(Summary(ending, 60_000, (work(held_ms),))) == title


def test_the_line_tells_what_was_worked_in_begun_time_alone() -> None:
    line = summary_line(Summary(Ending.STOPPED, 60_900, (work(12_900),)))
    assert line == "You worked your feet and legs for 12 s, in 60 s altogether."
    assert summary_line(Summary(Ending.STOPPED, 5_000, (work(0),))).startswith("Everything is here")


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (work(30_000), "Left leg 30 s"),
        (work(12_400), "Left leg 12 s of 30 s"),
        (work(30_000, Side.BOTH), "30 s"),
        (work(12_000, Side.BOTH), "12 s of 30 s"),
        (work(15_000, waived_ms=15_000), "Left leg 15 s"),
        (work(8_000, waived_ms=15_000), "Left leg 8 s of 15 s"),
        (work(8_000, waived_ms=15_000)._replace(too_much=True), "Left leg 8 s of 30 s"),
        (work(900), "Left leg not this time"),
        (work(0, Side.BOTH), "not this time"),
    ],
)
def test_a_side_tells_what_it_held_and_of_how_much_where_less_than_was_asked_for(
    part: SideWork, told: str
) -> None:
    assert held(part, STRETCH.usual.dosage) == told


def test_what_may_be_done_for_longer_is_told_with_both_lengths_as_the_session_counts() -> None:
    dosage = WALK.usual.dosage
    least_ms, most_ms = dosage.span.min_ms, dosage.span.max_ms
    assert (least_ms, most_ms) == (20_000, 30_000)
    walked = work(17_000, Side.BOTH, waived_ms=10_000)
    assert held(walked, dosage) == "17 s of 20–30 s"
    assert held(work(22_000, Side.BOTH, waived_ms=10_000), dosage) == "22 s"
    eased = work(4_000, Side.BOTH, waived_ms=20_000)
    assert held(eased, dosage) == "4 s of 10 s", "what was made easier has one length"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (work(30_000)._replace(reps=10, planned_reps=10), "Left leg 10 repetitions"),
        (work(3_000)._replace(reps=1, planned_reps=10), "Left leg 1 of 10 repetitions"),
        (work(30_000, Side.BOTH)._replace(reps=1, planned_reps=1), "1 repetition"),
        (
            work(15_000, waived_ms=15_000)._replace(reps=5, planned_reps=10),
            "Left leg 5 repetitions",
        ),
        (
            work(15_000, waived_ms=15_000)._replace(reps=5, planned_reps=10, too_much=True),
            "Left leg 5 of 10 repetitions",
        ),
        (work(0)._replace(reps=0, planned_reps=10), "Left leg not this time"),
    ],
)
def test_what_is_counted_is_told_by_its_repetitions(part: SideWork, told: str) -> None:
    usual = STRETCH.usual.dosage
    counted = usual._replace(ours=usual.ours._replace(tempo=Tempo(up_ms=1_000, down_ms=2_000)))
    assert counted.is_counted
    assert held(part, counted) == told


def test_what_is_left_out_is_named_with_its_number() -> None:
    assert left_out("Toe pressing", 1, 10) == "Not done of Toe pressing: 1 of 10."
