"""The page when an exercise is opened again, and where one choice rules out another."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea

from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.programmes.fields import BY_ID
from footcare_gui.domain.programmes.written import text_at
from footcare_gui.views.editor.editor_page import EditorPage
from tests.kits.editor_kit import CURLS, editor, folder, store
from tests.kits.editor_page_kit import page
from tests.kits.main_kit import library, live

__all__ = ["editor", "folder", "library", "live", "page", "store"]


def button(page: EditorPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def test_turns_are_offered_only_where_there_are_sides_and_never_block_saving(
    page: EditorPage, editor: EditorController
) -> None:
    QTest.keyClicks(page.form.sentence, "Heel raises 3x12 each leg, legs in turn")
    turns = button(page, "field_alternate")
    assert turns.isVisible()
    assert turns.isChecked()
    button(page, "field_sides_none").click()
    assert not turns.isVisible()
    assert page.save.isEnabled()
    editor.undo()
    assert turns.isVisible()
    assert turns.isChecked()


def test_the_words_of_a_prescription_stand_in_their_line_again(
    page: EditorPage, editor: EditorController
) -> None:
    QTest.keyClicks(page.form.sentence, CURLS)
    assert editor.save()
    exercise = editor.value.id
    editor.begin()
    assert page.form.sentence.text() == ""
    editor.edit(exercise, "Copy")
    assert page.form.sentence.text() == CURLS
    editor.fill(BY_ID["sets"], "5")
    assert page.form.sentence.text() == CURLS
    page.form.sentence.setText("")
    page.form.sentence.textEdited.emit("")
    assert text_at(editor.value.written, ("as_written",)) == ""
    assert text_at(editor.value.written, ("ours", "sets")) == "5"
    editor.undo()
    assert page.form.sentence.text() == CURLS


def test_another_exercise_is_shown_from_its_top(page: EditorPage, editor: EditorController) -> None:
    QTest.keyClicks(page.form.sentence, CURLS)
    page.resize(900, 400)
    scrolls = [
        scroll.verticalScrollBar()
        for name in ("editor_form_scroll", "editor_preview_scroll")
        if (scroll := page.findChild(QAbstractScrollArea, name)) is not None
    ]
    assert len(scrolls) == 2
    for bar in scrolls:
        bar.setValue(60)
        assert bar.value() == 60
    editor.begin()
    assert [bar.value() for bar in scrolls] == [0, 0]
