"""Bodies in films do what people can do, and the table of it is that of today."""

from __future__ import annotations

from functools import cache

import pytest

from footcare_gui.figure.model.body import ANKLE_RANGE, ELBOW_RANGE, HIP_RANGE, KNEE_RANGE
from tests.figure_criteria.anatomy import (
    FASTEST_DEG_S,
    FASTEST_HAND_HH_S,
    FILE,
    JOINTS,
    Row,
    rows,
    table,
)
from tests.figure_frames import FIGURE_IDS, planned

RANGES = dict(zip(JOINTS, (HIP_RANGE, KNEE_RANGE, ANKLE_RANGE, ELBOW_RANGE), strict=True))
FILMS = [name for name in FIGURE_IDS if planned(name)]
every_film = pytest.mark.parametrize("name", FILMS)


@cache
def numbers() -> dict[str, Row]:
    return {row.film: row for row in rows()}


@every_film
def test_every_joint_stays_within_a_persons_range(name: str) -> None:
    for joint, (low, high) in numbers()[name].ranges.items():
        least, most = RANGES[joint]
        assert least - 0.5 <= low <= high <= most + 0.5, joint


@every_film
def test_nothing_moves_faster_than_people_do_in_a_calm_exercise(name: str) -> None:
    row = numbers()[name]
    for joint, speed in row.speeds.items():
        assert speed <= FASTEST_DEG_S[joint], joint
    assert row.hand <= FASTEST_HAND_HH_S


@every_film
def test_whoever_stands_is_over_the_feet_or_holds_on(name: str) -> None:
    row = numbers()[name]
    assert row.weight is None or row.weight >= 0 or "hand" in row.contacts


def test_the_table_is_that_of_todays_figures() -> None:
    assert FILE.read_text(encoding="utf-8") == table(), "python -m tests.figure_criteria.anatomy"
