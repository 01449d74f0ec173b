"""What a reviewer rejects in a figure, as functions: each takes all its frames and complains.

The same functions pass judgement on the app's figures and on ones that were broken on purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from tests.figure_criteria.angles import wrong_angles
from tests.figure_criteria.balance import toppling
from tests.figure_criteria.bounds import popping_joints, stretched_bones, too_far_bent, unreached
from tests.figure_criteria.contacts import drifting_feet, floating_soles
from tests.figure_criteria.films import (
    balls_beside,
    broken_rounds,
    cut_feet,
    frozen_close_ups,
    lonely_hands,
    out_of_step,
    restless_knees,
    stiff_bands,
)
from tests.figure_criteria.outlines import kinks
from tests.figure_criteria.palms import empty_hands
from tests.figure_criteria.things import slipping_balls, slipping_towels, through_things
from tests.figure_frames import Film

Check: TypeAlias = Callable[[Film], list[str]]

CRITERIA: Final[Mapping[str, Check]] = {
    "1 sole": floating_soles,
    "1 palm": empty_hands,
    "1 through": through_things,
    "2 reach": unreached,
    "2 range": too_far_bent,
    "2 drift": drifting_feet,
    "2 bones": stretched_bones,
    "4 towel": slipping_towels,
    "4 ball": slipping_balls,
    "8 kink": kinks,
    "8 pop": popping_joints,
    "9 balance": toppling,
    "angles": wrong_angles,
    "11 hand": lonely_hands,
    "12 ball": balls_beside,
    "13 step": out_of_step,
    "14 cut": cut_feet,
    "15 knees": restless_knees,
    "16 frozen": frozen_close_ups,
    "17 band": stiff_bands,
    "18 round": broken_rounds,
}
"""By the number in the list of what a reviewer rejects; those on pixels are in `pictures`."""


def complaints(film: Film) -> dict[str, list[str]]:
    """What each criterion has to say, if it has."""
    said = {name: check(film) for name, check in CRITERIA.items()}
    return {name: found for name, found in said.items() if found}
