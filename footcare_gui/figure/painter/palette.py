"""The figure's colours: one palette for each theme and person.

Colours are data (`resources/figures/palette.json`), so that a designer can change them and the
person on the mat can look like the user.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor

from footcare_gui.domain.exercises.person import (
    BUILDS,
    DEFAULT_PERSON,
    HAIR_COLOURS,
    SKIN_TONES,
    Build,
    Person,
)
from footcare_gui.figure.model.body import SLIM, Body
from footcare_gui.figure.model.shot import ThemeName
from footcare_gui.figure.painter.paths import mix

MAX_BYTES = 64_000


class PaletteError(ValueError):
    """The palette file cannot be used; the message says what and where."""


@dataclass(frozen=True, slots=True)
class FigurePalette:
    """Every colour of the figure, its props and its cues, in one theme for one person."""

    card: QColor
    blob: QColor
    floor: QColor
    floor_line: QColor
    shadow: QColor
    shadow_alpha: float
    rim: QColor
    rim_alpha: float
    top: QColor
    top_shade: QColor
    shorts: QColor
    legging: QColor
    legging_far: QColor
    accent: QColor
    accent_shade: QColor
    glow: QColor
    wood: QColor
    wood_shade: QColor
    wood_dark: QColor
    wall: QColor
    wall_shade: QColor
    mat: QColor
    mat_shade: QColor
    towel: QColor
    towel_shade: QColor
    towel_stripe: QColor
    band: QColor
    band_shade: QColor
    pillow: QColor
    pillow_shade: QColor
    ball: QColor
    ball_shade: QColor
    seam: QColor
    pencil: QColor
    pencil_light: QColor
    pencil_shade: QColor
    pencil_edge: QColor
    pencil_wood: QColor
    pencil_tip: QColor
    eraser: QColor
    ferrule: QColor
    ring: QColor
    lens: QColor
    ink: QColor
    muted: QColor
    skin: QColor
    skin_shade: QColor
    skin_highlight: QColor
    nail: QColor
    hair: QColor
    body: Body = SLIM

    @property
    def skin_edge(self) -> QColor:
        """The line round bare skin in a close-up."""
        return mix(self.skin_shade, QColor(42, 20, 8), 0.22)

    @property
    def rim_on_card(self) -> QColor:
        """The line round the whole figure."""
        return mix(self.card, self.rim, self.rim_alpha)

    @property
    def is_dark(self) -> bool:
        """Whether the card is dark."""
        return self.card.lightness() < 128


@dataclass(frozen=True, slots=True)
class Palettes:
    """The palette file: themes, skin tones, hair colours and bodies to choose from.

    Skin and hair belong to the person: no theme changes them. What they stand before does, and the
    line round them.
    """

    themes: Mapping[str, Mapping[str, Any]]
    skins: Mapping[str, Mapping[str, str]]
    hairs: Mapping[str, str]
    bodies: Mapping[str, Mapping[str, Any]]
    content: bytes

    def palette(self, theme: ThemeName, person: Person = DEFAULT_PERSON) -> FigurePalette:
        """The colours of one theme for one person."""
        skin, hair = self.skins[person.skin], self.hairs[person.hair]
        values = {**self.themes[theme], **skin, "hair": hair}
        colours = {name: _value(name, values[name]) for name in _NAMES}
        return FigurePalette(**colours, body=self.body(person.build))

    def body(self, build: Build) -> Body:
        """How a person of that build is built."""
        values = self.bodies[build]
        trunk = tuple(_row(row) for row in values["trunk"])
        numbers = {name: float(values.get(name, default)) for name, default in _BODY_NUMBERS}
        return Body(trunk, **numbers)


def load_palettes(path: Path) -> Palettes:
    """Read the palette file.

    Raises:
        PaletteError: The file is missing, too big, not JSON, or lacks a colour.
    """
    try:
        content = path.read_bytes()
        if len(content) > MAX_BYTES:
            raise PaletteError(f"{path}: larger than {MAX_BYTES} bytes")
        data = json.loads(content)
        palettes = Palettes(
            themes=data["themes"],
            skins=data["skins"],
            hairs=data["hairs"],
            bodies=data["bodies"],
            content=content,
        )
        _check(palettes)
    except KeyError as error:
        raise PaletteError(f"{path}: {error.args[0]!r} is missing; add it") from error
    except (OSError, ValueError) as error:
        raise PaletteError(f"{path}: {error}") from error
    return palettes


def _check(palettes: Palettes) -> None:
    themes: tuple[ThemeName, ...] = ("light", "dark")
    for theme in themes:
        for skin in SKIN_TONES:
            palettes.palette(theme, Person(skin=skin))
        for hair in HAIR_COLOURS:
            palettes.palette(theme, Person(hair=hair))
    for build in BUILDS:
        palettes.body(build)


_NAMES = tuple(field.name for field in fields(FigurePalette) if field.name != "body")
_BODY_NUMBERS = tuple((name, getattr(SLIM, name)) for name in Body._fields if name != "trunk")


def _row(row: Sequence[float]) -> tuple[float, float, float]:
    share, front, back = map(float, row)
    return share, front, back


def _value(name: str, value: object) -> Any:
    if isinstance(value, (int, float)):
        return float(value)
    colour = QColor(str(value))
    if not colour.isValid():
        raise PaletteError(f"{name}: {value!r} is not a colour; write it as #RRGGBB")
    return colour
