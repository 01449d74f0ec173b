"""The object graph: what the first picture needs, and what is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.bootstrap.outside import Outside, on_disk, picture_store
from footcare_gui.bootstrap.qt_application import qt_application, theme_for
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.pictures.figure_pictures import FigurePictures
from footcare_gui.texts.exercises import in_language
from footcare_gui.views.main.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from footcare_gui.bootstrap.editor import Editor
    from footcare_gui.bootstrap.editor_ways import EditorWays
    from footcare_gui.bootstrap.presence import Presence
    from footcare_gui.bootstrap.progress import Progress
    from footcare_gui.bootstrap.routines import Routines
    from footcare_gui.bootstrap.sessions import Sessions
    from footcare_gui.bootstrap.sharing import Sharing
    from footcare_gui.bootstrap.ways_back import WaysBack
    from footcare_gui.controllers.closing_controller import ClosingController
    from footcare_gui.controllers.due_controller import DueController
    from footcare_gui.platform.profile import Profile
    from footcare_gui.views.main.notices import Notices
    from footcare_gui.views.main.window_questions import WindowQuestions
    from footcare_gui.views.session.session_display import SessionDisplay


class ObjectGraph:
    """Makes the parts of one Footcare and hands each what it needs.

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
        outside: Outside | None,
        *,
        speed: float,
        debug: bool,
        silent: bool,
        asks: bool,
    ) -> None:
        outside = outside or on_disk(profile)
        self.profile = profile
        self.qt = qt_application()
        self.clock = SystemClock(speed)
        self.settings = outside.settings
        self.choices = ChoicesController(self.settings)
        self.live = theme_for(self.qt, self.choices.preferences)
        self.pictures = picture_store(profile, outside)
        self.shown_pictures = FigurePictures(self.pictures, self.live)
        self.window = MainWindow(
            self.live,
            self.shown_pictures,
            self.choices,
            state=self.settings.window_state(),
            may_close=self._may_close,
        )
        self.library = LibraryController(outside.library, self.choices, in_language, self.window)
        self.memory = JournalKeeper(outside.open_journal, self.window)
        self._debug, self._silent, self._asks = debug, silent, asks

    @cached_property
    def notices(self) -> Notices:
        """What has a line for the person; loaded when there is the first to say."""
        from footcare_gui.views.main.notices import Notices

        notices = Notices(self.window, self.live, self._running_display)
        self.window.page_turned.connect(notices.turn_page)
        return notices

    @cached_property
    def ways_back(self) -> WaysBack:
        """What brings back what was taken out; loaded after the first picture."""
        from footcare_gui.bootstrap.ways_back import WaysBack

        return WaysBack(
            lambda line, ways: self.notices.say(line, ways), lambda line: self.notices.unsay(line)
        )

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
        from footcare_gui.bootstrap.presence import Presence, PresenceNeeds

        return Presence(
            PresenceNeeds(
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
                silent=self._silent,
            )
        )

    @cached_property
    def sessions(self) -> Sessions:
        """What leads sessions; loaded when the first one begins."""
        from footcare_gui.bootstrap.beside import OpenOrNot, follow_beside
        from footcare_gui.bootstrap.sessions import SessionNeeds, make_sessions

        needs = SessionNeeds(
            clock=self.clock,
            window=self.window,
            theme=self.live,
            pictures=self.pictures,
            keeper=self.memory,
            desktop=self.presence.desktop,
            choices=self.choices,
        )
        sessions = make_sessions(needs, debug=self._debug, silent=self._silent, asks=self._asks)
        follow_beside(needs, sessions, self.presence.desktop, self.profile.cache / "covers")
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
        from footcare_gui.bootstrap.progress import ProgressNeeds, make_progress

        needs = ProgressNeeds(
            profile=self.profile,
            settings=self.settings,
            window=self.window,
            theme=self.live,
            keeper=self.memory,
            choices=self.choices,
            library=self.library,
            due=lambda: self.due.states,
            pictures=self.pictures,
            open_shared=lambda path: self.sharing.open(path),
            back=self.ways_back,
            say=self.notices.say,
            tell_saved=partial(_tell_saved, self.notices),
        )
        made = make_progress(needs)
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
        """Whether a session is in its middle and nobody is asked yet whether to finish here."""
        return self.is_leading and not self.sessions.router.screen.asks_to_finish

    @cached_property
    def editor_ways(self) -> EditorWays:
        """What leads to the editor; loaded after the first picture."""
        from footcare_gui.bootstrap.dose_ways import DoseWays
        from footcare_gui.bootstrap.editor_ways import EditorWays

        ways = EditorWays(
            profile=self.profile,
            window=self.window,
            theme=self.live,
            choices=self.choices,
            library=self.library,
            look_again=self._look_at_edited,
            back=self.ways_back,
            say=self.notices.say,
        )
        self._dose_ways = DoseWays(self.window, self.choices, self.ways_back)
        ways.door.more_entries = self._more_entries
        ways.door.new_wanted.connect(lambda: self.editor.begin())
        ways.door.edit_wanted.connect(lambda exercise: self.editor.edit(exercise))
        ways.door.duplicate_wanted.connect(lambda exercise: self.editor.duplicate(exercise))
        return ways

    def close(self) -> None:
        """End the app without asking."""
        if self.has_sessions:
            self.sessions.runner.leave()
        self.presence.end()

    def _may_close(self) -> bool:
        """Before the first look at the desktop nothing stays there, and nothing is made to ask."""
        if "presence" in vars(self):
            return self.presence.may_close()
        return self.closing.may_close(self.window.window_state())

    def _running_display(self) -> SessionDisplay | None:
        return self.sessions.display if self.is_leading else None

    def _more_entries(self, exercise: str) -> list[tuple[str, Callable[[], object]]]:
        """What the menu of an exercise has beside the editor's entries."""
        from footcare_gui.texts.sharing import share

        is_own = self.library.is_own(exercise)
        return [(share(), lambda: self.sharing.share(exercise))] if is_own else []

    def _look_at_edited(self) -> None:
        if "editor" in vars(self):
            self.editor.controller.look_again()


def _tell_saved(notices: Notices, line: str, path: Path) -> None:
    from footcare_gui.bootstrap.saved import tell_saved

    tell_saved(notices, line, path)
