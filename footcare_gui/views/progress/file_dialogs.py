"""Asks for a file to write or to read, and says how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from footcare_gui.texts import moving

Writer = Callable[[Path], str | None]
_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class LastFolder(Protocol):
    """Remembers from one start to the next where a file was written or read last."""

    def files_folder(self) -> str:
        """That folder, `""` where there was none yet."""
        ...

    def keep_files_folder(self, folder: str) -> None:
        """It is this one now."""
        ...


class FileDialogs(QObject):
    """The system's own dialogs, which begin where the last one ended, at first in the documents.

    Args:
        window: In front of what.
        say: Tells the person one line.
        last: Where the last one ended.
        tell_saved: Tells of a file that was written; without it, `say` does.
    """

    def __init__(
        self,
        window: QWidget,
        say: Callable[[str], None],
        last: LastFolder,
        tell_saved: Callable[[str, Path], None] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._say, self._last = window, say, last
        self._tell_saved = tell_saved or (lambda line, _path: say(line))

    def save(self, title: str, name: str, kinds: str, write: Writer) -> None:
        """Ask where to, write, and say how it went.

        Args:
            title: Of the dialog.
            name: The file's, unless the person wants another.
            kinds: What the dialog calls such files.
            write: Writes the file, and returns what is to be said of it, `None` where that is only
                where it is; what it raises of `OSError` is said.
        """
        dialog = self._dialog("save_dialog", title, kinds, lambda path: self._write(path, write))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.open()

    def open(self, title: str, kinds: str, read: Callable[[Path], object]) -> None:
        """Ask for an existing file, and read it."""
        dialog = self._dialog("import_dialog", title, kinds, read)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _dialog(
        self, name: str, title: str, kinds: str, act: Callable[[Path], object]
    ) -> QFileDialog:
        """A dialog, and what is done with the file once it is gone.

        It tells the file while it is still in sight; whatever opens over it then goes with it.
        """
        dialog = QFileDialog(self._window, title, str(self._where()), kinds)
        dialog.setObjectName(name)
        chosen: list[str] = []
        dialog.fileSelected.connect(chosen.append)
        dialog.finished.connect(lambda _result: self._on_finished(chosen, act))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _where(self) -> Path:
        last = Path(self._last.files_folder())
        return last if last.is_absolute() and last.is_dir() else _documents()

    def _on_finished(self, chosen: list[str], act: Callable[[Path], object]) -> None:
        if chosen:
            path = Path(chosen[-1])
            self._last.keep_files_folder(str(path.parent))
            act(path)

    def _write(self, path: Path, write: Writer) -> None:
        try:
            told = write(path)
        except OSError as error:
            self._say(moving.not_saved(error))
        else:
            self._tell_saved(told or moving.saved(path), path)


def _documents() -> Path:
    """The system's folder for them, or home where it is only a name: never where the app began."""
    named = Path(QStandardPaths.writableLocation(_DOCUMENTS))
    return named if named.is_absolute() and named.is_dir() else Path.home()
