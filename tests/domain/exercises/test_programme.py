"""What a programme says of its exercises."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.programme import Programme


def test_it_asks_of_what_it_brought_limits_or_warns_of_and_not_of_what_it_only_uses() -> None:
    programme = Programme(
        "Ankle",
        exercises=("curls", "heel_cord", "toe_walk", "toe_press"),
        limits={"heel_cord": Limit(20_000)},
        cautions={"toe_walk": ("Hold on.",)},
        brought=("curls",),
    )
    asked = [id for id in programme.exercises if programme.asks_of(id)]
    assert asked == ["curls", "heel_cord", "toe_walk"]
