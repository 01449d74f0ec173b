"""A shared file that is dropped on the window is opened; anything else is left to others."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.dropping import DropTaker

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def carrying(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def test_a_shared_file_is_opened(qtbot: QtBot, window: QWidget) -> None:
    opened: list[Path] = []
    taker = DropTaker(window, opened.append)
    data = carrying("/tmp/photo.png", "/tmp/Her exercises.FOOTCARE")
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, drop)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [Path("/tmp/Her exercises.FOOTCARE")]
    assert taker.parent() is window


def test_a_library_file_is_opened_too(qtbot: QtBot, window: QWidget) -> None:
    opened: list[Path] = []
    taker = DropTaker(window, opened.append)
    data = carrying("/tmp/curls.yaml")
    drop = QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE)
    assert taker.eventFilter(window, drop)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [Path("/tmp/curls.yaml")]


def test_other_files_and_pages_are_not_taken(window: QWidget) -> None:
    opened: list[Path] = []
    taker = DropTaker(window, opened.append)
    page = QMimeData()
    page.setUrls([QUrl("https://example.org/a.footcare")])
    for data in (carrying("/tmp/photo.png"), page, QMimeData()):
        enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
        assert not taker.eventFilter(window, enter)
    assert opened == []
