"""The guide: pages by the arrow keys, links between them, at every size of text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextBrowser, QWidget
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


def text_of(dialog: GuideDialog, page: str = "a") -> QTextBrowser:
    text: QTextBrowser = find(dialog, f"guide_{page}")
    return text


def name_of(dialog: GuideDialog, page: str = "a") -> QAbstractButton:
    name: QAbstractButton = find(dialog, f"guide_dialog_{page}")
    return name


def test_the_keyboard_is_on_the_names_and_its_arrows_turn_pages(dialog: GuideDialog) -> None:
    assert dialog.focusWidget() is name_of(dialog)
    assert "Press Space" in text_of(dialog).toPlainText()
    QTest.keyClick(name_of(dialog), Qt.Key.Key_Down)
    assert text_of(dialog, "b").isVisible()
    assert "There." in text_of(dialog, "b").toPlainText()


def test_tab_reads_the_page_and_its_keys_scroll_it(qtbot: QtBot, live: LiveTheme) -> None:
    dialog = GuideDialog(live, [("1-a.html", "First", "<p>Word</p>" * 99)])
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.qWait(0)  # the order of Tab follows what has been added
    QTest.keyClick(name_of(dialog), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is text_of(dialog)
    QTest.keyClick(text_of(dialog), Qt.Key.Key_PageDown)
    assert text_of(dialog).verticalScrollBar().value() > 0


def test_who_reads_it_in_the_app_begins_after_installing(qtbot: QtBot, live: LiveTheme) -> None:
    pages = [("1-install.html", "Install", "<p>a</p>"), ("2-session.html", "Session", "<p>b</p>")]
    dialog = GuideDialog(live, pages)
    qtbot.addWidget(dialog)
    dialog.show()
    assert text_of(dialog, "session").isVisible()
    assert name_of(dialog, "session").isChecked()


def test_without_any_page_there_is_still_a_way_out(qtbot: QtBot, live: LiveTheme) -> None:
    dialog = GuideDialog(live, [])
    qtbot.addWidget(dialog)
    dialog.show()
    assert find(dialog, "close_guide").isVisible()


def test_a_screen_reader_is_told_which_page_it_is(dialog: GuideDialog) -> None:
    assert find(dialog, "guide_dialog_pages").accessibleName() == "Pages of the guide"
    assert text_of(dialog).accessibleName() == "First"


def test_a_link_leads_to_its_page_and_a_strange_one_nowhere(dialog: GuideDialog) -> None:
    text_of(dialog).anchorClicked.emit(QUrl("2-b.html"))
    assert name_of(dialog, "b").isChecked()
    text_of(dialog).anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert name_of(dialog, "b").isChecked()


def test_words_grow_and_change_colour_with_the_theme(dialog: GuideDialog, live: LiveTheme) -> None:
    small = text_of(dialog).document().size().height()
    live.choose(ThemeChoice.DARK, 200)
    assert text_of(dialog).document().size().height() > small
    assert live.theme.colors.ink.name() in text_of(dialog).toHtml()
    name_of(dialog, "b").click()
    assert live.theme.colors.ink.name() in text_of(dialog, "b").toHtml()


def test_the_names_stand_above_the_page_where_it_is_narrow(dialog: GuideDialog) -> None:
    def edges() -> tuple[QRect, QRect]:
        names, text = find(dialog, "guide_dialog_pages"), text_of(dialog)
        places = [QRect(one.mapTo(dialog, QPoint()), one.size()) for one in (names, text)]
        return places[0], places[1]

    names, text = edges()
    assert names.right() < text.left()
    dialog.resize(420, 600)
    QTest.qWait(0)
    names, text = edges()
    assert names.bottom() < text.top()
    assert dialog.rect().contains(find(dialog, "close_guide").geometry())


def test_it_closes(qtbot: QtBot, dialog: GuideDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "close_guide")
