"""Whole, slowly, step by step, and the other side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.playhead import Speed
from footcare_gui.views.main.watch_controls import WatchControls
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.fixture
def controls(qtbot: QtBot, live: LiveTheme) -> WatchControls:
    shown = WatchControls(live)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def wishes(controls: WatchControls) -> list[object]:
    heard: list[object] = []
    controls.speed_wanted.connect(heard.append)
    controls.step_wanted.connect(heard.append)
    controls.other_side_wanted.connect(lambda: heard.append("other"))
    return heard


def test_one_button_goes_from_speed_to_speed(controls: WatchControls) -> None:
    heard, button = wishes(controls), find(controls, "watch_speed")
    names = []
    for _ in range(3):
        names.append((button.text(), button.accessibleName()))
        click(controls, "watch_speed")
    assert heard == [Speed.SLOW, Speed.STEPS, Speed.WHOLE]
    assert len(set(names)) == 3


def test_steps_are_gone_through_by_buttons_and_arrow_keys(
    controls: WatchControls, qtbot: QtBot
) -> None:
    controls.show_speed(Speed.STEPS, keyboard=True)
    heard, on = wishes(controls), find(controls, "watch_on")
    controls.activateWindow()
    qtbot.waitUntil(on.hasFocus)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(on, key)
    click(controls, "watch_back")
    click(controls, "watch_on")
    assert heard == [1, -1, -1, 1]


def test_a_stop_is_numbered_and_there_are_none_at_other_speeds(controls: WatchControls) -> None:
    controls.show_speed(Speed.STEPS)
    controls.show_stop(2, 6)
    stop = find(controls, "watch_stop")
    assert stop.text() == "2 of 6"
    assert stop.isVisible()
    controls.show_speed(Speed.SLOW)
    assert not stop.isVisible()


def test_the_other_side_is_offered_where_there_is_one(controls: WatchControls) -> None:
    heard = wishes(controls)
    click(controls, "watch_other_side")
    assert heard == ["other"]
    controls.show_sides(False)
    assert not find(controls, "watch_other_side").isVisible()


def test_where_nothing_may_move_there_is_no_speed(controls: WatchControls) -> None:
    controls.show_speed(Speed.STEPS, may_move=False)
    assert not find(controls, "watch_speed").isVisible()
    assert find(controls, "watch_on").isVisible()


def test_keys_of_the_window_press_what_is_there(controls: WatchControls) -> None:
    heard = wishes(controls)
    controls.press_key(ActionId.WATCH_SPEED)
    controls.press_key(ActionId.WATCH_OTHER_SIDE)
    assert heard == [Speed.SLOW, "other"]
    controls.show_sides(False)
    controls.press_key(ActionId.WATCH_OTHER_SIDE)
    assert heard == [Speed.SLOW, "other"]
