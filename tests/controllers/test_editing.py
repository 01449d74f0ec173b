"""An exercise that is being edited knows whether it is new, changed, and whole."""

from __future__ import annotations

from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.programmes.fields import BY_ID
from footcare_gui.domain.programmes.written import with_at
from tests.kits.editor_kit import CURLS, editor, folder, store
from tests.kits.main_kit import library

__all__ = ["editor", "folder", "library", "store"]


def test_it_is_new_and_changed_until_it_is_kept(editor: EditorController) -> None:
    def stands() -> tuple[bool, bool, str]:
        now = editor.value
        return now.is_new, now.is_changed, now.id

    editor.begin()
    assert stands() == (True, False, "")
    editor.fill_from(CURLS)
    assert stands() == (True, True, "")
    editor.save()
    assert stands() == (False, False, "towel_curls")


def test_it_can_be_kept_once_all_of_it_can_be_read(editor: EditorController) -> None:
    editor.begin()
    may = [editor.value.can_be_kept]
    editor.fill_from(CURLS)
    may.append(editor.value.can_be_kept)
    editor.fill(BY_ID["sets"], "many")
    may.append(editor.value.can_be_kept)
    assert may == [False, True, False]


def test_an_id_that_another_has_is_a_fault_and_its_own_is_none(editor: EditorController) -> None:
    editor.begin()
    editor.fill_from(CURLS)
    editor.save()
    assert editor.value.clash({"towel_curls"}) is None
    editor.write(with_at(editor.value.written, ("id",), "heel_cord"))
    clash = editor.value.clash({"heel_cord"})
    assert clash is not None
    assert (clash.code, clash.params) == ("id_taken_elsewhere", (("name", "heel_cord"),))
