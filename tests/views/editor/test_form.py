"""The form: what fits the way of counting is there, what is of use is open."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.programmes.written import at, text_at
from footcare_gui.views.editor.editor_page import EditorPage
from tests.kits.editor_kit import CURLS, editor, folder, store
from tests.kits.editor_page_kit import page
from tests.kits.main_kit import library, live

__all__ = ["editor", "folder", "library", "live", "page", "store"]


def child(page: EditorPage, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(page: EditorPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


@pytest.mark.parametrize(
    ("way", "there", "gone"),
    [
        ("hold", ["hold"], ["move", "up", "down"]),
        ("move", ["move"], ["hold", "up"]),
        ("count", ["up", "held", "down"], ["hold", "move"]),
        ("own_pace", ["repetitions"], ["hold", "move", "up", "down"]),
    ],
)
def test_a_way_of_counting_has_its_own_fields(
    page: EditorPage, way: str, there: list[str], gone: list[str]
) -> None:
    press(page, f"field_how_{way}")
    assert [name for name in there if not child(page, f"row_{name}").isVisible()] == []
    assert [name for name in gone if child(page, f"row_{name}").isVisible()] == []


def test_fields_that_few_need_are_closed_until_they_are_used(
    page: EditorPage, editor: EditorController
) -> None:
    assert not child(page, "row_parts").isVisible()
    press(page, "more_dose")
    assert child(page, "row_parts").isVisible()
    editor.edit("toe_walk", "Copy")
    assert child(page, "row_tip").isVisible()
    assert child(page, "row_use").isVisible()
    editor.begin()
    assert not child(page, "row_use").isVisible()


def test_what_a_sentence_says_of_growing_is_shown_among_the_fields_that_few_need(
    page: EditorPage, editor: EditorController
) -> None:
    QTest.keyClicks(page.form.sentence, "Stretch, hold 30 s; add 5 s each week up to 60")
    shown = {}
    for name in ("grow_by", "grow_to"):
        assert child(page, f"row_{name}").isVisible()
        line = page.findChild(QLineEdit, f"field_{name}")
        assert line is not None
        shown[line.accessibleName()] = line.text()
    assert shown == {"More each week by": "5 s", "Growing up to": "60 s"}
    press(page, "field_how_count")
    assert at(editor.value.written, ("ours", "each_week")) is None


def test_sets_that_grow_stay_when_repetitions_are_counted(
    page: EditorPage, editor: EditorController
) -> None:
    QTest.keyClicks(page.form.sentence, "Squats, hold 5 s × 10; add a set each week up to 3")
    press(page, "field_how_count")
    grows = at(editor.value.written, ("ours", "each_week"))
    assert grows == {"add": "1 set", "up_to": "3 sets"}
    assert child(page, "row_grow_by").isVisible()
    assert editor.value.can_be_kept


def test_what_was_not_understood_is_said_below_the_sentence(page: EditorPage) -> None:
    label = page.findChild(QLabel, "understood")
    assert label is not None
    QTest.keyClicks(page.form.sentence, CURLS)
    assert label.text() == "All of it is in the form below."
    QTest.keyClicks(page.form.sentence, "; add 5 s each week")
    assert label.text() == "Not understood, kept in the notes: add 5 s each week"


def test_what_differs_from_the_original_is_marked_and_goes_back(
    page: EditorPage, editor: EditorController
) -> None:
    editor.edit("toe_walk", "Copy")
    assert not child(page, "reset_use").isVisible()
    field = page.findChild(QLineEdit, "field_purpose")
    assert field is not None
    before = field.text()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Mine.")
    assert child(page, "reset_purpose").isVisible()
    press(page, "reset_purpose")
    assert text_at(editor.value.written, ("purpose",)) == before
    assert not child(page, "reset_purpose").isVisible()


def test_days_are_picked_one_by_one(page: EditorPage, editor: EditorController) -> None:
    for day in ("friday", "monday"):
        press(page, f"field_days_{day}")
    assert at(editor.value.written, ("ours", "days")) == ("monday", "friday")
    press(page, "field_days_monday")
    assert at(editor.value.written, ("ours", "days")) == ("friday",)


def test_a_step_can_be_added_written_moved_and_taken_out(
    page: EditorPage, editor: EditorController
) -> None:
    for words in ("Sit.", "Curl."):
        press(page, "add_step")
        focused = page.form.steps.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, words)
    assert at(editor.value.written, ("steps",)) == ("Sit.", "Curl.")
    press(page, "step_down_1")
    assert at(editor.value.written, ("steps",)) == ("Curl.", "Sit.")
    press(page, "step_remove_1")
    assert at(editor.value.written, ("steps",)) == ("Sit.",)
