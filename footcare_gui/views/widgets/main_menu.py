"""The main menu: everything that belongs to no single exercise, by its own name."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.texts import about, choosing, sharing
from footcare_gui.texts import help as help_words
from footcare_gui.texts import main_menu as words
from footcare_gui.texts.keys import key_name
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.menu import Menu


class Errand(StrEnum):
    """What can be asked for."""

    PREFERENCES = "preferences"
    NEW_EXERCISE = "new_exercise"
    NEW_ROUTINE = "new_routine"
    OPEN_PROGRAMME = "open_programme"
    PRINT = "print"
    SHEET = "sheet"
    CALENDAR = "calendar"
    EXPORT = "export"
    IMPORT = "import"
    GUIDE = "guide"
    HELP = "help"
    ABOUT = "about"
    QUIT = "quit"


class MainMenu(Menu):
    """Tells what is chosen in it.

    Args:
        live: The theme.
        parent: The window that it belongs to.
    """

    wanted = Signal(object)
    """An `Errand`."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(live, "main_menu_list", parent)
        for group in _groups():
            if not self.isEmpty():
                self.addSeparator()
            for errand, text in group:
                entry = self.offer(f"{text}{_key(errand)}", partial(self.wanted.emit, errand))
                entry.setObjectName(errand)


def _groups() -> Iterator[tuple[tuple[Errand, str], ...]]:
    yield ((Errand.PREFERENCES, choosing.preferences()),)
    yield (
        (Errand.NEW_EXERCISE, words.new_exercise()),
        (Errand.NEW_ROUTINE, words.new_routine()),
        (Errand.OPEN_PROGRAMME, sharing.open_one()),
    )
    yield (
        (Errand.PRINT, words.print_exercises()),
        (Errand.SHEET, words.sheet()),
    )
    yield (
        (Errand.CALENDAR, words.export_calendar()),
        (Errand.EXPORT, words.export_everything()),
        (Errand.IMPORT, words.import_file()),
    )
    yield (
        (Errand.GUIDE, help_words.open_guide()),
        (Errand.HELP, words.help_and_keys()),
        (Errand.ABOUT, about.title()),
    )
    yield ((Errand.QUIT, words.quit_app()),)


_KEYS = {
    Errand.PREFERENCES: ActionId.PREFERENCES,
    Errand.NEW_EXERCISE: ActionId.NEW_EXERCISE,
    Errand.NEW_ROUTINE: ActionId.NEW_ROUTINE,
    Errand.OPEN_PROGRAMME: ActionId.OPEN_PROGRAMME,
    Errand.HELP: ActionId.HELP,
    Errand.QUIT: ActionId.QUIT,
}


def _key(errand: Errand) -> str:
    """Its key as a menu shows it beside the words; the key itself is bound by the page."""
    action = _KEYS.get(errand)
    return f"\t{key_name(spec_of(action).keys[-1])}" if action is not None else ""
