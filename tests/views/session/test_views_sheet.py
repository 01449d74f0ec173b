"""The ways to see a session are offered with their keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from footcare_gui.controllers.session_router import SheetKind
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.session_views import SessionViews
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def sheet(session: Session) -> QWidget:
    found = session.view.findChild(QWidget, "views_sheet")
    assert found is not None
    return found


def test_a_button_at_the_top_opens_it_over_the_picture(session: Session) -> None:
    session.click(session.button("session_views"))
    assert session.router.screen.sheet is SheetKind.VIEWS
    assert sheet(session).isVisible()
    assert session.button("views_turn").text() == "Turn it a quarter (R)"
    session.click(session.button("views_close"))
    assert not sheet(session).isVisible()


@pytest.mark.parametrize("view", ["turn", "big", "full_screen"])
def test_it_closes_after_a_choice(session: Session, view: str) -> None:
    asked: list[object] = []
    session.router.window_asked.connect(asked.append)
    session.click(session.button("session_views"))
    session.click(session.button(f"views_{view}"))
    assert asked == [ActionId(view)]
    assert not sheet(session).isVisible()


def test_a_click_in_it_beside_its_buttons_starts_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    session.click(session.button("session_views"))
    monkeypatch.setattr(session.router, "ask", asked.append)
    for part in (sheet(session), *sheet(session).findChildren(QWidget)):
        if not isinstance(part, QAbstractButton):
            QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert asked == []
    assert sheet(session).isVisible()


def test_it_says_what_each_would_do_now(session: Session) -> None:
    session.view.set_views(SessionViews(big=True))
    session.router.toggle_sheet(SheetKind.VIEWS)
    assert session.button("views_big").text() == "Usual view (B)"
    session.view.set_views(SessionViews())
    assert session.button("views_big").text() == "Big view (B)"
    assert session.button("views_full_screen").text() == "Fill the screen (F11)"


def test_without_letters_no_letter_is_named(session: Session) -> None:
    session.view.set_choices(letters=False, wash=True)
    session.router.toggle_sheet(SheetKind.VIEWS)
    assert session.button("views_turn").text() == "Turn it a quarter"


def test_opened_by_the_keyboard_it_has_the_keyboard(session: Session) -> None:
    session.button("session_views").setFocus(Qt.FocusReason.TabFocusReason)
    session.press(Qt.Key.Key_Space)
    assert session.button("views_turn").hasFocus()


def test_another_sheet_takes_its_place(session: Session) -> None:
    session.router.toggle_sheet(SheetKind.VIEWS)
    session.router.toggle_sheet(SheetKind.KEYS)
    assert not sheet(session).isVisible()
    keys = session.view.findChild(QWidget, "session_sheet")
    assert keys is not None
    assert keys.isVisible()
