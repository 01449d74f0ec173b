"""What is good to know of an exercise, and who says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.main.good_to_know import SIGN_PX
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.widgets.labels import Label
from tests.kits.main_kit import (
    find,
    library,
    live,
    settle,
    window,
    words_of,
)

__all__ = ["library", "live", "window"]


def notes_are_there(qtbot: QtBot, window: MainWindow) -> None:
    """They come a moment after the first picture."""
    qtbot.waitUntil(lambda: window.findChild(QWidget, "note_article") is not None)


def test_the_sign_of_what_to_take_care_of_has_room_at_any_size_of_text(
    qtbot: QtBot, window: MainWindow
) -> None:
    caution = find(window, "caution")
    window.theme.choose(ThemeChoice.LIGHT, 150)
    settle(qtbot, window)
    sign = window.theme.theme.px(SIGN_PX) + window.theme.theme.space(2)
    assert caution.findChildren(Label)[0].x() >= sign


def test_what_is_ours_stands_apart_from_what_is_prescribed(
    qtbot: QtBot, window: MainWindow
) -> None:
    notes_are_there(qtbot, window)
    window.detail.show_exercise("heel_cord")
    assert "30 s · each leg · twice a day" in words_of(find(window, "note_article"))
    assert not find(window, "note_ours").isVisible()
    window.detail.show_exercise("foot_massage")
    assert not find(window, "note_article").isVisible()
    assert any("60 s · each foot" in text for text in words_of(find(window, "note_ours")))


def test_the_articles_dose_does_not_pass_for_a_prescription(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.detail.show_exercise("heel_cord")
    notes_are_there(qtbot, window)
    assert "Published advice" in words_of(find(window, "note_article"))


def test_what_somebody_has_noted_on_an_exercise_stands_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    notes_are_there(qtbot, window)
    window.detail.show_exercise("heel_cord")
    assert not find(window, "note_noted").isVisible()
    library = window.controller.library
    known = library.exercises["heel_cord"]
    noted = known._replace(words=known.words._replace(notes=("Left one slowly.", "Ask Dr Lee.")))
    window.controller.set_library(
        library._replace(exercises={**library.exercises, "heel_cord": noted})
    )
    window.detail.show_exercise("heel_cord")
    note = find(window, "note_noted")
    assert "• Left one slowly.\n• Ask Dr Lee." in words_of(note)
    assert note.isVisible()
    assert note.y() <= find(window, "note_article").y()


def test_a_prescription_stands_in_its_own_words_and_what_comes_of_it_beside_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    notes_are_there(qtbot, window)
    library = window.controller.library
    own = library.exercises["foot_massage"].as_own()
    said = "Roll the foot, a minute each, after work"
    for as_written, title in (("", "As you set it"), (said, "In your sessions")):
        mine = own._replace(words=own.words._replace(as_written=as_written))
        window.controller.set_library(
            library._replace(exercises={**library.exercises, "foot_massage": mine})
        )
        window.detail.show_exercise("foot_massage")
        note = find(window, "note_own")
        assert words_of(note)[0] == title
        assert any("• 60 s of moving\n• each foot\n" in text for text in words_of(note))
        assert find(window, "note_words").isVisible() is bool(as_written)
    assert words_of(find(window, "note_words")) == ["As you wrote it", said]
