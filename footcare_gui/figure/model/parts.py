"""What a figure consists of, by the names of its file: parts of the body, and layers to paint."""

from __future__ import annotations

from enum import Enum, auto
from typing import Literal, NamedTuple, TypeAlias

from footcare_gui.figure.model.body import Flank

PartName: TypeAlias = Literal["arm", "hand", "leg", "thigh", "shank", "knee", "foot"]


class Part(NamedTuple):
    """A part of the body that is there twice."""

    flank: Flank
    name: PartName


class Core(Enum):
    """A part of the body that is there once."""

    HEAD = auto()
    TRUNK = auto()


class ThingLayer(NamedTuple):
    """Where a thing of the figure's own lies, by its name."""

    name: str


Layer: TypeAlias = Core | Part | ThingLayer


def parts_named(*names: PartName) -> dict[str, Part]:
    """The near and the far part of each name, by the words that a file has for them."""
    return {f"{flank}_{name}": Part(flank, name) for name in names for flank in Flank}
