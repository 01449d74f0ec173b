"""A widget says what it is; all others are left to Qt, and it may be asked for again."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.spoken_as import say_what_widgets_are


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_picture_is_a_picture_and_all_else_is_what_qt_makes_of_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    for _ in range(2):
        say_what_widgets_are(qapp)
    picture, plain = QWidget(), QWidget()
    for widget in (picture, plain):
        qtbot.addWidget(widget)
    picture.setProperty("spoken_as", "picture")
    picture.setAccessibleDescription("She sits.")
    assert role(picture) is QAccessible.Role.Graphic
    spoken = QAccessible.queryAccessibleInterface(picture)
    assert spoken.text(QAccessible.Text.Description) == "She sits."
    assert role(plain) is QAccessible.Role.Client
