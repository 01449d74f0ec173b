"""The picture of a step: a pose, a photo that is dropped, pasted or chosen, or none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.editor.picture_dialog import PictureDialog, source_in
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import FlatPictures, library, live

__all__ = ["library", "live"]


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme, library: Library) -> Iterator[PictureDialog]:
    form = library.exercises["heel_cord"].usual
    window = QWidget()
    qtbot.addWidget(window)
    made = PictureDialog(
        live, FlatPictures(), form, number=2, name_of=str, pose="hold", parent=window
    )
    made.open()
    yield made
    window.close()


def press(dialog: PictureDialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def image() -> QImage:
    made = QImage(8, 8, QImage.Format.Format_RGB32)
    made.fill(QColor("red"))
    return made


def test_a_pose_of_any_figure_can_be_chosen(dialog: PictureDialog, qtbot: QtBot) -> None:
    press(dialog, "figure_toe_walk")
    with qtbot.waitSignal(dialog.pose_chosen) as chosen:
        press(dialog, "pose_start")
    assert chosen.args == ["toe_walk", "start"]
    assert not dialog.isVisible()


def test_the_pose_that_the_step_shows_is_marked_in_its_own_figure_only(
    dialog: PictureDialog,
) -> None:
    def marked() -> list[str]:
        buttons = dialog.findChildren(QAbstractButton)
        return [one.objectName() for one in buttons if one.isVisible() and one.isChecked()]

    assert "pose_hold" in marked()
    press(dialog, "figure_toe_walk")
    assert "pose_hold" not in marked()


def test_the_side_turns_all_pictures(dialog: PictureDialog) -> None:
    pictures = dialog._pictures
    assert isinstance(pictures, FlatPictures)
    press(dialog, "side_switch_left")
    assert pictures.made[-1][2].value == "left"


def test_none_is_an_answer(dialog: PictureDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.none_chosen):
        press(dialog, "no_picture")


def test_a_copied_picture_is_pasted(dialog: PictureDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(image())
    with qtbot.waitSignal(dialog.photo_wanted) as wanted:
        press(dialog, "paste_photo")
    assert wanted.args is not None
    assert isinstance(wanted.args[0], QImage)
    QGuiApplication.clipboard().clear()


def test_a_file_is_chosen(dialog: PictureDialog, qtbot: QtBot) -> None:
    press(dialog, "choose_photo")
    files = dialog.findChild(QFileDialog, "photo_files")
    assert files is not None
    with qtbot.waitSignal(dialog.photo_wanted) as wanted:
        files.fileSelected.emit("towel.jpg")
    assert wanted.args == [Path("towel.jpg")]


def test_what_is_dropped_is_a_file_or_a_picture_or_nothing(tmp_path: Path) -> None:
    mime = QMimeData()
    assert source_in(mime) is None
    mime.setUrls([QUrl("https://example.org/a.jpg")])
    assert source_in(mime) is None
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    assert source_in(mime) == tmp_path / "a.jpg"
    other = QMimeData()
    other.setImageData(image())
    assert isinstance(source_in(other), QImage)


def test_it_is_said_that_a_session_shows_the_whole_movement(dialog: PictureDialog) -> None:
    said = dialog.findChild(QWidget, "pose_moves")
    assert said is not None
    assert said.isVisible()
