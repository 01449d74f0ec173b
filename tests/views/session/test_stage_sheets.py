"""What can be laid over the picture of a session, and how it goes."""

from __future__ import annotations

from footcare_gui.controllers.session_router import SheetKind
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def test_a_sheet_lies_over_the_picture_until_nobody_needs_it(session: Session) -> None:
    stage = session.view.stage
    session.router.toggle_sheet(SheetKind.KEYS)
    assert stage.sheet.isVisible()
    assert stage.card.geometry().intersects(stage.sheet.geometry())
    session.router.toggle_sheet(SheetKind.KEYS)
    assert stage.sheet.isHidden()


def test_another_sheet_takes_the_place_of_the_first(session: Session) -> None:
    stage = session.view.stage
    session.router.toggle_sheet(SheetKind.STOP_SIGNS)
    session.router.toggle_sheet(SheetKind.VIEWS)
    assert stage.sheet.isHidden()
    session.router.toggle_sheet(SheetKind.STOP_SIGNS)
    assert stage.sheet.isVisible()


def test_a_sheet_that_covers_the_keyboards_button_takes_the_keyboard(session: Session) -> None:
    stage = session.view.stage
    session.button("session_stop_signs").setFocus()
    session.router.toggle_sheet(SheetKind.STOP_SIGNS)
    focused = session.view.window().focusWidget()
    assert focused is not None
    assert stage.sheet.isAncestorOf(focused) or focused is stage.sheet
