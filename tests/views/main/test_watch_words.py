"""The step of the moment in words, or what it stands instead of: never both, never neither."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.watch_words import WatchWords
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import library, live

__all__ = ["library", "live"]


@pytest.fixture
def form(library: Library) -> Form:
    return library.exercises["heel_cord"].usual


@pytest.mark.parametrize(("number", "has_room"), [(2, True), (2, False), (0, True)])
def test_it_is_said_only_while_it_moves_and_has_room(
    qtbot: QtBot, live: LiveTheme, form: Form, number: int, has_room: bool
) -> None:
    says = number > 0 and has_room
    place = QWidget()
    qtbot.addWidget(place)
    words = WatchWords(live)
    QVBoxLayout(place).addWidget(words)
    place.show()
    words.follow(form, number, has_room=has_room)
    assert words.isVisible() is says
    if says:
        assert words.text() == f"2. {form.words.steps[1]}"
    words.follow(None, 0, has_room=True)
    assert not words.isVisible()
