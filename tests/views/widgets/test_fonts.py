"""The bundled font shows whatever the app says, and its figures do not dance."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from footcare_gui.texts.pseudo import CLOSE, OPEN
from tests.needs import ROOT

FONTS = sorted((ROOT / "resources" / "fonts").glob("*.otf"))
SIGNS = "▶✓⚠‹›−+○●·–…“”×←→↑↓"
LANGUAGES = "äéñőşžßøĳ ΑΩάώ ЖЯєґ ạễ"
WORDS_IN = ("footcare_gui/texts", "footcare_gui/views", "footcare_gui/controllers")


def spoken_strings() -> Iterator[str]:
    """Every text of the library and every string of the modules that speak, docstrings left out."""
    yield (ROOT / "exercises.yaml").read_text(encoding="utf-8")
    for folder in WORDS_IN:
        for path in (ROOT / folder).rglob("*.py"):
            yield from strings_of(path)


def strings_of(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    statements = (node for node in ast.walk(tree) if isinstance(node, ast.Expr))
    documentation = {id(node.value) for node in statements}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in documentation:
            yield str(ast.literal_eval(node))


def test_there_are_four_weights_in_less_than_a_megabyte() -> None:
    assert len(FONTS) == 4
    assert sum(path.stat().st_size for path in FONTS) < 1_000_000


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_every_sign_and_language_of_the_app_is_in_every_weight(
    path: Path, qapp: QApplication
) -> None:
    font = QRawFont(str(path), 20)
    needed = {*SIGNS, *LANGUAGES, *(sign for text in spoken_strings() for sign in text)}
    needed -= {OPEN, CLOSE}  # only who looks for what is untranslated sees them
    missing = {
        sign for sign in needed if sign.isprintable() and not font.supportsCharacter(ord(sign))
    }
    assert missing == set()


@pytest.mark.parametrize("weight", [400, 600, 700, 800])
def test_tabular_figures_are_equally_wide_in_the_weight_that_was_asked(
    weight: int, qapp: QApplication
) -> None:
    for path in FONTS:
        QFontDatabase.addApplicationFont(str(path))
    font = QFont("Footcare Sans")
    font.setPixelSize(170)
    font.setWeight(QFont.Weight(weight))
    assert QRawFont.fromFont(font).weight() == weight
    assert spread_px(font) > 10
    font.setFeature(QFont.Tag("tnum"), 1)
    assert spread_px(font) < 0.5


def spread_px(font: QFont) -> float:
    """How much wider the widest figure is than the narrowest."""
    widths = [QFontMetricsF(font).horizontalAdvance(digit) for digit in "0123456789"]
    return max(widths) - min(widths)
