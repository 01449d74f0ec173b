"""Turns timers and intents into commands, and what happens into signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.announcements import announcements_of
from footcare_gui.domain.session.cues import cues_of
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.glance import Glance, glance
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.readout import Primary, Readout, readout
from footcare_gui.domain.session.state import Finished, Idle, Paused, State
from footcare_gui.domain.session.timing import next_change_ms
from footcare_gui.ports.machine import Clock

_PRIMARY: dict[Primary, type[c.Command]] = {
    Primary.START: c.Start,
    Primary.READY: c.Ready,
    Primary.PAUSE: c.Pause,
    Primary.RESUME: c.Resume,
    Primary.DONE: c.FinishHold,
    Primary.ENOUGH: c.FinishSet,
    Primary.EASE: c.Ease,
    Primary.SKIP: c.SkipExercise,
}

_COMMANDS: dict[ActionId, type[c.Command]] = {
    ActionId.TOGGLE_PAUSE: c.Toggle,
    ActionId.NEXT: c.Next,
    ActionId.PREVIOUS: c.Previous,
    ActionId.SKIP_EXERCISE: c.SkipExercise,
    ActionId.EXTEND: c.Extend,
    ActionId.FINISH_SET: c.FinishSet,
    ActionId.TOO_MUCH: c.TooMuch,
    ActionId.ESCAPE: c.Pause,
}


class SessionController(QObject):
    """One session, from start to end, on one timer.

    ::

        Idle --Start--> Running --Pause, gap--> Paused --Resume--> Resuming --3 s--> Running
                        Running --last segment ends--> Finished
                        Paused  --Resume, outside work--> Running
                        Running | Resuming | Paused --Stop--> Finished

    The timer is armed for the next thing that can happen and for nothing else: paused, waiting
    and finished sessions wake nobody. Screen, sound, journal and all others are equal listeners.

    Args:
        plan: What is done.
        clock: Where time comes from; not before the instant in `state`.
        parent: Qt's owner.
        state: Where it stands already: a session that was left.
    """

    changed = Signal(object)
    """A `Readout`, whenever a shown number or the mode may have changed."""

    event_emitted = Signal(object)
    """Each domain `Event`, in order."""

    cue_due = Signal(object)
    """Each `Cue` to be heard."""

    announcement_due = Signal(object)
    """Each `Announcement` to be told, once the readout that it belongs to is shown."""

    settled = Signal()
    """All events of one command have been told: what belongs together is complete."""

    finished = Signal()
    """The session is over; emitted once."""

    def __init__(
        self,
        plan: SessionPlan,
        clock: Clock,
        parent: QObject | None = None,
        *,
        state: State | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan = plan
        self._clock = clock
        self._state: State = state or Idle()
        self._shown: Readout | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def plan(self) -> SessionPlan:
        """What is done."""
        return self._plan

    @property
    def state(self) -> State:
        """Where the session stood at the last instant seen."""
        return self._state

    def start(self) -> None:
        """Begin; a session that was left shows where it stands.

        Where it waited for the person anyway it waits again: to leave a pause first is no use.
        """
        now_ms, state = self._clock.now_ms(), self._state
        waited = isinstance(state, Paused) and state.where.stands_still
        self.dispatch(c.Resume(now_ms) if waited else c.Start(now_ms))

    def act(self, action: ActionId) -> None:
        """Do what a key or button asks; actions that are the window's own do nothing here."""
        if action is ActionId.PRIMARY:
            command = _PRIMARY.get(readout(self._plan, self._state).primary)
        else:
            command = _COMMANDS.get(action)
        if command is not None:
            self.dispatch(command(self._clock.now_ms()))

    def extend(self, amount_ms: int) -> None:
        """Ask for a certain amount of time more."""
        self.dispatch(c.Extend(self._clock.now_ms(), amount_ms))

    def ease(self) -> None:
        """After "too much": go on, with less of it."""
        self.dispatch(c.Ease(self._clock.now_ms()))

    def pause(self) -> None:
        """Stand still, if time flows."""
        self.dispatch(c.Pause(self._clock.now_ms()))

    def stop(self) -> None:
        """End, and keep what was done."""
        self.dispatch(c.Stop(self._clock.now_ms()))

    def readout(self) -> Readout:
        """What the screen shows at this very instant; nothing happens by asking."""
        return readout(self._plan, self._state_now())

    def glance(self) -> Glance:
        """How time goes on at this very instant, for what is asked in every frame."""
        return glance(self._plan, self._state_now())

    def dispatch(self, command: c.Command) -> None:
        """Let one command take effect and tell everyone what happened."""
        was_over = isinstance(self._state, Finished)
        self._state, events = reduce(self._plan, self._state, command)
        cues = cues_of(self._plan, self._state, events)
        self._arm()
        for cue in cues:
            self.cue_due.emit(cue)
        for event in events:
            self.event_emitted.emit(event)
        if events:
            self.settled.emit()
        before, self._shown = self._shown, readout(self._plan, self._state)
        announcements = announcements_of(before, self._shown, events)
        self.changed.emit(self._shown)
        for announcement in announcements:
            self.announcement_due.emit(announcement)
        if isinstance(self._state, Finished) and not was_over:
            self.finished.emit()

    def _state_now(self) -> State:
        state, _ = reduce(self._plan, self._state, c.Tick(self._clock.now_ms()))
        return state

    def _on_timer_timeout(self) -> None:
        self.dispatch(c.Tick(self._clock.now_ms()))

    def _arm(self) -> None:
        delay_ms = next_change_ms(self._plan, self._state)
        if delay_ms is None:
            self._timer.stop()
        else:
            self._timer.start(self._clock.real_ms(delay_ms))
