"""The guide: pages by the arrow keys, links between them, at every size of text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.about.guide_dialog import GuideDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]

PAGES = [
    (
        "1-a.html",
        "First",
        '<h1>First</h1><p>Press <code>Space</code>. <a href="2-b.html">on</a></p>',
    ),
    ("2-b.html", "Second", "<h1>Second</h1><p>There.</p>"),
]


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme) -> Iterator[GuideDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = GuideDialog(live, PAGES, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    dialog.close()


def text_of(dialog: GuideDialog) -> QTextBrowser:
    text: QTextBrowser = find(dialog, "guide_text")
    return text


def list_of(dialog: GuideDialog) -> QListWidget:
    pages: QListWidget = find(dialog, "guide_pages")
    return pages


def test_the_keyboard_is_on_the_list_and_its_arrows_turn_pages(dialog: GuideDialog) -> None:
    assert dialog.focusWidget() is list_of(dialog)
    assert "Press Space" in text_of(dialog).toPlainText()
    QTest.keyClick(list_of(dialog), Qt.Key.Key_Down)
    assert "There." in text_of(dialog).toPlainText()


def test_a_screen_reader_is_told_which_page_it_is(dialog: GuideDialog) -> None:
    assert list_of(dialog).accessibleName() == "Pages of the guide"
    assert text_of(dialog).accessibleName() == "First"


def test_a_link_leads_to_its_page_and_a_strange_one_nowhere(dialog: GuideDialog) -> None:
    text_of(dialog).anchorClicked.emit(QUrl("2-b.html"))
    assert list_of(dialog).currentRow() == 1
    text_of(dialog).anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert list_of(dialog).currentRow() == 1


def test_words_grow_and_change_colour_with_the_theme(dialog: GuideDialog, live: LiveTheme) -> None:
    small = text_of(dialog).document().size().height()
    live.choose(ThemeChoice.DARK, 200)
    assert text_of(dialog).document().size().height() > small
    assert live.theme.colors.ink.name() in text_of(dialog).toHtml()


def test_the_list_stands_above_the_page_where_it_is_narrow(dialog: GuideDialog) -> None:
    assert list_of(dialog).geometry().right() < text_of(dialog).geometry().left()
    dialog.resize(420, 600)
    QTest.qWait(0)
    assert list_of(dialog).geometry().bottom() < text_of(dialog).geometry().top()
    assert dialog.rect().contains(find(dialog, "close_guide").geometry())


def test_it_closes(qtbot: QtBot, dialog: GuideDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "close_guide")
