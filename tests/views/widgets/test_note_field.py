"""A note ends in the same way wherever it is written: kept, or left as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.note_field import NoteField
from tests.kits.main_kit import live

__all__ = ["live"]
Told = list[str]


@pytest.fixture
def written(qtbot: QtBot, live: LiveTheme) -> Iterator[tuple[NoteField, Told]]:
    page = QWidget()
    qtbot.addWidget(page)
    field = NoteField(live, "note", page)
    told: Told = []
    field.kept.connect(told.append)
    field.closed.connect(lambda: told.append("closed"))
    page.show()
    field.begin("A pull.")
    QTest.keyClicks(field, " And more. ")
    yield field, told
    page.hide()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_keeps_it(written: tuple[NoteField, Told], key: Qt.Key) -> None:
    field, told = written
    QTest.keyClick(field, key)
    assert told == ["closed", "A pull. And more."]


def test_esc_leaves_it_as_it_was_and_going_away_keeps_nothing_then(
    written: tuple[NoteField, Told],
) -> None:
    field, told = written
    QTest.keyClick(field, Qt.Key.Key_Escape)
    field.hide()
    assert told == ["closed"]


def test_who_goes_away_has_written_it_to_be_kept(written: tuple[NoteField, Told]) -> None:
    field, told = written
    field.window().hide()
    assert told == ["closed", "A pull. And more."]


def test_what_was_not_changed_is_not_kept_anew(written: tuple[NoteField, Told]) -> None:
    field, told = written
    field.setText(" A pull. ")
    field.keep()
    assert told == ["closed"]
