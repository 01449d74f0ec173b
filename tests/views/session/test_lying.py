"""A session that is turned for who lies: seen and led as upright."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from footcare_gui.controllers.session_router import SheetKind
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.session_views import TURNS, SessionViews
from footcare_gui.domain.session.glance import Mode
from footcare_gui.views.widgets.embedded import keyboard_holder
from footcare_gui.views.widgets.turned_view import TurnedView
from tests.kits.session_kit import Session, in_a_hold, session

__all__ = ["session"]


@pytest.fixture(params=TURNS[1:])
def lying(session: Session, request: pytest.FixtureRequest) -> Iterator[Session]:
    """A session in a hold, turned."""
    in_a_hold(session)
    session.view.set_views(SessionViews(turn=request.param))
    session.view.activateWindow()
    session.view.setFocus()
    yield session
    session.view.set_views(SessionViews())


def port(session: Session) -> QWidget:
    view = session.view.findChild(TurnedView)
    assert view is not None
    return view.viewport()


def button(session: Session, name: str) -> QPushButton:
    found = session.view.stage.findChild(QPushButton, name)
    assert found is not None, name
    return found


def click(session: Session, widget: QWidget, at: QPoint | None = None) -> None:
    session.hand.advance(1_000)
    seen = widget.mapToGlobal(at or widget.rect().center())
    shown = port(session)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.mapFromGlobal(seen))


def mode(session: Session) -> Mode:
    return session.controller.readout().mode


def test_the_big_button_works_where_it_is_seen(lying: Session) -> None:
    click(lying, button(lying, "session_primary"))
    assert mode(lying) is Mode.PAUSED
    click(lying, button(lying, "session_primary"))
    assert mode(lying) is Mode.LEAD


def test_a_click_on_the_picture_does_what_the_big_button_says(lying: Session) -> None:
    click(lying, lying.view.stage.card)
    assert mode(lying) is Mode.PAUSED


def test_keys_are_as_upright(lying: Session) -> None:
    lying.press(Qt.Key.Key_Space)
    assert mode(lying) is Mode.PAUSED


def test_it_stands_upright_to_its_own_eye_and_fills_the_window(lying: Session) -> None:
    stage, view = lying.view.stage, lying.view
    sizes = {(view.width(), view.height()), (view.height(), view.width())}
    assert (stage.width(), stage.height()) in sizes
    assert stage.arrangement is not None
    seen = view.mapFromGlobal(stage.mapToGlobal(stage.rect().center()))
    assert (seen - view.rect().center()).manhattanLength() <= 4


def test_a_question_gives_its_first_answer_the_keyboard_and_space_keeps_going(
    lying: Session,
) -> None:
    lying.ask(ActionId.ESCAPE)
    answer = button(lying, "message_answer_0")
    assert keyboard_holder() is answer
    view = lying.view.findChild(TurnedView)
    assert view is not None
    lying.hand.advance(1_000)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert mode(lying) is Mode.LEAD
    assert QApplication.focusWidget() is lying.view


def test_a_screen_reader_is_told_by_the_one_that_has_the_keyboard(lying: Session) -> None:
    inside = button(lying, "session_primary")
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    assert keyboard_holder() is inside
    lying.view.say("Sound works again.")
    QApplication.processEvents()
    assert inside.accessibleDescription() == "Sound works again."


def test_a_sheet_lies_over_the_picture_and_what_was_done_is_turned_too(lying: Session) -> None:
    lying.router.toggle_sheet(SheetKind.STOP_SIGNS)
    assert lying.view.stage.sheet.isVisible()
    lying.router.close_sheet()
    lying.controller.stop()
    assert lying.view.summary.isVisible()
    assert lying.view.summary.window() is lying.view.stage.window()


def test_upright_again_all_is_an_ordinary_part_of_the_window(lying: Session) -> None:
    lying.view.set_views(SessionViews())
    assert lying.view.stage.window() is lying.view.window()
    assert lying.view.isAncestorOf(lying.view.stage)
    lying.click(lying.button("session_primary"))
    assert mode(lying) is Mode.PAUSED
