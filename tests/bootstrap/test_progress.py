"""How it felt and what was done, through the whole app on a profile of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.application import Application
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.glance import Mode
from footcare_gui.views.entries.entry_dialog import EntryDialog
from footcare_gui.views.progress.calendar_dialog import CalendarDialog
from footcare_gui.views.progress.log_row import LogRow
from footcare_gui.views.session.after_panel import AfterPanel
from footcare_gui.views.session.before_page import BeforePage
from footcare_gui.views.session.gentle_offer import GentleOffer
from tests.kits.app_kit import Apps, apps, begin_session, session_of
from tests.kits.file_choice import choose_file
from tests.kits.said_kit import said_in

__all__ = ["apps"]

Start = Callable[[float], Application]
QUICK = 200.0


@pytest.fixture
def start(apps: Apps) -> Start:
    """Start the app on an empty profile, at a speed."""
    return lambda speed: apps.start_and_look(speed=speed)


@pytest.fixture
def application(start: Start) -> Application:
    return start(1.0)


def begin(application: Application, qtbot: QtBot, name: str = "heel_cord") -> str:
    """A session that asks before its clock runs."""
    begin_session(application, name, is_passed=False)
    return session_of(application)


def do_all(application: Application, qtbot: QtBot) -> str:
    """A whole session, in a second."""
    controller = begin_session(application, "heel_cord")
    with qtbot.waitSignal(application.memory.changed, timeout=20_000):
        qtbot.waitUntil(lambda: controller.readout().mode is Mode.FINISHED, timeout=20_000)
    return session_of(application)


def part(application: Application, kind: type[QWidget]) -> QWidget:
    found: list[QWidget] = application.window.findChildren(kind)
    assert len(found) == 1
    return found[0]


def click(application: Application, name: str) -> None:
    found = application.window.findChild(QAbstractButton, name)
    assert found is not None, name
    found.click()


def test_answers_before_and_after_are_in_the_history(
    start: Start, application: Application, qtbot: QtBot
) -> None:
    session = begin(application, qtbot)
    assert part(application, BeforePage).isVisible()
    click(application, "felt_before_2")
    qtbot.waitUntil(lambda: not part(application, BeforePage).isVisible())
    application.sessions.runner.leave()
    qtbot.waitUntil(lambda: felt(application, session) == (2, None))
    quick = start(QUICK)
    session = do_all(quick, qtbot)
    assert part(quick, AfterPanel).isVisible()
    click(quick, "felt_after_1")
    qtbot.waitUntil(lambda: felt(quick, session) == (None, 1))


def felt(application: Application, session: str) -> tuple[int | None, int | None]:
    record = application.memory.history.record(session)
    return (record.felt_before, record.felt_after) if record else (None, None)


def test_the_gentle_session_comes_instead_and_takes_the_answer_along(
    application: Application, qtbot: QtBot
) -> None:
    first = begin(application, qtbot, "morning")
    click(application, "felt_before_6")
    qtbot.waitUntil(lambda: part(application, GentleOffer).isVisible())
    click(application, "gentle_start")
    qtbot.waitUntil(lambda: session_of(application) != first)
    controller = application.sessions.runner.controller
    assert controller is not None
    assert controller.plan.id == "gentler"
    assert not part(application, BeforePage).isVisible()
    second = session_of(application)
    application.sessions.runner.leave()
    qtbot.waitUntil(lambda: felt(application, second) == (6, None))
    assert felt(application, first) == (None, None)


def test_never_asked_again_is_kept_for_the_next_session(
    application: Application, qtbot: QtBot
) -> None:
    begin(application, qtbot)
    click(application, "felt_before_never")
    assert not application.settings.preferences().ask_feeling
    begin(application, qtbot)
    assert not part(application, BeforePage).isVisible()


def test_the_page_shows_what_was_just_done(start: Start, qtbot: QtBot) -> None:
    application = start(QUICK)
    do_all(application, qtbot)
    application.sessions.runner.leave()
    application.window.progress_wanted.emit()
    page = application.progress.page
    assert page.isVisible()

    def shown() -> list[str]:
        return [row.name for row in page.day.findChildren(LogRow)]

    qtbot.waitUntil(lambda: shown() == ["Heel tendon stretch"])


def test_what_the_page_saves_is_in_the_file_that_was_chosen(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    application.window.progress_wanted.emit()
    application.progress.page.head.export_wanted.emit()
    dialog = application.window.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    path = tmp_path / "taken along"
    choose_file(dialog, path)
    assert path.read_bytes().startswith(b"{")
    assert str(path) in said_in(application.window)


def test_the_calendar_rings_when_the_person_wants_and_that_is_remembered(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    application.window.progress_wanted.emit()
    application.progress.page.head.calendar_wanted.emit()
    for _ in range(3):
        click(application, "first_time_less")
    click(application, "last_time_more")
    assert not application.window.findChild(QFileDialog, "save_dialog")
    click(application, "save_calendar")
    dialog = application.window.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    path = tmp_path / "plan.ics"
    choose_file(dialog, path)
    starts = [line for line in path.read_text().splitlines() if line.startswith("DTSTART")]
    assert {line[-6:] for line in starts} == {"071500", "130000", "181500"}
    assert application.settings.preferences().reminders == (7 * 60 + 15, 13 * 60, 18 * 60 + 15)
    application.progress.page.head.calendar_wanted.emit()
    again = application.window.findChildren(CalendarDialog)[-1]
    value = again.findChild(QLabel, "first_time_value")
    assert value is not None
    assert "7:15" in value.text()


def test_the_sheet_is_saved_for_the_time_that_was_chosen(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    application.window.progress_wanted.emit()
    application.progress.page.head.sheet_wanted.emit()
    click(application, "sheet_period_14")
    click(application, "save_sheet")
    dialog = application.window.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    today = datetime.now(UTC).astimezone().date()
    assert dialog.selectedFiles()[0].endswith(f"-{today}.pdf")
    path = tmp_path / "sheet.pdf"
    choose_file(dialog, path)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_written_is_said(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    application.window.progress_wanted.emit()
    application.progress.page.head.calendar_wanted.emit()
    click(application, "save_calendar")
    dialog = application.window.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    (tmp_path / "nowhere").write_text("a file, no folder")
    choose_file(dialog, tmp_path / "nowhere" / "plan.ics")
    assert said_in(application.window).startswith("Not saved: ")


def test_a_file_that_is_none_of_ours_is_refused_with_a_clear_line(
    application: Application, tmp_path: Path
) -> None:
    path = tmp_path / "shopping.json"
    path.write_text("[]", encoding="utf-8")
    application.window.progress_wanted.emit()
    application.progress.files.bring_in(path)
    line = said_in(application.window)
    assert line.startswith("Nothing was brought in: shopping.json: ")


def enter_by_hand(application: Application) -> None:
    """Open Progress, and enter there what was done without the app."""
    application._on_progress_wanted()
    click(application, "nothing_enter")
    dialog = application.window.findChild(QWidget, "entry_dialog")
    assert isinstance(dialog, EntryDialog)
    dialog._controller.choose([Item("heel_cord")])
    click(application, "save_entry")


def test_what_was_done_without_the_app_is_entered_shown_and_undone(
    application: Application, qtbot: QtBot
) -> None:
    enter_by_hand(application)

    def shown() -> list[str]:
        rows = application.window.findChildren(LogRow)
        return [row.name for row in rows if row.isVisible()]

    qtbot.waitUntil(lambda: shown() == ["Heel tendon stretch · by hand"])
    assert application.progress.page.day.undoable is not None
    click(application, "undo_remove")
    qtbot.waitUntil(lambda: not application.memory.history.recent(9))


def test_the_key_brings_a_removed_entry_back_from_the_other_page_and_says_where_it_is(
    application: Application, qtbot: QtBot
) -> None:
    enter_by_hand(application)
    history, page = application.memory.history, application.progress.page

    def shown() -> list[LogRow]:
        return [row for row in page.day.findChildren(LogRow) if row.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    (row,) = shown()
    before = history.recent(9)
    row.remove_wanted.emit(row.record.id)
    qtbot.waitUntil(lambda: history.recent(9) == ())
    application.window.show_choice()
    application.ways_back.bring_back()
    qtbot.waitUntil(lambda: history.recent(9) == before)
    line = said_in(application.window)
    assert line == "Heel tendon stretch · by hand is in Progress again."
    assert page.day.undoable is None
    application.ways_back.bring_back()
    assert said_in(application.window).startswith("Nothing was taken out")


@pytest.mark.parametrize("way", ["mouse", Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_session_that_was_taken_out_comes_back_with_undo(
    start: Start, qtbot: QtBot, way: str | Qt.Key
) -> None:
    application = start(QUICK)
    session = do_all(application, qtbot)
    application.sessions.runner.leave()
    application.window.progress_wanted.emit()
    before = application.memory.history.recent(9)
    day = application.progress.page.day
    qtbot.waitUntil(lambda: bool(day.findChildren(LogRow)))
    for row in day.findChildren(LogRow):
        row.open()

    def stands_ready(name: str) -> bool:
        button = application.window.findChild(QAbstractButton, name)
        return button is not None and button.isVisible() and button.height() >= 44

    def press(name: str) -> None:
        qtbot.waitUntil(lambda: stands_ready(name))
        button = application.window.findChild(QAbstractButton, name)
        assert button is not None
        if isinstance(way, Qt.Key):
            button.setFocus()
            QTest.keyClick(button, way)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    press("remove_entry")
    qtbot.waitUntil(lambda: application.memory.history.recent(9) == ())
    press("undo_remove")
    qtbot.waitUntil(lambda: application.memory.history.recent(9) == before)
    assert [record.id for record in before] == [session]

    def shown() -> list[str]:
        rows = application.progress.page.day.findChildren(LogRow)
        return [one.record.id for one in rows if one.isVisible()]

    qtbot.waitUntil(lambda: shown() == [session])


def test_an_exercise_in_progress_leads_to_its_page(application: Application) -> None:
    window = application.window
    window.progress_wanted.emit()
    page = application.progress.page
    assert page.isVisible()
    page.exercise_wanted.emit("band_pull")
    assert not page.isVisible()
    assert window.detail.exercise_id == "band_pull"
    assert window.focusWidget() is window.choice.exercises.view
