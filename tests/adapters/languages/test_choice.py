from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from footcare_gui.adapters.languages import choice
from footcare_gui.adapters.languages.choice import choose_language
from footcare_gui.texts.dates import long_date
from footcare_gui.texts.gate import speak, speaks_english, tr
from tests.kits.catalogue_kit import catalogue_bytes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Catalogues with one word each."""
    for code, word in (("pl", "Zamknij"), ("ar", "إغلاق")):
        path = tmp_path / code / "LC_MESSAGES" / "footcare.mo"
        path.parent.mkdir(parents=True)
        path.write_bytes(catalogue_bytes("nplurals=1; plural=0;", {"button\4Close": word}))
    return tmp_path


@pytest.fixture(autouse=True)
def as_before(qapp: QGuiApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_language_with_a_catalogue_is_spoken_and_dates_follow(folder: Path) -> None:
    assert choose_language("pl-PL", folder) == ("pl", "")
    assert tr("button", "Close") == "Zamknij"
    assert "poniedziałek" in long_date(date(2026, 3, 2))


def test_a_language_that_is_written_from_the_right_turns_every_window(folder: Path) -> None:
    assert choose_language("ar", folder) == ("ar", "")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_language_without_a_catalogue_is_english_and_said_in_one_line(folder: Path) -> None:
    language, line = choose_language("tlh", folder)
    assert language == ""
    assert "'tlh'" in line
    assert "ar, en, pl" in line
    assert speaks_english()


@pytest.mark.parametrize("wanted", ["en", "en-GB"])
def test_english_needs_no_catalogue_and_no_line(folder: Path, wanted: str) -> None:
    assert choose_language(wanted, folder) == ("", "")
    assert speaks_english()


@pytest.mark.parametrize(
    ("system", "spoken"), [(["pl-PL", "en"], "pl"), (["de-DE"], ""), (["en-US", "pl"], "")]
)
def test_the_system_language_is_spoken_where_there_is_a_catalogue(
    folder: Path, monkeypatch: pytest.MonkeyPatch, system: list[str], spoken: str
) -> None:
    monkeypatch.setattr(choice, "_system_languages", lambda: system)
    assert choose_language(None, folder) == (spoken, "")


@pytest.mark.parametrize(
    ("wanted", "direction"),
    [
        ("pseudo", Qt.LayoutDirection.LeftToRight),
        ("pseudo-rtl", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_the_made_up_language_needs_no_file(
    tmp_path: Path, wanted: str, direction: Qt.LayoutDirection
) -> None:
    assert choose_language(wanted, tmp_path) == ("", "")
    assert tr("button", "Close").startswith("⟦")
    assert QGuiApplication.layoutDirection() is direction
