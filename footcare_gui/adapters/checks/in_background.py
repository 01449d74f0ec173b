"""Looks at this computer in a process of its own, so that no window waits for it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QProcess, Signal

from footcare_gui.adapters.checks.look import from_json


class Checking(QObject):
    """One look at everything.

    Args:
        parent: Qt's owner; with it the process ends.
    """

    found = Signal(object)
    """A `Finding`, as soon as there is one."""

    done = Signal()
    """No more will come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = b""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_ready_read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error_occurred)

    def start(self) -> None:
        """Begin."""
        frozen = getattr(sys, "frozen", False)
        program = [] if frozen else ["-m", "footcare_gui"]
        self._process.start(sys.executable, [*program, "selftest", "--raw"])

    def stop(self) -> None:
        """Look no further."""
        self._process.kill()
        self._process.waitForFinished(1_000)

    def _on_ready_read(self) -> None:
        self._rest += bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self.found.emit(from_json(line.decode("utf-8", "replace")))

    def _on_finished(self) -> None:
        self._on_ready_read()
        self.done.emit()

    def _on_error_occurred(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.done.emit()
