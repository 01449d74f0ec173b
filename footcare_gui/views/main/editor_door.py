"""The ways to the editor: a button beside the search, and a menu beside a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.texts import editor as words
from footcare_gui.views.main.list_lines import ListLines
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.menu import Menu

Entry = tuple[str, Callable[[], object]]
"""What an entry of a menu says, and what it does."""


class EditorDoor(QObject):
    """Asks for exercises to be written, edited, duplicated and deleted.

    Args:
        live: The theme.
        window: The window, whose first picture is there.
        is_own: Whether an exercise is the person's own.
    """

    new_wanted = Signal()
    edit_wanted = Signal(str)
    duplicate_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, live: LiveTheme, window: MainWindow, is_own: Callable[[str], bool]) -> None:
        super().__init__(window)
        self._window, self._is_own = window, is_own
        self.more_entries: Callable[[str], list[Entry]] = lambda _exercise: []
        """What others add to the menu of an exercise."""
        keys = spec_of(ActionId.NEW_EXERCISE).keys[0]
        self.new = Button(live, "new_exercise", icon="plus", spoken=words.new_exercise())
        self.new.setToolTip(f"{words.new_exercise()} ({keys})")
        self.more = Button(live, "exercise_menu", look="plain", icon="more", spoken=words.menu())
        self.lines = ListLines(live)
        window.choice.exercises.add_button(self.new)
        window.choice.exercises.add_lines(self.lines)
        self.lines.draft_wanted.connect(self.edit_wanted)
        window.detail.add_menu(self.more)
        self.new.clicked.connect(self.new_wanted)
        self.more.clicked.connect(self._open_menu)

    def edit_shown(self) -> None:
        """Ask for the exercise that is shown to be edited."""
        if self._window.detail.exercise_id:
            self.edit_wanted.emit(self._window.detail.exercise_id)

    def _open_menu(self) -> None:
        exercise = self._window.detail.exercise_id
        if not exercise:
            return
        menu = Menu(self._window.theme, "exercise_menu_list", self._window)
        for text, do in self._entries(exercise):
            menu.offer(text, do)
        menu.open_below(self.more)

    def _entries(self, exercise: str) -> list[Entry]:
        is_own = self._is_own(exercise)
        entries: list[Entry] = [
            (
                words.edit() if is_own else words.edit_copy(),
                lambda: self.edit_wanted.emit(exercise),
            )
        ]
        if is_own:
            entries.append((words.duplicate(), lambda: self.duplicate_wanted.emit(exercise)))
            entries.append((words.delete(), lambda: self.delete_wanted.emit(exercise)))
        return [*entries, *self.more_entries(exercise)]
