"""Every change of the form can be taken back, and done again."""

from __future__ import annotations

from footcare_gui.controllers.edit_past import MOST, NO_PAST
from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.programmes.fields import BY_ID, How, with_how
from footcare_gui.domain.programmes.written import Written, list_at, text_at
from tests.kits.editor_kit import CURLS, editor, folder, store
from tests.kits.main_kit import library

__all__ = ["editor", "folder", "library", "store"]


def days(editor: EditorController) -> tuple[Written, ...]:
    return list_at(editor.value.written, ("ours", "days"))


def test_days_a_switch_and_a_way_of_counting_are_taken_back_one_by_one(
    editor: EditorController,
) -> None:
    editor.begin()
    assert not editor.can_undo
    editor.fill_from(CURLS)
    editor.fill(BY_ID["days"], "monday")
    editor.fill(BY_ID["days"], "monday, thursday")
    editor.fill(BY_ID["needs_balance"], "yes")
    editor.write(with_how(editor.value.written, How.HOLD), says="how")
    whole = editor.value
    editor.undo()
    assert text_at(editor.value.written, ("needs_balance",)) == "yes"
    editor.undo()
    assert text_at(editor.value.written, ("needs_balance",)) == ""
    editor.undo()
    assert days(editor) == ("monday",)
    for _ in range(3):
        editor.redo()
    assert editor.value == whole
    assert not editor.can_redo


def test_what_is_typed_in_one_go_is_one_change_and_another_field_another(
    editor: EditorController,
) -> None:
    editor.begin()
    for typed in ("T", "To", "Toe"):
        editor.fill(BY_ID["name"], typed)
    for typed in ("3", "30"):
        editor.fill(BY_ID["hold"], typed)
    editor.undo()
    assert text_at(editor.value.written, ("name",)) == "Toe"
    editor.undo()
    assert text_at(editor.value.written, ("name",)) == ""
    editor.undo()
    assert not editor.can_undo


def test_a_change_after_one_was_taken_back_leaves_nothing_ahead(editor: EditorController) -> None:
    editor.begin()
    editor.fill(BY_ID["name"], "Toe taps")
    editor.undo()
    editor.fill(BY_ID["sets"], "2")
    assert not editor.can_redo
    editor.redo()
    assert text_at(editor.value.written, ("ours", "sets")) == "2"


def test_after_saving_the_same_exercise_is_taken_back_and_saved_again(
    editor: EditorController,
) -> None:
    editor.begin()
    editor.fill_from(CURLS)
    assert editor.save()
    assert not editor.can_undo, "what was never kept has no place to go back to"
    editor.fill(BY_ID["sets"], "9")
    assert editor.save()
    editor.undo()
    assert editor.value.is_changed
    assert editor.save()
    assert (editor.value.id, text_at(editor.value.written, ("ours", "sets"))) == (
        "towel_curls",
        "3",
    )


def test_so_many_changes_are_kept(editor: EditorController) -> None:
    past = NO_PAST
    for _ in range(MOST + 9):
        past = past.before(editor.value)
    assert len(past.past) == MOST
