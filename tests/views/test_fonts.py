"""The fonts that are brought along: known to Qt, and once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from footcare_gui.platform import places
from footcare_gui.views import theme
from footcare_gui.views.theme import load_fonts

FONTS = places.resources() / "fonts"


def test_the_bundled_fonts_are_one_family(qapp: QApplication) -> None:
    assert load_fonts(FONTS) == "Footcare Sans"


def test_what_is_known_is_not_added_again(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    added: list[str] = []

    class Counted(QFontDatabase):
        @staticmethod
        def addApplicationFont(path: str) -> int:  # noqa: N802
            added.append(path)
            return QFontDatabase.addApplicationFont(path)

    monkeypatch.setattr(theme, "QFontDatabase", Counted)
    shutil.copy(FONTS / "FootcareSans-Regular.otf", tmp_path)
    assert [load_fonts(tmp_path) for _ in range(3)] == ["Footcare Sans"] * 3
    assert added == [str(tmp_path / "FootcareSans-Regular.otf")]


def test_without_them_a_font_of_the_system_is_taken(qapp: QApplication, tmp_path: Path) -> None:
    families = {*QFontDatabase.families(), ""}
    assert load_fonts(tmp_path) in families
