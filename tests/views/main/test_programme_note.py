"""On top of an exercise stands what its therapist asks, and on no other."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.within import with_programmes
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from tests.kits.main_kit import find, library, live, open_window
from tests.kits.shown_texts import texts_of

__all__ = ["library", "live"]

PROGRAMME = Programme(
    "After the sprain",
    "Ada",
    date(2026, 11, 28),
    note="Slowly.",
    exercises=("heel_cord",),
    limits={"heel_cord": Limit(20_000, 2)},
)


@pytest.fixture
def window(qtbot: QtBot, live: LiveTheme, library: Library) -> MainWindow:
    made = open_window(qtbot, live, library)
    made.controller.set_library(with_programmes(library._replace(programmes=(PROGRAMME,))))
    return made


def test_it_says_who_asks_what(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    note = find(window, "programme_note")
    text = "\n".join(text for _, text in texts_of(note))
    assert note.isVisible()
    for part in (
        "After the sprain · From Ada",
        "Slowly.",
        "No more than 20 s · 2 each leg",
        "lock",
    ):
        assert part in text
    assert note.y() < window.detail.figure.mapTo(window.detail, note.pos()).y()


def test_the_steppers_end_at_it(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    assert find(window, "work_stepper_value").text() == "20 s"
    assert not find(window, "work_stepper_more").isEnabled()
    assert find(window, "work_stepper_less").isEnabled()


def test_other_exercises_have_none(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    window.detail.show_exercise("toe_walk")
    assert not find(window, "programme_note").isVisible()


def test_a_dose_is_in_the_name_of_who_wrote_it(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    exercise = library.exercises["foot_massage"].as_own()
    hers = library._replace(exercises={**library.exercises, "foot_massage": exercise})
    qtbot.waitUntil(lambda: window.findChild(QWidget, "note_own") is not None)
    title = find(window, "note_own").findChildren(Label)[0]
    for brought, by, said in (
        ((), "Ada", "As you set it"),
        (("foot_massage",), "Ada", "As Ada set it"),
        (("foot_massage",), "", "As it stands in “Ankle”"),
    ):
        one = Programme("Ankle", by, exercises=("foot_massage",), brought=brought)
        window.controller.set_library(hers._replace(programmes=(one,)))
        window.detail.show_exercise("foot_massage")
        assert title.text() == said
