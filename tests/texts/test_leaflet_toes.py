"""Gripping a pencil and stretching the toes, as they are printed."""

from __future__ import annotations

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Rung
from footcare_gui.platform.places import library_file
from footcare_gui.texts import leaflet_toes

EXERCISES = load_library(library_file()).library.exercises


def test_the_pencil_lies_crosswise_and_is_held_shorter_at_first() -> None:
    for way in leaflet_toes.pencil_grip(EXERCISES["pencil_grip"], Rung("", work_ms=5000)):
        lay, hold = way.steps[1].words, way.steps[3].words
        assert "crosswise under the toes of your left foot" in lay
        assert "about 5 seconds in the first two weeks, later for about 10 seconds" in hold
        assert "never for more than 30 seconds" in hold


def test_each_of_the_four_moves_is_held_and_shown() -> None:
    hand, flat = leaflet_toes.toe_stretch(EXERCISES["toe_stretch"], None)
    assert [pose for _, pose in hand.pictures] == ["start", "up", "down", "spread", "side"]
    assert [pose for _, pose in flat.pictures] == ["start", "up", "down", "spread"]
    for way in (hand, flat):
        moves = [step for step in way.steps if step.pose not in ("", "start")]
        assert all("5 seconds" in step.words for step in moves)
