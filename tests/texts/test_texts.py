"""Lengths of time in figures, the same everywhere."""

from __future__ import annotations

import pytest

from footcare_gui.texts import clock, spent


@pytest.mark.parametrize(
    ("ms", "shown"),
    [
        (-1, "0:00"), (0, "0:00"), (1, "0:01"), (59_000, "0:59"), (59_001, "1:00"),
        (3_599_000, "59:59"), (3_599_001, "1:00:00"), (36_061_000, "10:01:01"),
    ],
)  # fmt: skip
def test_what_is_left_reads_one_until_the_very_end(ms: int, shown: str) -> None:
    assert clock(ms) == shown


def test_what_was_done_counts_whole_seconds_only() -> None:
    assert [spent(ms) for ms in (-5, 0, 999, 1_000, 29_999)] == [0, 0, 0, 1_000, 29_000]
