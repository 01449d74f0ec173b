"""The tabs show the page that they stand on; only the other one asks for something."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.page_tabs import Page, PageTabs
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.fixture
def tabs(qtbot: QtBot, live: LiveTheme) -> PageTabs:
    tabs = PageTabs(live, Page.EXERCISES)
    qtbot.addWidget(tabs)
    tabs.show()
    qtbot.waitExposed(tabs)
    return tabs


def test_the_page_that_is_shown_stays_pressed_whatever_is_clicked(tabs: PageTabs) -> None:
    for button in tabs.buttons.values():
        button.click()
        assert tabs.buttons[Page.EXERCISES].isChecked()
        assert not tabs.buttons[Page.PROGRESS].isChecked()


def test_only_the_other_page_is_asked_for(qtbot: QtBot, tabs: PageTabs) -> None:
    with qtbot.assertNotEmitted(tabs.page_wanted):
        tabs.buttons[Page.EXERCISES].click()
    with qtbot.waitSignal(tabs.page_wanted) as told:
        tabs.buttons[Page.PROGRESS].click()
    assert told.args == [Page.PROGRESS]


def test_the_keyboard_at_the_other_tab_says_that_it_may_be_wanted(
    qtbot: QtBot, tabs: PageTabs
) -> None:
    with qtbot.waitActive(tabs):
        tabs.activateWindow()
    tabs.setFocus()
    with qtbot.waitSignal(tabs.page_in_mind):
        tabs.buttons[Page.PROGRESS].setFocus()


def test_both_tabs_fit_into_the_width_that_is_told(tabs: PageTabs) -> None:
    assert tabs.words_width == tabs.sizeHint().width()
