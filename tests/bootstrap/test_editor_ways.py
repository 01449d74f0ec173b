"""Drafts, deleting, and files that somebody else writes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.application import Application
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.programmes.fields import BY_ID
from tests.kits.app_kit import Apps, apps, begin_session
from tests.kits.editor_kit import CURLS
from tests.kits.main_kit import find
from tests.kits.said_kit import said_in

__all__ = ["apps"]


def written(apps: Apps, name: str = "", *, is_draft: bool = False) -> Application:
    """An app with towel curls in its library, the editor open on them."""
    application = apps.start(name)
    application.editor.begin()
    application.editor.controller.fill_from(CURLS)
    application.editor.controller.save(is_draft=is_draft)
    return application


def file_of(application: Application) -> Path:
    return Path(application.editor.controller.value.kept.file)


def said(application: Application) -> str:
    return said_in(application.window)


def is_due(application: Application) -> bool:
    """Whether the card has anything to start."""
    today = application.choices.today
    return today is not None and today.plan is not None


def press(application: Application, name: str) -> None:
    button = application.window.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_what_is_deleted_is_gone_from_the_list_until_it_is_brought_back(apps: Apps) -> None:
    application = written(apps)
    application.editor.page.leave()
    application.editor_ways.delete("towel_curls")
    assert "towel_curls" not in application.choices.library.exercises
    press(application, "undo_deleted")
    assert "towel_curls" in application.choices.library.exercises
    assert application.window.detail.exercise_id == "towel_curls"


def test_what_is_due_is_deleted_from_card_list_and_page_at_once(apps: Apps) -> None:
    application = apps.start_and_look()
    application.editor.begin()
    application.editor.controller.fill_from(CURLS)
    application.editor.controller.save(is_draft=False)
    application.editor.page.leave()
    application.choices.set_entry(Entry("towel_curls"))
    window, choices = application.window, application.choices
    for other in ("toe_press", "heel_cord", "toe_walk", "ankle_circles"):
        choices.remove_entry(other)
    window.detail.show_exercise("towel_curls")
    assert is_due(application)
    application.editor_ways.delete("towel_curls")
    assert not is_due(application)
    assert "towel_curls" not in window.choice.exercises.model.found
    assert window.detail.exercise_id != "towel_curls"
    press(application, "undo_deleted")
    assert is_due(application)
    assert "towel_curls" in window.choice.exercises.model.found


def plan_of(application: Application) -> list[str]:
    plan = my_plan_of(application.choices.library, application.choices.preferences)
    return [entry.exercise for entry in plan.entries]


def undo(application: Application) -> None:
    """Press Ctrl+Z where one chooses."""
    application.window.choice.exercises.view.setFocus()
    (key,) = (
        one
        for one in find(application.window, "splitter").findChildren(QShortcut)
        if one.key() == QKeySequence("Ctrl+Z")
    )
    key.activated.emit()


def test_the_key_brings_back_what_was_deleted(apps: Apps) -> None:
    application = written(apps)
    application.editor.page.leave()
    application.window.first_picture.painted.emit()
    application.editor_ways.delete("towel_curls")
    undo(application)
    assert "towel_curls" in application.choices.library.exercises
    undo(application)
    assert said(application) == "Nothing was taken out that could be brought back."


def test_what_is_put_down_from_the_plan_is_said_and_comes_back_to_its_place(apps: Apps) -> None:
    application = apps.start_and_look()
    window, before = application.window, plan_of(application)
    _ = application.editor_ways
    window.detail.show_exercise(before[1])
    press(application, "remove_from_plan")
    assert plan_of(application) == [before[0], *before[2:]]
    name = application.choices.library.exercises[before[1]].name
    assert said(application) == f"{name} is out of my plan."
    press(application, "undo_deleted")
    assert plan_of(application) == before
    assert said(application) == ""


def test_what_is_taken_up_again_by_hand_needs_no_way_back(apps: Apps) -> None:
    application = apps.start_and_look()
    _ = application.editor_ways
    first = plan_of(application)[0]
    application.window.detail.show_exercise(first)
    press(application, "remove_from_plan")
    press(application, "plan_button")
    assert said(application) == ""


def test_what_may_be_undone_goes_with_the_page_and_the_key_still_does_it(apps: Apps) -> None:
    application = apps.start_and_look()
    _ = application.editor_ways
    before = plan_of(application)
    application.window.detail.show_exercise(before[0])
    press(application, "remove_from_plan")
    application.window.progress_wanted.emit()
    assert said(application) == ""
    application.ways_back.bring_back()
    assert plan_of(application) == before


def test_the_key_brings_back_a_routine_that_was_removed(apps: Apps) -> None:
    application = apps.start_and_look()
    _ = application.editor_ways
    application.library.save_routine(Routine("", "Mine", (Item("toe_press"),), own=True))
    (mine,) = (one.id for one in application.choices.routines if one.own)
    application.library.remove_routine(mine)
    application.ways_back.bring_back()
    assert mine in application.choices.library.routines


def test_what_the_app_brings_along_cannot_be_deleted(apps: Apps) -> None:
    application = apps.start()
    application.editor_ways.delete("toe_walk")
    assert "toe_walk" in application.choices.library.exercises
    application.editor_ways.delete("no_such_exercise")
    assert "not deleted" in said(application)


def test_what_a_routine_needs_is_not_deleted(apps: Apps) -> None:
    application = written(apps)
    application.library.save_routine(Routine("", "Evening", (Item("towel_curls"),), own=True))
    application.editor_ways.delete("towel_curls")
    assert "towel_curls" in application.choices.library.exercises
    assert "Evening" in said(application)


def test_a_draft_is_listed_and_never_planned(apps: Apps) -> None:
    application = written(apps, is_draft=True)
    assert "towel_curls" not in application.choices.library.exercises
    application.editor.page.leave()
    press(application, "draft_towel_curls")
    assert application.editor.page.isVisible()
    press(application, "save_exercise")
    assert "towel_curls" in application.choices.library.exercises
    assert application.window.findChild(QAbstractButton, "draft_towel_curls") is None or (
        application.editor_ways.door.lines.isHidden()
    )


def test_a_file_that_is_changed_by_hand_is_read_again_and_said(apps: Apps, qtbot: QtBot) -> None:
    application = written(apps)
    path = file_of(application)
    with qtbot.waitSignal(application.editor_ways.watch.changed):
        path.write_text(path.read_text().replace("sets: 3", "sets: 4"))
    dosage = application.choices.library.exercises["towel_curls"].usual.dosage
    assert dosage.ours.sets.number == 4
    assert said(application) == "Changed in your library: Towel curls"
    assert BY_ID["sets"].id == "sets"
    assert application.editor.page._said.text().endswith("shown as it is now: Sets")


def test_a_conflict_is_asked_and_nothing_is_overwritten(apps: Apps, qtbot: QtBot) -> None:
    application = written(apps)
    path, controller = file_of(application), application.editor.controller
    controller.fill(BY_ID["tip"], "Slowly.")
    theirs = path.read_text().replace("sets: 3", "sets: 4  # theirs")
    with qtbot.waitSignal(controller.conflict_found):
        path.write_text(theirs)
    assert path.read_text() == theirs
    dialog = application.window.findChild(QDialog, "conflict_dialog")
    assert dialog is not None
    press(application, "keep_mine")
    assert "tip: Slowly." in path.read_text()
    assert "sets: 3" in path.read_text()
    assert "# theirs" in path.read_text()


def test_of_two_versions_both_can_be_kept(apps: Apps, qtbot: QtBot) -> None:
    application = written(apps)
    path, controller = file_of(application), application.editor.controller
    controller.fill(BY_ID["tip"], "Slowly.")
    with qtbot.waitSignal(controller.conflict_found):
        path.write_text(path.read_text().replace("sets: 3", "sets: 4"))
    press(application, "keep_both")
    own = application.choices.library.exercises
    assert own["towel_curls"].usual.dosage.ours.sets.number == 4
    assert own["towel_curls_2"].words.tip == "Slowly."


def test_what_the_file_says_can_be_taken(apps: Apps, qtbot: QtBot) -> None:
    application = written(apps)
    path, controller = file_of(application), application.editor.controller
    controller.fill(BY_ID["tip"], "Slowly.")
    with qtbot.waitSignal(controller.conflict_found):
        path.write_text(path.read_text().replace("sets: 3", "sets: 4"))
    press(application, "take_theirs")
    assert not controller.value.is_changed
    assert controller.value.kept.text == path.read_text().partition("exercises:\n")[2]


def test_two_windows_of_two_profiles_on_one_file_lose_nothing(
    apps: Apps, qtbot: QtBot, tmp_path: Path
) -> None:
    ann = written(apps, "ann")
    (tmp_path / "bob" / "data").mkdir(parents=True)
    (tmp_path / "bob" / "data" / "library").symlink_to(ann.profile.library)
    bob = apps.start("bob")
    bob.editor.edit("towel_curls")
    with qtbot.waitSignal(bob.editor_ways.watch.changed):
        ann.editor.controller.fill(BY_ID["sets"], "4")
        press(ann, "save_exercise")
    assert "sets: 4" in bob.editor.controller.value.kept.text
    bob.editor.controller.fill(BY_ID["tip"], "Slowly.")
    with qtbot.waitSignal(bob.editor.controller.conflict_found):
        ann.editor.controller.fill(BY_ID["sets"], "5")
        press(ann, "save_exercise")
    press(bob, "keep_both")
    with qtbot.waitSignal(ann.editor_ways.watch.changed):
        pass
    for app in (ann, bob):
        own = app.choices.library.exercises
        assert own["towel_curls"].usual.dosage.ours.sets.number == 5
        assert own["towel_curls_2"].words.tip == "Slowly."


def test_a_file_that_goes_leaves_what_is_in_the_form(apps: Apps, qtbot: QtBot) -> None:
    application = written(apps)
    with qtbot.waitSignal(application.editor.controller.gone):
        file_of(application).unlink()
    assert application.editor.controller.value.is_changed
    press(application, "save_exercise")
    assert "towel_curls" in application.choices.library.exercises


def test_what_is_not_saved_when_the_window_closes_is_a_draft(apps: Apps) -> None:
    application = apps.start()
    application.editor.begin()
    application.editor.controller.fill(BY_ID["name"], "Half")
    application.window.close()
    assert (application.profile.library / "drafts" / "half.yaml").is_file()


def test_what_was_left_open_behind_a_session_is_a_draft_when_another_begins(apps: Apps) -> None:
    application = apps.start()
    application.editor.begin()
    application.editor.controller.fill(BY_ID["name"], "Half")
    application.editor.begin()
    assert (application.profile.library / "drafts" / "half.yaml").is_file()
    application.editor.controller.fill(BY_ID["name"], "Other")
    application.editor._leave()
    application.editor.begin()
    assert not (application.profile.library / "drafts" / "other.yaml").exists()


def test_editing_what_a_session_leads_through_does_not_disturb_it(apps: Apps) -> None:
    application = written(apps)
    application.editor.page.leave()
    controller = begin_session(application, "towel_curls")
    view, plan = application.sessions.display.view(), controller.plan
    application.editor.edit("towel_curls")
    application.editor.controller.fill_from("Towel curls 30 s")
    application.editor.controller.save()
    application.editor_ways.delete("towel_curls")
    assert "towel_curls" not in application.choices.library.exercises
    assert application.sessions.display.view() is view
    assert controller.plan == plan
    for _ in range(len(plan.segments)):
        controller.act(ActionId.NEXT)
    assert not application.is_leading


def test_a_new_exercise_is_due_where_that_is_wanted(apps: Apps) -> None:
    application = apps.start_and_look()
    application.editor.begin()
    application.editor.controller.fill_from(CURLS)
    application.editor.controller.save()
    assert application.choices.agenda is not None
    assert application.choices.agenda.plan.entry("towel_curls") is not None
