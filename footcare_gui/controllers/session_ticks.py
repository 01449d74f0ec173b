"""Lets what moves tick: one more listener, which sleeps in everything else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.session.cues import Cue, Sound
from footcare_gui.domain.session.state import Running
from footcare_gui.domain.session.ticks import next_tick_ms
from footcare_gui.ports.machine import Clock


class SessionTicks(QObject):
    """A soft tick a second while something moves, where the person wants that.

    Args:
        clock: The sessions' clock.
        is_wanted: Whether it ticks at all.
        sound: Lets a cue be heard.
        parent: Qt's owner.
    """

    def __init__(
        self,
        clock: Clock,
        is_wanted: Callable[[], bool],
        sound: Callable[[Cue], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._is_wanted, self._sound = clock, is_wanted, sound
        self._live: LiveSession | None = None
        self._next: Cue | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    def begin(self, live: LiveSession) -> None:
        """Follow a session; whether it ticks is asked each time."""
        self._live = live
        live.controller.changed.connect(self._arm)

    def end(self) -> None:
        """Follow nothing."""
        self._live = self._next = None
        self._timer.stop()

    def _arm(self) -> None:
        state = self._live.controller.state if self._live is not None else None
        self._next = None
        if self._live is None or not isinstance(state, Running) or not self._is_wanted():
            self._timer.stop()
            return
        plan, where = self._live.plan, state.where
        at_ms = next_tick_ms(plan, where)
        if at_ms is None:
            self._timer.stop()
            return
        due_ms = state.at_ms + at_ms - where.elapsed_ms
        self._next = Cue(Sound.PHASE, plan.segments[where.index].side, due_ms)
        self._timer.start(self._clock.real_ms(max(0, due_ms - self._clock.now_ms())))

    def _on_timer_timeout(self) -> None:
        if self._next is not None:
            self._sound(self._next)
            self._next = None
