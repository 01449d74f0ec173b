"""Words for parts of the body; what a person's own file calls a part stands as it is written."""

from __future__ import annotations

from footcare_gui.texts.equipment import begun_large
from footcare_gui.texts.gate import tr


def body_part(name: str) -> str:
    """The name standing alone: `Calf`, `Back of the thigh`."""
    words: dict[str, str] = {
        "achilles_tendon": tr("body", "Achilles tendon"),
        "ankle": tr("body", "Ankle"),
        "arch": tr("body", "Arch"),
        "back_of_the_thigh": tr("body", "Back of the thigh"),
        "balance": tr("body", "Balance"),
        "calf": tr("body", "Calf"),
        "hip": tr("body", "Hip"),
        "outer_ankle": tr("body", "Outer ankle"),
        "shin": tr("body", "Shin"),
        "sole": tr("body", "Sole"),
        "toe_joints": tr("body", "Toe joints"),
        "toes": tr("body", "Toes"),
    }
    return words.get(name) or begun_large(name)
