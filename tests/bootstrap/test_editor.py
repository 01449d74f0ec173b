"""From the list to the editor and back, with what was written in the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.programmes.written import text_at
from footcare_gui.texts.help import editor_keys_heading
from footcare_gui.views.main.said_line import SaidLine
from footcare_gui.views.widgets.help_dialog import HelpDialog
from tests.kits.app_kit import Apps, apps, pass_the_question
from tests.kits.editor_kit import CURLS
from tests.kits.said_kit import said_in

__all__ = ["apps"]


def test_a_new_exercise_is_written_saved_and_started(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start()
    assert application.editor_ways
    qtbot.waitExposed(application.window)
    application.window.activateWindow()
    qtbot.waitUntil(application.window.isActiveWindow)
    QTest.keyClick(application.window.choice, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = application.editor.page
    assert page.isVisible()
    QTest.keyClicks(page.form.sentence, CURLS)
    page.start.click()
    pass_the_question(application)
    assert application.is_leading
    line = application.window.findChild(SaidLine)
    assert line is None or line.isHidden(), "nothing stands over a session"
    plan = application.sessions.runner.live.plan  # type: ignore[union-attr]
    assert {segment.exercise for segment in plan.segments} == {"towel_curls"}
    assert application.window.detail.exercise_id == "towel_curls"
    assert application.library.is_own("towel_curls")


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_N, ""), (Qt.Key.Key_E, "my way")])
def test_no_key_is_lost_that_is_pressed_before_the_ways_to_the_editor_are_there(
    apps: Apps, qtbot: QtBot, key: Qt.Key, name: str
) -> None:
    application = apps.start()
    assert "editor_ways" not in vars(application)
    application.window.activateWindow()
    qtbot.waitUntil(application.window.isActiveWindow)
    view = application.window.choice.exercises.view
    QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    assert application.editor.page.isVisible()
    assert text_at(application.editor.controller.value.written, ("name",)).endswith(name)


def test_a_built_in_one_is_edited_as_a_copy(apps: Apps) -> None:
    application = apps.start()
    application.editor.edit("toe_walk")
    assert application.editor.page.isVisible()
    application.editor.page.save.click()
    assert "toe_walking_my_way" in application.choices.library.exercises
    application.editor.page.leave()
    assert application.window.choice.isVisible()


def test_a_copy_of_ones_own_is_another(apps: Apps) -> None:
    application = apps.start()
    application.editor.edit("toe_walk")
    application.editor.page.save.click()
    application.editor.duplicate("toe_walking_my_way")
    application.editor.page.save.click()
    assert "toe_walking_my_way_my_way" in application.choices.library.exercises


def test_an_exercise_that_cannot_be_changed_in_its_place_says_so(apps: Apps) -> None:
    application = apps.start()
    folder = application.profile.library
    folder.mkdir(parents=True)
    (folder / "odd.yaml").write_text(
        "exercises: [{id: odd, name: Odd, purpose: P., posture: seated,"
        " ours: {hold: 5 s}, steps: [Do it.]}]\n"
    )
    application.library.load()
    application.editor.edit("odd")
    assert application.window.choice.isVisible()
    assert "Odd" in said_in(application.window)


def test_a_picture_of_ones_own_is_kept_with_the_library_and_shown_everywhere(
    apps: Apps, tmp_path: Path
) -> None:
    photo = QImage(60, 40, QImage.Format.Format_RGB32)
    photo.fill(QColor("red"))
    file = tmp_path / "towel.png"
    assert photo.save(str(file))
    application = apps.start()
    editor = application.editor
    editor.begin()
    editor.controller.fill_from(CURLS)
    name = editor._take_photo(file)
    editor.page._steps._change(0, pose="", picture=name)
    editor.page.save.click()
    assert [path.name for path in (application.profile.library / "pictures").iterdir()] == [name]
    form = application.choices.library.exercises["towel_curls"].usual
    assert application.shown_pictures.has_picture(form)
    shown = application.shown_pictures.thumbnail(form, form.steps[0].pose, Side.LEFT, 40, 1)
    assert QColor(shown.toImage().pixel(20, 20)).red() > 250


def test_what_is_no_picture_is_refused_in_words(apps: Apps, tmp_path: Path) -> None:
    application = apps.start()
    application.editor.begin()
    file = tmp_path / "song.mp3"
    file.write_bytes(b"ID3")
    assert application.editor._take_photo(file) == ""
    assert "PNG, JPEG or WebP" in application.editor.page._said.text()
    assert application.editor._take_photo(tmp_path / "none.png") == ""
    assert "not kept" in application.editor.page._said.text()


def test_f1_tells_the_keys_while_one_writes(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start()
    application.editor.begin()
    qtbot.waitExposed(application.window)
    application.window.activateWindow()
    qtbot.waitUntil(application.window.isActiveWindow)
    QTest.keyClick(application.editor.page.form.sentence, Qt.Key.Key_F1)
    dialog = application.window.findChild(HelpDialog)
    assert dialog is not None
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert shown[0] == editor_keys_heading()
