"""What the progress page takes out and brings in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.report import Report
from footcare_gui.domain.today.appointments import Appointment
from footcare_gui.platform.places import library_file
from footcare_gui.texts import moving
from footcare_gui.views.progress.calendar_dialog import CalendarDialog
from footcare_gui.views.progress.progress_head import ProgressHead
from footcare_gui.views.progress.sheet_dialog import SheetDialog
from footcare_gui.views.progress.taking_along import Files, TakingAlong
from tests.histories import NOW, make_record
from tests.kits.due_kit import MORNING
from tests.kits.file_choice import choose_file
from tests.kits.session_kit import make_live

DAYS = [NOW - timedelta(days=ago) for ago in (1, 20, 60)]


@cache
def library() -> Library:
    return read_library(library_file()).library


class Brought(NamedTuple):
    """What a file has brought."""

    sessions: int
    settings: int
    left_out: tuple[str, ...] = ()


class Written:
    """Who writes and reads in a test: nothing is on the disk."""

    def __init__(self) -> None:
        self.sheets: list[Report] = []
        self.calendars: list[Sequence[Appointment]] = []
        self.leaflets: list[Path] = []
        self.exports: list[Path] = []
        self.left_out: tuple[str, ...] = ()
        self.shared: list[Path] = []
        self.brought = Brought(3, 0)
        self.error: OSError | None = None

    def write_sheet(self, sheet: Report, known: Library, _path: Path, family: str) -> None:
        assert known is library()
        assert family
        self.sheets.append(sheet)

    def write_calendar(self, plan: Sequence[Appointment], known: Library, _path: Path) -> None:
        assert known is library()
        self.calendars.append(plan)

    def write_leaflet(self, path: Path, family: str) -> None:
        assert family
        self.leaflets.append(path)

    def export(self, path: Path) -> tuple[str, ...]:
        self.exports.append(path)
        return self.left_out

    def bring_in(self, _path: Path) -> Brought:
        if self.error is not None:
            raise self.error
        return self.brought

    def files(self) -> Files:
        return Files(
            self.write_sheet,
            self.write_calendar,
            self.write_leaflet,
            self.export,
            self.bring_in,
            self.shared.append,
            MemorySettings(),
        )


class Taken:
    """The head of the page, and what happens at its wishes."""

    def __init__(self, app: QApplication, qtbot: QtBot, days: Sequence[datetime] = DAYS) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        live = make_live(app)
        self.choices = ChoicesController(MemorySettings())
        self.choices.set_library(library())
        self.written, self.said = Written(), list[str]()
        history = InMemoryHistory([make_record(day) for day in days])
        self.head = ProgressHead(live)
        self.head.setParent(self.window)
        self.along = TakingAlong(
            live,
            self.window,
            self.head,
            progress=ProgressController(history, now=lambda: NOW),
            choices=self.choices,
            files=self.written.files(),
            say=self.said.append,
            tell_saved=lambda line, _path: self.said.append(line),
        )

    def choose(self, name: str, path: Path) -> None:
        dialog = self.window.findChild(QFileDialog, name)
        assert dialog is not None
        choose_file(dialog, path)


@pytest.fixture
def taken(qapp: QApplication, qtbot: QtBot) -> Iterator[Taken]:
    made = Taken(qapp, qtbot)
    yield made
    for dialog in made.window.findChildren(QDialog):
        dialog.close()


def test_the_sheet_is_about_the_time_that_was_chosen(taken: Taken, tmp_path: Path) -> None:
    taken.head.sheet_wanted.emit()
    dialog = taken.window.findChild(SheetDialog)
    assert dialog is not None
    dialog.save_wanted.emit(28)
    taken.choose("save_dialog", tmp_path / "sheet.pdf")
    (sheet,) = taken.written.sheets
    assert sheet.sessions == 2
    assert taken.said == [moving.saved(tmp_path / "sheet.pdf")]


def test_the_calendar_has_my_plan_at_the_times_that_are_remembered(
    taken: Taken, tmp_path: Path
) -> None:
    times = (7 * 60, 12 * 60, 17 * 60)
    taken.head.calendar_wanted.emit()
    dialog = taken.window.findChild(CalendarDialog)
    assert dialog is not None
    dialog.save_wanted.emit(times)
    taken.choose("save_dialog", tmp_path / "plan.ics")
    (plan,) = taken.written.calendars
    assert {one.at.hour for one in plan} <= {7, 12, 17}
    assert {item.exercise for one in plan for item in one.items} == set(MORNING)
    assert taken.choices.preferences.reminders == times


def test_everything_goes_into_the_file_that_was_chosen(taken: Taken, tmp_path: Path) -> None:
    taken.head.export_wanted.emit()
    taken.choose("save_dialog", tmp_path / "all.json")
    assert taken.written.exports == [tmp_path / "all.json"]
    assert taken.said == [moving.saved(tmp_path / "all.json")]


def test_what_is_not_in_the_file_is_named_with_its_place(taken: Taken, tmp_path: Path) -> None:
    taken.written.left_out = ("pictures/huge.png",)
    taken.head.export_wanted.emit()
    taken.choose("save_dialog", tmp_path / "all.json")
    assert taken.said == [moving.saved_without(tmp_path / "all.json", ["pictures/huge.png"])]


def test_what_a_file_holds_in_vain_is_counted(taken: Taken, tmp_path: Path) -> None:
    taken.written.brought = Brought(1, 0, ("file 3: no picture", "row 7: no instant"))
    taken.along.bring_in(tmp_path / "all.json")
    assert taken.said == [f"{moving.brought_in(1)} {moving.not_brought(2)}"]


@pytest.mark.parametrize("settings", [0, 2])
def test_what_a_file_has_brought_is_told_and_said(
    taken: Taken, qtbot: QtBot, tmp_path: Path, settings: int
) -> None:
    taken.written.brought = Brought(3, settings)
    taken.head.import_wanted.emit()
    with qtbot.waitSignal(taken.along.brought_in):
        taken.choose("import_dialog", tmp_path / "all.json")
    said = [moving.brought_in(3), *([moving.plan_came_along()] if settings else [])]
    assert taken.said == [" ".join(said)]


def test_a_file_that_cannot_be_brought_in_changes_nothing_and_is_said(
    taken: Taken, qtbot: QtBot, tmp_path: Path
) -> None:
    taken.written.error = OSError("it is a shopping list")
    with qtbot.assertNotEmitted(taken.along.brought_in):
        taken.along.bring_in(tmp_path / "shopping.json")
    assert taken.said == [moving.nothing_brought("it is a shopping list")]


def test_what_somebody_has_shared_is_shown_before_it_is_brought_in(
    taken: Taken, qtbot: QtBot, tmp_path: Path
) -> None:
    taken.head.import_wanted.emit()
    with qtbot.assertNotEmitted(taken.along.brought_in):
        taken.choose("import_dialog", tmp_path / "sprain.FOOTCARE")
    assert taken.written.shared == [tmp_path / "sprain.FOOTCARE"]


def test_of_nothing_there_is_no_sheet_and_that_is_said(qapp: QApplication, qtbot: QtBot) -> None:
    taken = Taken(qapp, qtbot, ())
    taken.along.make_sheet_of_what_was_done()
    assert taken.window.findChild(SheetDialog) is None
    assert taken.said == [moving.nothing_for_a_sheet()]


def test_the_exercises_to_print_go_into_the_file_that_was_chosen(
    taken: Taken, tmp_path: Path
) -> None:
    taken.head.leaflet_wanted.emit()
    taken.choose("save_dialog", tmp_path / "exercises.pdf")
    assert taken.written.leaflets == [tmp_path / "exercises.pdf"]
