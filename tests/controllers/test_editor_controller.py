"""One exercise is edited: filled, kept, left as a draft, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.library import own_exercises
from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.programmes.assumed import AT_FIRST
from footcare_gui.domain.programmes.beginning import FirstWords
from footcare_gui.domain.programmes.fields import BY_ID
from footcare_gui.domain.programmes.written import EMPTY, at, list_at, text_at
from footcare_gui.platform import places
from tests.kits.editor_kit import CURLS, TODAY, editor, folder, store
from tests.kits.main_kit import library

__all__ = ["editor", "folder", "library", "store"]


def test_a_sentence_makes_an_exercise_that_can_be_kept(
    editor: EditorController, folder: Path
) -> None:
    editor.begin()
    assert editor.value.reading.faults
    editor.fill_from(CURLS)
    assert editor.value.can_be_kept
    assert editor.save()
    assert editor.value.id == "towel_curls"
    assert not editor.value.is_changed
    assert read_library(folder / "towel_curls.yaml").faults == ()


def test_what_is_typed_is_read_at_once(editor: EditorController) -> None:
    editor.begin()
    editor.fill(BY_ID["name"], "Balance")
    editor.fill(BY_ID["hold"], "30 parsecs")
    assert {fault.code for fault in editor.value.reading.faults} >= {"unknown_unit"}
    assert not editor.value.preview.is_whole
    editor.fill(BY_ID["hold"], "30")
    preview = editor.value.preview.exercise
    assert preview is not None
    assert preview.usual.dosage.work_ms == 30_000


def test_what_is_missing_keeps_nothing_from_being_seen(editor: EditorController) -> None:
    editor.begin()
    assert {fault.is_missing for fault in editor.value.reading.faults} == {True}
    assert editor.value.preview.exercise is not None


def test_what_the_app_brings_along_is_copied(editor: EditorController, folder: Path) -> None:
    editor.edit("toe_walk", "Toe walking, my way")
    assert editor.value.is_new
    assert text_at(editor.value.written, ("copy_of",)) == "toe_walk"
    assert at(editor.value.origin, ("ours",)) == at(editor.value.written, ("ours",))
    assert editor.value.can_be_kept
    assert editor.save()
    assert editor.value.id == "toe_walking_my_way"
    assert editor.value.origin != EMPTY
    editor.edit("toe_walking_my_way", "x")
    assert editor.value.kept.file
    editor.duplicate("toe_walking_my_way", "Another")
    assert editor.value.is_new
    assert text_at(editor.value.written, ("name",)) == "Another"


def test_a_copy_goes_back_to_the_original_but_for_its_name(editor: EditorController) -> None:
    editor.edit("toe_walk", "Mine")
    before = editor.value.written
    editor.fill(BY_ID["tip"], "Slowly.")
    editor.fill(BY_ID["sets"], "3")
    editor.back_to_original()
    assert editor.value.written == before
    assert text_at(editor.value.written, ("name",)) == "Mine"


def test_what_is_not_whole_is_kept_as_a_draft(
    editor: EditorController, folder: Path, qtbot: QtBot
) -> None:
    editor.begin()
    editor.fill(BY_ID["name"], "Half of it")
    with qtbot.waitSignal(editor.draft_kept) as kept:
        assert editor.save(is_draft=True)
    assert kept.args == ["half_of_it"]
    assert list(folder.glob("*.yaml")) == []
    editor.begin()
    editor.edit("half_of_it", "")
    assert editor.value.kept.is_draft
    assert text_at(editor.value.written, ("name",)) == "Half of it"


def test_a_file_that_was_changed_meanwhile_is_asked_about(
    editor: EditorController, qtbot: QtBot
) -> None:
    editor.begin()
    editor.fill_from(CURLS)
    editor.save()
    path = Path(editor.value.kept.file)
    path.write_text(path.read_text().replace("Towel curls", "Other"))
    editor.fill(BY_ID["tip"], "Slowly.")
    before = editor.value
    with qtbot.waitSignal(editor.conflict_found):
        assert not editor.save()
    assert editor.value == before
    assert "Other" in path.read_text()


def test_a_full_disk_is_said_and_loses_nothing(
    editor: EditorController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(own_exercises, "write_whole", full)
    editor.begin()
    editor.fill_from(CURLS)
    before = editor.value
    with qtbot.waitSignal(editor.save_failed):
        assert not editor.save()
    assert editor.value == before


def test_as_text_and_as_a_form_it_is_the_same(editor: EditorController) -> None:
    editor.begin()
    editor.fill_from(CURLS)
    written = editor.value.written
    editor.show_text()
    text = editor.value.text
    assert text is not None
    editor.write_text(text.replace("sets: 3", "sets: 4  # four"))
    assert text_at(editor.value.written, ("ours", "sets")) == "4"
    editor.show_form()
    assert editor.value.text is None
    editor.fill(BY_ID["sets"], "3")
    assert editor.value.written == written
    editor.show_text()
    assert "# four" in (editor.value.text or "")


def test_text_that_cannot_be_read_stays_on_the_screen(editor: EditorController) -> None:
    editor.begin()
    editor.show_text()
    editor.write_text("- name: [")
    assert editor.value.text_faults
    assert not editor.value.can_be_kept
    editor.show_form()
    assert editor.value.text == "- name: ["


def test_what_was_deleted_can_be_brought_back(editor: EditorController, qtbot: QtBot) -> None:
    editor.begin()
    editor.fill_from(CURLS)
    editor.save()
    path = Path(editor.value.kept.file)
    before = path.read_text()
    with qtbot.waitSignal(editor.removed) as removed:
        editor.remove()
    assert not path.exists()
    assert removed.args is not None
    assert editor.put_back(removed.args[0])
    assert path.read_text() == before
    with qtbot.waitSignal(editor.save_failed):
        assert not editor.put_back(removed.args[0])


def test_an_id_that_another_has_is_not_taken(editor: EditorController, qtbot: QtBot) -> None:
    editor.begin()
    editor.fill_from(CURLS)
    editor.save()
    before = Path(editor.value.kept.file).read_text()
    editor.show_text()
    editor.write_text((editor.value.text or "").replace("id: towel_curls", "id: toe_walk"))
    with qtbot.waitSignal(editor.save_failed):
        assert not editor.save()
    assert Path(editor.value.kept.file).read_text() == before


def test_what_is_closed_is_forgotten(editor: EditorController) -> None:
    editor.begin()
    editor.fill_from(CURLS)
    editor.close()
    assert not editor.value.is_changed


def test_of_two_windows_on_one_file_the_second_to_save_is_asked(
    editor: EditorController, folder: Path, library: Library, qtbot: QtBot
) -> None:
    editor.begin()
    editor.fill_from(CURLS)
    editor.save()
    store = YamlExercises(places.library_file(), folder)
    other = EditorController(store, lambda: library, FirstWords("As prescribed."), lambda: TODAY)
    other.edit("towel_curls", "")
    other.fill(BY_ID["tip"], "Slowly.")
    editor.fill(BY_ID["sets"], "4")
    assert editor.save()
    with qtbot.waitSignal(other.conflict_found):
        assert not other.save()
    path = Path(editor.value.kept.file)
    assert "sets: 4" in path.read_text()
    assert "Slowly." not in path.read_text()
    assert other.keep_both()
    saved = [read_library(file).library.exercises for file in sorted(folder.glob("*.yaml"))]
    assert [list(one) for one in saved] == [["towel_curls"], ["towel_curls_2"]]
    assert saved[1]["towel_curls_2"].words.tip == "Slowly."


def test_what_nobody_said_is_assumed_until_it_is_chosen_or_meant(editor: EditorController) -> None:
    editor.begin()
    found = [editor.value.assumed]
    editor.fill_from(CURLS)
    found.append(editor.value.assumed)
    editor.fill(BY_ID["posture"], "seated")
    found.append(editor.value.assumed)
    editor.fill(BY_ID["down"], "3")
    found.append(editor.value.assumed)
    assert editor.save()
    editor.edit("towel_curls", "Copy")
    found.append(editor.value.assumed)
    editor.fill(BY_ID["rest"], "5")
    found.append(editor.value.assumed)
    left = ("rest", "switch", "balance", "things")
    assert found == [AT_FIRST, ("posture", "how", *left), ("how", *left), left, left, left[1:]]


def test_the_words_of_a_prescription_are_kept_as_they_are(
    editor: EditorController,
) -> None:
    editor.begin()
    editor.fill_from("  Towel\tcurls 3x12, rest 30 s \u00adon good days ")
    said = "Towel curls 3x12, rest 30 s on good days"
    assert text_at(editor.value.written, ("as_written",)) == said
    editor.fill(BY_ID["sets"], "4")
    assert editor.save()
    kept = read_library(Path(editor.value.kept.file)).library.exercises["towel_curls"]
    assert (kept.words.as_written, kept.usual.dosage.sets.number) == (said, 4)
    editor.fill_from(" ")
    assert text_at(editor.value.written, ("as_written",)) == ""
    assert text_at(editor.value.written, ("ours", "sets")) == "4"


def test_what_was_put_into_the_form_is_no_longer_not_understood(editor: EditorController) -> None:
    editor.begin()
    editor.fill_from("Squats, hold 30 s, add 5 s each week")
    left = ("not understood: add 5 s each week",)
    assert list_at(editor.value.written, ("notes",)) == left
    editor.fill(BY_ID["sets"], "2")
    assert list_at(editor.value.written, ("notes",)) == left
    editor.fill(BY_ID["grow_by"], "5")
    assert list_at(editor.value.written, ("notes",)) == ()


def test_the_sentence_sets_the_position_unless_somebody_has_chosen_one(
    editor: EditorController,
) -> None:
    def posture_after(sentence: str) -> str:
        editor.fill_from(sentence)
        return text_at(editor.value.written, ("posture",))

    editor.begin()
    assert posture_after("Single-leg balance 30 s") == "standing"
    assert posture_after("Curls 3x12") == "seated"
    editor.fill(BY_ID["posture"], "lying")
    assert posture_after("Curls 3x13") == "lying"
    assert "posture" not in editor.value.assumed
    assert posture_after("Curls 3x13, standing") == "standing"


def test_a_position_that_is_written_stays_whatever_sentence_leaves_it_open(
    editor: EditorController,
) -> None:
    editor.edit("toe_walk", "Copy")
    editor.fill_from("Curls 3x12")
    assert text_at(editor.value.written, ("posture",)) == "standing"


def test_a_name_tells_the_position_as_long_as_nobody_has_said_one(
    editor: EditorController,
) -> None:
    editor.begin()
    for name, posture in (("Sit", "seated"), ("Sit-ups", "lying"), ("Curls", "seated")):
        editor.fill(BY_ID["name"], name)
        assert text_at(editor.value.written, ("posture",)) == posture
        assert "posture" in editor.value.assumed
    editor.fill(BY_ID["posture"], "standing")
    editor.fill(BY_ID["name"], "Plank")
    assert text_at(editor.value.written, ("posture",)) == "standing"
