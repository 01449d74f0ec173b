"""What is fetched for one exercise will do for another."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.equipment import Need, each_once

MAT, BED_OR_MAT, CHAIR = ("mat",), ("bed", "mat"), ("chair",)


@pytest.mark.parametrize(
    ("needed", "named"),
    [
        ((MAT, ("wall",), BED_OR_MAT), (MAT, ("wall",))),
        ((BED_OR_MAT, ("wall",), MAT), (MAT, ("wall",))),
        ((CHAIR, ("ball",), CHAIR), (CHAIR, ("ball",))),
        ((BED_OR_MAT, BED_OR_MAT), (BED_OR_MAT,)),
        ((BED_OR_MAT, ("armchair",), CHAIR), (BED_OR_MAT, ("armchair",), CHAIR)),
        ((("bed", "cushion", "mat"), CHAIR, BED_OR_MAT), (BED_OR_MAT, CHAIR)),
        ((("bed", "sofa"), BED_OR_MAT), (("bed", "sofa"), BED_OR_MAT)),
        ((CHAIR, MAT, ("chair", "mat")), (CHAIR, MAT)),
        ((("chair", "mat"), MAT, CHAIR), (MAT, CHAIR)),
    ],
)
def test_what_will_do_for_another_thing_is_named_alone(
    needed: tuple[Need, ...], named: tuple[Need, ...]
) -> None:
    assert each_once(needed) == named


def test_what_a_person_calls_a_thing_of_their_own_stands_for_itself_alone() -> None:
    assert each_once([("thick mat",), MAT, ("thick mat",)]) == (("thick mat",), MAT)
