"""What exercises are called; one sentence in another language: in pane and session, for the ear."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.figure.model.describe import describe
from footcare_gui.texts.exercises import form_name, in_language, listed_names
from footcare_gui.texts.figure import picture_words
from footcare_gui.texts.gate import speak
from footcare_gui.views.theme import LiveTheme
from tests.figure_frames import FIGURES, LIBRARY
from tests.kits.main_kit import find, live, open_window
from tests.kits.session_kit import Session, make_live

__all__ = ["live"]
STEP = "Stretch the working leg a little forward and lift its foot off the floor."
SCHRITT = "Strecke ein Bein etwas nach vorn und hebe den Fuß vom Boden."
SHOWN = "Sitting on a chair, one hand at its seat, left leg raised with the knee almost straight."
ZU_SEHEN = "Sitzend, eine Hand an der Sitzfläche, das linke Bein fast gestreckt gehoben."
KNOWN = {
    ("exercises", STEP): SCHRITT,
    ("exercises", "Ankle circles"): "Fußkreisen",
    ("figures", SHOWN): ZU_SEHEN,
}


class German:
    """Knows three sentences."""

    def pgettext(self, context: str, message: str, /) -> str:
        return KNOWN.get((context, message), message)

    def npgettext(self, context: str, one: str, many: str, number: int, /) -> str:
        return self.pgettext(context, one if number == 1 else many)


@pytest.fixture
def german() -> Iterator[Library]:
    """The library in that language."""
    speak(German())
    yield in_language(LIBRARY)
    speak(None)


def test_in_english_the_library_is_what_was_read() -> None:
    assert in_language(LIBRARY) is LIBRARY


def test_the_pane_shows_and_reads_the_other_sentence_and_english_around_it(
    qtbot: QtBot, live: LiveTheme, german: Library
) -> None:
    window = open_window(qtbot, live, german)
    window.detail.show_exercise("ankle_circles", "seated")
    steps = [find(window, f"step_{number}").accessibleName() for number in (1, 2, 3)]
    assert steps[1] == f"Step 2: {SCHRITT}"
    assert steps[0] == "Step 1: Sit tall, both feet on the floor."
    assert steps[2] == "Step 3: Draw big, slow circles with your toes."


def test_the_search_finds_the_other_name(qtbot: QtBot, live: LiveTheme, german: Library) -> None:
    window = open_window(qtbot, live, german)
    find(window, "search").setText("fusskr")
    assert window.choice.exercises.model.found == ("ankle_circles",)


def test_a_session_says_the_other_sentence(
    qapp: QApplication, qtbot: QtBot, german: Library
) -> None:
    plan = plan_exercise(german, Item("ankle_circles", "seated"), PlanOptions())
    session = Session(make_live(qapp), plan, german)
    qtbot.addWidget(session.view)
    session.start()
    session.run(plan.segments[0].duration_ms + 500)
    assert session.words_of("session_hint").startswith(SCHRITT)
    session.close()


def test_the_picture_is_told_in_the_other_sentence(german: Library) -> None:
    figure = FIGURES.figure(german.exercises["ankle_circles"].form("seated").figure)
    told = picture_words(describe(figure, "raise", Side.LEFT))
    assert told.startswith("Seen")
    assert ZU_SEHEN in told
    assert ZU_SEHEN not in picture_words(describe(figure, "raise", Side.RIGHT))


def test_the_usual_form_is_called_by_its_position_unless_another_form_has_it_too() -> None:
    said = {
        name: form_name(exercise)
        for name, exercise in LIBRARY.exercises.items()
        if exercise.variants
    }
    assert said["ankle_circles"] == "Lying down"
    assert said["pencil_grip"] == "Standing"
    assert said["toe_stretch"] == "Standard"


def test_in_a_list_a_form_stands_in_brackets_behind_its_exercise() -> None:
    items = (
        Item("toe_stretch", "fascia"),
        Item("toe_press"),
        Item("toe_press", "seated"),
        Item("gone", "seated"),
    )
    assert listed_names(LIBRARY, items) == [
        "Toe stretching (sole stretch)",
        "Toe pressing",
        "Toe pressing (seated)",
        "gone",
    ]
    assert not [
        name
        for exercise in LIBRARY.exercises.values()
        for name in listed_names(LIBRARY, [Item(exercise.id, one) for one in exercise.variants])
        if ", " in name
    ]
