"""The list of the window: what is in it, what is typed above it, and libraries that are long."""

from __future__ import annotations

from PySide6.QtTest import QTest

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.words import ExerciseWords
from footcare_gui.views.main.main_window import MainWindow
from tests.kits.main_kit import find


def names(window: MainWindow) -> list[str]:
    model = window.choice.exercises.model
    return [model.index(row).data() for row in range(model.rowCount())]


def type_into(window: MainWindow, text: str) -> None:
    field = find(window, "search")
    field.clear()
    QTest.keyClicks(field, text)


def many(library: Library, number: int) -> Library:
    one = library.exercises["heel_cord"]
    copies = {}
    for i in range(number):
        usual = one.usual._replace(figure=f"figure_{i}")
        copies[f"copy_{i}"] = one._replace(
            id=f"copy_{i}", words=ExerciseWords(f"Copy {i}"), usual=usual
        )
    return Library(copies, {})
