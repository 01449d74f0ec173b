"""Makes `resources/fonts/`: Inter, cut down to the letters, signs and features that Footcare uses.

The result has a family name of its own: where the whole Inter is installed too, a shared name would
leave it to the system which of the two is drawn, and pictures would differ between machines.

Run it with a Python that has fonttools, which the project itself does not need:

    python tools/make_fonts.py /usr/share/fonts/opentype/inter

The folder is where Debian's package `fonts-inter` puts the static fonts.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILY = "Footcare Sans"
STYLES = {"Regular": "Regular", "SemiBold": "Semi Bold", "Bold": "Bold", "ExtraBold": "Extra Bold"}
"""The weights 400, 600, 700 and 800, as the files and as the menus call them."""

UNICODES = (
    "U+0020-007E,U+00A0-024F,"  # Latin and its extensions
    "U+02B0-02FF,U+0300-036F,"  # accents, alone and combining
    "U+0370-03FF,U+1F00-1FFF,U+0400-052F,"  # Greek, Cyrillic
    "U+1E00-1EFF,"  # Vietnamese and other accented Latin
    "U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,"  # punctuation, small digits, currencies
    "U+2190-21FF,U+2212,U+2248,U+2260-2265,U+2215,"  # arrows and a few mathematical signs
    "U+25A0-25FF,U+2600-26FF,U+2700-27BF"  # shapes, warning sign, check mark
)
FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl", "calt", "case", "tnum", "pnum", "frac")
FAMILY_ID, STYLE_ID, UNIQUE_ID, FULL_ID, POSTSCRIPT_ID, MENU_FAMILY_ID, MENU_STYLE_ID = (
    1,
    2,
    3,
    4,
    6,
    16,
    17,
)
COPYRIGHT_ID, VERSION_ID, LICENSE_ID = 0, 5, 13


def main() -> None:
    """Cut every weight out of the folder named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", type=Path, help="folder with Inter-Regular.otf and the others")
    source: Path = parser.parse_args().source
    FONTS.mkdir(parents=True, exist_ok=True)
    for weight, style in STYLES.items():
        font = TTFont(source / f"Inter-{weight}.otf")
        cut(font)
        rename(font, style)
        target = FONTS / f"{FAMILY.replace(' ', '')}-{weight}.otf"
        font.save(target)
        print(f"{target.name}: {target.stat().st_size / 1000:.0f} kB")


def cut(font: TTFont) -> None:
    """Leave only what is used; unhinted, so that pictures are the same everywhere."""
    options = subset.Options()
    options.layout_features = list(FEATURES)
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [COPYRIGHT_ID, FAMILY_ID, STYLE_ID, VERSION_ID, LICENSE_ID]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(UNICODES))
    subsetter.subset(font)


def rename(font: TTFont, style: str) -> None:
    """Give a weight our family name, in the fields for old menus (four styles) and for new ones."""
    is_basic = style in ("Regular", "Bold")
    full = f"{FAMILY} {style}"
    names = {
        FAMILY_ID: FAMILY if is_basic else full,
        STYLE_ID: style if is_basic else "Regular",
        UNIQUE_ID: f"Footcare: {full}",
        FULL_ID: full,
        POSTSCRIPT_ID: f"{FAMILY}-{style}".replace(" ", ""),
        MENU_FAMILY_ID: FAMILY,
        MENU_STYLE_ID: style,
    }
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [names[POSTSCRIPT_ID]]
    top[0].FullName, top[0].FamilyName = full, FAMILY


if __name__ == "__main__":
    main()
