"""What the window asks by itself: each answer does what it says, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.memory.journal import resumable
from footcare_gui.domain.session import commands as c
from footcare_gui.views.main.window_questions import WindowQuestions
from footcare_gui.views.theme import LiveTheme
from tests.builders import make_library
from tests.domain.session_log import SHORT, Log
from tests.kits.main_kit import click, live

__all__ = ["live"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def _asked(window: QWidget, name: str) -> QWidget:
    dialog = window.findChild(QWidget, name)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


@pytest.mark.parametrize(("answer", "given"), [("ask_do", ["close"]), ("ask_leave", [])])
def test_only_who_says_so_loses_what_was_chosen(
    window: QWidget, live: LiveTheme, answer: str, given: list[str]
) -> None:
    answers: list[str] = []
    WindowQuestions(live, window).ask_to_lose(lambda: answers.append("close"))
    click(_asked(window, "ask_dialog"), answer)
    assert answers == given


@pytest.mark.parametrize(
    ("answer", "given"), [("go_on", ["go on"]), ("finish_here", ["finish"]), ("later", [])]
)
def test_a_left_session_goes_on_ends_or_waits(
    window: QWidget, live: LiveTheme, answer: str, given: list[str]
) -> None:
    left = resumable(SHORT, tuple(Log(SHORT).do(c.Start(0), c.Pause(1_000)).events))
    assert left is not None
    answers: list[str] = []
    WindowQuestions(live, window).offer_to_go_on(
        left,
        make_library(),
        go_on=lambda: answers.append("go on"),
        finish=lambda: answers.append("finish"),
    )
    click(_asked(window, "resume_dialog"), answer)
    assert answers == given


@pytest.mark.parametrize(
    ("button", "answer"), [("stays_close", ["close"]), ("stays_quit", ["quit"])]
)
def test_what_stays_is_told_with_two_answers(
    window: QWidget, live: LiveTheme, button: str, answer: list[str]
) -> None:
    given: list[str] = []
    WindowQuestions(live, window).tell_what_stays(
        True, False, close=lambda: given.append("close"), quit=lambda: given.append("quit")
    )
    click(_asked(window, "stays_dialog"), button)
    assert given == answer
