"""What is chosen as a picture is what is written of the step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.programmes.steps import steps_of
from footcare_gui.domain.programmes.written import text_at
from footcare_gui.views.editor.editor_page import EditorPage
from footcare_gui.views.editor.picture_dialog import PictureDialog
from tests.kits.editor_kit import CURLS, editor, folder, store
from tests.kits.editor_page_kit import page
from tests.kits.main_kit import library, live

__all__ = ["editor", "folder", "library", "live", "page", "store"]


def asked(page: EditorPage, editor: EditorController) -> PictureDialog:
    editor.fill_from(CURLS)
    page.form.steps.picture_wanted.emit(0)
    dialog = page.findChild(PictureDialog)
    assert dialog is not None
    return dialog


def test_a_pose_brings_its_figure_along(page: EditorPage, editor: EditorController) -> None:
    asked(page, editor).pose_chosen.emit("toe_walk", "start")
    assert text_at(editor.value.written, ("figure",)) == "toe_walk"
    assert steps_of(editor.value.written)[0].pose == "start"
    assert editor.value.can_be_kept


def test_a_photo_takes_the_place_of_a_pose_and_goes_again(
    page: EditorPage, editor: EditorController
) -> None:
    dialog = asked(page, editor)
    dialog.photo_wanted.emit(QImage())
    assert steps_of(editor.value.written)[0].picture == "photo.jpg"
    preview = editor.value.preview.exercise
    assert preview is not None
    assert preview.usual.figure == "photos:photo.jpg"
    dialog.none_chosen.emit()
    assert steps_of(editor.value.written)[0].picture == ""
    dialog.reject()


def test_a_photo_can_be_dropped_on_its_step(page: EditorPage, editor: EditorController) -> None:
    editor.fill_from(CURLS)
    mime = QMimeData()
    page.form.picture_dropped.emit(0, mime)
    assert steps_of(editor.value.written)[0].picture == ""
    mime.setUrls([QUrl.fromLocalFile(str(Path("towel.jpg").absolute()))])
    page.form.picture_dropped.emit(0, mime)
    assert steps_of(editor.value.written)[0].picture == "photo.jpg"


def test_what_was_refused_changes_nothing(page: EditorPage, editor: EditorController) -> None:
    page._steps._take_photo = lambda _source: ""
    dialog = asked(page, editor)
    before = editor.value.written
    dialog.photo_wanted.emit(QImage())
    assert editor.value.written == before
    dialog.reject()
