"""Puts the progress page together when it is first opened, and takes out what it offers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.choices.preferences import Reminders
from footcare_gui.domain.today.schedule import DueState
from footcare_gui.texts import moving
from footcare_gui.texts.regional import first_weekday
from footcare_gui.texts.today_card import chosen_face
from footcare_gui.views.progress.progress_page import ProgressPage

if TYPE_CHECKING:
    from footcare_gui.bootstrap.application import Application

MOST_SESSIONS_A_DAY = 20
"""No more are read for a sheet."""


class ProgressDesk(QObject):
    """The page of one running app.

    Args:
        application: Whose memory and window it uses.
        due: How each exercise of the plan stands now.
    """

    def __init__(
        self, application: Application, due: Callable[[], tuple[DueState, ...]] = lambda: ()
    ) -> None:
        super().__init__(application.window)
        self._app = application
        self._controller = ProgressController(
            application.memory.history,
            due,
            first_weekday=first_weekday(),
            parent=self,
        )
        self.page = ProgressPage(application.live, self._controller)
        self._connect()

    def open(self) -> None:
        """Show the page with what is known now."""
        self._show_start()
        self.page.open(self._app.library.library)
        self._app.window.show_progress(self.page)

    def _connect(self) -> None:
        window = self._app.window
        choices = self._app.choices
        for told in (choices.changed, choices.agenda_changed, choices.library_changed):
            told.connect(self._show_start)
        self.page.exercises_wanted.connect(window.show_choice)
        self.page.close_wanted.connect(window.close)
        self.page.start_wanted.connect(self._on_start_wanted)
        head = self.page.head
        head.when_to_stop.clicked.connect(window.open_when_to_stop)
        head.sheet_wanted.connect(self._on_sheet_wanted)
        head.calendar_wanted.connect(self._on_calendar_wanted)
        head.export_wanted.connect(self._on_export_wanted)
        head.import_wanted.connect(self._on_import_wanted)

    def _show_start(self) -> None:
        choices = self._app.choices
        face = chosen_face(choices.library, choices.value, choices.agenda, choices.today)
        self.page.set_start(face.start, face.spoken)

    def _on_start_wanted(self) -> None:
        self._app.window.show_choice()
        self._app.choices.start_chosen()

    def _on_sheet_wanted(self) -> None:
        from footcare_gui.views.progress.sheet_dialog import SheetDialog

        dialog = SheetDialog(self._app.live, self._app.window)
        dialog.save_wanted.connect(self._on_sheet_save_wanted)
        dialog.open()

    def _on_sheet_save_wanted(self, days: int) -> None:
        from footcare_gui.adapters.documents.pdf_report import write_pdf
        from footcare_gui.domain.progress.report import report
        from footcare_gui.texts.report import file_name

        today = self._controller.today
        records = self._app.memory.history.recent(days * MOST_SESSIONS_A_DAY)
        sheet = report(records, today - timedelta(days=days - 1), today)
        family = self._app.live.theme.family
        self._save(
            moving.save_sheet(),
            file_name(sheet),
            moving.pdf_files(),
            lambda path: write_pdf(sheet, self._app.library.library, path, family),
        )

    def _on_calendar_wanted(self) -> None:
        from footcare_gui.views.progress.calendar_dialog import CalendarDialog

        dialog = CalendarDialog(self._app.live, self._app.preferences.reminders, self._app.window)
        dialog.save_wanted.connect(self._on_calendar_save_wanted)
        dialog.open()

    def _on_calendar_save_wanted(self, reminders: Reminders) -> None:
        from footcare_gui.adapters.documents.ical_plan import write_calendar
        from footcare_gui.domain.choices.dosing import bounded_doses
        from footcare_gui.domain.choices.my_plan import known_entries
        from footcare_gui.domain.choices.preferences import my_plan_of
        from footcare_gui.domain.today.appointments import appointments

        self._app.choices.change(reminders=reminders)
        library, preferences = self._app.library.library, self._app.preferences
        entries = known_entries(library, my_plan_of(library, preferences))
        options = bounded_doses(library, preferences.plan_options())
        plan = appointments(library, entries, options, reminders)
        self._save(
            moving.save_calendar(),
            "footcare.ics",
            moving.calendar_files(),
            lambda path: write_calendar(plan, library, path, datetime.now().astimezone()),
        )

    def _on_export_wanted(self) -> None:
        from footcare_gui.moving import export_all

        self._app.settings.write()
        self._save(
            moving.save_everything(),
            f"footcare-{self._controller.today}.json",
            moving.footcare_files(),
            lambda path: export_all(self._app.profile, path),
        )

    def _on_import_wanted(self) -> None:
        folder = QStandardPaths.writableLocation(_DOCUMENTS) or str(Path.home())
        dialog = QFileDialog(
            self._app.window,
            moving.bring_in(),
            folder,
            moving.footcare_files(),
        )
        dialog.setObjectName("import_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.bring_in(Path(chosen)))
        dialog.open()

    def bring_in(self, path: Path) -> None:
        """Bring a file in, and say how it went; what is here already stays as it is."""
        from footcare_gui.moving import MovingError, import_all

        try:
            moved = import_all(self._app.profile, path)
        except MovingError as error:
            self._app.notices.say(moving.nothing_brought(error))
            return
        self._app.choices.read_again()
        self._app.memory.changed.emit()
        self._app.library.load()
        self.page.open(self._app.library.library)
        said = [moving.brought_in(moved.sessions)]
        if moved.settings:
            said.append(moving.plan_came_along())
        self._app.notices.say(" ".join(said))

    def _save(self, title: str, name: str, kinds: str, write: Callable[[Path], object]) -> None:
        """Ask where to, write, and say how it went."""
        folder = QStandardPaths.writableLocation(_DOCUMENTS) or str(Path.home())
        dialog = QFileDialog(self._app.window, title, str(Path(folder) / name), kinds)
        dialog.setObjectName("save_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self._on_file_selected(Path(chosen), write))
        dialog.open()

    def _on_file_selected(self, path: Path, write: Callable[[Path], object]) -> None:
        try:
            write(path)
        except OSError as error:
            self._app.notices.say(moving.not_saved(error))
            return
        self._app.notices.say(moving.saved(path))


_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
