"""Words for what to fetch before an exercise is begun."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.texts.library import form_name


def you_will_need(things: Sequence[str]) -> str:
    """What to fetch before starting, as a sentence."""
    if not things:
        return QCoreApplication.translate("needs", "You will need: nothing")
    words = QCoreApplication.translate("needs", "You will need: {things}")
    return words.format(things="; ".join(_one_of(thing) for thing in things))


def needs_of(shown: Form, taken: Form) -> str:
    """What to fetch, and that the exercise begins in a steadier form where that is so.

    Args:
        shown: The form that is looked at.
        taken: The form that it begins in.
    """
    needs = you_will_need(taken.equipment)
    if taken.id == shown.id:
        return needs
    text = QCoreApplication.translate("needs", "Steadier instead: {form}. {needs}")
    return text.format(form=form_name(taken), needs=needs)


def _one_of(thing: str) -> str:
    """`a bed or mat` for what the built-in exercises need; words of other files as they stand."""
    return {
        "bed or mat": QCoreApplication.translate("needs", "a bed or mat"),
        "chair": QCoreApplication.translate("needs", "a chair"),
        "long towel": QCoreApplication.translate("needs", "a long towel"),
        "mat": QCoreApplication.translate("needs", "a mat"),
        "pencil": QCoreApplication.translate("needs", "a pencil"),
        "exercise band": QCoreApplication.translate("needs", "an exercise band"),
        "heavy chair": QCoreApplication.translate("needs", "a heavy chair"),
        "tennis ball": QCoreApplication.translate("needs", "a tennis ball"),
        "wall": QCoreApplication.translate("needs", "a wall"),
        "worktop": QCoreApplication.translate("needs", "a worktop"),
    }.get(thing, thing)
