"""The offer to go on: Enter goes on, and what it says is where the session stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.memory.journal import Resumption, resumable
from footcare_gui.domain.session import commands as c
from footcare_gui.texts import journal as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.resume_dialog import ResumeDialog
from tests.builders import make_library
from tests.domain.session_log import SHORT, Log
from tests.kits.main_kit import click, live

__all__ = ["live"]
Asked = tuple[ResumeDialog, list[str]]


@pytest.fixture
def left() -> Resumption:
    """A session that was paused while getting ready."""
    log = Log(SHORT).do(c.Start(0), c.Pause(1_000))
    found = resumable(SHORT, tuple(log.events))
    assert found is not None
    return found


@pytest.fixture
def asked(qtbot: QtBot, live: LiveTheme, left: Resumption) -> Iterator[Asked]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ResumeDialog(live, left, make_library(), window)
    given: list[str] = []
    dialog.went_on.connect(lambda: given.append("go on"))
    dialog.finished_here.connect(lambda: given.append("finish"))
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    yield dialog, given
    window.close()


def test_enter_goes_on(asked: Asked) -> None:
    dialog, given = asked
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert given == ["go on"]


def test_each_answer_is_told_once(asked: Asked) -> None:
    dialog, given = asked
    click(dialog, "finish_here")
    assert given == ["finish"]


@pytest.mark.parametrize("button", ["later", None])
def test_later_and_escape_answer_nothing(asked: Asked, button: str | None) -> None:
    dialog, given = asked
    if button:
        click(dialog, button)
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert given == []


def test_it_says_where_the_session_stands(asked: Asked, left: Resumption) -> None:
    dialog, _ = asked
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert words.where_it_stands(left, make_library()) in said
    assert words.go_on_question(left) in said
