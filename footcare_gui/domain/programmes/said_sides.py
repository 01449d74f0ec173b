"""On which sides it is done, as it is said: "each foot", "per leg", "legs in turn"."""

from __future__ import annotations

import re
from datetime import date

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.programmes.draft import DraftDose

A_SIDE = r"(?:leg|foot|side)\b"
"""A pattern without a group."""
SIDES = (
    r"(?:(?:on|with) )?(?:each|per|every|both) (leg|foot|side)s?\b|both (feet)|left and right"
    r"|(?:(?:each|per|every) |/ ?|repeat(?: it)?(?: (?:on|with|for))? the other )"
    r"(leg|foot|side|ankle|heel|calf|knee)\b"
)
IN_TURN = r"(?:legs?|feet|sides?) in turn|alternat\w+(?: (?:legs?|feet|sides?))?"
_OF_A_FOOT = ("foot", "ankle", "heel")


def sides(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`each foot`, `both feet`; of a mere side nothing new is said where sides were named."""
    if found[2]:
        return dose._replace(sides=SideTerm.NONE)
    word = (found[1] or found[3] or "side").lower()
    if word == "side" and dose.sides is not None:
        return dose
    return dose._replace(sides=SideTerm.EACH_FOOT if word in _OF_A_FOOT else SideTerm.EACH_LEG)


def in_turn(dose: DraftDose, _found: re.Match[str], _: date) -> DraftDose:
    """`alternating legs`."""
    return dose._replace(alternate=True, sides=dose.sides or SideTerm.EACH_LEG)
