"""Puts the progress page together; loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.actions import ActionId, Scope
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.report import Report
from footcare_gui.domain.today.appointments import Appointment
from footcare_gui.domain.today.schedule import DueState
from footcare_gui.moving import BroughtIn, export_all, import_all
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform.profile import Profile
from footcare_gui.ports.stores import Settings
from footcare_gui.texts.editor import nothing_to_bring_back
from footcare_gui.texts.regional import first_weekday
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.main.window_keys import bind_keys
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.progress.start_offer import StartOffer
from footcare_gui.views.progress.taking_along import Files, TakingAlong
from footcare_gui.views.theme import LiveTheme


class Progress(NamedTuple):
    """The page, and what it offers to take along."""

    page: ProgressPage
    files: TakingAlong


def make_progress(
    *,
    profile: Profile,
    settings: Settings,
    window: MainWindow,
    theme: LiveTheme,
    keeper: JournalKeeper,
    choices: ChoicesController,
    library: LibraryController,
    due: Callable[[], tuple[DueState, ...]],
    pictures: PictureStore,
    open_shared: Callable[[Path], object],
    say: Callable[[str], None],
) -> Progress:
    """Make the page and connect it.

    Args:
        profile: Whose things are taken along.
        settings: What must be on the disk before it is.
        window: Where the page is shown.
        theme: The look.
        keeper: Who knows what was done.
        choices: What the person has chosen.
        library: What reads the library again.
        due: How each exercise of the plan stands now.
        pictures: Who paints for what is printed.
        open_shared: Shows what is in a file that somebody has shared.
        say: Tells the person one line.
    """
    progress = ProgressController(keeper.history, due, first_weekday=first_weekday(), parent=window)
    page = ProgressPage(theme, progress)
    _connect(page, window)
    keeper.changed.connect(page.forget)
    page.entry_wanted.connect(partial(_enter, page, window, choices, keeper))
    StartOffer(page, choices).renew()  # behind the window's turn: it would cover the session
    files = TakingAlong(
        theme,
        window,
        page.head,
        progress=progress,
        choices=choices,
        files=_files(profile, settings, pictures, open_shared),
        say=say,
    )
    files.brought_in.connect(choices.read_again)
    files.brought_in.connect(keeper.changed)
    files.brought_in.connect(library.load)
    files.brought_in.connect(lambda: page.open(choices.library))
    return Progress(page, files)


def _enter(
    page: ProgressPage,
    window: MainWindow,
    choices: ChoicesController,
    keeper: JournalKeeper,
    day: date,
) -> None:
    """Ask what was done without the app."""
    from footcare_gui.controllers.entry_controller import EntryController
    from footcare_gui.views.entries.entry_dialog import EntryDialog

    controller = EntryController(choices, keeper.history, day)
    controller.entered.connect(page.show_entered)
    EntryDialog(window.theme, window.thumbnails, controller, window).open()


def _connect(page: ProgressPage, window: MainWindow) -> None:
    page.exercises_wanted.connect(window.show_choice)
    page.head.full_screen_left.connect(window.frame.leave_full_screen)
    window.frame.full_screen_changed.connect(page.head.show_full_screen)
    page.head.show_full_screen(window.isFullScreen())
    page.start_wanted.connect(window.show_choice)
    page.head.when_to_stop.clicked.connect(window.open_when_to_stop)
    page.head.menu.clicked.connect(lambda: window.open_menu(page.head.menu))
    bind_keys(page, Scope.PROGRESS, {ActionId.UNDO: partial(_undo, page, window)})


def _undo(page: ProgressPage, window: MainWindow) -> None:
    if page.day.can_undo:
        page.day.undo()
    else:
        window.line_wanted.emit(nothing_to_bring_back())


def _files(
    profile: Profile,
    settings: Settings,
    pictures: PictureStore,
    open_shared: Callable[[Path], object],
) -> Files:
    def export(path: Path) -> Sequence[str]:
        settings.write()
        return export_all(profile, path).left_out

    def bring_in(path: Path) -> BroughtIn:
        return import_all(profile, path)

    calendar = partial(_write_calendar, profile.data / "calendar.json")
    leaflet = partial(_write_leaflet, pictures)
    return Files(_write_sheet, calendar, leaflet, export, bring_in, open_shared, settings)


def _write_sheet(sheet: Report, library: Library, path: Path, family: str) -> None:
    from footcare_gui.adapters.documents.pdf_report import write_pdf

    write_pdf(sheet, library, path, family)


def _write_leaflet(pictures: PictureStore, path: Path, family: str) -> None:
    from footcare_gui.bootstrap.leaflet import save_leaflet

    save_leaflet(pictures, path, family)


def _write_calendar(
    memory: Path, plan: Sequence[Appointment], library: Library, path: Path
) -> None:
    from footcare_gui.adapters.documents.ical_plan import write_calendar

    write_calendar(plan, library, path, datetime.now().astimezone(), memory)
