"""The progress page on a history that is made up."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.today.schedule import DueState
from footcare_gui.views.progress.log_row import LogRow
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.theme import LiveTheme
from tests.histories import NOW, Part
from tests.kits.main_kit import library, live

__all__ = ["library", "live"]

CUT: tuple[Part, ...] = (
    ("heel_cord", Side.LEFT, 30, 30),
    ("heel_cord", Side.RIGHT, 30, 0),
)
Open = Callable[..., ProgressPage]


@pytest.fixture
def opened(qtbot: QtBot, live: LiveTheme, library: Library) -> Open:
    """Opens the page with these records, what is due, and in this size."""

    def make(
        records: Iterable[SessionRecord] = (),
        states: tuple[DueState, ...] = (),
        size: tuple[int, int] = (1280, 820),
    ) -> ProgressPage:
        controller = ProgressController(InMemoryHistory(records), lambda: states, lambda: NOW)
        page = ProgressPage(live, controller)
        qtbot.addWidget(page)
        page.set_start("Start · 4:42", "Start what is due, 4:42")
        page.open(library)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        settle()
        return page

    return make


def settle() -> None:
    """Let layouts and deletions come about."""
    for _ in range(4):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words_of(page: ProgressPage) -> str:
    """Everything that its labels say, a line each."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def button(page: ProgressPage, name: str) -> QAbstractButton:
    """The one visible button of that object name."""
    found = [one for one in page.findChildren(QAbstractButton, name) if one.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]


def open_entry(page: ProgressPage) -> LogRow:
    """The first session of the day shown, opened."""
    row = rows(page)[0]
    row.open()
    settle()
    return row


def rows(page: ProgressPage) -> list[LogRow]:
    """The sessions of the day shown."""
    return [row for row in page.day.findChildren(LogRow) if row.isVisible()]
