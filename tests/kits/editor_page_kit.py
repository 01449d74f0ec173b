"""The page of the editor, shown, with flat pictures and a clock that stands still."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.views.editor.editor_page import EditorPage
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import FlatPictures


def in_window(qtbot: QtBot, widget: QWidget) -> None:
    """Show a part of the page by itself."""
    qtbot.addWidget(widget)
    widget.resize(700, 700)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def page(qtbot: QtBot, live: LiveTheme, editor: EditorController) -> EditorPage:
    made = EditorPage(
        live,
        FlatPictures(),
        editor,
        length_of=lambda _exercise: lambda _sentence: 1_000,
        take_photo=lambda _source: "photo.jpg",
        name_of=lambda figure: figure,
        now_ms=lambda: 0,
    )
    qtbot.addWidget(made)
    made.resize(1280, 820)
    editor.begin()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.form.take_focus()
    return made
