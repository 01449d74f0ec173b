"""How the person in the pictures looks: so that it can look like the one who does the exercises."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SkinTone(StrEnum):
    """From light to dark."""

    FAIR = "fair"
    OLIVE = "olive"
    BROWN = "brown"
    DARK = "dark"
    DEEP = "deep"


class HairShape(StrEnum):
    """How the hair is worn."""

    BUN = "bun"
    SHORT = "short"
    BALD = "bald"


class HairColour(StrEnum):
    """What is left of it may be grey."""

    DARK = "dark"
    BROWN = "brown"
    FAIR = "fair"
    RED = "red"
    GREY = "grey"


class Build(StrEnum):
    """How broad the body is."""

    SLIM = "slim"
    BROAD = "broad"


@dataclass(frozen=True, slots=True)
class Person:
    """One person on the mat.

    Every combination can be drawn; the names are those of the figure's palette.
    """

    skin: SkinTone = SkinTone.BROWN
    hair_shape: HairShape = HairShape.BUN
    hair: HairColour = HairColour.DARK
    build: Build = Build.SLIM
