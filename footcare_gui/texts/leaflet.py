"""Words of the leaflet: the exercises to print, in the words that the app has for them."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.texts import safety
from footcare_gui.texts.equipment import one_of
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import DOT, additions, posture, prescription_line


def title() -> str:
    """Over it."""
    return tr("leaflet", "My foot and leg exercises")


def save() -> str:
    """Title of the choice of a file."""
    return tr("leaflet", "Save all exercises as a PDF to print, two pages")


def when_to_stop() -> str:
    """The signs, and the pain rule."""
    parts = (safety.when_to_stop(), safety.when_to_call(), safety.when_to_pause_for_today())
    return " ".join(parts)


def what_pictures_show() -> str:
    """What stands in no picture, and what paper can't do."""
    return tr(
        "leaflet",
        "What works is orange. Where it is one side, the left one is shown. "
        "“At the chime” means: halfway.",
    )


def what_this_is() -> str:
    """At its end."""
    return safety.what_this_is()


def dose(form: Form) -> str:
    """How much and how often, and what we add to it."""
    return DOT.join(filter(None, (prescription_line(form.dosage), additions(form.dosage))))


def where(form: Form) -> str:
    """In which position, and what to fetch."""
    return DOT.join((posture(form.posture), *map(one_of, form.equipment)))


def take_care(cautions: Sequence[str]) -> str:
    """The cautions in one paragraph; empty where there are none."""
    if not cautions:
        return ""
    return tr("leaflet", "Take care: {cautions}", cautions=" ".join(cautions))


def file_name() -> str:
    """What the file is called at first."""
    return "footcare-exercises.pdf"
