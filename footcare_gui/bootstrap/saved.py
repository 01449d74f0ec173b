"""What is offered of a file that was just written: to open it, and to see where it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from footcare_gui.texts import moving
from footcare_gui.views.main.notices import Notices
from footcare_gui.views.main.said_line import Way

FOR_OTHERS = (".pdf", ".ics")
"""What other programs show; a file of everything is for this one."""


def tell_saved(notices: Notices, line: str, path: Path) -> None:
    """Say where it is, beside *Open* and *Show in folder*."""
    ways: list[Way] = [("said_folder", moving.show_in_folder(), partial(_open, path.parent))]
    if path.suffix.lower() in FOR_OTHERS:
        ways.insert(0, ("said_open", moving.open_it(), partial(_open, path)))
    notices.say(line, ways)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
