"""Drafts that wait."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.list_lines import ListLines
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]


def test_each_draft_has_a_way_to_it(qtbot: QtBot, live: LiveTheme) -> None:
    lines = ListLines(live)
    in_window(qtbot, lines)
    lines.show_drafts([("half", "Half"), ("other", "")])
    buttons = [b for b in lines.findChildren(QAbstractButton) if b.isVisible()]
    assert [b.text() for b in buttons] == ["Draft: Half", "Draft: Exercise without a name"]
    with qtbot.waitSignal(lines.draft_wanted) as wanted:
        buttons[0].click()
    assert wanted.args == ["half"]
    lines.show_drafts([("half", "Half of it")])
    assert [b.text() for b in lines.findChildren(QAbstractButton) if b.isVisible()] == [
        "Draft: Half of it"
    ]
    lines.show_drafts([])
    assert lines.isHidden()
