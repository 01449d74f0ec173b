"""The short help: closed with a key, scrolled with the keys that scroll."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.help_dialog import HelpDialog
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme) -> Iterator[HelpDialog]:
    live.choose(ThemeChoice.LIGHT, 150)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = HelpDialog(live, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    dialog.close()


def test_the_keyboard_is_on_close_and_its_arrows_scroll(dialog: HelpDialog) -> None:
    close, scroll = find(dialog, "close_help"), dialog.findChild(QScrollArea, "help_scroll")
    assert isinstance(scroll, QScrollArea)
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(close, QKeyEvent(kind, Qt.Key.Key_PageDown, none))
    assert scroll.verticalScrollBar().value() > 0


def test_close_is_in_sight_however_large_the_text(dialog: HelpDialog) -> None:
    close = find(dialog, "close_help")
    assert dialog.rect().contains(close.geometry())


def test_it_leads_to_the_guide(qtbot: QtBot, live: LiveTheme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = HelpDialog(live, window)
    with qtbot.waitSignals([dialog.guide_wanted, dialog.finished]):
        click(dialog, "open_guide")
