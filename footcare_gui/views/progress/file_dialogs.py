"""Asks for a file to write or to read, and says how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from footcare_gui.texts import moving

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class FileDialogs(QObject):
    """The system's own dialogs, which begin in the person's documents.

    Args:
        window: In front of what.
        say: Tells the person one line.
    """

    def __init__(self, window: QWidget, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._say = window, say

    def save(self, title: str, name: str, kinds: str, write: Callable[[Path], object]) -> None:
        """Ask where to, write, and say how it went.

        Args:
            title: Of the dialog.
            name: The file's, unless the person wants another.
            kinds: What the dialog calls such files.
            write: Writes the file; what it raises of `OSError` is said.
        """
        dialog = self._dialog("save_dialog", title, _documents() / name, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self._write(Path(chosen), write))
        dialog.open()

    def open(self, title: str, kinds: str, read: Callable[[Path], object]) -> None:
        """Ask for an existing file, and read it."""
        dialog = self._dialog("import_dialog", title, _documents(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: read(Path(chosen)))
        dialog.open()

    def _dialog(self, name: str, title: str, where: Path, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(where), kinds)
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _write(self, path: Path, write: Callable[[Path], object]) -> None:
        try:
            write(path)
        except OSError as error:
            self._say(moving.not_saved(error))
        else:
            self._say(moving.saved(path))


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(_DOCUMENTS) or Path.home())
