"""The session screen: keys and clicks become intents, readouts become a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.repeat_guard import RepeatGuard
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts import session_reader as words
from footcare_gui.texts.session_controls import finish_question
from footcare_gui.texts.summary import summary_title
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.announcer import Announcer
from footcare_gui.views.session.director import Director
from footcare_gui.views.session.frames import Frames
from footcare_gui.views.session.keys import action_of
from footcare_gui.views.session.stage import Stage
from footcare_gui.views.session.summary_view import SummaryView
from footcare_gui.views.theme import LiveTheme

SUMMARY_LEAST_MS = 1_000
"""A key meant for the session's last moment must not carry the summary away."""

_FLOWING = (Mode.RUNNING, Mode.LEAD)
_WINDOW_ACTIONS = (ActionId.MUTE, ActionId.FULL_SCREEN)


class SessionView(QWidget):
    """Fills the window while a session runs, and after it with what was done.

    `begin` it with a session, then start that. Keys, clicks and buttons all end in
    `ask`; whatever the window itself must do (sound, full screen) leaves by `window_asked`.

    Args:
        live: The look.
        library: Names, words and equipment of the exercises.
        figure: The picture; this view becomes its owner.
        now_ms: Time for the guard against repeated keys; a test's stands still.
        parent: Qt's owner.
    """

    window_asked = Signal(object)
    """`ActionId.MUTE` or `ActionId.FULL_SCREEN`."""

    sound_retried = Signal()
    """Try the sound again."""

    left = Signal()
    """Back to the list."""

    again_asked = Signal()
    """The same session once more."""

    announced = Signal(str)
    """What a screen reader was told."""

    def __init__(
        self,
        live: LiveTheme,
        library: Library,
        figure: FigureView,
        *,
        now_ms: Callable[[], int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("session_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_own", True)
        self._live, self._library = live, library
        self._session: LiveSession | None = None
        self._director: Director | None = None
        self._readout: Readout | None = None
        self._letters = True
        self._now_ms = now_ms = now_ms or _real_ms()
        self._summary_since_ms = 0
        self._guard = RepeatGuard(now_ms)
        self._announcer = Announcer(self)
        self.stage = Stage(live, library, figure, now_ms, self)
        self.summary = SummaryView(live, library, self)
        self._frames = Frames(self._show_movement, self)
        self._connect()

    # ---- a session -------------------------------------------------------------------------------

    def begin(self, session: LiveSession) -> None:
        """Show this session from now on, instead of any other."""
        self.end()
        self._session = session
        self._director = director = session.controller
        self._readout = None
        director.changed.connect(self.show_readout)
        director.event_emitted.connect(self.show_event)
        self.stage.ask_to_finish(False)
        self.stage.close_sheet()
        self._pages.setCurrentWidget(self.stage)
        self.show_readout(director.readout())
        self.setFocus()

    def end(self) -> None:
        """Show no session any more; nothing moves."""
        if self._director is not None:
            self._director.changed.disconnect(self.show_readout)
            self._director.event_emitted.disconnect(self.show_event)
            self._director = self._session = None
        self._readout = None
        self.stage.end_wash()
        self._let_move()

    def set_choices(self, *, letters: bool, wash: bool, figure_moves: bool = True) -> None:
        """What the person wants.

        Args:
            letters: Single letters act as keys.
            wash: One soft wash of the window at a change.
            figure_moves: The figure moves and breathes, where motion is not reduced anyway.
        """
        self._letters = self.stage.letters_on = letters
        self.stage.wash_on = wash
        self.stage.figure_moves = figure_moves

    def show_sound(self, *, is_on: bool, works: bool = True) -> None:
        """Say whether cues are on, and whether they can be heard at all."""
        self.stage.show_sound(is_on=is_on, works=works)

    def show_line(self, text: str) -> None:
        """Keep one quiet line on the screen, e.g. that it may go dark; empty takes it away."""
        self.stage.show_line(text)

    def show_summary(self, summary: Summary) -> None:
        """Show what was done."""
        self.summary.show_summary(summary)
        self._summary_since_ms = self._now_ms()
        self._pages.setCurrentWidget(self.summary)
        self.setFocus()

    def show_readout(self, readout: Readout) -> None:
        """Show one instant, and say it if something new has begun."""
        before, self._readout = self._readout, readout
        if readout.mode is Mode.FINISHED:
            self._finish()
            return
        if self.stage.asks_to_finish and readout.mode in _FLOWING:
            self.stage.ask_to_finish(False)
        self.stage.show_readout(readout)
        is_new = before is None or _place_of(before) != _place_of(readout)
        if is_new and readout.mode is not Mode.IDLE:
            self._announcer.say(words.announcement(readout, self._library))
        self._let_move()

    def show_event(self, event: object) -> None:
        """Say what lies inside a part."""
        if isinstance(event, e.MarkPassed) and self._readout is not None:
            self._announcer.say(words.mark_passed(event.mark, self._readout.spare_ms))

    def ask(self, action: ActionId) -> None:
        """One thing is wanted; a repeat within 400 ms is not."""
        if self._director is None or not self._guard.admits(action):
            return
        if self._pages.currentWidget() is self.summary:
            seen_ms = self._now_ms() - self._summary_since_ms
            if action in (ActionId.PRIMARY, ActionId.ESCAPE) and seen_ms >= SUMMARY_LEAST_MS:
                self.left.emit()
        elif action in _WINDOW_ACTIONS:
            self.window_asked.emit(action)
        elif action is ActionId.HELP:
            self.stage.toggle_keys()
        elif action is ActionId.ESCAPE:
            self._escape()
        elif self.stage.asks_to_finish:
            if action in (ActionId.PRIMARY, ActionId.TOGGLE_PAUSE):
                self._keep_going()
        else:
            self._direct(action)

    # ---- Qt --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One table of keys; nothing else does anything."""
        action = action_of(event, letters=self._letters)
        if action is not None:
            self.ask(action)
        event.setAccepted(action is not None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on no control does what the big button says; not on the summary."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus()
            if self._pages.currentWidget() is self.stage:
                self.ask(ActionId.PRIMARY)

    def showEvent(self, event: QShowEvent) -> None:
        """Move again, and see when the window is minimised."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._let_move()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves where nobody sees it."""
        super().hideEvent(event)
        self._let_move()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A minimised window is not seen."""
        if event.type() is QEvent.Type.WindowStateChange:
            self._let_move()
        return False

    # ---- inside ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._pages = QStackedLayout(self)
        self._pages.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        self._pages.addWidget(self.stage)
        self._pages.addWidget(self.summary)
        self._frames.ring_due.connect(self._on_ring_due)
        self.stage.asked.connect(self.ask)
        self.stage.finish_asked.connect(self._stop)
        self.stage.kept_going.connect(self._keep_going)
        self.stage.sound_retried.connect(self.sound_retried)
        self.summary.left.connect(self.left)
        self.summary.again_asked.connect(self.again_asked)
        self._announcer.announced.connect(self.announced)
        self._live.theme_changed.connect(self._let_move)

    def _direct(self, action: ActionId) -> None:
        assert self._director is not None
        if action is ActionId.EXTEND:
            extension_ms = self._director.readout().extension_ms
            if extension_ms:
                self._director.extend(extension_ms)
        else:
            self._director.act(action)

    def _escape(self) -> None:
        """The sheet goes first; then everything stands still and a question is asked."""
        assert self._director is not None
        if self.stage.close_sheet():
            return
        if self.stage.asks_to_finish:
            self.stage.ask_to_finish(False)
            return
        self._director.act(ActionId.ESCAPE)
        self.stage.ask_to_finish(True)
        self._announcer.say(" ".join(finish_question()))

    def _keep_going(self) -> None:
        assert self._director is not None
        self.stage.ask_to_finish(False)
        if self._readout is not None and self._readout.mode in (Mode.PAUSED, Mode.SLEPT):
            self._director.act(ActionId.PRIMARY)

    def _stop(self) -> None:
        assert self._director is not None
        if self._readout is not None and self._readout.mode is Mode.IDLE:
            self.left.emit()
        else:
            self._director.stop()

    def _finish(self) -> None:
        self.stage.ask_to_finish(False)
        self.stage.end_wash()
        self._let_move()
        if self._session is not None and self._pages.currentWidget() is self.stage:
            summary = self._session.summary()
            self.show_summary(summary)
            self._announcer.say(summary_title(summary))

    def _let_move(self) -> None:
        """Frames only while time flows, in sight, and motion is wanted."""
        flows = self._readout is not None and self._readout.mode in _FLOWING
        seen = self.isVisible() and not self.window().isMinimized()
        self._frames.set_on(flows and seen and not self._live.theme.reduced_motion)
        if not seen:
            self.stage.end_wash()

    def _on_ring_due(self) -> None:
        if self._director is not None:
            self.stage.show_progress(self._director.readout())

    def _show_movement(self) -> int | None:
        if self._director is None:
            return None
        return self.stage.show_movement(self._director.readout())


def _place_of(readout: Readout) -> tuple[object, Mode]:
    return id(readout.segment), readout.mode


def _real_ms() -> Callable[[], int]:
    timer = QElapsedTimer()
    timer.start()
    return timer.elapsed
