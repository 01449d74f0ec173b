"""Puts the progress page together; loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from footcare_gui.bootstrap.ways_back import WaysBack
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.actions import ActionId, Scope
from footcare_gui.domain.choices.my_plan import known_entries
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.kept import rhythms_of
from footcare_gui.domain.progress.report import Report
from footcare_gui.domain.today.appointments import Appointment
from footcare_gui.domain.today.schedule import DueState, Rhythm
from footcare_gui.moving import BroughtIn, export_all, import_all
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform.profile import Profile
from footcare_gui.ports.stores import Settings
from footcare_gui.texts import day_log
from footcare_gui.texts.regional import first_weekday
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.main.window_keys import bind_keys
from footcare_gui.views.progress.day_card import Undoable
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.progress.start_offer import StartOffer
from footcare_gui.views.progress.taking_along import Files, TakingAlong
from footcare_gui.views.theme import LiveTheme

HERE = "progress"
"""The place among those that offer a way back."""


class Progress(NamedTuple):
    """The page, and what it offers to take along."""

    page: ProgressPage
    files: TakingAlong


class ProgressNeeds(NamedTuple):
    """What there is already when the page is first opened.

    Attributes:
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
        back: Where a way back is offered.
        say: Tells the person one line.
        tell_saved: Tells it of a file that was written.
    """

    profile: Profile
    settings: Settings
    window: MainWindow
    theme: LiveTheme
    keeper: JournalKeeper
    choices: ChoicesController
    library: LibraryController
    due: Callable[[], tuple[DueState, ...]]
    pictures: PictureStore
    open_shared: Callable[[Path], object]
    back: WaysBack
    say: Callable[[str], None]
    tell_saved: Callable[[str, Path], None]


def make_progress(needs: ProgressNeeds) -> Progress:
    """Make the page and connect it."""
    keeper, choices, window = needs.keeper, needs.choices, needs.window
    progress = ProgressController(
        keeper.history,
        needs.due,
        first_weekday=first_weekday(),
        parent=window,
        rhythms=partial(_rhythms, choices),
    )
    page = ProgressPage(needs.theme, progress)
    _connect(page, window)
    _offer_ways_back(page, progress, needs.back)
    keeper.changed.connect(page.forget)
    page.entry_wanted.connect(partial(_enter, page, window, choices, keeper))
    StartOffer(page, choices).renew()  # behind the window's turn: it would cover the session
    return Progress(page, _make_taking_along(needs, page, progress))


def _offer_ways_back(page: ProgressPage, progress: ProgressController, back: WaysBack) -> None:
    bind_keys(page, Scope.PROGRESS, {ActionId.UNDO: back.bring_back})
    page.day.undo_offered.connect(
        lambda what: back.offer(HERE, partial(_undo, what, page, progress, back.tell))
    )
    page.day.undone.connect(partial(back.withdraw, HERE))


def _make_taking_along(
    needs: ProgressNeeds, page: ProgressPage, progress: ProgressController
) -> TakingAlong:
    """What takes everything along; what it brings in is seen at once."""
    files = TakingAlong(
        needs.theme,
        needs.window,
        page.head,
        progress=progress,
        choices=needs.choices,
        files=_files(needs),
        say=needs.say,
        tell_saved=needs.tell_saved,
    )
    files.brought_in.connect(needs.choices.read_again)
    files.brought_in.connect(needs.keeper.changed)
    files.brought_in.connect(needs.library.load)
    files.brought_in.connect(lambda: page.open(needs.choices.library))
    return files


def _rhythms(choices: ChoicesController) -> Mapping[str, Rhythm]:
    library = choices.library
    return rhythms_of(library, known_entries(library, my_plan_of(library, choices.preferences)))


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
    page.exercise_wanted.connect(partial(_open_exercise, window))
    page.start_wanted.connect(window.show_choice)
    page.head.when_to_stop.clicked.connect(window.open_when_to_stop)
    page.head.menu.clicked.connect(lambda: window.open_menu(page.head.menu))


def _open_exercise(window: MainWindow, exercise: str) -> None:
    """Show an exercise, as if it had been chosen in the list."""
    window.show_choice()
    window.detail.show_exercise(exercise)
    window.choice.exercises.select(exercise)
    window.choice.exercises.view.setFocus()


def _undo(
    what: Undoable, page: ProgressPage, progress: ProgressController, say: Callable[[str], None]
) -> None:
    """Put an entry back, or take out again what was entered, and show its day."""
    if page.day.undoable == what:
        page.day.undo()
    else:
        (progress.remove if what.is_new else progress.restore)(what.session)
        page.show_day(what.day)
    if not page.isVisible():
        say(day_log.is_out(what.name) if what.is_new else day_log.is_back(what.name))


def _files(needs: ProgressNeeds) -> Files:
    profile, settings = needs.profile, needs.settings

    def export(path: Path) -> Sequence[str]:
        settings.write()
        return export_all(profile, path).left_out

    def bring_in(path: Path) -> BroughtIn:
        return import_all(profile, path)

    calendar = partial(_write_calendar, profile.data / "calendar.json")
    leaflet = partial(_write_leaflet, needs.pictures)
    return Files(_write_sheet, calendar, leaflet, export, bring_in, needs.open_shared, settings)


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
