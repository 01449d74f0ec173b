"""Where a foot seen from the side may touch what it stands on.

Lengths are head heights (HH), points are complex numbers in the foot's frame: ankle joint at 0,
toes toward +x, the flat sole at y = `SOLE_LEVEL`. A foot rolls from flat to tiptoe because each
contact is a small circle, not a point: whatever the pitch, its lowest point stays on the surface.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

SOLE_LEVEL: Final = -0.32


@dataclass(frozen=True, slots=True)
class ContactCircle:
    """A round part of the sole: centre in the foot's frame and radius, both in HH."""

    centre: complex
    radius: float


BALL: Final = ContactCircle(complex(0.56, -0.255), 0.065)
HEEL: Final = ContactCircle(complex(-0.185, -0.20), 0.12)
ARCH: Final = ContactCircle(complex(0.22, -0.272), 0.0)

CONTACTS: Final = MappingProxyType({"ball": BALL, "heel": HEEL, "arch": ARCH})
"""Contacts that figure data may name."""


def ankle_for_contact(contact: str, at: complex, pitch_deg: float = 0.0) -> complex:
    """Place the ankle so that one contact of the foot rests on a point.

    Args:
        contact: One of `CONTACTS`, or "flat" for a whole sole on the ground, where `at` lies
            straight under the ankle.
        at: The point on the surface, whose normal points up, in HH.
        pitch_deg: Pitch of the foot, toes up positive.

    Raises:
        ValueError: The contact is not known.
    """
    if contact == "flat":
        return at - 1j * SOLE_LEVEL
    circle = CONTACTS.get(contact)
    if circle is None:
        known = ", ".join((*CONTACTS, "flat"))
        raise ValueError(f"unknown foot contact {contact!r}; known: {known}")
    return at + 1j * circle.radius - cmath.rect(1.0, math.radians(pitch_deg)) * circle.centre
