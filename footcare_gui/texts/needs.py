"""Words for what to fetch before an exercise is begun."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import form_name


def you_will_need(things: Sequence[str]) -> str:
    """What to fetch before starting, as a sentence."""
    if not things:
        return tr("needs", "You will need: nothing")
    return tr(
        "needs", "You will need: {things}", things="; ".join(_one_of(thing) for thing in things)
    )


def needs_of(shown: Form, taken: Form) -> str:
    """What to fetch, and that the exercise begins in a steadier form where that is so.

    Args:
        shown: The form that is looked at.
        taken: The form that it begins in.
    """
    needs = you_will_need(taken.equipment)
    if taken.id == shown.id:
        return needs
    return tr("needs", "Steadier instead: {form}. {needs}", form=form_name(taken), needs=needs)


def _one_of(thing: str) -> str:
    """`a bed or mat` for what the built-in exercises need; words of other files as they stand."""
    return {
        "bed or mat": tr("needs", "a bed or mat"),
        "chair": tr("needs", "a chair"),
        "long towel": tr("needs", "a long towel"),
        "mat": tr("needs", "a mat"),
        "pencil": tr("needs", "a pencil"),
        "exercise band": tr("needs", "an exercise band"),
        "heavy chair": tr("needs", "a heavy chair"),
        "tennis ball": tr("needs", "a tennis ball"),
        "wall": tr("needs", "a wall"),
        "worktop": tr("needs", "a worktop"),
    }.get(thing, thing)
