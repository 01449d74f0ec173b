"""A switch: turned anywhere on its row, told apart by place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.switch import TRACK, Switch
from tests.kits.main_kit import live

__all__ = ["live"]
LONG = "Wait for me until I am ready whenever the position changes"


@pytest.fixture
def switch(qtbot: QtBot, live: LiveTheme) -> Switch:
    switch = Switch(live, "waits", LONG)
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    switch.show()
    qtbot.waitExposed(switch)
    return switch


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_a_click_anywhere_on_the_row_turns_it(qtbot: QtBot, switch: Switch, share: float) -> None:
    place = QPoint(round(share * switch.width()), switch.height() // 2)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=place)
    assert switch.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_turn_it(switch: Switch, key: Qt.Key) -> None:
    QTest.keyClick(switch, key)
    assert switch.isChecked()
    QTest.keyClick(switch, key)
    assert not switch.isChecked()


def test_narrower_is_taller(switch: Switch) -> None:
    wide = switch.sizeHint().width()
    assert switch.heightForWidth(wide // 2) > switch.heightForWidth(wide)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_on_and_off_differ_in_more_than_colour(
    switch: Switch, direction: Qt.LayoutDirection
) -> None:
    """The knob stands at the other end: where it is, the track is lighter or darker."""
    switch.setLayoutDirection(direction)
    assert ends_differ(switch, is_on=False)
    assert ends_differ(switch, is_on=True)
    image = switch.grab().toImage()
    switch.setChecked(False)
    assert switch.grab().toImage() != image


def ends_differ(switch: Switch, *, is_on: bool) -> bool:
    """Whether the two ends of the track look different where the knob may stand."""
    switch.setChecked(is_on)
    image = switch.grab().toImage()
    is_left = switch.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = 2 if is_left else switch.width() - TRACK.width() - 2
    row, from_end = (switch.height() + TRACK.height()) // 2 - 7, TRACK.height() // 2
    ends = (left + from_end, left + TRACK.width() - from_end)
    one, other = (image.pixelColor(x, row).lightness() for x in ends)
    return abs(one - other) > 40
