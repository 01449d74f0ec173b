"""Words for parts of the body; what a person's own file calls a part stands as it is written."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import BodyPart
from footcare_gui.texts.equipment import begun_large
from footcare_gui.texts.gate import tr


def body_part(name: str) -> str:
    """The name standing alone: `Calf`, `Back of the thigh`."""
    words: dict[str, str] = {
        BodyPart.ACHILLES_TENDON: tr("body", "Achilles tendon"),
        BodyPart.ANKLE: tr("body", "Ankle"),
        BodyPart.ARCH: tr("body", "Arch"),
        BodyPart.BACK_OF_THE_THIGH: tr("body", "Back of the thigh"),
        BodyPart.BALANCE: tr("body", "Balance"),
        BodyPart.CALF: tr("body", "Calf"),
        BodyPart.HIP: tr("body", "Hip"),
        BodyPart.OUTER_ANKLE: tr("body", "Outer ankle"),
        BodyPart.SHIN: tr("body", "Shin"),
        BodyPart.SOLE: tr("body", "Sole"),
        BodyPart.TOE_JOINTS: tr("body", "Toe joints"),
        BodyPart.TOES: tr("body", "Toes"),
    }
    return words.get(name) or begun_large(name)
