"""What is already so costs nothing, what is asked for comes true, and the keyboard stays near."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.showing import set_pair_enabled, set_shown


@pytest.fixture
def child(qtbot: QtBot) -> Iterator[QWidget]:
    parent = QWidget()
    qtbot.addWidget(parent)
    child = QWidget(parent)
    child.setObjectName("child")
    yield child
    parent.close()


def test_what_was_never_hidden_comes_with_its_parent(child: QWidget) -> None:
    set_shown(child, True)
    assert not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    child.window().show()
    assert child.isVisible()


@pytest.mark.parametrize("order", [(False, True), (True, False), (False, False, True)])
def test_the_last_word_counts(child: QWidget, order: tuple[bool, ...]) -> None:
    child.window().show()
    for is_shown in order:
        set_shown(child, is_shown)
        assert child.isVisible() is is_shown


def test_hidden_before_the_window_opens_it_stays_hidden(child: QWidget) -> None:
    set_shown(child, False)
    child.window().show()
    assert not child.isVisible()


def test_at_an_end_the_keyboard_goes_to_the_counterpart_and_comes_back(
    qtbot: QtBot, child: QWidget
) -> None:
    window = child.window()
    back, on = QPushButton(window), QPushButton(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    on.setFocus()
    set_pair_enabled(back, True, on, False)
    assert (window.focusWidget(), on.isEnabled()) == (back, False)
    set_pair_enabled(back, False, on, True)
    assert (window.focusWidget(), back.isEnabled()) == (on, False)
