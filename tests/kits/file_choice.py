"""A person chooses a file in Qt's own dialog, which is gone afterward as a real one is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog


def choose_file(dialog: QFileDialog, path: Path) -> None:
    """Press *Open* or *Save* with a file chosen; a dialog tells its file while it is in sight."""
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(path))
    dialog.close()
