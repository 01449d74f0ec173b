"""How the window lies on its screens: where it was left, filling one, following what they do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QDialog, QMainWindow

from footcare_gui.views.widgets.on_screen import Screens, keep_on_screen

USUAL_SIZE = (1280, 820)
_FULL = Qt.WindowState.WindowFullScreen


class WindowFrame(QObject):
    """Places a window, and fills the screen with it while that is wanted.

    Full screen is for now: it is never what the next start begins with.

    Args:
        window: Which one.
    """

    full_screen_changed = Signal(bool)
    """The window fills its screen from now on, or no more."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._placed = QSize()
        self._is_full = False
        self._before = b""
        self._is_lent, self._was_full = False, False
        self._return = QTimer(self, singleShot=True, interval=0)
        self._return.timeout.connect(self._take_back)
        Screens(self).changed.connect(self._on_screens_changed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window_changed)

    def restore(self, geometry: bytes) -> None:
        """Put the window where it was left, as far as its screen can show that."""
        window = self._window
        window.resize(*USUAL_SIZE)
        if geometry:
            window.restoreGeometry(geometry)
        if window.isFullScreen():  # only an older Footcare has kept that
            usual = window.normalGeometry()
            window.setWindowState(window.windowState() & ~_FULL)
            window.setGeometry(usual)
        self.keep_on_screen()

    def geometry(self) -> bytes:
        """Where the window is to be at the next start: its place without full screen."""
        if self._window.isFullScreen() and self._before:
            return self._before
        return bytes(self._window.saveGeometry().data())

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to the place before."""
        window = self._window
        if not window.isFullScreen():
            self._before = bytes(window.saveGeometry().data())
        window.setWindowState(window.windowState() ^ _FULL)

    def leave_full_screen(self) -> None:
        """Go back to the place before; harmless where the window is there."""
        if self._window.isFullScreen():
            self.toggle_full_screen()

    def lend(self, to_session: bool) -> None:
        """Fill the screen for a session only: after the last one it is as before the first.

        One may follow at once, as where the same is done once more.
        """
        if to_session and not self._is_lent and not self._return.isActive():
            self._was_full = self._window.isFullScreen()
        if to_session:
            self._return.stop()
        elif self._is_lent:
            self._return.start()
        self._is_lent = to_session

    def _take_back(self) -> None:
        if not self._was_full:
            self.leave_full_screen()

    def follow(self, change: QEvent.Type) -> None:
        """Something about the window has changed, whoever wanted that."""
        if change is QEvent.Type.WindowStateChange:
            before, self._is_full = self._is_full, self._window.isFullScreen()
            if self._is_full is not before:
                self.full_screen_changed.emit(self._is_full)

    def _on_focus_window_changed(self, _focused: QWindow | None) -> None:
        """Once it or a question in front of it has the keyboard, its frame is known.

        That has to fit, too, unless the person has sized the window.
        """
        if self._window.isVisible() and self._placed == self._window.size():
            self.keep_on_screen()

    def _on_screens_changed(self) -> None:
        """The window follows at once, and so does what stands open in front of it."""
        self.keep_on_screen()
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                keep_on_screen(dialog)

    def keep_on_screen(self) -> None:
        """Hold the window within its screen, unless it fills that anyway."""
        if not self._window.isMaximized() and not self._window.isFullScreen():
            keep_on_screen(self._window)
            self._placed = self._window.size()
