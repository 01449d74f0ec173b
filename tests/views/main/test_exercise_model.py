"""The list of exercises for Qt: what is found, ticked and told, each in its order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.exercise_model import ROW_ROLE, Badge, ExerciseModel
from tests.builders import PRESS, STRETCH, WALK, make_library
from tests.kits.main_kit import library

__all__ = ["library"]

ROLE = Qt.ItemDataRole
DUE = Badge("due", "due now", "due")


@pytest.fixture
def model(qtbot: QtBot) -> ExerciseModel:
    model = ExerciseModel()
    model.set_library(make_library(WALK, PRESS, STRETCH))
    return model


def test_qt_finds_nothing_wrong_with_it(
    library: Library, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    model = ExerciseModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_library(library)
    model.set_choosing(True)
    model.toggle(3)
    model.set_found(("heel_cord", "toe_walk"))


def test_ticks_count_in_the_order_of_ticking(model: ExerciseModel) -> None:
    model.set_choosing(True)
    for row in (2, 0, 1):
        model.toggle(row)
    model.toggle(0)
    assert model.ticked == ("stretch", "press")
    places = [model.index(row).data(ROW_ROLE).place for row in range(3)]
    assert places == [0, 2, 1]


def test_a_search_hides_no_tick_and_another_library_forgets_what_it_has_not(
    model: ExerciseModel,
) -> None:
    model.set_choosing(True)
    model.toggle(0)
    model.toggle(2)
    model.set_found(("press",))
    assert (model.rowCount(), model.row_of("press"), model.row_of("walk")) == (1, 0, -1)
    assert list(model.ticked) == ["walk", "stretch"]
    model.set_library(make_library(STRETCH))
    assert list(model.ticked) == ["stretch"]


def test_rows_can_be_ticked_only_while_choosing(model: ExerciseModel, qtbot: QtBot) -> None:
    index = model.index(0)
    assert index.data(ROLE.CheckStateRole) is None
    assert not model.setData(index, Qt.CheckState.Checked, ROLE.CheckStateRole)
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    model.set_choosing(True)
    assert index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    with qtbot.waitSignal(model.ticked_changed):
        assert model.setData(index, Qt.CheckState.Checked, ROLE.CheckStateRole)
    assert index.data(ROLE.CheckStateRole) == Qt.CheckState.Checked
    with qtbot.waitSignal(model.ticked_changed):
        model.set_choosing(False)
    assert model.ticked == ()


def test_how_it_stands_is_read_with_the_name_and_is_told_once(
    model: ExerciseModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.set_badges({"press": DUE})
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_badges({"press": DUE})
    spoken = model.index(1).data(ROLE.AccessibleTextRole)
    assert spoken.startswith("press")
    assert "due now" in spoken
    assert model.index(1).data(ROLE.ToolTipRole) == "due now"
    assert model.index(0).data(ROLE.ToolTipRole) is None
    assert [badge for _, _, badge in model.first_words()] == ["", "due", ""]


def test_a_row_shows_the_form_that_was_found(library: Library) -> None:
    model = ExerciseModel()
    model.set_library(library)
    model.set_found(("ankle_circles",), {"ankle_circles": "seated"})
    row = model.index(0).data(ROW_ROLE)
    assert row.form is library.exercises["ankle_circles"].variants["seated"]
    assert row.name == "Ankle circles, seated"
    assert model.index(0).data() == row.name
    model.set_found(("ankle_circles",))
    assert model.index(0).data() == "Ankle circles"


def test_an_exercise_of_the_plan_is_listed_as_that_has_it_and_found_as_it_was_sought(
    library: Library, qtbot: QtBot
) -> None:
    model = ExerciseModel()
    model.set_library(library)
    changed = QSignalSpy(model.dataChanged)

    def said() -> tuple[str, str]:
        row = model.index(model.row_of("toe_stretch")).data(ROW_ROLE)
        return row.name, row.line

    usual = said()
    model.set_plan((Entry("toe_stretch", "fascia"),))
    assert changed.count() == 1
    assert said()[0] == "Toe stretching, sole stretch"
    assert said()[1].endswith("3 times a day")
    assert "3 times a day" in model.index(model.row_of("toe_stretch")).data(ROLE.AccessibleTextRole)
    model.set_found(["toe_stretch"], {"toe_stretch": "foot_flat"})
    assert said()[0] == "Toe stretching, foot flat"
    model.set_found(model.found)
    model.set_plan((Entry("toe_stretch", "gone"),))
    assert said() == usual
