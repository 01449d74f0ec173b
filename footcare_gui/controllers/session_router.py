"""One way in for all that is wanted of a session, and what its screen shows because of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.repeat_guard import RepeatGuard
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.announcements import FinishAsked
from footcare_gui.domain.session.big_button import BigButton
from footcare_gui.domain.session.easing import WayOn
from footcare_gui.domain.session.glance import COME_TO_REST_MS, Glance, Mode
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.session.summary import Summary

SUMMARY_LEAST_MS = 1_000
"""A key meant for the session's last moment must not carry the summary away."""

_GOING_ON = (Mode.RUNNING, Mode.LEAD, Mode.ASKING)
_HALTED = (Mode.PAUSED, Mode.SLEPT)
_FLOWING = (Mode.RUNNING, Mode.LEAD)
_BIG = (ActionId.PRIMARY, ActionId.TOGGLE_PAUSE)
_OF_THE_WINDOW = (
    ActionId.MUTE,
    ActionId.FULL_SCREEN,
    ActionId.TURN,
    ActionId.UPRIGHT,
    ActionId.BIG,
    ActionId.LARGER,
    ActionId.MINI,
    ActionId.PUT_AWAY,
    ActionId.SAY_AGAIN,
    ActionId.SAY_WHAT_IS_LEFT,
)


class SheetKind(StrEnum):
    """What can lie over the picture."""

    KEYS = "keys"
    STOP_SIGNS = "stop_signs"
    VIEWS = "views"


_READ = (SheetKind.KEYS, SheetKind.STOP_SIGNS)


@dataclass(frozen=True, slots=True)
class SessionScreen:
    """What the screen shows besides the readout.

    Attributes:
        asks_to_finish: The question whether to finish here.
        asks_how_to_go_on: The question after "too much".
        sheet: What lies over the picture.
        summary: What was done, in place of everything else, once the session is over.
    """

    asks_to_finish: bool = False
    asks_how_to_go_on: bool = False
    sheet: SheetKind | None = None
    summary: Summary | None = None


