"""Time that was done is told in one way everywhere: full seconds, never more than it was."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.session.outcome import Ending, SideWork
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts import clock, day_log, spent
from footcare_gui.texts import summary as words
from tests.builders import STRETCH


@pytest.mark.parametrize(("ms", "told"), [(0, 0), (999, 0), (244_700, 244_000), (30_000, 30_000)])
def test_begun_seconds_do_not_count(ms: int, told: int) -> None:
    assert spent(ms) == told


def test_the_summary_and_the_progress_page_tell_the_same_length() -> None:
    took_ms = 244_700
    part = SideWork(0, "walk", "", Side.BOTH, 120_000, 75_900, 1, 1, too_much=False)
    summary = Summary(Ending.STOPPED, took_ms, (part,))
    began = datetime(2026, 5, 4, 8, tzinfo=UTC)
    record = SessionRecord("a", began, "routine", "morning", Ending.STOPPED, took_ms, ())
    told = "You worked your feet and legs for 1 min 15 s, in 4 min 4 s altogether."
    assert words.summary_line(summary) == told
    assert day_log.session_time(record) == clock(244_000) == "4:04"


def test_what_is_short_of_its_plan_is_never_told_as_whole() -> None:
    part = SideWork(0, "stretch", "", Side.LEFT, 30_000, 29_800, 1, 1, too_much=False)
    assert words.held(part, STRETCH.usual.dosage) == "Left leg 29 s of 30 s"


def test_less_than_a_second_is_told_as_nothing_yet() -> None:
    part = SideWork(0, "walk", "", Side.BOTH, 30_000, 900, 1, 1, too_much=False)
    summary = Summary(Ending.STOPPED, 9_000, (part,))
    assert words.summary_title(summary) == "Another time, then."
    assert "0 s" not in words.summary_line(summary)
