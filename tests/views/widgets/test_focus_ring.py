"""The ring is around whatever has the keyboard, wherever that moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import FocusRing
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.fixture
def button(qtbot: QtBot, live: LiveTheme) -> Iterator[QPushButton]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    button = QPushButton(window)
    button.setGeometry(100, 100, 120, 44)
    other = QPushButton(window)
    other.setObjectName("other")
    other.setGeometry(100, 200, 120, 44)
    FocusRing(window, live)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    yield button
    window.close()


def ring_of(button: QPushButton) -> FocusRing:
    ring = button.window().findChild(FocusRing)
    assert ring is not None
    return ring


def test_it_lies_around_what_has_the_keyboard_and_goes_along(button: QPushButton) -> None:
    ring = ring_of(button)
    assert ring.target is button
    assert ring.geometry().contains(button.geometry())
    button.move(200, 50)
    assert ring.geometry().contains(QRect(200, 50, 120, 44))


def test_what_marks_its_own_place_gets_none(button: QPushButton) -> None:
    other = button.window().findChild(QPushButton, "other")
    assert other is not None
    other.setProperty("ring_own", True)
    other.setFocus()
    assert ring_of(button).target is None
    assert ring_of(button).isHidden()


def test_who_marks_its_own_place_names_the_button_that_its_keys_press(
    button: QPushButton,
) -> None:
    holder = button.window().findChild(QPushButton, "other")
    assert holder is not None
    holder.setProperty("ring_own", True)
    holder.setProperty("ring_around", button)
    holder.setFocus()
    ring = ring_of(button)
    assert (ring.target, ring.isVisible()) == (button, True)
    holder.setProperty("ring_around", None)
    assert (ring.target, ring.isVisible()) == (None, False)
    holder.setProperty("ring_around", button)
    assert ring.target is button
    button.hide()
    assert not ring.isVisible()


def test_it_goes_with_what_is_hidden(button: QPushButton) -> None:
    button.hide()
    assert not ring_of(button).geometry().intersects(button.geometry()) or (
        ring_of(button).isHidden()
    )


def test_a_window_shows_where_the_keyboard_will_be_before_it_has_it(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    button = QPushButton("Start", window)
    button.setFocus()
    ring = FocusRing(window, live)
    window.show()
    assert ring.target is button
    assert ring.isVisible()


def test_words_that_begin_at_the_edge_have_room_within_it(button: QPushButton) -> None:
    other = button.window().findChild(QPushButton, "other")
    assert other is not None
    other.setProperty("ring_room", 8)
    other.setFocus()
    ring = ring_of(button).geometry()
    assert ring.left() < other.geometry().left() - 8
    assert ring.right() > other.geometry().right() + 8