class SessionRouter(QObject):
    """Decides what a wish means where the session stands: `ask` is the one way in.

    A key, a button on the screen, a headset: all ask here, so that all mean the same.

    Args:
        now_ms: Time for the guard against repeats and for the summary; a test's stands still.
        parent: Qt's owner.
    """

    changed = Signal()
    """`readout` or `screen` may have changed."""

    announcement_due = Signal(object)
    """Each `Announcement` to be told."""

    window_asked = Signal(object)
    """What the session itself does not know of: sound, voice, how it is seen."""

    stopped_asking = Signal()
    """It is asked no more whether to finish here."""

    left = Signal()
    """Back to the list."""

    def __init__(
        self, now_ms: Callable[[], int] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.now_ms = now_ms or _real_ms()
        self._guard = RepeatGuard(self.now_ms)
        self._live: LiveSession | None = None
        self._readout: Readout | None = None
        self._screen = SessionScreen()
        self._summary_since_ms = 0
        self._big = BigButton()
        self._is_asked = False

    def begin(self, live: LiveSession) -> None:
        """Lead wishes to this session from now on."""
        self.end()
        self._live, self._screen = live, SessionScreen()
        self._big = BigButton()
        live.controller.changed.connect(self._on_readout_changed)
        live.controller.announcement_due.connect(self.announcement_due)
        self._on_readout_changed(live.controller.readout())

    def end(self) -> None:
        """No session any more: nothing that is wanted has a meaning."""
        if self._live is not None:
            self._live.controller.changed.disconnect(self._on_readout_changed)
            self._live.controller.announcement_due.disconnect(self.announcement_due)
        self._live = self._readout = None

    @property
    def readout(self) -> Readout | None:
        """What was told last, `None` without a session."""
        return self._readout

    @property
    def screen(self) -> SessionScreen:
        """What is shown besides."""
        return self._screen

    @property
    def flows(self) -> bool:
        """Whether anything moves: time flows, or the figure comes to rest."""
        if self._readout is None or self._readout.mode is not Mode.ASKING:
            return self._readout is not None and self._readout.mode in _GOING_ON
        now = self.glance()
        return now is not None and now.figure_ms < COME_TO_REST_MS

    def glance(self) -> Glance | None:
        """How time goes on at this very instant, `None` without a session."""
        return None if self._live is None else self._live.controller.glance()

    def ask(self, action: ActionId) -> None:
        """One thing is wanted; a repeat within 400 ms is not.

        Nor is what the big button has said for less than half a second, by itself.
        """
        is_too_soon = action is ActionId.PRIMARY and not self._big.takes(self.now_ms())
        if self._live is None or is_too_soon or not self._guard.admits(action):
            return
        self._is_asked = True
        try:
            self._follow(self._live, action)
        finally:
            self._is_asked = False

    def _follow(self, live: LiveSession, action: ActionId) -> None:
        if action is ActionId.QUIT:
            self.window_asked.emit(action)
        elif self._screen.summary is not None:
            self._leave_summary(action)
        elif action in _OF_THE_WINDOW:
            self.window_asked.emit(action)
        elif action is ActionId.HELP:
            self.toggle_sheet(SheetKind.KEYS)
        elif action is ActionId.ESCAPE:
            self._escape(live.controller)
        elif self._screen.sheet in _READ and action in _BIG:
            self._go_on_from_sheet()
        elif self._screen.sheet is not None and action in _BIG:
            self.close_sheet()
        elif self._screen.asks_to_finish:
            if action in _BIG:
                self._keep_going()
        else:
            _direct(live.controller, action)

    def answer_finish(self, number: int) -> None:
        """An answer to the question whether to finish here: its number on the screen, from 0."""
        (self._keep_going, self._finish, self._skip_exercise)[number]()

    def answer_too_much(self, number: int) -> None:
        """An answer to how to go on after "too much": its number on the screen, from 0."""
        question = None if self._readout is None else self._readout.question
        if self._live is None or question is None or not self._screen.asks_how_to_go_on:
            return
        match question.answers[number : number + 1]:
            case (WayOn.EASIER,):
                self._live.controller.ease()
            case (WayOn.SKIP,):
                self._live.controller.act(ActionId.SKIP_EXERCISE)
            case (WayOn.FINISH,):
                self._finish()

    def toggle_sheet(self, kind: SheetKind) -> None:
        """Show a sheet in place of any other, or close it; nobody reads and exercises at once."""
        is_opened, mode = self._screen.sheet is not kind, self._readout and self._readout.mode
        if is_opened and kind in _READ and mode in _FLOWING and self._live is not None:
            self._live.controller.pause()
        self._show(replace(self._screen, sheet=kind if is_opened else None))

    def _stand_still_for_reader(self) -> None:
        """What begins by itself behind what is being read begins paused."""
        is_read = self._screen.sheet in _READ
        if is_read and self._live and self._readout and self._readout.mode in _FLOWING:
            self._live.controller.pause()

    def close_sheet(self) -> None:
        """Nothing lies over the picture."""
        self._show(replace(self._screen, sheet=None))

    def _go_on_from_sheet(self) -> None:
        """It has been read; what stood still because of it goes on."""
        self.close_sheet()
        if self._live is not None and self._readout and self._readout.mode in _HALTED:
            self._live.controller.act(ActionId.PRIMARY)

    def _keep_going(self) -> None:
        """The session goes on from its pause."""
        if self._live is not None:
            self._show(replace(self._screen, asks_to_finish=False))
            if self._readout is not None and self._readout.mode in _HALTED:
                self._live.controller.act(ActionId.PRIMARY)

    def _skip_exercise(self) -> None:
        """This one is left, and the session goes on with the next."""
        if self._live is not None:
            self._live.controller.act(ActionId.SKIP_EXERCISE)
            self._keep_going()

    def _finish(self) -> None:
        """End here; what has not begun is left without a summary."""
        if self._live is None:
            return
        if self._readout is not None and self._readout.mode is Mode.IDLE:
            self.left.emit()
        else:
            self._live.controller.stop()

    def _leave_summary(self, action: ActionId) -> None:
        seen_ms = self.now_ms() - self._summary_since_ms
        if action in (ActionId.PRIMARY, ActionId.ESCAPE) and seen_ms >= SUMMARY_LEAST_MS:
            self.left.emit()

    def _escape(self, controller: SessionController) -> None:
        """The sheet goes first; then everything stands still and a question is asked."""
        if self._screen.sheet is not None:
            self.close_sheet()
        elif self._screen.asks_to_finish:
            self._show(replace(self._screen, asks_to_finish=False))
        else:
            controller.act(ActionId.ESCAPE)
            self._show(replace(self._screen, asks_to_finish=True))
            self.announcement_due.emit(FinishAsked())

    def _on_readout_changed(self, readout: Readout) -> None:
        before, is_asked = self._readout, self._is_asked
        self._readout = readout
        if before and before.mode is Mode.IDLE and readout.mode in _FLOWING:
            QTimer.singleShot(0, self, self._stand_still_for_reader)  # once all know it has begun
        self._big = self._big.saying(readout.primary, self.now_ms(), by_itself=not is_asked)
        if readout.mode is not Mode.FINISHED:
            asks = self._screen.asks_to_finish and readout.mode not in _GOING_ON
            self._show(replace(self._screen, asks_to_finish=asks))
        elif self._screen.summary is None and self._live is not None:
            self._summary_since_ms = self.now_ms()
            self._show(replace(self._screen, asks_to_finish=False, summary=self._live.summary()))

    def _show(self, screen: SessionScreen) -> None:
        is_asked = self._readout is not None and self._readout.mode is Mode.ASKING
        asks = is_asked and not screen.asks_to_finish
        if self._screen.asks_to_finish and not screen.asks_to_finish:
            self.stopped_asking.emit()
        self._screen = replace(screen, asks_how_to_go_on=asks)
        self.changed.emit()


def _direct(controller: SessionController, action: ActionId) -> None:
    if action is ActionId.EXTEND:
        extension_ms = controller.readout().extension_ms
        if extension_ms:
            controller.extend(extension_ms)
    else:
        controller.act(action)


def _real_ms() -> Callable[[], int]:
    timer = QElapsedTimer()
    timer.start()
    return timer.elapsed
