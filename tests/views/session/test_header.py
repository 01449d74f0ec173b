"""The line above the picture."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.kits.session_kit import Session, session

__all__ = ["session"]


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_button_without_words_keeps_its_name(session: Session) -> None:
    session.view.resize(1024, 680)
    assert name(session.button("session_stop_signs")) == "When to stop"
    assert name(session.button("session_help")) == "Buttons and keys"
