"""Keeps the screen awake while a session runs, in a thread of its own.

Asking the desktop can take long or hang, so the window never waits for it. When the process ends,
however it ends, the desktop takes the wish back by itself.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal


class ScreenAwake(QObject):
    """The screen of this machine; one thread while it is kept awake, none otherwise."""

    refused = Signal(str)
    """The system would not do it; emitted at most once a session, with the reasons."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._enough: threading.Event | None = None

    def keep(self) -> None:
        """Keep the screen awake from now on; a second call changes nothing."""
        if self._enough is None:
            self._enough = threading.Event()
            threading.Thread(
                target=self._hold, args=(self._enough,), name="screen-awake", daemon=True
            ).start()

    def release(self) -> None:
        """Let the screen sleep again; harmless when it may already."""
        if self._enough is not None:
            self._enough.set()
            self._enough = None

    def _hold(self, enough: threading.Event) -> None:
        from footcare_gui.adapters.desktop.awake_roads import kept_awake

        with kept_awake() as reason:
            if reason:
                self.refused.emit(reason)
            enough.wait()
