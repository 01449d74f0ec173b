"""Findings come one by one, in words and signs, and a verdict ends them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.checks.check import Finding, State, Subject, Trouble
from footcare_gui.texts import checks as words
from footcare_gui.views.about.check_dialog import CheckDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme) -> Iterator[CheckDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CheckDialog(live, window)
    dialog.open()
    yield dialog
    window.close()


def told(dialog: CheckDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_it_says_how_long_it_takes_and_then_what_it_finds(
    qtbot: QtBot, dialog: CheckDialog
) -> None:
    assert words.takes_a_while() in told(dialog)
    dialog.show_finding(Finding(Subject.LIBRARY, State.FINE, None, 10))
    dialog.show_finding(Finding(Subject.SOUND, State.BROKEN, Trouble.NO_DEVICE))
    lines = told(dialog)
    assert "✓  Exercises: good" in lines
    assert "✗  Sound: bad" in lines
    assert words.advice(Finding(Subject.SOUND, State.BROKEN, Trouble.NO_DEVICE)) in lines


def test_a_reader_hears_the_state_and_no_sign(qtbot: QtBot, dialog: CheckDialog) -> None:
    dialog.show_finding(Finding(Subject.SOUND, State.BROKEN, Trouble.NO_DEVICE))
    names = [label.accessibleName() for label in dialog.findChildren(QLabel)]
    assert "Sound: bad" in names


def test_the_verdict_fits_what_was_found(qtbot: QtBot, dialog: CheckDialog) -> None:
    verdict: QLabel = find(dialog, "check_verdict")
    dialog.show_end()
    assert verdict.text() == words.not_all_is_well()
    dialog.show_finding(Finding(Subject.LIBRARY, State.FINE, None, 10))
    dialog.show_end()
    assert verdict.text() == words.all_is_well()


def test_it_closes(qtbot: QtBot, dialog: CheckDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "close_check")
