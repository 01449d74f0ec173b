"""A gentle session in the place of the one that was chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from footcare_gui.domain.session.glance import Mode
from tests.kits.feeling_kit import Asked, asked, library

__all__ = ["asked", "library"]


def test_above_three_nothing_has_begun_yet_and_the_gentle_session_is_offered(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    asked.click("felt_before_4")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    assert asked.session.controller.readout().mode is Mode.IDLE
    start = asked.session.button("gentle_start")
    assert (start.text()[0], start.accessibleName()[:9]) == ("1", "Gentle, 3")
    told = start.accessibleDescription()
    assert "instead: Ankle circles" in told, "it says which exercises it has"
    with qtbot.waitSignal(asked.feeling.gentle_wanted):
        asked.session.press(Qt.Key.Key_Space)


def test_three_is_fine(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.click("felt_before_3")
    qtbot.waitUntil(lambda: not asked.is_seen("before_page"))
    assert not asked.is_seen("gentle_offer")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_the_offer_can_be_declined_and_the_session_goes_on(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    assert asked.session.button("gentle_go_on").accessibleName() == "Go on as chosen, 4:42"
    asked.click("gentle_go_on")
    assert not asked.is_seen("gentle_offer")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_the_gentle_one_has_the_keyboard_and_tab_and_arrows_go_round(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    names = []
    keys = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Backtab)
    for key in (*keys, Qt.Key.Key_Z):
        focused = asked.session.view.focusWidget()
        assert focused is not None
        names.append(focused.objectName().removeprefix("gentle_"))
        asked.session.press(key)
    assert names == ["start", "go_on", "not_today", "start", "not_today", "go_on"]
    asked.session.press(Qt.Key.Key_Return)
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_digits_answer_as_they_do_after_too_much(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    for nothing in (Qt.Key.Key_0, Qt.Key.Key_4):
        asked.session.press(nothing)
    assert asked.is_seen("gentle_offer")
    asked.session.press(Qt.Key.Key_2)
    assert not asked.is_seen("gentle_offer")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_esc_leaves_and_never_starts_the_harder_one(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    with qtbot.waitSignal(asked.feeling.leave_wanted):
        asked.session.press(Qt.Key.Key_Escape)
    assert asked.session.controller.readout().mode is Mode.IDLE


def test_it_is_fine_to_leave_both(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    with qtbot.waitSignal(asked.feeling.leave_wanted):
        asked.click("gentle_not_today")


def test_where_there_is_no_gentler_session_none_is_offered(asked: Asked, qtbot: QtBot) -> None:
    asked.start(gentle=False)
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: not asked.is_seen("before_page"))
    assert not asked.is_seen("gentle_offer")
