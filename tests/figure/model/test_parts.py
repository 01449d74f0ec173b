"""Names of parts in figure files."""

from __future__ import annotations

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.parts import Part, parts_named


def test_every_part_has_a_near_and_a_far_one_by_the_words_of_a_file() -> None:
    assert parts_named("arm", "foot") == {
        "near_arm": Part(Flank.NEAR, "arm"),
        "far_arm": Part(Flank.FAR, "arm"),
        "near_foot": Part(Flank.NEAR, "foot"),
        "far_foot": Part(Flank.FAR, "foot"),
    }
