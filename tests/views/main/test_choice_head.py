"""The head over the list: the name gives way, the ways out never do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.choice_head import ChoiceHead
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live, words_of

__all__ = ["live"]


@pytest.fixture
def head(qtbot: QtBot, live: LiveTheme) -> Iterator[ChoiceHead]:
    pane = QWidget()
    qtbot.addWidget(pane)
    head = ChoiceHead(live, pane)
    head.resize(900, 50)
    pane.resize(900, 50)
    pane.show()
    qtbot.waitExposed(pane)
    yield head
    pane.close()


def test_the_name_is_shown_only_where_there_is_room_for_all_of_it(head: ChoiceHead) -> None:
    assert "Footcare" in words_of(head)
    head.resize(head.minimumSizeHint().width(), 50)
    QApplication.processEvents()
    assert "Footcare" not in words_of(head)
    for button in head.findChildren(QAbstractButton):
        assert button.isVisible()
        assert button.width() >= button.minimumSizeHint().width()


def test_a_full_screen_has_a_way_back_and_a_window_has_none(head: ChoiceHead, qtbot: QtBot) -> None:
    least = head.minimumSizeHint().width()
    head.show_full_screen(False)
    assert head.findChild(QAbstractButton, "leave_full_screen") is None
    head.show_full_screen(True)
    assert head.minimumSizeHint().width() > least
    with qtbot.waitSignal(head.full_screen_left):
        click(head, "leave_full_screen")
    head.show_full_screen(False)
    assert not find(head, "leave_full_screen").isVisible()
    assert head.minimumSizeHint().width() == least
