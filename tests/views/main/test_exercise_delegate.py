"""The rows of the list are equally high, and painted in every theme and direction."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.theme import LiveTheme
from tests.kits.list_kit import many
from tests.kits.main_kit import (
    library,
    live,
    open_window,
    settle,
    window,
)

__all__ = ["library", "live", "window"]


def test_rows_of_a_long_library_are_all_equally_high(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, many(library, 2_000))
    view, model = window.choice.exercises.view, window.choice.exercises.model
    assert view.uniformItemSizes()
    heights = {view.sizeHintForRow(row) for row in (0, 1, 1_000, 1_999)}
    assert len(heights) == 1
    assert heights.pop() >= 44
    assert model.rowCount() == 2_000


def test_rows_are_painted_in_both_themes_and_directions(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    pictures = set()
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            live.choose(theme)
            window.setLayoutDirection(direction)
            settle(qtbot, window)
            image = window.choice.exercises.view.grab().toImage()
            pictures.add(bytes(image.constBits())[: QSize(image.size()).width() * 400 * 4])
    assert len(pictures) == 4
