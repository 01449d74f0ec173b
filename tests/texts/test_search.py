"""Exercises are found by the words that are shown."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.texts.search import search_words
from tests.builders import CIRCLES


def test_a_form_is_found_by_its_posture_its_things_and_its_body_parts() -> None:
    form = CIRCLES.usual._replace(
        posture=Posture.LYING, equipment=(("bed", "mat"),), works=("achilles_tendon", "hip flexor")
    )
    words = " ".join(search_words(form)).casefold().split()
    assert {"lying", "bed", "mat", "achilles", "tendon", "hip", "flexor"} <= set(words)
