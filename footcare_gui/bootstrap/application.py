"""Builds the whole app for one profile and connects its parts."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.bootstrap.outside import Outside, on_disk
from footcare_gui.bootstrap.qt_application import (
    clean_environment,
    put_icon,
    qt_application,
    theme_for,
)
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.pictures.figure_pictures import FigurePictures
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform.uncaught import catch_uncaught, write_down
from footcare_gui.startup.collector import wake_collector
from footcare_gui.startup.quick_enums import leave_enums
from footcare_gui.texts.exercises import in_language
from footcare_gui.views.main.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from footcare_gui.bootstrap.editor import Editor
    from footcare_gui.bootstrap.editor_ways import EditorWays
    from footcare_gui.bootstrap.presence import Presence
    from footcare_gui.bootstrap.progress import Progress
    from footcare_gui.bootstrap.routines import Routines
    from footcare_gui.bootstrap.sessions import Sessions
    from footcare_gui.bootstrap.sharing import Sharing
    from footcare_gui.controllers.closing_controller import ClosingController
    from footcare_gui.controllers.due_controller import DueController
    from footcare_gui.domain.exercises.routine import Library
    from footcare_gui.domain.exercises.search import SearchIndex
    from footcare_gui.domain.memory.journal import LeftSession
    from footcare_gui.domain.session.plan import SessionPlan
    from footcare_gui.platform.profile import Profile
    from footcare_gui.views.main.notices import Notices
    from footcare_gui.views.main.window_questions import WindowQuestions
    from footcare_gui.views.session.session_display import SessionDisplay

FIRST_LOOK_MS = 250
"""After the first picture, which the person has taken in by then."""

SETTLED_MS = 1_000
"""After the first picture: by then everything is there that will stay."""


class Application:
    """The object graph of one running Footcare.

    Args:
        profile: Whose it is.
        outside: Where things are kept; the profile's own, without one.
        speed: Session seconds in a real one.
        debug: Tell the terminal what happens.
        silent: No sound, whatever the preferences say.
        asks: Ask how it feels, where the preferences say so.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        outside: Outside | None = None,
        speed: float = 1.0,
        debug: bool = False,
        silent: bool = False,
        asks: bool = True,
    ) -> None:
        outside = outside or on_disk(profile)
        self.profile = profile
        self.qt = qt_application()
        self.clock = SystemClock(speed)
        self.settings = outside.settings
        self.choices = ChoicesController(self.settings)
        self.live = theme_for(self.qt, self.choices.preferences)
        self.pictures = PictureStore(
            outside.pictures,
            profile.library / "figures",
            partial(write_down, profile.log),
            partial(_photo, profile.library / "pictures"),
        )
        self.shown_pictures = FigurePictures(self.pictures, self.live)
        self.window = MainWindow(
            self.live,
            self.shown_pictures,
            self.choices,
            state=self.settings.window_state(),
            may_close=lambda: self.presence.may_close(),
        )
        self.library = LibraryController(outside.library, self.choices, in_language, self.window)
        self.memory = JournalKeeper(outside.open_journal, self.window)
        self._session_options = {"debug": debug, "silent": silent, "asks": asks}
        self._connect()
        catch_uncaught(profile.log, lambda log: self.notices.say_went_wrong(log))
        self.library.load()

    @cached_property
    def notices(self) -> Notices:
        """What has a line for the person; loaded when there is the first to say."""
        from footcare_gui.views.main.notices import Notices

        return Notices(self.window, self._running_display)

    @cached_property
    def questions(self) -> WindowQuestions:
        """What asks over the window; loaded when there is something to ask."""
        from footcare_gui.views.main.window_questions import WindowQuestions

        return WindowQuestions(self.live, self.window)

    @cached_property
    def closing(self) -> ClosingController:
        """What decides whether the window may close; loaded when it is to."""
        from footcare_gui.controllers.closing_controller import ClosingController

        closing = ClosingController(self.settings, lambda: self.is_led, self.window)
        closing.finish_wanted.connect(lambda: self.sessions.display.ask_to_finish())
        closing.loss_found.connect(lambda: self.questions.ask_to_lose(self.close))
        return closing

    @cached_property
    def presence(self) -> Presence:
        """How it is there on the desktop; loaded after the first picture."""
        from footcare_gui.bootstrap.presence import Parts, Presence

        return Presence(
            Parts(
                self.qt,
                self.window,
                self.live,
                self.settings,
                self.choices,
                closing=lambda: self.closing,
                questions=lambda: self.questions,
                notices=lambda: self.notices,
                due=lambda: self.due,
                is_busy=lambda: self.is_open,
                silent=self._session_options["silent"],
            )
        )

    @cached_property
    def sessions(self) -> Sessions:
        """What leads sessions; loaded when the first one begins."""
        from footcare_gui.bootstrap.beside import OpenOrNot, follow_beside
        from footcare_gui.bootstrap.sessions import Around, make_sessions

        around = Around(
            clock=self.clock,
            window=self.window,
            theme=self.live,
            pictures=self.pictures,
            keeper=self.memory,
            desktop=self.presence.desktop,
            choices=self.choices,
        )
        sessions = make_sessions(around, **self._session_options)
        follow_beside(around, sessions, self.presence.desktop, self.profile.cache / "covers")
        sessions.runner.add(OpenOrNot(self.presence.look))
        return sessions

    @cached_property
    def routines(self) -> Routines:
        """What opens the page of a routine; loaded after the first picture."""
        from footcare_gui.bootstrap.routines import Routines

        return Routines(self.live, self.window, self.choices, self.library, lambda: self.sharing)

    @cached_property
    def sharing(self) -> Sharing:
        """What gives programmes to others and takes theirs; loaded when that is wanted."""
        from footcare_gui.bootstrap.sharing import Sharing

        return Sharing(
            profile=self.profile,
            live=self.live,
            window=self.window,
            choices=self.choices,
            library=self.library,
            last=self.settings,
            say=self.notices.say,
        )

    @cached_property
    def due(self) -> DueController:
        """What is due; loaded after the first picture."""
        from footcare_gui.bootstrap.due import make_due

        return make_due(self.qt, self.memory, self.choices, lambda: self.is_leading, self.window)

    @cached_property
    def progress(self) -> Progress:
        """What was done; loaded when its page is first opened."""
        from footcare_gui.bootstrap.progress import make_progress

        made = make_progress(
            profile=self.profile,
            settings=self.settings,
            window=self.window,
            theme=self.live,
            keeper=self.memory,
            choices=self.choices,
            library=self.library,
            due=lambda: self.due.states,
            pictures=self.pictures,
            say=self.notices.say,
        )
        made.files.brought_in.connect(lambda: self.editor_ways.follow())
        return made

    @cached_property
    def editor(self) -> Editor:
        """What exercises are written in; loaded when it is first opened."""
        from footcare_gui.bootstrap.editor import Editor

        return Editor(
            profile=self.profile,
            window=self.window,
            theme=self.live,
            pictures=self.shown_pictures,
            choices=self.choices,
            library=self.library,
            ways=self.editor_ways,
            say=self.notices.say,
        )

    @property
    def has_sessions(self) -> bool:
        """Whether any session has begun so far."""
        return "sessions" in vars(self)

    @property
    def is_open(self) -> bool:
        """Whether a session is before the person's eyes that is not over."""
        live = self.sessions.runner.live if self.has_sessions else None
        is_seen = self.window.isVisible() or (self.has_sessions and self.sessions.display.is_small)
        return live is not None and not live.is_over and is_seen

    @property
    def is_leading(self) -> bool:
        """Whether a session runs, or stands still in its middle."""
        return self.has_sessions and self.sessions.runner.is_running

    @property
    def is_led(self) -> bool:
        """Whether a session runs that does not stand still."""
        return self.is_leading and not self.sessions.runner.is_paused

    def run(self, *, in_background: bool = False) -> int:
        """Show the window and return when the app is to end.

        Args:
            in_background: Begin without it, as at log-in, where something goes on without one.
        """
        painted = self.window.first_picture.painted
        painted.connect(self._on_first_picture_painted)
        if in_background:
            painted.connect(self.look_for_left)
            self.presence.begin_in_background()
        else:
            self.window.show()
            QTimer.singleShot(0, self.look_for_left)
        code = self.qt.exec()
        self.end()
        return int(code)

    def end(self) -> None:
        """Leave a session that runs where it stands, and wait until everything is kept."""
        if self.has_sessions:
            self.sessions.close()
        if "presence" in vars(self):
            self.presence.close()
        self.memory.close()

    def come_to_front(self) -> None:
        """Show the window above all others."""
        from footcare_gui.domain.desktop.requests import RaiseWindow

        self.presence.desktop.ask(RaiseWindow())

    def close(self) -> None:
        """End the app without asking."""
        if self.has_sessions:
            self.sessions.runner.leave()
        self.presence.end()

    def open_file(self, path: Path) -> None:
        """Show what is in a file that somebody has shared, above all others."""
        self.come_to_front()
        self.sharing.open(path)

    def look_for_left(self) -> None:
        """Offer to go on with a session that was left, if there is one."""
        self.memory.look_for_left(self.choices.library.exercises)

    def _on_first_picture_painted(self) -> None:
        leave_enums()
        clean_environment()
        doors = (
            lambda: self.editor_ways,
            self._look_at_today,
            self._look_at_settings,
            self._look_at_news,
        )
        for later in (put_icon, *doors, self._look_at_desktop, self._take_drops):
            QTimer.singleShot(FIRST_LOOK_MS, later)
        QTimer.singleShot(SETTLED_MS, wake_collector)

    @cached_property
    def editor_ways(self) -> EditorWays:
        """What leads to the editor; loaded after the first picture."""
        from footcare_gui.bootstrap.editor_ways import EditorWays

        ways = EditorWays(
            profile=self.profile,
            window=self.window,
            theme=self.live,
            choices=self.choices,
            library=self.library,
            look_again=self._look_at_edited,
            say=self.notices.say,
        )
        ways.door.more_entries = self._more_entries
        ways.door.new_wanted.connect(lambda: self.editor.begin())
        ways.door.edit_wanted.connect(lambda exercise: self.editor.edit(exercise))
        ways.door.duplicate_wanted.connect(lambda exercise: self.editor.duplicate(exercise))
        return ways

    def _search_index(self, library: Library) -> SearchIndex:
        from footcare_gui.bootstrap.search import search_index

        return search_index(library)

    def _connect(self) -> None:
        window, choices, library, memory = self.window, self.choices, self.library, self.memory
        choices.voices = _voices
        window.choice.exercises.index_of = self._search_index
        choices.start_requested.connect(self._on_start_requested)
        choices.session_in_mind.connect(self._on_session_in_mind)
        choices.voice_check_wanted.connect(self._on_voice_check_wanted)
        choices.tried.connect(lambda what: self.sessions.let_hear(what))
        window.routine_saved.connect(library.save_routine)
        window.choice.routine_wanted.connect(lambda *what: self.routines.act(*what))
        window.choice.undo_wanted.connect(library.put_back)
        library.routine_removed.connect(window.choice.routine_gone)
        window.first_picture.painted.connect(lambda: self.routines.bind_keys())
        window.sound_test_requested.connect(self._on_sound_test_requested)
        window.clap_trial_requested.connect(lambda: self.sessions.claps.try_out())
        window.clap_trial_left.connect(lambda: self.sessions.claps.end_trial())
        window.progress_wanted.connect(self._on_progress_wanted)
        window.progress_in_mind.connect(self._on_progress_in_mind)
        window.closing.connect(lambda state: self.closing.keep(state))
        window.quit_wanted.connect(lambda: self.presence.quit())
        window.desktop_wanted.connect(lambda: self.presence.open_preferences())
        window.about_wanted.connect(self._on_about_wanted)
        window.check_wanted.connect(self._on_check_wanted)
        window.guide_wanted.connect(self._on_guide_wanted)
        library.faults_found.connect(window.choice.show_faults)
        library.save_failed.connect(lambda error: self.notices.say_routine_not_saved(error))
        library.remove_failed.connect(lambda error: self.notices.say_routine_not_removed(error))
        memory.noticed.connect(lambda notice: self.notices.say_about_saving(notice))
        memory.ended_unsaved.connect(lambda why: self.notices.say_not_kept_yet(why))
        memory.left_found.connect(self._on_left_found)
        memory.left_finished.connect(lambda: self.notices.say_left_finished())
        memory.changed.connect(self._look_at_today)

    def _running_display(self) -> SessionDisplay | None:
        return self.sessions.display if self.is_leading else None

    def _on_start_requested(self, plan: SessionPlan) -> None:
        self.sessions.runner.begin(plan)

    def _on_session_in_mind(self) -> None:
        self.sessions.warm()

    def _on_voice_check_wanted(self) -> None:
        self.sessions.check_voice()

    def _on_sound_test_requested(self, volume_percent: int) -> None:
        self.sessions.sound.try_out(volume_percent)

    def _look_at_desktop(self) -> None:
        self.presence.follow()

    def _look_at_today(self) -> None:
        self.due.recall()

    def _on_progress_in_mind(self) -> None:
        self.progress.page.ensurePolished()  # made now, it opens at once

    def _on_progress_wanted(self) -> None:
        self.progress.page.open(self.choices.library)
        self.window.show_progress(self.progress.page)

    def _take_drops(self) -> None:
        from footcare_gui.bootstrap.dropping import DropTaker

        DropTaker(self.window, lambda path: self.sharing.open(path))

    def _more_entries(self, exercise: str) -> list[tuple[str, Callable[[], object]]]:
        """What the menu of an exercise has beside the editor's entries."""
        from footcare_gui.texts.sharing import share

        is_own = self.library.is_own(exercise)
        return [(share(), lambda: self.sharing.share(exercise))] if is_own else []

    def _look_at_edited(self) -> None:
        if "editor" in vars(self):
            self.editor.controller.look_again()

    def _on_about_wanted(self) -> None:
        from footcare_gui.bootstrap.about import open_about

        open_about(self.live, self.profile, self.window)

    def _on_guide_wanted(self) -> None:
        from footcare_gui.bootstrap.about import open_guide

        open_guide(self.live, self.window)

    def _on_check_wanted(self) -> None:
        from footcare_gui.bootstrap.about import open_check

        open_check(self.live, self.window)

    def _look_at_settings(self) -> None:
        aside = self.settings.set_damage_aside()
        if aside is not None:
            self.notices.say_settings_set_aside(aside)

    def _look_at_news(self) -> None:
        from footcare_gui.bootstrap.news import tell_news
        from footcare_gui.platform.places import resources

        tell_news(self.live, self.window.choice, self.settings, resources() / "news.json")

    def _on_left_found(self, left: LeftSession) -> None:
        self.questions.offer_to_go_on(
            left.resumption,
            self.choices.library,
            go_on=lambda: self.sessions.runner.go_on(left),
            finish=lambda: self.memory.finish(left),
        )


def _photo(folder: Path, name: str) -> QImage:
    from footcare_gui.adapters.pictures.photos import PhotoFolder

    return PhotoFolder(folder).image(name)


def _voices() -> Sequence[str]:
    from footcare_gui.bootstrap.voice import voices

    return voices()
