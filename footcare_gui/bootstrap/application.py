"""Builds the whole app for one profile and connects its parts."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from footcare_gui import __version__
from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.bootstrap.library_desk import LibraryDesk
from footcare_gui.bootstrap.memory_desk import MemoryDesk
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.routine import Routine
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.pictures.figure_pictures import FigurePictures
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform import places
from footcare_gui.platform.profile import Profile
from footcare_gui.platform.uncaught import catch_uncaught
from footcare_gui.startup.collector import wake_collector
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import STYLE_ARGUMENTS, LiveTheme

if TYPE_CHECKING:
    from footcare_gui.bootstrap.due_desk import DueDesk
    from footcare_gui.bootstrap.progress_desk import ProgressDesk
    from footcare_gui.bootstrap.session_desk import SessionDesk
    from footcare_gui.domain.memory.journal import LeftSession

LINE_MS = 15_000
FIRST_LOOK_MS = 300
"""After the window is shown: by then its first picture is on the screen."""

SETTLED_MS = 1_000
"""After the window is shown: by then everything is there that will stay."""


class Application:
    """The object graph of one running Footcare.

    Args:
        profile: Whose it is.
        speed: Session seconds in a real one.
        debug: Tell the terminal what happens.
        silent: No sound, whatever the preferences say.
        asks: Ask how it feels, where the preferences say so.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        speed: float = 1.0,
        debug: bool = False,
        silent: bool = False,
        asks: bool = True,
    ) -> None:
        self.profile = profile
        self.qt = _qt_application()
        self.clock = SystemClock(speed)
        self.settings = QtSettings(profile.settings)
        self.choices = ChoicesController(self.settings)
        self.live = LiveTheme(
            self.qt,
            places.resources() / "style",
            places.resources() / "fonts",
            choice=self.preferences.theme,
            text_percent=self.preferences.text_percent,
            reduced_motion=self.preferences.reduced_motion,
        )
        self.pictures = PictureStore(profile.cache / "pictures")
        self.window = self._make_window()
        self.library = LibraryDesk(profile, self.choices, self.window)
        self.memory = MemoryDesk(profile, self.window)
        self._desk_options = {"debug": debug, "silent": silent, "asks": asks}
        self._connect()
        catch_uncaught(profile.log, self._on_mishap)
        self.library.load()

    @cached_property
    def desk(self) -> SessionDesk:
        """Where sessions are led from; loaded when the first one begins."""
        from footcare_gui.bootstrap.session_desk import SessionDesk

        desk = SessionDesk(self, **self._desk_options)
        desk.said.connect(self.say)
        return desk

    @cached_property
    def due(self) -> DueDesk:
        """What is due; loaded after the first picture."""
        from footcare_gui.bootstrap.due_desk import DueDesk

        return DueDesk(self)

    @cached_property
    def progress(self) -> ProgressDesk:
        """What was done; loaded when its page is first opened."""
        from footcare_gui.bootstrap.progress_desk import ProgressDesk

        return ProgressDesk(self, lambda: self.due.states)

    @property
    def has_desk(self) -> bool:
        """Whether any session has begun so far."""
        return "desk" in vars(self)

    @property
    def is_leading(self) -> bool:
        """Whether a session runs, or stands still in its middle."""
        return self.has_desk and self.desk.is_running

    def show(self) -> None:
        """Show the window."""
        self.window.show()

    def run(self) -> int:
        """Show the window and return when it is closed."""
        self.show()
        QTimer.singleShot(0, self._offer_to_go_on)
        QTimer.singleShot(FIRST_LOOK_MS, _put_icon)
        QTimer.singleShot(FIRST_LOOK_MS, self._look_at_today)
        QTimer.singleShot(FIRST_LOOK_MS, self._look_at_settings)
        QTimer.singleShot(SETTLED_MS, wake_collector)
        code = self.qt.exec()
        if self.has_desk:
            self.desk.close()
        self.memory.close()
        return int(code)

    def come_to_front(self) -> None:
        """Show the window above all others."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Close the window without asking, and with it the app."""
        if self.has_desk:
            self.desk.leave()
        self.window.close()

    def plan_of(self, name: str) -> SessionPlan:
        """The plan of a routine or an exercise under this person's preferences.

        Raises:
            KeyError: There is neither.
            EmptyPlanError: Nothing is left to do for this person.
        """
        return self.choices.value.named_plan(self.library.library, name)

    @property
    def preferences(self) -> Preferences:
        """What the person has chosen for good."""
        return self.choices.preferences

    def _make_window(self) -> MainWindow:
        return MainWindow(
            self.live,
            FigurePictures(self.pictures, self.live),
            self.choices,
            state=self.settings.window_state(),
            may_close=self._may_close,
        )

    def _connect(self) -> None:
        window = self.window
        self.choices.start_requested.connect(self._on_start_requested)
        self.choices.preferences_changed.connect(self._on_preferences_changed)
        window.routine_saved.connect(self._on_routine_saved)
        window.routine_removed.connect(self.library.remove_routine)
        window.sound_test_requested.connect(self._on_sound_test_requested)
        window.progress_wanted.connect(self._on_progress_wanted)
        window.progress_in_mind.connect(self._on_progress_in_mind)
        window.closing.connect(self._on_closing)
        self.library.said.connect(self.say)
        self.memory.said.connect(self._on_memory_said)
        self.memory.changed.connect(self._look_at_today)

    def say(self, line: str) -> None:
        """Tell the person one line, at the bottom of the window."""
        bar = self.window.statusBar()
        bar.messageChanged.connect(lambda text: bar.setVisible(bool(text)))
        bar.showMessage(line, LINE_MS)

    def hush(self) -> None:
        """Take away the line at the bottom, if there is one."""
        from PySide6.QtWidgets import QStatusBar

        bar = self.window.findChild(QStatusBar)
        if bar is not None:
            bar.clearMessage()

    def _on_memory_said(self, line: str) -> None:
        if self.is_leading:
            self.hush()  # what stands there may not be true any more
            self.desk.say(line)
        else:
            self.say(line)

    def _on_start_requested(self, plan: SessionPlan) -> None:
        self.desk.begin(plan)

    def _on_progress_in_mind(self) -> None:
        self.progress.page.ensurePolished()  # made now, it opens at once

    def _on_progress_wanted(self) -> None:
        self.progress.open()

    def _on_sound_test_requested(self, volume_percent: int) -> None:
        self.desk.try_sound(volume_percent)

    def _look_at_today(self) -> None:
        """A session is never disturbed; once it is over, it is saved, and that is looked at."""
        if not self.is_leading:
            self.due.open()

    def _look_at_settings(self) -> None:
        aside = self.settings.set_damage_aside()
        if aside is not None:
            from footcare_gui.texts.journal import settings_set_aside

            self.say(settings_set_aside(str(aside)))

    def _offer_to_go_on(self) -> None:
        left = self.memory.left_session()
        if left is None:
            return
        known = self.library.library.exercises
        if any(segment.exercise not in known for segment in left.resumption.plan.segments):
            self._finish_left(left)
            return
        from footcare_gui.views.widgets.resume_dialog import ResumeDialog

        dialog = ResumeDialog(self.live, left.resumption, self.library.library, self.window)
        dialog.went_on.connect(lambda: self.desk.go_on(left))
        dialog.finished_here.connect(lambda: self._finish_left(left))
        dialog.open()

    def _finish_left(self, left: LeftSession) -> None:
        from footcare_gui.texts import journal as journal_words

        self.memory.finish(left)
        self.say(journal_words.left_it_there())

    def _may_close(self) -> bool:
        if not self.has_desk or not self.desk.is_running or self.desk.is_paused:
            return True
        self.desk.ask_to_finish()
        return False

    def _on_preferences_changed(self) -> None:
        if self.has_desk:
            self.desk.follow_preferences()
        if "due" in vars(self):
            self.due.follow()

    def _on_routine_saved(self, routine: Routine) -> None:
        saved = self.library.save_routine(routine)
        if saved is not None:
            self.choices.choose_routine(saved.id)
        self.library.load()

    def _on_closing(self, state: WindowState) -> None:
        self.settings.keep_window_state(state)
        if not self.settings.write():
            print("footcare: the preferences could not be saved", file=sys.stderr)

    def _on_mishap(self, log: str) -> None:
        from footcare_gui.texts.pages import went_wrong

        self.say(went_wrong(log))


def _qt_application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication([sys.argv[0] if sys.argv else "footcare", *STYLE_ARGUMENTS])
    application.setApplicationName("footcare")
    application.setApplicationDisplayName("Footcare")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("footcare")
    return application


def _put_icon() -> None:
    """Give the windows their picture in task bars, which need not wait for it."""
    from PySide6.QtGui import QIcon

    QApplication.setWindowIcon(QIcon(str(places.resources() / "icons" / "footcare-64.png")))
