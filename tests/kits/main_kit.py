"""A main window on the real library, with flat pictures that cost nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.choices import Doses
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.preview import FigureTempo
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import Palettes, load_palettes
from footcare_gui.platform import places
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.pictures import PortraitPart
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.paged_dialog import PagedDialog
from tests.figure_frames import FIGURES

GREETED = Preferences(greeted=True)


class FlatFigure(QWidget):
    """Remembers what it was asked to show."""

    shown: tuple[str, str, Side] | None = None

    def show_form(self, form: Form, pose: str, side: Side) -> None:
        self.shown = (form.figure, pose, side)


@cache
def real_palettes() -> Palettes:
    """The colours of the project's figures, read once."""
    return load_palettes(places.resources() / "figures" / "palette.json")


class FlatPictures:
    """Counts the thumbnails that were asked for."""

    def __init__(self) -> None:
        self.made: list[tuple[str, str, Side]] = []
        self.portraits: list[tuple[Person, PortraitPart]] = []
        self.person = Person()

    def thumbnail(self, form: Form, pose: str, side: Side, edge: int, dpr: float) -> QPixmap:
        self.made.append((form.figure, pose, side))
        pixmap = QPixmap(QSize(edge, edge) * dpr)
        pixmap.fill(Qt.GlobalColor.gray)
        return pixmap

    def kept_thumbnail(self, *_wish: object) -> QPixmap | None:
        return None

    def big_figure(self, parent: QWidget) -> QWidget:
        return FlatFigure(parent)

    def moving_figure(self, parent: QWidget) -> FigureView:
        return FigureView(FigureArtist(FIGURES, real_palettes(), side_in_picture), parent)

    def has_picture(self, form: Form) -> bool:
        return form.figure != "no_picture"

    def figure_of(self, form: Form) -> str:
        return form.shown_as("", lambda figure: figure != "no_picture")[0]

    def figures(self) -> tuple[str, ...]:
        return ("heel_cord", "toe_walk")

    def poses(self, figure: str) -> tuple[str, ...]:
        return ("start", "hold") if figure else ()

    def tempo(self, form: Form) -> FigureTempo:
        try:
            figure = FIGURES.figure(form.figure)
        except ValueError:
            return FigureTempo()
        cycle_ms = figure.cycle.period_ms if figure.cycle else 0
        return FigureTempo(
            figure.timing.arrive_ms, figure.timing.leave_ms, cycle_ms, figure.timing.phases_ms
        )

    def portrait(self, person: Person, part: PortraitPart, edge: int, dpr: float) -> QPixmap:
        self.portraits.append((person, part))
        pixmap = QPixmap(QSize(edge, edge) * dpr)
        pixmap.fill(Qt.GlobalColor.gray)
        return pixmap

    def show_person(self, person: Person) -> bool:
        before, self.person = self.person, person
        return person != before


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(places.library_file()).library


@pytest.fixture
def live(qapp: QApplication) -> Iterator[LiveTheme]:
    resources = places.resources()
    theme = LiveTheme(qapp, resources / "style", resources / "fonts", choice=ThemeChoice.LIGHT)
    yield theme
    theme.setParent(None)


def open_window(
    qtbot: QtBot,
    live: LiveTheme,
    library: Library,
    *,
    preferences: Preferences = GREETED,
    size: tuple[int, int] = (1280, 820),
    today: Doses | None = None,
    state: WindowState | None = None,
    **rest: Any,
) -> MainWindow:
    """Show a window and wait until its small pictures are there."""
    pictures = rest.pop("pictures", None) or FlatPictures()
    choices = ChoicesController(MemorySettings(preferences, today, state))
    window = MainWindow(live, pictures, choices, state=state, **rest)
    qtbot.addWidget(window)
    choices.set_library(library)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle(qtbot, window)
    return window


@pytest.fixture
def window(qtbot: QtBot, live: LiveTheme, library: Library) -> MainWindow:
    """The window of somebody who has read the honest words, 1280 by 820."""
    return open_window(qtbot, live, library)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Paint once, and wait until all small pictures that this asked for are there."""
    for _ in range(6):  # a layout may ask for another, in a column that asks for another
        QApplication.processEvents()
    window.grab()
    qtbot.waitUntil(lambda: not window.thumbnails.is_busy)


def find(window: QWidget, name: str) -> Any:
    """The widget of that object name.

    Raises:
        AssertionError: There is none.
    """
    widget = window.findChild(QWidget, name)
    assert widget is not None, name
    return widget


def click(window: QWidget, name: str) -> None:
    """Click a widget by its object name."""
    widget: QWidget = find(window, name)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def open_preferences(qtbot: QtBot, window: MainWindow) -> PagedDialog:
    """Open the preferences."""
    window.open_preferences()
    dialog: PagedDialog = find(window, "preferences_dialog")
    qtbot.waitExposed(dialog)
    return dialog


def words_of(widget: QWidget) -> list[str]:
    """What the labels in a widget say that can be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def value_of(window: QWidget, stepper: str) -> str:
    """What a stepper says between its buttons."""
    return str(find(window, f"{stepper}_value").text())
