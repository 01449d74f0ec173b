"""Tells the event loop that the system asks the process to end."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from footcare_gui.platform.stop_signals import StopPipe


class StopSignals(QObject):
    """Says that the process is to end, also where that was asked before there was a window.

    Args:
        pipe: Where the signals are kept.
        parent: Qt's owner.
    """

    asked = Signal()
    """The process is asked to end."""

    def __init__(self, pipe: StopPipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe = pipe
        if pipe.read_end is not None:
            self._notifier = QSocketNotifier(pipe.read_end, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_notifier_activated)

    def _on_notifier_activated(self) -> None:
        if self._pipe.has_asked():
            self.asked.emit()
