"""From the list to the editor and back, with what was written in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.kits.app_kit import Apps, apps, pass_the_question
from tests.kits.editor_kit import CURLS

__all__ = ["apps"]


def test_a_new_exercise_is_written_saved_and_started(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start()
    application._open_doors()
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
    plan = application.sessions.runner.live.plan  # type: ignore[union-attr]
    assert {segment.exercise for segment in plan.segments} == {"towel_curls"}
    assert application.window.detail.exercise_id == "towel_curls"
    assert application.library.is_own("towel_curls")


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
    assert "Odd" in application.window.statusBar().currentMessage()
