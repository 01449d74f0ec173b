"""Does what the core asks of the desktop, with Qt and wakepy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from footcare_gui.adapters.desktop.screen_awake import ScreenAwake
from footcare_gui.domain.desktop.requests import (
    DesktopRequest,
    KeepAwake,
    LetSleep,
    RaiseWindow,
)


class QtDesktop(QObject):
    """The desktop of this machine.

    Args:
        raise_window: Brings the window to the front.
        parent: Qt's owner.
    """

    refused = Signal(object)
    """A `DesktopRequest` that the system does not grant; may come from another thread."""

    def __init__(self, raise_window: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raise_window = raise_window
        self._screen = ScreenAwake(self)
        self._screen.refused.connect(self._on_screen_refused)

    def ask(self, request: DesktopRequest) -> None:
        """Do one thing; nothing waits for it."""
        match request:
            case KeepAwake():
                self._screen.keep()
            case LetSleep():
                self._screen.release()
            case RaiseWindow():
                self._raise_window()

    def _on_screen_refused(self, _reason: str) -> None:
        self.refused.emit(KeepAwake())
