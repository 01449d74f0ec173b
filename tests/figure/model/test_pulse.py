"""Curves of time: turning round, breathing."""

from __future__ import annotations

from itertools import pairwise

import pytest

from footcare_gui.figure.model.pulse import (
    BREATH_IN_MS,
    BREATH_OUT_MS,
    TURN_ROUND_MS,
    breath_at,
    in_breaths,
    same_breath_ms,
    there_and_back,
)


def test_time_runs_forward_then_back_and_turns_round_without_a_jump() -> None:
    steps = [there_and_back(ms, 6_000) for ms in range(0, 6_001, 10)]
    assert steps[0] == 0
    assert max(steps) == pytest.approx(3_000 - TURN_ROUND_MS / 4)
    assert steps[300] == pytest.approx(max(steps))
    assert all(abs(b - a) <= 10 for a, b in pairwise(steps))
    assert steps[-1] == pytest.approx(0)


def test_a_breath_goes_in_faster_than_out() -> None:
    assert breath_at(0) == pytest.approx(0)
    assert breath_at(BREATH_IN_MS) == pytest.approx(1)
    assert breath_at(BREATH_IN_MS + BREATH_OUT_MS / 2) == pytest.approx(0.5)
    assert breath_at(BREATH_IN_MS + BREATH_OUT_MS) == pytest.approx(0)


def test_a_breath_is_shown_in_steps_from_nothing_to_all() -> None:
    shown = {in_breaths(breath_at(ms)) for ms in range(0, BREATH_IN_MS + BREATH_OUT_MS, 5)}
    assert shown == {step / 16 for step in range(17)}


def test_a_breath_is_looked_at_again_when_another_depth_shows() -> None:
    for ms in range(0, BREATH_IN_MS + BREATH_OUT_MS, 130):
        shown, stays_ms = in_breaths(breath_at(ms)), same_breath_ms(ms)
        depths = {in_breaths(breath_at(ms + later)) for later in range(0, stays_ms - 20, 5)}
        assert depths <= {shown}
        assert in_breaths(breath_at(ms + stays_ms)) != shown
