"""The main menu: everything that belongs to no single exercise, by its own name."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.texts import about, choosing, sharing
from footcare_gui.texts import help as help_words
from footcare_gui.texts import main_menu as words
from footcare_gui.texts.keys import key_name

GAP_PX = 4


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


class MainMenu(QMenu):
    """Opens once, and is gone when it closes.

    Args:
        parent: The window that it belongs to.
    """

    wanted = Signal(object)
    """An `Errand`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("main_menu_list")
        for group in _groups():
            if not self.isEmpty():
                self.addSeparator()
            for errand, text in group:
                action = self.addAction(f"{text}{_key(errand)}")
                action.setObjectName(errand)
                action.triggered.connect(lambda _=False, errand=errand: self.wanted.emit(errand))
        self.aboutToHide.connect(self.deleteLater)

    def open_below(self, button: QWidget) -> None:
        """Open below a button, within the window as far as it has room there."""
        x = button.mapToGlobal(QPoint()).x()
        window = button.window()
        edge = window.mapToGlobal(QPoint(window.width(), 0)).x()
        over = max(0, x + self.sizeHint().width() - edge)
        y = button.mapToGlobal(QPoint(0, button.height() + GAP_PX)).y()
        self.popup(QPoint(x - over, y))


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
