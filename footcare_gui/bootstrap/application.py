"""Connects the parts of one Footcare, runs it and ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from footcare_gui.bootstrap.object_graph import ObjectGraph
from footcare_gui.bootstrap.qt_application import clean_environment, put_icon
from footcare_gui.domain.actions import ActionId
from footcare_gui.platform.uncaught import catch_uncaught
from footcare_gui.startup.collector import wake_collector
from footcare_gui.startup.quick_enums import leave_enums

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from footcare_gui.bootstrap.outside import Outside
    from footcare_gui.domain.exercises.routine import Library
    from footcare_gui.domain.exercises.search import SearchIndex
    from footcare_gui.domain.memory.journal import LeftSession
    from footcare_gui.domain.session.plan import SessionPlan
    from footcare_gui.platform.profile import Profile
    from footcare_gui.views.widgets.main_menu import Errand

FIRST_LOOK_MS = 250
"""After the first picture, which the person has taken in by then."""

SETTLED_MS = 1_000
"""After the first picture: by then everything is there that will stay."""


class Application(ObjectGraph):
    """One running Footcare: its parts, connected, from the first picture to the end.

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
        super().__init__(profile, outside, speed=speed, debug=debug, silent=silent, asks=asks)
        self._connect()
        catch_uncaught(profile.log, lambda log: self.notices.say_went_wrong(log))

    def open_window(self) -> None:
        """Show the window, then read the library into it: all is in its first picture."""
        self.window.show_then(self.library.load)

    def run(self, *, in_background: bool = False) -> int:
        """Show the window and return when the app is to end.

        Args:
            in_background: Begin without it, as at log-in, where something goes on without one.
        """
        painted = self.window.first_picture.painted
        painted.connect(self._on_first_picture_painted)
        if in_background:
            painted.connect(self.look_for_left)
            self.library.load()
            self.presence.begin_in_background()
        else:
            self.open_window()
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

    def _bind_editor_keys(self) -> None:
        """Its door comes a little later; no key is lost until then."""
        self.window.add_keys(
            {
                ActionId.NEW_EXERCISE: lambda: self.editor_ways.door.new_wanted.emit(),
                ActionId.EDIT_EXERCISE: lambda: self.editor_ways.door.edit_shown(),
                ActionId.UNDO: lambda: self.ways_back.bring_back(),
            }
        )

    def _search_index(self, library: Library) -> SearchIndex:
        from footcare_gui.bootstrap.search import search_index

        return search_index(library)

    def _connect(self) -> None:
        window, choices, library, memory = self.window, self.choices, self.library, self.memory
        choices.voices = _voices
        choices.look_up_today = self._look_at_today
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
        window.first_picture.painted.connect(self._bind_editor_keys)
        window.sound_test_requested.connect(self._on_sound_test_requested)
        window.clap_trial_requested.connect(lambda: self.sessions.claps.try_out())
        window.clap_trial_left.connect(lambda: self.sessions.claps.end_trial())
        window.progress_wanted.connect(self._on_progress_wanted)
        window.progress_in_mind.connect(self._on_progress_in_mind)
        window.closing.connect(lambda state: self.closing.keep(state))
        window.quit_wanted.connect(lambda: self.presence.quit())
        window.desktop_wanted.connect(lambda: self.presence.open_preferences())
        window.line_wanted.connect(lambda line: self.notices.say(line))
        window.errand_wanted.connect(self._on_errand_wanted)
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
        self.progress.page.prepare(self.choices.library)  # made and filled now, it opens at once

    def _on_progress_wanted(self) -> None:
        self.progress.page.open(self.choices.library)
        self.window.show_progress(self.progress.page)

    def _take_drops(self) -> None:
        from footcare_gui.bootstrap.dropping import DropTaker

        DropTaker(self.window, lambda path: self.sharing.open(path))

    def _on_errand_wanted(self, errand: Errand) -> None:
        from footcare_gui.bootstrap.errands import run_errand

        run_errand(self, errand)

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
        from footcare_gui.bootstrap.going_on import GoingOnNeeds, offer_to_go_on

        needs = GoingOnNeeds(
            live=self.live,
            choice=self.window.choice,
            questions=self.questions,
            memory=self.memory,
            library=self.choices.library,
            go_on=lambda: self.sessions.runner.go_on(left),
        )
        offer_to_go_on(needs, left)


def _voices() -> Sequence[str]:
    from footcare_gui.bootstrap.voice import voices

    return voices()
