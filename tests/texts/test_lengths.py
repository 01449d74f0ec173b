"""Lengths of time as they are shown."""

from __future__ import annotations

import pytest

from footcare_gui.texts.lengths import duration


@pytest.mark.parametrize(
    ("ms", "said"),
    [
        (30_000, "30 s"),
        (60_000, "60 s"),
        (90_000, "1 min 30 s"),
        (120_000, "2 min"),
        (999, "1 s"),
    ],
)
def test_a_length_is_short(ms: int, said: str) -> None:
    assert duration(ms) == said
