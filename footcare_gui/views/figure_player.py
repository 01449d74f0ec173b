"""Plays a few segments in a loop in a figure's view: *Watch* before one begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal

from footcare_gui.domain.plan import Segment
from footcare_gui.views.figure_view import FigureView


class FigurePlayer(QObject):
    """Moves a figure through segments again and again, until it is stopped.

    Nothing is painted and no timer runs while the view cannot be seen.

    Args:
        view: Where the figure is shown.
        now_ms: A clock that only runs forward, in milliseconds; Qt's own by default.
        parent: Qt's owner.
    """

    playing_changed = Signal(bool)

    def __init__(
        self,
        view: FigureView,
        now_ms: Callable[[], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._now_ms = now_ms or _running_clock()
        self._figure = ""
        self._segments: tuple[Segment, ...] = ()
        self._began_ms = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show_now)
        view.installEventFilter(self)

    @property
    def is_playing(self) -> bool:
        """Whether the figure is led through segments."""
        return bool(self._segments)

    def play(self, figure_id: str, segments: Sequence[Segment]) -> None:
        """Begin with the first segment; after the last it begins again."""
        self._figure, self._segments = figure_id, tuple(segments)
        self._began_ms = self._now_ms()
        self.playing_changed.emit(self.is_playing)
        self._show_now()

    def stop(self) -> None:
        """Stand still; the view keeps what it shows."""
        if self._segments:
            self._segments = ()
            self._timer.stop()
            self.playing_changed.emit(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Rest while the view is hidden."""
        if event.type() == QEvent.Type.Show:
            self._show_now()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return False

    def _show_now(self) -> None:
        if not self._segments or not self._view.isVisible():
            return
        segment, elapsed_ms = self._place()
        self._view.show_segment(self._figure, segment, elapsed_ms)
        wait_ms = self._view.frame_ms()
        left_ms = segment.duration_ms - elapsed_ms
        self._timer.start(left_ms if wait_ms is None else min(wait_ms, left_ms))

    def _place(self) -> tuple[Segment, int]:
        length_ms = sum(segment.duration_ms for segment in self._segments)
        into_ms = (self._now_ms() - self._began_ms) % max(1, length_ms)
        for segment in self._segments:
            if into_ms < segment.duration_ms:
                return segment, into_ms
            into_ms -= segment.duration_ms
        return self._segments[-1], self._segments[-1].duration_ms


def _running_clock() -> Callable[[], int]:
    timer = QElapsedTimer()
    timer.start()
    return timer.elapsed
