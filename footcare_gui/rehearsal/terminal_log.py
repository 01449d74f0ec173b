"""Tells the terminal what happens in sessions: segments, when they stand still, where time went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout
from footcare_gui.ports.machine import Clock
from footcare_gui.rehearsal.segment_log import SegmentLog, SegmentSeen, account_line, lateness_line
from footcare_gui.rehearsal.segment_log import line_of as segment_line


class TerminalLog(QObject):
    """Listens to sessions, for `--debug`.

    Args:
        clock: The sessions' clock.
        screen: Gives the widget that shows them.
        parent: Qt's owner.
    """

    def __init__(
        self, clock: Clock, screen: Callable[[], QWidget], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._segments = SegmentLog(clock, screen, _tell_segment, self)
        self._live: LiveSession | None = None
        self._mode = Mode.IDLE

    def begin(self, live: LiveSession) -> None:
        """Tell of this session."""
        self._live, self._mode = live, Mode.IDLE
        self._segments.begin(live)
        live.controller.changed.connect(self._on_changed)
        live.controller.finished.connect(self._on_finished)

    def end(self) -> None:
        """There is nothing more to tell."""
        self._segments.end()

    def _on_changed(self, shown: Readout) -> None:
        if shown.mode is not self._mode:
            self._mode = shown.mode
            _tell(f"now {shown.mode}")

    def _on_finished(self) -> None:
        assert self._live is not None
        _tell(account_line(self._live.plan, self._live.events))
        _tell(lateness_line(self._segments.shown))


def _tell_segment(seen: SegmentSeen) -> None:
    _tell(segment_line(seen))


def _tell(line: str) -> None:
    print(line, flush=True)
