"""Puts together what gives programmes to others and takes theirs; loaded when that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from footcare_gui.adapters.library.own_routines import new_id
from footcare_gui.adapters.library.store import YamlLibrary
from footcare_gui.adapters.sharing.shared_files import ZippedFiles
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.domain.exercises.faults import FaultyFileError
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.within import programme_with
from footcare_gui.domain.programmes.asking import programme_for
from footcare_gui.domain.programmes.draft import last_day
from footcare_gui.domain.programmes.shared import Inside, Same
from footcare_gui.platform import places
from footcare_gui.platform.profile import Profile
from footcare_gui.texts import buttons
from footcare_gui.texts import sharing as words
from footcare_gui.texts.faults import fault_lines, reason
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.progress.file_dialogs import FileDialogs, LastFolder
from footcare_gui.views.sharing.share_dialog import Asked
from footcare_gui.views.theme import LiveTheme

ENDING = ".footcare"


class Sharing(QObject):
    """Does what menus, keys, drops and the command line ask of programmes.

    Args:
        profile: Whose library it is.
        live: The look.
        window: Over which all is asked.
        choices: What is chosen.
        library: What reads the library again.
        last: Where a file was written or read last.
        say: Tells the person one line.
    """

    def __init__(
        self,
        *,
        profile: Profile,
        live: LiveTheme,
        window: MainWindow,
        choices: ChoicesController,
        library: LibraryController,
        last: LastFolder,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._live, self._window, self._say = live, window, say
        self._choices, self._library = choices, library
        store = YamlLibrary(places.library_file(), profile.library, profile.cache)
        self._files = ZippedFiles(
            places.library_file(),
            places.resources() / "figures",
            profile.library,
            lambda: store.load().library,
        )
        self._dialogs = FileDialogs(window, say, last)

    def ask_for_file(self) -> None:
        """Ask which file to open."""
        self._dialogs.open(words.open_one(), words.files_to_open(), self.open)

    def open(self, path: Path) -> None:
        """Show what is in a file, or what is wrong with it."""
        from footcare_gui.views.sharing.inside_dialog import InsideDialog

        try:
            inside = self._files.look(path)
        except FaultyFileError as error:
            self._refuse(error)
            return
        dialog = InsideDialog(self._live, inside, self._over())
        dialog.add_wanted.connect(lambda same: self._add(path, inside, same))
        dialog.open()

    def share(self, id: str) -> None:
        """Ask what goes along with a routine or an exercise, and where to."""
        from footcare_gui.views.sharing.share_dialog import ShareDialog

        library = self._choices.library
        found = library.routines.get(id) or library.exercises.get(id)
        if found is not None:
            dialog = ShareDialog(self._live, found.name, self._over())
            dialog.save_wanted.connect(partial(self._save, id))
            dialog.open()

    def remove(self, routine: str) -> None:
        """Ask whether the programme that a routine came with shall go, and let it."""
        from footcare_gui.views.widgets.ask_dialog import AskDialog

        programme = programme_with(self._choices.library, routine)
        if programme is None:
            return
        dialog = AskDialog(
            self._live,
            words.remove_question(programme.name),
            words.remove_means(),
            do=buttons.remove(),
            leave=buttons.keep_it(),
            parent=self._over(),
        )
        dialog.accepted.connect(lambda: self._take_out(programme))
        dialog.open()

    def _add(self, path: Path, inside: Inside, same: Same) -> None:
        try:
            added = self._files.add(path, same)
        except FaultyFileError as error:
            self._refuse(error)
            return
        except OSError as error:
            self._say(words.not_added(reason(error)))
            return
        self._library.load()
        routine = next((id for id in added if id in self._choices.library.routines), "")
        if routine:
            self._choices.choose_routine(routine)
        self._say(words.added(inside.programme.name) if added else words.nothing_added())

    def _save(self, id: str, asked: Asked) -> None:
        today, library = date.today(), self._choices.library
        programme = programme_for(
            library,
            [id],
            name=asked.name,
            by=asked.by,
            on=today,
            until=last_day(today, asked.weeks) if asked.weeks else None,
            note=asked.note,
            is_limited=asked.is_limited,
        )
        name = f"{new_id(asked.name, lambda _id: False)}{ENDING}"
        write = partial(self._write, id, programme)
        self._dialogs.save(words.share_title(), name, words.files(), write)

    def _write(self, id: str, programme: Programme, path: Path) -> None:
        try:
            self._files.share([id], programme, path)
        except (KeyError, ValueError) as error:
            raise OSError(str(error)) from error

    def _take_out(self, programme: Programme) -> None:
        try:
            self._files.take_out(programme)
        except OSError as error:
            self._say(words.not_removed(reason(error)))
        self._library.load()

    def _refuse(self, error: FaultyFileError) -> None:
        from footcare_gui.views.main.fault_dialog import FaultDialog

        lines, remark = fault_lines(error.faults), words.refused()
        FaultDialog(self._live, lines, self._over(), remark=remark).open()

    def _over(self) -> QWidget:
        open_dialogs = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        return open_dialogs[-1] if open_dialogs else self._window
