"""How the person in the pictures looks: so that it can look like the one who does the exercises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from footcare_gui.domain.value import Value

SkinTone: TypeAlias = Literal["fair", "olive", "brown", "dark", "deep"]
HairShape: TypeAlias = Literal["bun", "short", "bald"]
HairColour: TypeAlias = Literal["dark", "brown", "fair", "red", "grey"]
Build: TypeAlias = Literal["slim", "broad", "stout"]

SKIN_TONES: tuple[SkinTone, ...] = ("fair", "olive", "brown", "dark", "deep")
HAIR_SHAPES: tuple[HairShape, ...] = ("bun", "short", "bald")
HAIR_COLOURS: tuple[HairColour, ...] = ("dark", "brown", "fair", "red", "grey")
BUILDS: tuple[Build, ...] = ("slim", "broad", "stout")


class Person(Value):
    """One person on the mat.

    Every combination can be drawn; the names are those of the figure's palette.
    """

    skin: SkinTone = "brown"
    hair_shape: HairShape = "bun"
    hair: HairColour = "dark"
    build: Build = "slim"


DEFAULT_PERSON = Person()


def person_of(names: Sequence[str]) -> Person:
    """The person of four names, in the order of the fields.

    Raises:
        ValueError: There are more or fewer, or one is not known.
    """
    wanted = zip(names, (SKIN_TONES, HAIR_SHAPES, HAIR_COLOURS, BUILDS), strict=True)
    if not all(name in known for name, known in wanted):
        raise ValueError(" ".join(names))
    found: Any = names
    return Person(*found)
