"""What is due in the whole app: after a session, and at the next start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.application import Application
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.my_plan import MyPlan
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import Finished
from tests.kits.app_kit import Apps, apps, begin_session, pass_the_question
from tests.kits.main_kit import click, find

__all__ = ["apps"]

Start = Callable[[], Application]
ALL_DONE = "That was all for now. Well done."


@pytest.fixture
def start(apps: Apps) -> Start:
    """Start the app on one and the same profile, again and again."""
    return lambda: apps.start_and_look(speed=400)


def card(application: Application) -> list[str]:
    """What the card is about, how much of it there is, and that there is nothing."""
    names = ("today_title", "today_about", "routine_contents")
    shown = (find(application.window, name) for name in names)
    return [label.text().splitlines()[0] for label in shown if not label.isHidden()]


def do_all(application: Application, qtbot: QtBot) -> None:
    """Press the big button and run to the end, pressing the key wherever it stands still."""
    click(application.window, "start_routine")
    pass_the_question(application)
    controller = application.sessions.runner.controller
    assert controller is not None

    def is_over() -> bool:
        if controller.readout().mode in (Mode.WAITING, Mode.PAUSED, Mode.SLEPT):
            controller.act(ActionId.PRIMARY)
        return isinstance(controller.state, Finished)

    with qtbot.waitSignal(application.memory.changed, timeout=30_000):
        qtbot.waitUntil(is_over, timeout=30_000)


def test_a_whole_session_leaves_nothing_due_and_the_next_start_knows(
    start: Start, qtbot: QtBot
) -> None:
    application = start()
    assert card(application)[:2] == ["Today", "4 exercises"]
    do_all(application, qtbot)
    application.sessions.runner.leave()
    assert card(application) == ["Today", ALL_DONE]
    application.end()
    again = start()
    assert card(again) == ["Today", ALL_DONE]
    assert [state.done for state in again.due.states] == [1, 1, 1, 1]


def is_finished(controller: SessionController) -> bool:
    return isinstance(controller.state, Finished)


def sides_of(plan: SessionPlan) -> list[Side]:
    return list(dict.fromkeys(segment.side for segment in plan.segments))


def test_the_sides_take_turns_from_session_to_session(start: Start, qtbot: QtBot) -> None:
    application = start()
    application.window.detail.show_exercise("heel_cord")
    plans = []
    for _ in range(2):
        controller = begin_session(application, "heel_cord")
        plans.append(controller.plan)
        with qtbot.waitSignal(application.memory.changed, timeout=30_000):
            qtbot.waitUntil(partial(is_finished, controller), timeout=30_000)
    assert [sides_of(plan)[0] for plan in plans] == [Side.LEFT, Side.RIGHT]
    application.sessions.runner.again()
    assert application.sessions.runner.controller is not None
    assert sides_of(application.sessions.runner.controller.plan) == [Side.LEFT, Side.RIGHT]
    application.sessions.runner.leave()
    application.window.close()
    again = start()
    assert application.choices.session_plan("heel_cord") == again.choices.session_plan("heel_cord")
    assert again.window.detail.side is sides_of(again.choices.session_plan("heel_cord"))[0]


def test_a_session_that_is_led_is_not_disturbed(start: Start, qtbot: QtBot) -> None:
    application = start()
    shown: list[object] = []
    application.choices.agenda_changed.connect(shown.append)
    controller = begin_session(application, "heel_cord")
    qtbot.waitUntil(lambda: controller.readout().mode is Mode.RUNNING)
    application.due.recall()
    application.qt.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert shown == []
    with qtbot.waitSignal(application.memory.changed, timeout=10_000):
        controller.stop()
    assert shown


def test_my_plan_is_the_same_at_the_next_start(start: Start, qtbot: QtBot) -> None:
    application = start()
    application.window.detail.show_exercise("toe_walk")
    click(application.window, "remove_from_plan")
    assert card(application)[:2] == ["Today", "3 exercises"]
    application.window.close()
    assert card(start())[:2] == ["Today", "3 exercises"]


def test_an_emptied_plan_stays_empty(start: Start, qtbot: QtBot) -> None:
    application = start()
    application.choices.change(my_plan=MyPlan())
    application.window.close()
    again = start()
    assert again.due.states == ()
    assert card(again)[0] == again.choices.library.routines["morning"].name
