"""What is offered of a file that was just written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap import saved
from footcare_gui.views.main.notices import Notices
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, live
from tests.kits.said_kit import line_of, said_in

__all__ = ["live"]


@pytest.fixture
def window(qtbot: QtBot, live: LiveTheme) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    line_of(made).clear()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toLocalFile()))
    return found


def test_a_sheet_can_be_opened_and_shown_where_it_is(
    window: QWidget, live: LiveTheme, opened: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "sheet.pdf"
    saved.tell_saved(Notices(window, live), "Saved", path)
    assert said_in(window) == "Saved"
    click(window, "said_open")
    click(window, "said_folder")
    assert opened == [str(path), str(tmp_path)]


def test_a_file_of_everything_is_for_no_other_program(
    window: QWidget, live: LiveTheme, tmp_path: Path
) -> None:
    saved.tell_saved(Notices(window, live), "Saved", tmp_path / "all.json")
    names = [one.objectName() for one in line_of(window).findChildren(QAbstractButton)]
    assert "said_folder" in names
    assert "said_open" not in names
