"""An editor on a folder of the test's own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.programmes.beginning import FirstWords
from footcare_gui.platform import places

TODAY = date(2026, 11, 28)
CURLS = "Towel curls, 3 sets of 12, each foot, 30 s between sets, every second day"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The person's library."""
    return tmp_path / "library"


@pytest.fixture
def store(folder: Path) -> YamlExercises:
    return YamlExercises(places.library_file(), folder)


@pytest.fixture
def editor(store: YamlExercises, library: Library, qtbot: QtBot) -> EditorController:
    """One that has not begun."""
    return EditorController(store, lambda: library, FirstWords("As prescribed."), lambda: TODAY)
