"""What a repetition is counted by: what is pressed, and that nobody has said it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.domain.programmes.fields import How
from footcare_gui.views.editor.how_row import HowRow
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.fixture
def row(qtbot: QtBot, live: LiveTheme) -> HowRow:
    made = HowRow(live)
    in_window(qtbot, made)
    return made


def button(row: HowRow, how: How) -> QAbstractButton:
    found = row.findChild(QAbstractButton, f"field_how_{how.value}")
    assert found is not None
    return found


def test_what_was_assumed_says_so_until_it_was_chosen(row: HowRow) -> None:
    note = row.findChild(QLabel, "note_how")
    assert note is not None
    row.show_how(How.MOVE, is_assumed=True)
    assert button(row, How.MOVE).isChecked()
    assert note.isVisible()
    assert "Its name is a movement" in note.text().replace("\N{NO-BREAK SPACE}", " ")
    row.show_how(How.MOVE, is_assumed=False)
    assert not note.isVisible()


def test_pressing_what_is_pressed_already_means_it(row: HowRow, qtbot: QtBot) -> None:
    row.show_how(How.HOLD, is_assumed=True)
    for how in (How.HOLD, How.COUNT):
        with qtbot.waitSignal(row.chosen) as told:
            button(row, how).click()
        assert told.args == [how]
