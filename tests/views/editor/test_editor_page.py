"""The whole page: what is typed is seen at once, kept, started, and never lost unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.programmes.written import text_at
from footcare_gui.views.editor.editor_page import EditorPage
from tests.kits.editor_kit import CURLS, editor, folder, store
from tests.kits.editor_page_kit import page
from tests.kits.main_kit import library, live
from tests.kits.tab_kit import tab_order
from tests.loop_watch import OwnTime

__all__ = ["editor", "folder", "library", "live", "page", "store"]

PREVIEW_MS = 100


def said(page: EditorPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text()


def button(page: EditorPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def test_a_sentence_that_is_typed_is_a_session_to_be_seen(
    page: EditorPage, qtbot: QtBot, folder: Path
) -> None:
    QTest.keyClicks(page.form.sentence, CURLS)
    assert said(page, "editor_time") == "6:58 in all"
    assert "Left foot first." in said(page, "editor_heard")
    with qtbot.waitSignal(page.start_wanted) as started:
        QTest.keyClick(page.form.sentence, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert started.args == ["towel_curls"]
    assert (folder / "towel_curls.yaml").is_file()


def test_a_keystroke_is_seen_within_a_tenth_of_a_second(page: EditorPage) -> None:
    QTest.keyClicks(page.form.sentence, CURLS[:20])
    time, waits = OwnTime(), []
    for letter in CURLS[20:]:
        begun_ms = time.ms()
        QTest.keyClicks(page.form.sentence, letter)
        QApplication.processEvents()
        waits.append(time.ms() - begun_ms)
    assert sorted(waits)[len(waits) // 2] < PREVIEW_MS / 2
    assert sorted(waits)[-3] < PREVIEW_MS


def test_what_is_missing_is_named_and_cannot_be_saved(page: EditorPage) -> None:
    assert said(page, "editor_stands") == "Still missing: Name, How it is done"
    assert not page.save.isEnabled()
    assert page.draft.isVisible()
    field = page.findChild(QLineEdit, "field_hold")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "soon")
    assert said(page, "editor_stands") == "1 thing to mend"


def test_a_draft_is_kept_by_the_key_that_saves(
    page: EditorPage, editor: EditorController, qtbot: QtBot
) -> None:
    name = page.findChild(QLineEdit, "field_name")
    assert name is not None
    name.setFocus()
    QTest.keyClicks(name, "Half")
    with qtbot.waitSignal(editor.draft_kept):
        QTest.keyClick(name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("is_changed", [True, False])
def test_only_what_would_be_lost_is_asked_about(
    page: EditorPage, qtbot: QtBot, is_changed: bool
) -> None:
    if is_changed:
        QTest.keyClicks(page.form.sentence, "Balance")
        page.leave()
        dialog = page.findChild(QDialog, "ask_dialog")
        assert dialog is not None
        dialog.reject()
        assert page.isVisible()
    else:
        with qtbot.waitSignal(page.left):
            page.leave()


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [("Balance 30 s", "Save and leave"), ("3x12", "Keep as a draft and leave")],
)
def test_what_was_never_saved_can_be_kept_while_leaving(
    page: EditorPage, editor: EditorController, qtbot: QtBot, sentence: str, answer: str
) -> None:
    QTest.keyClicks(page.form.sentence, sentence)
    page.leave()
    dialog = page.findChild(QDialog, "ask_dialog")
    assert dialog is not None
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert said[1] == "It is not saved yet, so all that you have written would be lost."
    keep = dialog.findChild(QPushButton, "ask_keep")
    assert keep is not None
    assert keep.text() == answer
    kept = editor.draft_kept if "draft" in answer else editor.saved
    with qtbot.waitSignals([kept, page.left]):
        keep.click()


def test_where_it_is_narrow_the_preview_stands_below(page: EditorPage) -> None:
    assert page.preview.mapTo(page, page.preview.rect().topLeft()).x() > 600
    page.resize(800, 900)
    QApplication.processEvents()
    assert page.preview.mapTo(page, page.preview.rect().topLeft()).x() < 100


def test_tab_goes_in_the_order_of_reading_and_to_all_that_can_be_done(
    page: EditorPage, editor: EditorController, qtbot: QtBot
) -> None:
    editor.edit("toe_walk", "Copy")
    qtbot.waitUntil(lambda: tab_order(page)[:1] != [])
    QApplication.processEvents()
    order = [name for name in tab_order(page.window()) if not name.startswith("reset_")]
    wanted = [
        "leave_editor", "show_as_text", "sentence", "field_name", "field_purpose",
        "field_posture_standing", "field_how_move", "field_move", "field_repetitions", "field_sets",
        "more_dose", "field_per_day", "add_to_plan", "step_picture_1", "step_text_1",
        "step_picture_5", "add_step", "field_equipment", "field_cautions", "more_more",
        "save_exercise", "save_and_start",
    ]  # fmt: skip
    places = [order.index(name) for name in wanted]
    assert places == sorted(places)


def test_everything_that_can_be_reached_has_a_name(page: EditorPage) -> None:
    reached = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert len(reached) > 25
    nameless = [w.objectName() for w in reached if not w.accessibleName()]
    assert nameless == []


def test_f6_goes_from_heading_to_heading_and_comes_round(page: EditorPage) -> None:
    QTest.keyClicks(page.form.sentence, CURLS)
    QApplication.processEvents()
    page.form.take_focus()
    went: list[str] = []
    for _ in range(12):
        QTest.keyClick(page.form.window().focusWidget(), Qt.Key.Key_F6)
        held = page.window().focusWidget()
        assert held is not None
        assert held.visibleRegion().boundingRect().height() > 0, "scrolled into sight"
        went.append(held.objectName())
    round_trip = went[: went.index("sentence") + 1]
    assert round_trip[:2] == ["field_name", "field_how_count"]
    assert any(name.startswith(("step_", "add_step")) for name in round_trip)
    assert len(round_trip) <= 7


HEEL_RAISES = "Heel raises 20 s on, 10 s off, eight rounds"


def test_what_nobody_said_stands_beside_what_can_be_saved_and_is_changed_in_one_step(
    page: EditorPage, editor: EditorController
) -> None:
    def standing() -> str:
        return said(page, "editor_stands").replace("\N{NO-BREAK SPACE}", " ")

    def press(name: str) -> None:
        button = page.findChild(QAbstractButton, name)
        assert button is not None
        button.click()

    QTest.keyClicks(page.form.sentence, HEEL_RAISES)
    assert standing() == (
        "Ready to be saved. Not said, so assumed: "
        "position: standing; each repetition: moving for 20 s; sides: both at once; "
        "days: every day."
    )
    assert text_at(editor.value.written, ("ours", "move")) == "20 s"
    for name in ("posture", "how", "sides"):
        note = page.findChild(QLabel, f"note_{name}")
        assert note is not None
        assert note.isVisible(), name
    press("field_posture_seated")
    assert "standing" not in standing()
    press("field_how_move")
    press("field_sides_none")
    assert standing() == "Ready to be saved. Not said, so assumed: days: every day."
    assert not any(
        label.isVisible() for label in page.findChildren(QLabel) if "note_" in label.objectName()
    )


def test_the_preview_says_which_days_how_often_and_until_when(page: EditorPage) -> None:
    QTest.keyClicks(
        page.form.sentence, "Bridge 3x10, twice a day four hours apart, only for six weeks"
    )
    assert said(page, "editor_days").replace("\N{NO-BREAK SPACE}", " ") == (
        "twice a day\nat least 4 hours apart\nuntil Friday, 8 January 2027"
    )


WHOLE_FORM = [
    "field_name", "field_purpose", "field_posture_standing", "field_how_count", "field_up",
    "field_held", "field_down", "field_repetitions", "field_sets", "field_set_rest", "field_rest",
    "field_sides_each leg", "field_alternate", "more_dose", "field_per_day", "field_every",
    "field_days_per_week", "field_days_monday", "field_days_tuesday", "field_days_wednesday",
    "field_days_thursday", "field_days_friday", "field_days_saturday", "field_days_sunday",
    "field_apart", "field_until", "add_to_plan", "step_picture_1", "step_text_1", "step_remove_1",
    "add_step", "field_equipment", "field_works", "field_cautions", "field_needs_balance",
    "more_more", "save_exercise", "save_and_start", "leave_editor", "undo_edit",
    "show_as_text",
]  # fmt: skip


def visited(page: EditorPage, key: Qt.Key) -> list[str]:
    """What has the keyboard after each press of a key, from the sentence round to it again."""
    page.form.take_focus()
    names: list[str] = []
    while "sentence" not in names and len(names) < 100:
        holder = page.window().focusWidget()
        assert holder is not None
        QTest.keyClick(holder, key)
        now = page.window().focusWidget()
        assert now is not None
        names.append(now.objectName())
    return names


def test_tab_visits_the_whole_form_in_its_order_and_back_whatever_was_pressed_last(
    page: EditorPage, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.form.sentence, CURLS)
    for name in ("field_posture_standing", "field_sides_each leg"):
        button = page.findChild(QAbstractButton, name)
        assert button is not None
        button.click()
    QApplication.processEvents()
    forward, back = visited(page, Qt.Key.Key_Tab), visited(page, Qt.Key.Key_Backtab)
    assert forward[:-1] == WHOLE_FORM
    assert back == [*forward[-2::-1], "sentence"]


def test_a_change_is_taken_back_by_key_and_by_button_and_done_again(page: EditorPage) -> None:
    undo, redo = button(page, "undo_edit"), button(page, "redo_edit")
    assert not undo.isEnabled()
    QTest.mouseClick(button(page, "field_days_thursday"), Qt.MouseButton.LeftButton)
    assert button(page, "field_days_thursday").isChecked()
    QTest.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not button(page, "field_days_thursday").isChecked()
    QTest.mouseClick(redo, Qt.MouseButton.LeftButton)
    assert button(page, "field_days_thursday").isChecked()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not button(page, "field_days_thursday").isChecked()
    assert not undo.isEnabled()
