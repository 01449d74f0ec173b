"""How it feels now: asked before the clock, and passed by with one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.session.glance import Mode
from footcare_gui.texts import feeling as words
from tests.kits.feeling_kit import Asked, asked, library

__all__ = ["asked", "library"]


def test_no_clock_runs_before_the_question_is_answered(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    assert asked.is_seen("before_page")
    asked.session.run(60_000)
    assert asked.session.controller.readout().mode is Mode.IDLE
    asked.click("felt_before_2")
    assert asked.said()[0] == 2
    qtbot.waitUntil(lambda: not asked.is_seen("before_page"))
    assert asked.session.controller.readout().mode is Mode.RUNNING
    assert asked.session.controller.readout().seconds == 10


def test_a_screen_reader_hears_the_question_from_whoever_has_the_keyboard(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    qtbot.waitUntil(lambda: asked.session.view.accessibleName().endswith(words.before_keys()))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_one_key_passes_it_by(asked: Asked, key: Qt.Key) -> None:
    asked.start()
    asked.session.press(key)
    assert not asked.is_seen("before_page")
    assert asked.session.controller.readout().mode is Mode.RUNNING
    assert asked.said()[0] is None
    asked.session.press(Qt.Key.Key_7)
    assert asked.said()[0] is None


@pytest.mark.parametrize(("known", "is_offered"), [(2, False), (7, True)])
def test_what_is_known_is_not_asked_and_followed_all_the_same(
    asked: Asked, known: int, is_offered: bool
) -> None:
    asked.start(before=Before.NOTHING, known=known)
    assert not asked.is_seen("before_page")
    assert asked.is_seen("gentle_offer") is is_offered
    mode = asked.session.controller.readout().mode
    assert mode is (Mode.IDLE if is_offered else Mode.RUNNING)
    assert asked.said()[0] is None


def test_what_stands_there_without_a_question_is_the_time_to_get_there(asked: Asked) -> None:
    asked.start(before=Before.PLACE)
    assert asked.is_seen("before_page")
    assert not asked.is_seen("felt_before_numbers")
    asked.session.press(Qt.Key.Key_3)
    asked.session.run(60_000)
    assert asked.said()[0] is None, "nothing is asked"
    assert asked.session.controller.readout().mode is Mode.IDLE
    told = asked.session.said[-1]
    assert told.startswith("Before you begin: 4 exercises, first Ankle circles. The first one is")
    ready = "When you are ready, press Space or the button “Start”. Then you have 10 seconds to get"
    assert f"You need: a bed or mat. {ready} into position." in told
    asked.session.press(Qt.Key.Key_Space)
    assert not asked.is_seen("before_page")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_a_gentle_session_is_offered_first_and_then_there_is_time_to_get_there(
    asked: Asked,
) -> None:
    asked.start(before=Before.PLACE, known=7)
    assert asked.is_seen("gentle_offer")
    assert not asked.is_seen("before_page")
    asked.session.press(Qt.Key.Key_2)
    assert asked.is_seen("before_page")
    assert asked.session.controller.readout().mode is Mode.IDLE
    asked.session.press(Qt.Key.Key_Space)
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_leaving_it_leaves_the_session(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.session.press(Qt.Key.Key_4)
    with qtbot.waitSignal(asked.feeling.leave_wanted):
        asked.session.press(Qt.Key.Key_Escape)
    assert asked.said()[0] is None
    assert asked.session.controller.readout().mode is Mode.IDLE


def test_a_session_that_begins_in_another_way_takes_the_question_away(asked: Asked) -> None:
    asked.start()
    asked.session.controller.act(ActionId.PRIMARY)
    assert not asked.is_seen("before_page")


def test_refusing_it_says_so_and_can_be_undone_there_before_anything_begins(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    with qtbot.waitSignal(asked.feeling.refused):
        asked.click("felt_before_never")
    assert not asked.is_seen("felt_before_3")
    assert asked.is_seen("felt_before_refused")
    asked.session.press(Qt.Key.Key_3)
    assert asked.said()[0] is None, "nothing is asked now"
    with qtbot.waitSignal(asked.feeling.undone):
        asked.click("felt_before_undo")
    assert asked.is_seen("felt_before_3")
    assert asked.session.controller.readout().mode is Mode.IDLE
    asked.click("felt_before_never")
    asked.session.press(Qt.Key.Key_Space)
    assert not asked.is_seen("before_page")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_who_is_never_asked_sees_no_question(asked: Asked) -> None:
    asked.start(before=Before.NOTHING)
    assert not asked.is_seen("before_page")
    asked.finish(asks=False)
    assert not asked.is_seen("felt_after")
    asked.session.press(Qt.Key.Key_7)
    assert asked.said()[:2] == (None, None)
