"""A name is asked for: something must stand in it, and stray spaces do not count."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.field import Field
from footcare_gui.views.widgets.name_dialog import LONGEST, NameDialog
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme) -> Iterator[NameDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = NameDialog(live, "Save", "What shall it be called?", window)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    window.close()


def type_in(dialog: NameDialog, text: str) -> None:
    field: Field = find(dialog, "name_field")
    field.clear()
    field.insert(text)


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("", False),
        ("   ", False),
        ("\u200b", False),
        (" \u3164\u2060", False),
        ("After work", True),
    ],
)
def test_it_is_saved_only_where_something_can_be_seen(
    dialog: NameDialog, text: str, works: bool
) -> None:
    type_in(dialog, text)
    assert find(dialog, "save_name").isEnabled() is works


def test_the_name_comes_without_stray_spaces(qtbot: QtBot, dialog: NameDialog) -> None:
    type_in(dialog, "  After   work ")
    with qtbot.waitSignal(dialog.named) as told:
        click(dialog, "save_name")
    assert told.args == ["After work"]


def test_a_name_has_an_end(dialog: NameDialog) -> None:
    type_in(dialog, "x" * 500)
    assert len(find(dialog, "name_field").text()) == LONGEST


def test_cancelled_nothing_is_named(dialog: NameDialog) -> None:
    given: list[str] = []
    dialog.named.connect(given.append)
    type_in(dialog, "After work")
    click(dialog, "cancel_name")
    assert given == []
