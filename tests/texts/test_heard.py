"""Signs that are written for the eye are not read out."""

from __future__ import annotations

import pytest

from footcare_gui.texts.heard import heard


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Up to 15 s · each leg", "Up to 15 s, each leg"),
        ("2–3 days a week", "2 to 3 days a week"),
        ("20–30 s · each foot · our suggestion", "20 to 30 s, each foot, our suggestion"),
        ("Heel tendon stretch", "Heel tendon stretch"),
    ],
)
def test_parts_are_told_apart_by_pauses_and_ranges_by_words(written: str, said: str) -> None:
    assert heard(written) == said
