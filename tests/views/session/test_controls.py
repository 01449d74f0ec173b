"""The row of buttons says what can be done, and what is true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId
from tests.kits.session_kit import Session, in_a_hold, session

__all__ = ["session"]


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_sound_button_tells_its_state(session: Session) -> None:
    button = session.button("session_mute")
    assert button.isCheckable()
    assert button.isChecked()
    assert name(button) == "Sound: on"
    session.view.show_sound(is_on=False)
    assert not button.isChecked()
    assert name(button) == "Sound: off"


def test_more_time_adds_what_the_button_says(session: Session) -> None:
    session.run(1_000)
    assert session.button("session_extend").text() == "+10 s"
    session.click(session.button("session_extend"))
    assert session.view.stage.panel.count.words == "19"


def test_the_sound_button_says_what_is_true(session: Session) -> None:
    said = []
    for is_on, works in ((True, True), (True, False), (False, False), (False, True)):
        session.view.show_sound(is_on=is_on, works=works)
        said.append(session.button("session_mute").text())
    assert said == ["Sound: on", "No sound", "Sound: off", "Sound: off"]


def test_buttons_fade_back_while_working_and_come_again(session: Session) -> None:
    controls = session.view.stage.controls
    seen = [controls.skip.is_quiet]
    in_a_hold(session)
    seen.append(controls.skip.is_quiet)
    assert not controls.too_much.is_quiet
    session.ask(ActionId.PRIMARY)
    assert [*seen, controls.skip.is_quiet] == [False, True, False]


@pytest.mark.parametrize("width", [1280, 680])
def test_once_it_is_enough_the_button_that_goes_on_says_stop_and_stops(
    session: Session, width: int
) -> None:
    session.view.resize(width, 1024)
    skip = session.view.stage.controls.skip
    session.run(10_000 + 19_000)
    assert skip.text() == "Skip"
    session.run(2_000)
    assert (skip.text(), skip.is_compact) == ("Stop here", False)
    session.click(skip)
    assert skip.text() == "Skip"
    assert session.view.stage.timeline.item(0).text() == "walk, done"


def test_what_nobody_can_press_gives_way_only_where_that_helps(session: Session) -> None:
    controls = session.view.stage.controls
    session.run(10_000 + 21_000)
    assert not controls.extend.isEnabled()
    shown = []
    for width in (1000, 600, 420):
        controls.fit(1.0, width)
        shown.append((controls.skip.is_compact, controls.extend.isHidden()))
    assert shown == [(False, False), (False, True), (True, False)]


def test_a_button_fills_the_screen_and_says_whether_it_is_full(session: Session) -> None:
    button = session.button("session_full_screen")
    assert (name(button), button.isChecked()) == ("Fill the screen", False)
    asked = QSignalSpy(session.view.router.window_asked)
    button.click()
    assert [asked.at(one)[0] for one in range(asked.count())] == [ActionId.FULL_SCREEN]
    session.view.window().setWindowState(Qt.WindowState.WindowFullScreen)
    assert button.isChecked()
    session.view.window().setWindowState(Qt.WindowState.WindowNoState)
    assert not button.isChecked()


def test_a_row_that_fitted_is_not_fitted_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    controls, tried = session.view.stage.controls, list[int]()

    def fits(width: int) -> bool:
        tried.append(width)
        return True

    monkeypatch.setattr(controls, "_fits", fits)
    controls.fit(1.0, 600)
    controls.fit(1.0, 600)
    assert tried == [600]
    controls.extend.set_words("+1 min")
    controls.fit(1.0, 600)
    controls.fit(1.0, 700)
    assert tried == [600, 600, 700]


def test_where_no_more_time_can_be_had_the_button_says_why(session: Session) -> None:
    button = session.button("session_extend")
    assert button.toolTip() == ""
    while button.isEnabled():
        session.ask(ActionId.EXTEND)
    assert button.toolTip() == "No more here: it is as long as it should be."
    assert button.accessibleDescription() == button.toolTip()
