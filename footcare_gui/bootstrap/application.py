"""Builds the whole app for one profile and connects its parts."""

from __future__ import annotations

import sys
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from footcare_gui import __version__
from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.adapters.journal.store import SqliteStore
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.bootstrap.library_desk import LibraryDesk
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.journal_keeper import JournalKeeper
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
from footcare_gui.views.main.notices import Notices
from footcare_gui.views.theme import STYLE_ARGUMENTS, LiveTheme

if TYPE_CHECKING:
    from footcare_gui.bootstrap.due_desk import DueDesk
    from footcare_gui.bootstrap.progress_desk import ProgressDesk
    from footcare_gui.bootstrap.sessions import Sessions
    from footcare_gui.domain.desktop.requests import DesktopRequest
    from footcare_gui.domain.memory.journal import LeftSession, Notice, NotSaved
    from footcare_gui.ports import Desktop
    from footcare_gui.views.session.session_display import SessionDisplay

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
        self.notices = Notices(self.window, self._running_screen)
        self.memory = JournalKeeper(
            partial(SqliteStore, profile.journal, profile.open_session), self.window
        )
        self._session_options = {"debug": debug, "silent": silent, "asks": asks}
        self._connect()
        catch_uncaught(profile.log, self._on_uncaught)
        self.library.load()

    @cached_property
    def desktop(self) -> Desktop:
        """What is asked to keep the screen awake, and to bring the window to the front."""
        if self._session_options["silent"]:
            from footcare_gui.adapters.desktop.null import NullDesktop

            return NullDesktop()
        from footcare_gui.adapters.desktop.qt_desktop import QtDesktop

        desktop = QtDesktop(self.window.come_to_front, self.window)
        desktop.refused.connect(self._on_desktop_refused, Qt.ConnectionType.QueuedConnection)
        return desktop

    @cached_property
    def sessions(self) -> Sessions:
        """What leads sessions; loaded when the first one begins."""
        from footcare_gui.bootstrap.sessions import make_sessions

        return make_sessions(
            clock=self.clock,
            window=self.window,
            theme=self.live,
            pictures=self.pictures,
            keeper=self.memory,
            desktop=self.desktop,
            choices=self.choices,
            **self._session_options,
        )

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
    def has_sessions(self) -> bool:
        """Whether any session has begun so far."""
        return "sessions" in vars(self)

    @property
    def is_leading(self) -> bool:
        """Whether a session runs, or stands still in its middle."""
        return self.has_sessions and self.sessions.runner.is_running

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
        self.end()
        return int(code)

    def end(self) -> None:
        """Leave a session that runs where it stands, and wait until everything is kept."""
        if self.has_sessions:
            self.sessions.close()
        self.memory.close()

    def come_to_front(self) -> None:
        """Show the window above all others."""
        from footcare_gui.domain.desktop.requests import RaiseWindow

        self.desktop.ask(RaiseWindow())

    def close(self) -> None:
        """Close the window without asking, and with it the app."""
        if self.has_sessions:
            self.sessions.runner.leave()
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
        self.library.said.connect(self.notices.say)
        self.memory.noticed.connect(self._on_memory_noticed)
        self.memory.ended_unsaved.connect(self._on_session_ended_unsaved)
        self.memory.changed.connect(self._look_at_today)

    def _running_screen(self) -> SessionDisplay | None:
        return self.sessions.screen if self.is_leading else None

    def _on_memory_noticed(self, notice: Notice) -> None:
        from footcare_gui.texts.journal import notice as words_of

        self.notices.say_at_once(words_of(notice))

    def _on_session_ended_unsaved(self, why: NotSaved) -> None:
        from footcare_gui.texts.journal import not_kept_yet

        self.notices.say(not_kept_yet(why))

    def _on_desktop_refused(self, request: DesktopRequest) -> None:
        from footcare_gui.domain.desktop.requests import KeepAwake
        from footcare_gui.texts.pages import screen_may_go_dark

        if isinstance(request, KeepAwake):
            self.notices.say_once(screen_may_go_dark())

    def _on_start_requested(self, plan: SessionPlan) -> None:
        self.sessions.runner.begin(plan)

    def _on_progress_in_mind(self) -> None:
        self.progress.page.ensurePolished()  # made now, it opens at once

    def _on_progress_wanted(self) -> None:
        self.progress.open()

    def _on_sound_test_requested(self, volume_percent: int) -> None:
        self.sessions.sound.try_out(volume_percent)

    def _look_at_today(self) -> None:
        """A session is never disturbed; once it is over, it is saved, and that is looked at."""
        if not self.is_leading:
            self.due.open()

    def _look_at_settings(self) -> None:
        aside = self.settings.set_damage_aside()
        if aside is not None:
            from footcare_gui.texts.journal import settings_set_aside

            self.notices.say(settings_set_aside(str(aside)))

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
        dialog.went_on.connect(lambda: self.sessions.runner.go_on(left))
        dialog.finished_here.connect(lambda: self._finish_left(left))
        dialog.open()

    def _finish_left(self, left: LeftSession) -> None:
        from footcare_gui.texts import journal as journal_words

        self.memory.finish(left)
        self.notices.say(journal_words.left_it_there())

    def _may_close(self) -> bool:
        if not self.is_leading or self.sessions.runner.is_paused:
            return True
        self.sessions.screen.ask_to_finish()
        return False

    def _on_preferences_changed(self) -> None:
        if self.has_sessions:
            self.sessions.screen.follow_preferences()
            self.sessions.sound.follow_preferences()
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

    def _on_uncaught(self, log: str) -> None:
        from footcare_gui.texts.pages import went_wrong

        self.notices.say(went_wrong(log))


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
