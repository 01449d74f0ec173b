"""Seats one session at a time: its controller, its screen, and everyone who listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from footcare_gui.adapters.desktop.screen_awake import NoScreen, ScreenAwake
from footcare_gui.bootstrap.feeling_desk import FeelingDesk
from footcare_gui.bootstrap.segment_log import (
    ModePrinter,
    SegmentLog,
    SegmentSeen,
    account_line,
    lateness_line,
    line_of,
)
from footcare_gui.bootstrap.session_sound import SessionSound
from footcare_gui.controllers.awake_controller import AwakeController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.journal import LeftSession
from footcare_gui.domain.session.plan import GAP_MS, SessionPlan
from footcare_gui.domain.session.state import Finished, Idle, Paused
from footcare_gui.ports import ScreenKeeper
from footcare_gui.texts import pages
from footcare_gui.texts.journal import not_kept_yet

if TYPE_CHECKING:
    from footcare_gui.bootstrap.application import Application
    from footcare_gui.views.session.session_view import SessionView


class SessionDesk(QObject):
    """Begins sessions in the window and ends them; at most one runs.

    Args:
        application: The app whose window and settings it uses.
        debug: Tell the terminal about every segment.
        silent: No sound and no screen kept awake: rehearsals.
        asks: Ask how it feels, where the preferences say so.
    """

    segment_shown = Signal(object)
    """A `SegmentSeen`, once a segment is on the screen; only in a rehearsal or with `debug`."""

    said = Signal(str)
    """One line for the person: the screen may go dark."""

    def __init__(
        self, application: Application, *, debug: bool, silent: bool, asks: bool = True
    ) -> None:
        super().__init__(application.window)
        self._app = application
        self._watched = debug or silent
        self._debug = debug
        self._live: LiveSession | None = None
        self._view: SessionView | None = None
        self._view_library: Library | None = None
        self._log: SegmentLog | None = None
        self._session = ""
        self._sound = SessionSound(application.clock, self, silent=silent)
        self._sound.changed.connect(self._show_sound)
        self._router = SessionRouter(parent=self)
        self._router.window_asked.connect(self._on_window_asked)
        self._router.left.connect(self.leave)
        self._has_told_of_screen, self._spoke_in = False, ""
        self._screen: ScreenKeeper = NoScreen() if silent else self._make_screen()
        self._feeling = FeelingDesk(application, self) if asks else None

    @property
    def controller(self) -> SessionController | None:
        """The session that is on the screen, `None` without one."""
        return self._live.controller if self._live else None

    @property
    def shown(self) -> list[SegmentSeen]:
        """The segments seen so far, where somebody watches."""
        return self._log.shown if self._log else []

    def watch(self) -> None:
        """Write down when each segment is on the screen, from the next session on."""
        self._watched = True

    def begin(self, plan: SessionPlan) -> SessionController:
        """Show a session and start it as soon as it can be heard."""
        self.leave()
        if self._app.clock.speed > 1:
            plan = plan._replace(gap_ms=round(GAP_MS * self._app.clock.speed))
        controller = SessionController(plan, self._app.clock, self)
        self._session = self._app.memory.journal.begin(plan)
        return self._seat(LiveSession(self._session, controller))

    def go_on(self, left: LeftSession) -> SessionController:
        """Show a session that was left, paused where it stood."""
        self.leave()
        resumption = left.resumption
        self._app.clock.go_on_from(resumption.state.at_ms)
        gap_ms = round(GAP_MS * max(1, self._app.clock.speed))
        plan = resumption.plan._replace(gap_ms=gap_ms)
        controller = SessionController(plan, self._app.clock, self, state=resumption.state)
        journal, self._session = self._app.memory.journal, left.session
        journal.go_on(left.session, left.rows)
        for event in resumption.bridge:
            journal.record(event)
        journal.flush()
        return self._seat(LiveSession(left.session, controller, left))

    def _seat(self, live: LiveSession) -> SessionController:
        """Let everyone listen to a session, show it, and start it as soon as it can be heard."""
        self._live, controller = live, live.controller
        controller.event_emitted.connect(self._app.memory.journal.record)
        controller.settled.connect(self._app.memory.journal.flush)
        self._sound.listen(controller)
        awake = AwakeController(self._screen, controller)
        controller.changed.connect(awake.on_session_changed)
        controller.finished.connect(self._on_finished)
        view = self._session_view()
        view.begin(live)
        if self._feeling is not None:
            self._feeling.begin(live)
        self.follow_preferences()
        if self._debug:
            controller.changed.connect(ModePrinter())
        if self._watched:
            self._log = SegmentLog(
                controller.plan, self._app.clock, view.stage, self._on_shown, controller
            )
            controller.event_emitted.connect(self._log.on_event)
        self._app.window.show_session(True)
        view.setFocus()
        if self._sound.is_on:
            self._sound.when_ready(controller.start)
        else:
            controller.start()
        return controller

    def leave(self) -> None:
        """End the session if it runs, and go back to the list."""
        if self._live is not None:
            self._live.controller.stop()
            self._unseat()

    def _unseat(self) -> None:
        assert self._live is not None
        controller, self._live = self._live.controller, None
        self._sound.wait_no_more()
        self._app.memory.journal.end()
        self._screen.release()
        if self._view is not None:
            self._view.end()
        if self._feeling is not None:
            self._feeling.end()
        controller.deleteLater()
        self._app.window.show_session(False)

    def close(self) -> None:
        """The end of the app; a session that runs is left where it stands, to be gone on with."""
        if self._live is not None:
            self._live.controller.pause()
            self._unseat()
        self._sound.close()

    def follow_preferences(self) -> None:
        """Take over what has changed in the preferences."""
        wanted = self._app.preferences
        if self._view is not None:
            self._view.set_choices(letters=wanted.letters, wash=wanted.wash)
        self._sound.follow(wanted)

    @property
    def is_running(self) -> bool:
        """Whether closing the window would cut a session short."""
        controller = self.controller
        return controller is not None and not isinstance(controller.state, Idle | Finished)

    @property
    def is_paused(self) -> bool:
        """Whether the session stands still and can be left as it is."""
        return self.controller is not None and isinstance(self.controller.state, Paused)

    @property
    def live(self) -> LiveSession | None:
        """The session that is on the screen, with all that happened in it."""
        return self._live

    @property
    def session(self) -> str:
        """Id of the session that was begun last, `""` before the first."""
        return self._session

    def ask_to_finish(self) -> None:
        """The window wants to close: pause, and ask."""
        self._router.ask(ActionId.ESCAPE)

    def try_sound(self, volume_percent: int) -> None:
        """Let the person hear how loud that is, also where cues are off."""
        self._sound.try_out(volume_percent)

    def _session_view(self) -> SessionView:
        library = self._app.library.library
        if self._view is None or self._view_library is not library:
            from footcare_gui.views.figure_view import FigureView
            from footcare_gui.views.session.session_view import SessionView

            if self._view is not None:
                self._view.deleteLater()
            figure = FigureView(self._app.pictures.artist)
            self._view = SessionView(self._app.live, library, figure, self._router)
            self._view_library = library
            self._view.again_asked.connect(self._on_again_asked)
            self._view.sound_retried.connect(self._sound.retry)
            self._app.window.set_session_view(self._view)
            if self._feeling is not None:
                self._feeling.attach(self._view)
        return self._view

    def _make_screen(self) -> ScreenAwake:
        screen = ScreenAwake(self)
        screen.refused.connect(self._on_screen_refused, Qt.ConnectionType.QueuedConnection)
        return screen

    def _show_sound(self) -> None:
        if self._view is not None:
            self._view.show_sound(is_on=self._sound.is_on, works=self._sound.works)

    def _on_finished(self) -> None:
        self._app.memory.journal.end()
        if self._app.memory.trouble is not None:
            self._app.say(not_kept_yet(self._app.memory.trouble))
        if self._feeling is not None:
            self._feeling.finish()
        if self._debug and self._live is not None:
            print(account_line(self._live.plan, self._live.events), flush=True)
            print(lateness_line(self.shown), flush=True)

    def say(self, line: str) -> None:
        """Tell the person one line: on the session's screen if there is one."""
        if self._view is not None and self._live is not None:
            self._spoke_in = self._session
            self._view.show_line(line)
        else:
            self.said.emit(line)

    def _on_shown(self, shown: SegmentSeen) -> None:
        if self._debug:
            print(line_of(shown), flush=True)
        self.segment_shown.emit(shown)

    def _on_again_asked(self) -> None:
        if self._live is not None:
            from footcare_gui.domain.session.again import other_side_first

            plan = self._live.plan
            takes_turns = self._app.preferences.first_side is None
            self.begin(other_side_first(plan) if takes_turns else plan)

    def _on_window_asked(self, action: ActionId) -> None:
        if action is ActionId.MUTE:
            self._sound.toggle_mute()
        elif action is ActionId.FULL_SCREEN:
            window = self._app.window
            window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_screen_refused(self, _reason: str) -> None:
        """That is said once, and never instead of what matters more."""
        if self._has_told_of_screen or self._spoke_in == self._session:
            return
        self._has_told_of_screen = True
        self.say(pages.screen_may_go_dark())
