"""What the progress page offers to take out and to bring in: sheet, calendar, one file with all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.choices.preferences import Reminders
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.report import Report
from footcare_gui.domain.today.appointments import Appointment
from footcare_gui.texts import moving
from footcare_gui.views.progress.file_dialogs import FileDialogs, LastFolder
from footcare_gui.views.progress.progress_head import ProgressHead
from footcare_gui.views.theme import LiveTheme

SHARED = (".footcare", ".yaml", ".yml")


class BroughtIn(Protocol):
    """What a file has brought."""

    @property
    def sessions(self) -> int:
        """Sessions that were not here before, or went on in the file."""
        ...

    @property
    def settings(self) -> int:
        """How many preferences were not chosen here."""
        ...

    @property
    def left_out(self) -> Sequence[str]:
        """What in the file could not be used."""
        ...


class Files(NamedTuple):
    """Who writes and reads the files; each raises `OSError` with a reason for the person.

    Attributes:
        write_sheet: A report, with the names of its exercises, in a family of type.
        write_calendar: Appointments, with the names of their exercises.
        write_leaflet: All exercises to print, in a family of type.
        export: Everything; names of own files that are not in it, for they cannot be read.
        bring_in: The same, from such a file; what is here already stays.
        open_shared: Shows what is in a file that somebody has shared.
        last_folder: Where the last of these files was.
    """

    write_sheet: Callable[[Report, Library, Path, str], None]
    write_calendar: Callable[[Sequence[Appointment], Library, Path], None]
    write_leaflet: Callable[[Path, str], None]
    export: Callable[[Path], Sequence[str]]
    bring_in: Callable[[Path], BroughtIn]
    open_shared: Callable[[Path], object]
    last_folder: LastFolder


class TakingAlong(QObject):
    """Follows the head of the page, and asks for what each of its wishes needs.

    Args:
        live: The look.
        window: In front of what it asks.
        head: Where it is offered.
        progress: What was done.
        choices: What is chosen.
        files: Who writes and reads.
        say: Tells the person one line.
        tell_saved: Tells it of a file that was written.
    """

    brought_in = Signal()
    """Another history, other preferences and another library may be there now."""

    def __init__(
        self,
        live: LiveTheme,
        window: QWidget,
        head: ProgressHead,
        *,
        progress: ProgressController,
        choices: ChoicesController,
        files: Files,
        say: Callable[[str], None],
        tell_saved: Callable[[str, Path], None],
    ) -> None:
        super().__init__(head)
        self._live, self._window = live, window
        self._progress, self._choices = progress, choices
        self._files, self._say = files, say
        self._dialogs = FileDialogs(window, say, files.last_folder, tell_saved)
        head.sheet_wanted.connect(self.make_sheet)
        head.calendar_wanted.connect(self.make_calendar)
        head.leaflet_wanted.connect(self.print_exercises)
        head.export_wanted.connect(self.export)
        head.import_wanted.connect(self.ask_for_file)

    def bring_in(self, path: Path) -> None:
        """Bring a file in, and say how it went; what somebody has shared is shown first."""
        if path.suffix.lower() in SHARED:
            self._files.open_shared(path)
            return
        try:
            brought = self._files.bring_in(path)
        except OSError as error:
            self._say(moving.nothing_brought(error))
            return
        self.brought_in.emit()
        said = [moving.brought_in(brought.sessions)]
        if brought.settings:
            said.append(moving.plan_came_along())
        if brought.left_out:
            said.append(moving.not_brought(len(brought.left_out)))
        self._say(" ".join(said))

    def make_sheet_of_what_was_done(self) -> None:
        """Make one, or say that there is nothing to tell yet."""
        if self._progress.has_any:
            self.make_sheet()
        else:
            self._say(moving.nothing_for_a_sheet())

    def make_sheet(self) -> None:
        """Ask which time a sheet is about, and where to."""
        from footcare_gui.views.progress.sheet_dialog import SheetDialog

        dialog = SheetDialog(self._live, self._window)
        dialog.save_wanted.connect(self._on_sheet_save_wanted)
        dialog.open()

    def _on_sheet_save_wanted(self, days: int) -> None:
        from footcare_gui.texts.report import file_name

        sheet, library = self._progress.report(days), self._choices.library
        family = self._live.theme.family
        self._dialogs.save(
            moving.save_sheet(),
            file_name(sheet),
            moving.pdf_files(),
            lambda path: self._files.write_sheet(sheet, library, path, family),
        )

    def make_calendar(self) -> None:
        """Ask at which times the plan's calendar rings, and where to."""
        from footcare_gui.views.progress.calendar_dialog import CalendarDialog

        dialog = CalendarDialog(self._live, self._choices.preferences.reminders, self._window)
        dialog.save_wanted.connect(self._on_calendar_save_wanted)
        dialog.open()

    def _on_calendar_save_wanted(self, reminders: Reminders) -> None:
        from footcare_gui.domain.today.appointments import appointments_of

        choices = self._choices
        choices.change(reminders=reminders)
        library = choices.library
        plan = appointments_of(library, choices.preferences, choices.agenda)
        self._dialogs.save(
            moving.save_calendar(),
            "footcare.ics",
            moving.calendar_files(),
            lambda path: self._files.write_calendar(plan, library, path),
        )

    def print_exercises(self) -> None:
        """Ask where all exercises go, to be printed."""
        from footcare_gui.texts.leaflet import file_name, save

        family = self._live.theme.family
        self._dialogs.save(
            save(),
            file_name(),
            moving.pdf_files(),
            lambda path: self._files.write_leaflet(path, family),
        )

    def export(self) -> None:
        """Ask where everything goes."""
        self._dialogs.save(
            moving.save_everything(),
            f"footcare-{self._progress.today}.json",
            moving.footcare_files(),
            self._export,
        )

    def _export(self, path: Path) -> str | None:
        left_out = self._files.export(path)
        return moving.saved_without(path, left_out) if left_out else None

    def ask_for_file(self) -> None:
        """Ask which file to bring in."""
        self._dialogs.open(moving.bring_in(), moving.files_to_import(), self.bring_in)
