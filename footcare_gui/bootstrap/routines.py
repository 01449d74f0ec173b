"""Opens the page of a routine, whoever asks for it; loaded after the first picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.routine import Routine
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme

if TYPE_CHECKING:
    from footcare_gui.bootstrap.sharing import Sharing


class Routines:
    """Does to routines what menus, buttons and keys ask for.

    Args:
        live: The look.
        window: Over which the page is opened.
        choices: What is chosen.
        library: Who keeps routines.
        sharing: Makes what gives them to others.
    """

    def __init__(
        self,
        live: LiveTheme,
        window: MainWindow,
        choices: ChoicesController,
        library: LibraryController,
        sharing: Callable[[], Sharing],
    ) -> None:
        self._live, self._window, self._sharing = live, window, sharing
        self._choices, self._library = choices, library

    def bind_keys(self) -> None:
        """Let keys act while one chooses."""
        self._window.add_keys(
            {
                ActionId.NEW_ROUTINE: lambda: self.act("new", ""),
                ActionId.EDIT_ROUTINE: self._edit_chosen,
                ActionId.OPEN_PROGRAMME: lambda: self.act("open_programme", ""),
            }
        )

    def act(self, act: str, id: str) -> None:
        """Do one thing (`RoutineAct`) to one routine; an unknown one is left alone."""
        routine = self._choices.library.routines.get(id)
        if act == "new":
            self._open(Routine("", "", (), own=True))
        elif act == "open_programme":
            self._sharing().ask_for_file()
        elif routine is None:
            return
        elif act == "share":
            self._sharing().share(id)
        elif act == "remove_programme":
            self._sharing().remove(id)
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
