"""Opens the page of a routine, whoever asks for it; loaded after the first picture."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.routine import Routine
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme


class Routines:
    """Does to routines what menus, buttons and keys ask for.

    Args:
        live: The look.
        window: Over which the page is opened.
        choices: What is chosen.
        library: Who keeps routines.
    """

    def __init__(
        self,
        live: LiveTheme,
        window: MainWindow,
        choices: ChoicesController,
        library: LibraryController,
    ) -> None:
        self._live, self._window = live, window
        self._choices, self._library = choices, library

    def bind_keys(self) -> None:
        """Let keys act while one chooses."""
        self._window.add_keys(
            {
                ActionId.NEW_ROUTINE: lambda: self.act("new", ""),
                ActionId.EDIT_ROUTINE: self._edit_chosen,
            }
        )

    def act(self, act: str, id: str) -> None:
        """Do one thing (`RoutineAct`) to one routine; an unknown one is left alone."""
        routine = self._choices.library.routines.get(id)
        if act == "new":
            self._open(Routine("", "", (), own=True))
        elif routine is None:
            return
        elif act == "edit":
            self._open(routine)
        elif act == "duplicate":
            self._duplicate(routine)
        elif act == "remove":
            self._library.remove_routine(id)

    def _edit_chosen(self) -> None:
        self.act("edit", self._choices.value.routine(self._choices.library))

    def _duplicate(self, routine: Routine) -> None:
        from footcare_gui.domain.programmes.routine_edit import copy_of
        from footcare_gui.texts.routine_edit import copy_name

        names = {one.name for one in self._choices.library.routines.values()}
        self._library.save_routine(copy_of(routine, copy_name(routine.name, names)))

    def _open(self, routine: Routine) -> None:
        from footcare_gui.controllers.routine_controller import RoutineController
        from footcare_gui.views.routines.routine_dialog import RoutineDialog

        controller = RoutineController(self._choices, routine, self._library.save_routine)
        open_dialogs = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        over = open_dialogs[-1] if open_dialogs else self._window
        RoutineDialog(self._live, self._window.thumbnails, controller, over).open()
