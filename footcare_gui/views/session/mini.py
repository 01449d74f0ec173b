"""Shows a session in a small window in place of the whole one, and brings that back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication

from footcare_gui.controllers.session_router import SessionRouter, SessionScreen
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.glance import Glance
from footcare_gui.texts import session_views
from footcare_gui.texts.session_words import words_of
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.figure_now import show_figure
from footcare_gui.views.session.frames import Frames
from footcare_gui.views.session.mini_window import MiniWindow
from footcare_gui.views.session.session_view import SessionView
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.announcer import Announcer
from footcare_gui.views.widgets.on_screen import keep_on_screen, screen_of

FROM_EDGE = 24


class WholeWindow(Protocol):
    """The window that steps aside meanwhile."""

    def step_aside(self) -> None:
        """Be seen no more, for now."""
        ...

    def come_to_front(self) -> None:
        """Be seen above all others."""
        ...


class Mini(QObject):
    """One session in the small window, from `begin` until it ends by itself or is ended.

    What needs an answer or more room (a question, a sheet, what was done) brings the whole window
    back: no question has a second copy here.

    Args:
        live: The look.
        library: Names and figures of the exercises.
        router: What is wanted goes there.
        whole: The window that steps aside.
        view: The session's screen in that window.
        figure: Makes the picture.
    """

    ended = Signal(str)
    """The whole window is back; where the small one was, as `left,top`."""

    def __init__(
        self,
        live: LiveTheme,
        library: Library,
        *,
        router: SessionRouter,
        whole: WholeWindow,
        view: SessionView,
        figure: Callable[[], FigureView],
    ) -> None:
        super().__init__(view)
        self._live, self._library, self._router, self._whole = live, library, router, whole
        self._view = view
        line = "" if keeps_in_front() else session_views.only_desktop_keeps_it_in_front()
        self.window = MiniWindow(live, figure(), line)
        self._announcer = Announcer(self.window)
        self._frames = Frames(self._show_movement, self)
        self._frames.bar_due.connect(self._on_bar_due)
        self.window.asked.connect(self._on_asked)
        self.window.closed.connect(self.end)

    def begin(self, at: str, *, letters: bool) -> None:
        """Show it in place of the whole window.

        Args:
            at: Where it was left, `""` for a corner of the screen.
            letters: Whether single letters act as keys.
        """
        self.window.letters_on = letters
        self._router.changed.connect(self._on_router_changed)
        self._view.announced.connect(self._announcer.say_now)
        self._on_router_changed()
        self._place(at)
        self.window.show()
        keep_on_screen(self.window)
        self._whole.step_aside()
        self._view.window().installEventFilter(self)
        self.window.activateWindow()
        self.window.setFocus()
        self._frames.set_on(self._moves)

    def end(self) -> None:
        """Bring the whole window back."""
        self._frames.set_on(False)
        self._router.changed.disconnect(self._on_router_changed)
        self._view.announced.disconnect(self._announcer.say_now)
        self._view.window().removeEventFilter(self)
        at = self.window.pos()
        self._whole.come_to_front()
        self._view.setFocus()
        self.window.hide()
        self.window.deleteLater()
        self.ended.emit(f"{at.x()},{at.y()}")
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whoever else brings the whole window back ends the small one."""
        if event.type() is QEvent.Type.Show:
            self.end()
        return False

    @property
    def _moves(self) -> bool:
        return self._router.flows and not self._live.theme.reduced_motion

    def _on_router_changed(self) -> None:
        readout = self._router.readout
        if needs_whole(self._router.screen) or readout is None:
            self.end()
            return
        self.window.show_instant(readout, words_of(readout, self._library))
        self._show_figure(readout)
        self._frames.set_on(self._moves and self.window.isVisible())

    def _on_asked(self, action: ActionId) -> None:
        if action is ActionId.MINI:
            self.end()
        else:
            self._router.ask(action)

    def _on_bar_due(self) -> None:
        now = self._router.glance()
        if now is not None:
            self.window.count.set_fraction(now.fraction)

    def _show_movement(self) -> int | None:
        now = self._router.glance()
        if now is not None:
            self._show_figure(now)
        return self.window.figure.frame_ms()

    def _show_figure(self, now: Glance) -> None:
        readout = self._router.readout
        following = readout.following if readout is not None else None
        moves = not self._live.theme.reduced_motion
        show_figure(self.window.figure, self._library, now, following, moves=moves)

    def _place(self, at: str) -> None:
        """Where it was left, else in the corner where windows are least in the way."""
        self.window.adjustSize()
        if at:
            left, top = map(int, at.split(","))
            self.window.move(left, top)
            return
        room = screen_of(self._view.window()).availableGeometry()
        corner = room.bottomRight() - QPoint(FROM_EDGE, 2 * FROM_EDGE)
        size = self.window.size()
        self.window.move(corner.x() - size.width(), corner.y() - size.height())


def needs_whole(screen: SessionScreen) -> bool:
    """Whether there is something that only the whole window shows."""
    asks = screen.asks_to_finish or screen.asks_how_to_go_on
    return asks or screen.sheet is not None or screen.summary is not None


def keeps_in_front() -> bool:
    """Whether a window here can keep itself in front; Wayland leaves that to the desktop."""
    return not QGuiApplication.platformName().startswith("wayland")
