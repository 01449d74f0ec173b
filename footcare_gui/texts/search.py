"""What an exercise is found by, beside its own words."""

from __future__ import annotations

from collections.abc import Iterator

from footcare_gui.domain.exercises.exercise import Form, Posture
from footcare_gui.texts.body import body_part
from footcare_gui.texts.equipment import thing
from footcare_gui.texts.gate import tr


def search_words(form: Form) -> Iterator[str]:
    """Posture, things and body parts of a form as a person may call them."""
    yield {
        Posture.STANDING: tr("search", "standing stand"),
        Posture.SEATED: tr("search", "seated sitting sit chair"),
        Posture.FLOOR_SITTING: tr("search", "floor sitting sit"),
        Posture.LYING: tr("search", "lying lie bed floor"),
    }[form.posture]
    yield from map(thing, form.equipment)
    yield from map(body_part, form.works)
