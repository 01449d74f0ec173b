"""Words for what to fetch before an exercise is begun."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.equipment import Need
from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.texts.equipment import one_of
from footcare_gui.texts.exercises import form_name
from footcare_gui.texts.gate import tr


def you_will_need(things: Sequence[Need]) -> str:
    """What to fetch before starting, as a sentence."""
    if not things:
        return tr("needs", "You will need: nothing")
    return tr("needs", "You will need: {things}", things="; ".join(map(one_of, things)))


def needs_of(exercise: Exercise, shown: Form, taken: Form) -> str:
    """What to fetch, and that the exercise begins in a steadier form where that is so.

    Of an exercise of the person's own that names no thing there is nothing to say.

    Args:
        exercise: Whose forms these are.
        shown: The form that is looked at.
        taken: The form that it begins in.
    """
    if taken.dosage.own and not taken.equipment:
        return ""  # nobody has said that nothing is needed
    needs = you_will_need(taken.equipment)
    if taken.id == shown.id:
        return needs
    return tr(
        "needs",
        "Steadier instead: {form}. {needs}",
        form=form_name(exercise, taken.id),
        needs=needs,
    )
