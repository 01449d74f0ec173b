"""A rest in a sentence: of which it is."""

from __future__ import annotations

import re

import pytest

from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_rests import OF_A_REST, settled


def test_a_rest_of_sets_is_one_of_repetitions_in_a_single_set() -> None:
    said = DraftDose(repetitions=10, set_rest_ms=5_000)
    assert settled(said) == DraftDose(repetitions=10, rest_ms=5_000)
    assert settled(said._replace(sets=2)) == said._replace(sets=2)


@pytest.mark.parametrize(
    ("behind", "is_rest"),
    [(" between sets", True), (" in between", True), (" after each rep", True), (" at top", False)],
)
def test_a_pause_between_is_a_rest(behind: str, *, is_rest: bool) -> None:
    assert (re.match(OF_A_REST, behind) is not None) is is_rest
