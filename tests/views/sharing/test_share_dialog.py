"""What goes along with a routine that is shared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.sharing.share_dialog import Asked, ShareDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme) -> Iterator[ShareDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = ShareDialog(live, "Evening", window)
    made.open()
    yield made
    window.close()


def test_only_a_name_is_needed(dialog: ShareDialog) -> None:
    wanted = QSignalSpy(dialog.save_wanted)
    click(dialog, "save_shared")
    assert wanted.at(0) == [Asked("Evening", "", "", 0, False)]


def test_without_a_name_nothing_is_saved(dialog: ShareDialog) -> None:
    find(dialog, "share_name").setText(" \u200b ")
    assert not find(dialog, "save_shared").isEnabled()


def test_a_therapist_says_who_how_long_and_how_much(dialog: ShareDialog) -> None:
    wanted = QSignalSpy(dialog.save_wanted)
    find(dialog, "share_by").setText("  Dr.  Ada ")
    find(dialog, "share_note").setText("Slowly.")
    click(dialog, "share_weeks_6")
    find(dialog, "share_limits").setChecked(True)
    click(dialog, "save_shared")
    assert wanted.at(0) == [Asked("Evening", "Dr. Ada", "Slowly.", 6, True)]


def test_cancel_shares_nothing(dialog: ShareDialog) -> None:
    wanted = QSignalSpy(dialog.save_wanted)
    click(dialog, "cancel_share")
    assert (wanted.count(), dialog.isVisible()) == (0, False)
