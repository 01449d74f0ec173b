"""What stands in the one line of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from footcare_gui.views.main.said_line import SaidLine
from footcare_gui.views.widgets.labels import NO_BREAK


def line_of(window: QWidget) -> SaidLine:
    """The line, which there is once something was said."""
    line = window.findChild(SaidLine)
    assert isinstance(line, SaidLine)
    return line


def said_in(window: QWidget) -> str:
    """What it says, `""` for nothing."""
    line = window.findChild(SaidLine)
    return line.text.replace(NO_BREAK, " ") if isinstance(line, SaidLine) else ""
