"""When the next picture is due: one timer for the bar and the figure, none while both stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

BAR_MS, BAR_LEAST_MS = 100, 90
"""The bar is painted at most eleven times a second, and together with a figure that breathes."""


class Frames(QObject):
    """Asks for pictures as long as it is on.

    The figure says how soon it wants the next one; the bar is painted together with it, so that
    the window is sent to the screen once and not twice. What was waited is measured, not added up:
    timers are late, and a figure that stands for a quarter of a minute must set out on time.

    Args:
        show_figure: Shows the figure and returns after how many milliseconds it wants to be shown
            again, `None` for not before something changes.
        parent: Qt's owner.
    """

    bar_due = Signal()
    """Time to paint the bar."""

    def __init__(
        self, show_figure: Callable[[], int | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._show_figure = show_figure
        self._figure_in_ms: int | None = 0
        self._bar_in_ms = 0
        self._is_wanted = False
        self._waited = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setObjectName("session_frames")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_on(self) -> bool:
        """Whether pictures are asked for."""
        return self._timer.isActive()

    def set_on(self, on: bool) -> None:
        """Begin or stop; beginning again lets a figure that stood say anew what it wants."""
        self._is_wanted = on
        if not on:
            self._timer.stop()
            return
        if self._figure_in_ms is None or self._figure_in_ms > 2 * BAR_MS:
            self._figure_in_ms = 0
        if not self._timer.isActive():
            self._figure_in_ms = self._bar_in_ms = 0
            self._waited.start()
            self._timer.start(0)

    def _on_timer_timeout(self) -> None:
        waited_ms = self._waited.restart()
        self._bar_in_ms -= waited_ms
        if self._figure_in_ms is not None:
            self._figure_in_ms -= waited_ms
            if self._figure_in_ms <= 0:
                self._figure_in_ms = self._show_figure()
        if self._bar_in_ms <= 0:
            self.bar_due.emit()
            self._bar_in_ms = BAR_LEAST_MS
        if not self._is_wanted:
            return
        wait_ms = BAR_MS
        if self._figure_in_ms is not None and self._figure_in_ms < 2 * BAR_MS:
            wait_ms = max(1, self._figure_in_ms)
        self._timer.start(wait_ms)
