"""The app, which says what it takes each key of a session for instead of doing it."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

from footcare_gui.cli import main
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.keys import digit_for
from footcare_gui.views.session.keys import press_of
from footcare_gui.views.session.session_view import SessionView


def _tell_action(self: SessionRouter, action: ActionId) -> None:
    print(f"wish: {action.value}")


def _tell_digit(self: SessionView, event: QKeyEvent) -> bool:
    number = digit_for(press_of(event))
    if number is None:
        return False
    print(f"digit: {number}")
    return True


if __name__ == "__main__":
    SessionRouter.ask = _tell_action  # type: ignore[method-assign]
    SessionView._takes_answer = _tell_digit  # type: ignore[method-assign]
    raise SystemExit(main())
