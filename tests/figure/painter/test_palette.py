"""The palette file and the people it can show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from footcare_gui.domain.exercises.person import (
    HAIR_COLOURS,
    SKIN_TONES,
    HairColour,
    Person,
    SkinTone,
)
from footcare_gui.figure.painter.palette import PaletteError, load_palettes
from tests.figure_frames import FIGURE_FOLDER

FILE = FIGURE_FOLDER / "palette.json"


def test_every_skin_tone_looks_different() -> None:
    palettes = load_palettes(FILE)
    tones = {palettes.palette("light", Person(skin=name)).skin.name() for name in SKIN_TONES}
    assert len(tones) == len(SKIN_TONES) >= 5


def test_dark_is_dark_and_light_is_light() -> None:
    palettes = load_palettes(FILE)
    assert palettes.palette("dark").is_dark
    assert not palettes.palette("light").is_dark


@pytest.mark.parametrize("skin", SKIN_TONES)
@pytest.mark.parametrize("hair", HAIR_COLOURS)
def test_a_theme_changes_what_the_person_stands_before_and_never_the_person(
    skin: SkinTone, hair: HairColour
) -> None:
    palettes, person = load_palettes(FILE), Person(skin=skin, hair=hair)
    light, dark = palettes.palette("light", person), palettes.palette("dark", person)
    for own in ("skin", "skin_shade", "skin_highlight", "nail", "hair"):
        assert getattr(light, own) == getattr(dark, own)
    assert light.rim_on_card != dark.rim_on_card


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data["themes"]["dark"].pop("ink"), "ink"),
        (lambda data: data["themes"]["light"].update(ink="blue-ish"), "is not a colour"),
        (lambda data: data.pop("skins"), "skins"),
        (lambda data: data["skins"].pop("olive"), "olive"),
        (lambda data: data["hairs"].pop("grey"), "grey"),
    ],
)
def test_a_broken_palette_is_refused_in_words(tmp_path: Path, change: object, message: str) -> None:
    data = json.loads(FILE.read_text(encoding="utf-8"))
    change(data)  # type: ignore[operator]
    broken = tmp_path / "palette.json"
    broken.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(PaletteError, match=message):
        load_palettes(broken)


def test_a_palette_that_is_not_there_or_no_json_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PaletteError):
        load_palettes(tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with pytest.raises(PaletteError):
        load_palettes(tmp_path / "bad.json")
