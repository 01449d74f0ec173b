"""What is turned works where it is seen: clicks, drags, keys, the keyboard's ring, tips."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.embedded import keyboard_holder
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.turned import Turned
from footcare_gui.views.widgets.turned_view import TurnedView
from tests.kits.main_kit import live

__all__ = ["live"]


class Outside(QWidget):
    """What lies around; it remembers what nobody inside wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pressed: list[QPointF] = []
        self.keys: list[int] = []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.append(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


class Stand:
    """Two buttons and a field in a window of 600 × 400, turned."""

    def __init__(self, live: LiveTheme) -> None:
        self.outside = Outside()
        self.content = QWidget()
        self.first, self.second = QPushButton("First"), QPushButton("Second")
        self.field = QLineEdit()
        self.clicked: list[str] = []
        parts = (self.first, self.second, self.field)
        for number, part in enumerate(parts):
            part.setParent(self.content)
            part.setGeometry(10, 10 + 60 * number, 150, 44)
        for button in (self.first, self.second):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on=False, b=button: self.clicked.append(b.text()))
        self.first.setToolTip("The first")
        self.place = Turned(live, self.content, self.outside)
        self.outside.resize(600, 400)
        self.place.resize(600, 400)

    @property
    def view(self) -> TurnedView:
        assert self.place.view is not None
        return self.place.view

    def seen(self, widget: QWidget, at: QPoint | None = None) -> QPoint:
        """Where on the view something of a widget is seen."""
        there = widget.mapToGlobal(at or widget.rect().center())
        return self.view.viewport().mapFromGlobal(there)

    def click(self, at: QPoint) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def target_of(ring: FocusRing) -> QWidget | None:
    return ring.target


@pytest.fixture(params=[90, 180, 270])
def stand(request: pytest.FixtureRequest, qtbot: QtBot, live: LiveTheme) -> Iterator[Stand]:
    made = Stand(live)
    qtbot.addWidget(made.outside)
    with qtbot.waitActive(made.outside):
        made.outside.show()
        made.outside.activateWindow()
    made.place.turn(request.param)
    made.outside.setFocus()
    yield made
    made.outside.close()


def test_a_click_goes_where_it_is_seen(stand: Stand) -> None:
    stand.click(stand.seen(stand.second))
    stand.click(stand.seen(stand.first))
    assert stand.clicked == ["Second", "First"]
    assert stand.outside.hasFocus()


def test_a_click_on_nothing_belongs_to_what_lies_around(stand: Stand) -> None:
    empty = stand.seen(stand.content, QPoint(250, 300))
    stand.click(empty)
    assert stand.clicked == []
    (place,) = stand.outside.pressed
    assert place.toPoint() == empty
    assert stand.outside.hasFocus()


def test_a_drag_selects_where_it_is_seen(stand: Stand) -> None:
    stand.field.setText("what it was like")
    left, right = QPoint(2, 22), QPoint(148, 22)
    port = stand.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=stand.seen(stand.field, left))
    for at in (QPoint(60, 22), right):
        moved = QPointF(stand.seen(stand.field, at))
        event = QMouseEvent(
            QEvent.Type.MouseMove, moved, port.mapToGlobal(moved), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=stand.seen(stand.field, right))
    assert stand.field.selectedText() == "what it was like"


def test_a_field_that_is_clicked_has_the_keyboard(stand: Stand) -> None:
    stand.click(stand.seen(stand.field))
    assert keyboard_holder() is stand.field
    QTest.keyClicks(stand.view, "ok")
    assert stand.field.text() == "ok"


def test_tab_goes_in_through_and_out_again(stand: Stand) -> None:
    met = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        met.append(keyboard_holder())
    assert met[:3] == [stand.first, stand.second, stand.field]
    assert met[3] not in (stand.first, stand.second, stand.field)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Backtab)
    assert keyboard_holder() is stand.field


def test_a_key_presses_what_has_the_keyboard_and_any_other_goes_out(stand: Stand) -> None:
    stand.second.setFocus(Qt.FocusReason.TabFocusReason)
    assert keyboard_holder() is stand.second
    QTest.keyClick(stand.view, Qt.Key.Key_Space)
    assert stand.clicked == ["Second"]
    QTest.keyClick(stand.view, Qt.Key.Key_P)
    assert stand.outside.keys == [Qt.Key.Key_P]


def test_the_ring_goes_round_it_in_there(stand: Stand) -> None:
    stand.first.setFocus(Qt.FocusReason.TabFocusReason)
    ring = stand.content.findChild(FocusRing)
    assert ring is not None
    assert target_of(ring) is stand.first
    assert ring.geometry().contains(stand.first.geometry())
    stand.outside.setFocus()
    assert target_of(ring) is None
    assert not stand.first.hasFocus()


def test_what_a_button_says_is_seen_turned_and_on_the_picture(stand: Stand) -> None:
    at = stand.seen(stand.first)
    port = stand.view.viewport()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    tip = stand.content.findChild(QLabel, "turned_tip")
    assert tip is not None
    assert tip.isVisible()
    assert tip.text() == "The first"
    assert stand.content.rect().contains(tip.geometry())
    stand.click(at)
    assert not tip.isVisible()
