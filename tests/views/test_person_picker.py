"""The person in the pictures can look like the one who does the exercises."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.person import (
    BUILDS,
    HAIR_COLOURS,
    HAIR_SHAPES,
    SKIN_TONES,
    Person,
)
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.platform import places
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.person_picker import PersonPicker
from footcare_gui.views.portrait_button import PortraitButton
from footcare_gui.views.preferences_dialog import PreferencesDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import (
    GREETED,
    FlatPictures,
    click,
    find,
    library,
    live,
    open_window,
    settle,
)

__all__ = ["library", "live"]
LIGHT = GREETED._replace(theme=ThemeChoice.LIGHT)
GREY = Person("fair", "short", "grey", "broad")


@pytest.fixture
def pictures() -> FlatPictures:
    return FlatPictures()


@pytest.fixture
def picker(qtbot: QtBot, live: LiveTheme, pictures: FlatPictures) -> PersonPicker:
    made = PersonPicker(live, pictures, Person())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.is_busy)
    return made


@pytest.fixture
def window(
    qtbot: QtBot, live: LiveTheme, library: Library, pictures: FlatPictures
) -> Iterator[MainWindow]:
    opened = open_window(qtbot, live, library, preferences=LIGHT, pictures=pictures)
    yield opened
    opened.close()


def open_dialog(qtbot: QtBot, window: MainWindow) -> PreferencesDialog:
    window.open_preferences()
    dialog: PreferencesDialog = find(window, "preferences_dialog")
    dialog.show_page("person")
    picker: PersonPicker = find(dialog, "person_picker")
    qtbot.waitUntil(lambda: not picker.is_busy)
    return dialog


def test_there_are_people_of_every_kind_to_choose() -> None:
    assert len(SKIN_TONES) >= 5
    assert len(HAIR_SHAPES) >= 3
    assert len(BUILDS) == 3
    assert "grey" in HAIR_COLOURS


def test_the_painter_knows_every_name() -> None:
    palettes = load_palettes(places.resources() / "figures" / "palette.json")
    assert set(palettes.skins) == set(SKIN_TONES)
    assert set(palettes.hairs) == set(HAIR_COLOURS)
    assert set(palettes.bodies) == set(BUILDS)


def test_every_choice_has_a_picture_of_the_person_with_just_that_changed(
    picker: PersonPicker, pictures: FlatPictures
) -> None:
    wanted = [(Person(skin=tone), "head") for tone in SKIN_TONES]
    wanted += [(Person(hair_shape=shape), "head") for shape in HAIR_SHAPES]
    wanted += [(Person(hair=colour), "head") for colour in HAIR_COLOURS]
    wanted += [(Person(build=build), "body") for build in BUILDS]
    assert pictures.portraits == wanted


def test_every_choice_has_a_name_and_a_target_of_44_pixels(picker: PersonPicker) -> None:
    names = set()
    for button in picker.findChildren(PortraitButton):
        names.add(button.accessibleName())
        assert min(button.width(), button.height()) >= 44
    assert len(names) == len(picker.findChildren(PortraitButton))
    assert {"Skin: fair", "Hair: short", "Hair colour: grey", "Build: broad"} <= names


def test_a_choice_is_told_at_once_and_the_others_follow_it(
    qtbot: QtBot, picker: PersonPicker, pictures: FlatPictures
) -> None:
    pictures.portraits.clear()
    with qtbot.waitSignal(picker.chosen) as told:
        click(picker, "hair_grey")
    assert told.args == [Person(hair="grey")]
    qtbot.waitUntil(lambda: not picker.is_busy)
    assert (Person(hair="grey", build="broad"), "body") in pictures.portraits


def test_the_same_choice_again_tells_nothing(qtbot: QtBot, picker: PersonPicker) -> None:
    with qtbot.assertNotEmitted(picker.chosen):
        click(picker, "skin_brown")


def test_arrow_keys_go_along_a_row(qtbot: QtBot, picker: PersonPicker) -> None:
    chosen = find(picker, "skin_brown")
    chosen.setFocus()
    with qtbot.waitSignal(picker.chosen) as told:
        QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert told.args == [Person(skin="dark")]


def test_the_chosen_one_is_said_in_words(picker: PersonPicker) -> None:
    click(picker, "hair_shape_short")
    words = {label.text() for label in picker.findChildren(type(picker._titles["skin"][0]))}
    assert words == {"Skin: brown", "Hair: short", "Hair colour: dark", "Build: slim"}


def test_a_hidden_picker_makes_no_pictures(
    qtbot: QtBot, live: LiveTheme, pictures: FlatPictures
) -> None:
    hidden = PersonPicker(live, pictures, Person())
    qtbot.addWidget(hidden)
    for _ in range(5):
        QApplication.processEvents()
    assert pictures.portraits == []


def test_it_is_applied_at_once_and_remembered(
    qtbot: QtBot, window: MainWindow, pictures: FlatPictures
) -> None:
    dialog = open_dialog(qtbot, window)
    pictures.made.clear()
    with qtbot.waitSignal(window.controller.preferences_changed) as told:
        click(dialog, "skin_deep")
    person = Person(skin="deep")
    assert told.args is not None
    assert told.args[0].person == person
    assert pictures.person == person
    settle(qtbot, window)
    assert pictures.made
    dialog.accept()


def test_other_preferences_leave_the_pictures_alone(
    qtbot: QtBot, window: MainWindow, pictures: FlatPictures
) -> None:
    dialog = open_dialog(qtbot, window)
    pictures.made.clear()
    dialog.show_page("signals")
    with qtbot.waitSignal(window.controller.preferences_changed):
        click(dialog, "wash")
    settle(qtbot, window)
    assert not pictures.made
    dialog.accept()


def test_a_kept_person_is_there_before_the_first_picture(
    qtbot: QtBot, live: LiveTheme, library: Library, pictures: FlatPictures
) -> None:
    preferences = LIGHT._replace(person=GREY)
    window = open_window(qtbot, live, library, preferences=preferences, pictures=pictures)
    assert pictures.person == GREY
    window.close()
