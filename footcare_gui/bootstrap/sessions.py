"""Puts together what leads sessions; loaded when the first one begins."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from footcare_gui.adapters.desktop.local_zone import now
from footcare_gui.adapters.desktop.x11_keys import written_on
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.silence import NullSound
from footcare_gui.bootstrap.claps import make_claps
from footcare_gui.bootstrap.voice import make_voice, speaker_of
from footcare_gui.controllers.awake_controller import AwakeController
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.live_session import SessionListener
from footcare_gui.controllers.session_claps import SessionClaps
from footcare_gui.controllers.session_feeling import SessionFeeling
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.controllers.session_runner import SessionRunner
from footcare_gui.controllers.session_sound import SessionSound
from footcare_gui.controllers.session_ticks import SessionTicks
from footcare_gui.controllers.session_voice import SessionVoice
from footcare_gui.controllers.voice_trial import VoiceTrial
from footcare_gui.domain.choices.cue_wishes import SOUNDS, CueKind, ToldBy, told_by
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.cues import Sound
from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.domain.voice.trials import Trial, heard_of
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform import places
from footcare_gui.ports.machine import Clock, Desktop
from footcare_gui.rehearsal.terminal_log import TerminalLog
from footcare_gui.texts import session_controls
from footcare_gui.texts.keys import nobody_tells
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.session.session_display import SessionDisplay
from footcare_gui.views.theme import LiveTheme


class Sessions(NamedTuple):
    """What the rest of the app asks and tells while sessions are led."""

    runner: SessionRunner
    display: SessionDisplay
    sound: SessionSound
    voice: SessionVoice
    router: SessionRouter
    keeper: JournalKeeper
    trial: VoiceTrial
    claps: SessionClaps

    def warm(self) -> None:
        """A session may begin any moment: its sound wakes up, and its screen is made meanwhile."""
        self.sound.warm()
        self.keeper.warm()
        self.display.view()

    def check_voice(self) -> None:
        """Let the person hear the voice, and a chime with it."""
        self.sound.try_out(self.sound.volume_percent)
        self.trial.hear(heard_of(Trial.CHECK, self.voice.wishes))

    def let_hear(self, what: Trial | CueKind) -> None:
        """Let the person hear a choice that was just made."""
        wishes = self.voice.wishes
        said = heard_of(what, wishes)
        if isinstance(what, CueKind):
            how = told_by(wishes.cues, what)
            if how is ToldBy.SOUND:
                self.sound.try_out(self.sound.volume_percent, SOUNDS[what][0])
            if how is not ToldBy.VOICE:
                return
        elif what is Trial.TICKS and wishes.ticks:
            self.sound.try_out(self.sound.volume_percent, Sound.PHASE)
        if said:
            self.sound.warm()
            self.trial.hear(said)

    def close(self) -> None:
        """The end of the app; a session that runs is left where it stands, to be gone on with."""
        self.runner.close()
        self.sound.close()


class SessionNeeds(NamedTuple):
    """What there is already when the first session begins.

    Attributes:
        clock: The sessions' clock.
        window: Where they are shown.
        theme: The look.
        pictures: Who draws the figure.
        keeper: Who writes them down.
        desktop: What keeps the screen awake.
        choices: What the person has chosen.
    """

    clock: Clock
    window: MainWindow
    theme: LiveTheme
    pictures: PictureStore
    keeper: JournalKeeper
    desktop: Desktop
    choices: ChoicesController


def make_sessions(needs: SessionNeeds, *, debug: bool, silent: bool, asks: bool) -> Sessions:
    """Make everyone who follows sessions, and who leads them.

    Args:
        needs: What they need.
        debug: Tell the terminal what happens.
        silent: Nothing is to be heard.
        asks: Ask how it feels, where the preferences say so.
    """
    clock, window, keeper, choices = needs.clock, needs.window, needs.keeper, needs.choices
    player = NullSound() if silent else QtSound(places.resources() / "sounds", clock, window)
    sound = _make_sound(player, clock, choices, window)
    answers = FeelingController(lambda: keeper.history, window) if asks else None
    router = SessionRouter(parent=window)
    display = _make_display(needs, router, sound, answers)
    voice, trial = _make_voice(needs, player, sound, router, display)
    awake = AwakeController(needs.desktop, window)
    ticks = SessionTicks(clock, lambda: voice.wishes.ticks, sound.sound, window)
    claps = make_claps(player, router, choices, display, window)
    feeling = _make_feeling(answers, display, keeper, choices, window)
    listeners: list[SessionListener] = [keeper, sound, voice, ticks, display, awake, claps]
    if debug:
        listeners.append(TerminalLog(clock, lambda: display.view().stage, window))
    if feeling is not None:
        listeners.append(feeling)
    runner = SessionRunner(
        clock,
        listeners,
        when_ready=_when_ready(sound, feeling),
        takes_turns=lambda: choices.preferences.first_side is None,
        parent=window,
    )
    sessions = Sessions(runner, display, sound, voice, router, keeper, trial, claps)
    _connect(sessions, choices, window)
    if answers is not None and feeling is not None:
        _connect_feeling(sessions, answers, feeling)
    return sessions


def _connect(sessions: Sessions, choices: ChoicesController, window: MainWindow) -> None:
    sound, display, voice = sessions.sound, sessions.display, sessions.voice
    choices.preferences_changed.connect(sound.follow_preferences)
    sound.tried_out.connect(window.sound_tried_out)
    sound.tried_out.connect(choices.voice_checked)
    choices.preferences_changed.connect(display.follow_preferences)
    voice.captioned.connect(display.show_caption)
    voice.moved_on.connect(display.end_answer)
    voice.answered.connect(display.show_answer)
    display.left.connect(sessions.runner.leave)
    display.again_asked.connect(partial(_once_more, sessions.runner, choices))
    display.quit_wanted.connect(window.quit_wanted)


def _connect_feeling(
    sessions: Sessions, answers: FeelingController, feeling: SessionFeeling
) -> None:
    answers.scored.connect(sessions.voice.stop_asking)
    answers.refused.connect(sessions.voice.stop_asking)
    answers.leave_wanted.connect(sessions.runner.leave)
    feeling.session_wanted.connect(sessions.runner.begin)


def _once_more(runner: SessionRunner, choices: ChoicesController) -> None:
    """The same session again; the list, where something of it has gone meanwhile."""
    segments = runner.live.plan.segments if runner.live else ()
    if all(choices.library.has(Item(part.exercise, part.variant)) for part in segments):
        runner.again()
    else:
        runner.leave()


def _when_ready(
    sound: SessionSound, feeling: SessionFeeling | None
) -> Callable[[Callable[[], None]], None]:
    """What a session waits for before its clock runs: an answer, then the sound."""
    if feeling is None:
        return sound.when_ready
    return lambda begin: feeling.when_answered(lambda: sound.when_ready(begin))


def _make_display(
    needs: SessionNeeds,
    router: SessionRouter,
    sound: SessionSound,
    answers: FeelingController | None,
) -> SessionDisplay:
    return SessionDisplay(
        needs.theme,
        needs.window,
        router=router,
        choices=needs.choices,
        figure=lambda: FigureView(needs.pictures.artist),
        sound=sound,
        feeling=answers,
        written_on=written_on if QGuiApplication.platformName() == "xcb" else nobody_tells,
        parent=needs.window,
    )


def _make_voice(
    needs: SessionNeeds,
    player: NullSound | QtSound,
    sound: SessionSound,
    router: SessionRouter,
    display: SessionDisplay,
) -> tuple[SessionVoice, VoiceTrial]:
    """Who speaks; a voice of the desktop's that cannot be heard has its line on the screen."""
    speaker = speaker_of(
        player,
        needs.clock,
        needs.choices,
        partial(_say_no_voice, router, display),
    )
    return make_voice(
        needs.clock,
        choices=needs.choices,
        keeper=needs.keeper,
        sound=sound,
        speaker=speaker,
        router=router,
        parent=needs.window,
    )


def _say_no_voice(router: SessionRouter, display: SessionDisplay) -> None:
    """What the desktop's voice is missed for is the person's own: only then it is said."""
    stretches = router.readout.timeline if router.readout is not None else ()
    forms = (display.library.form(Item(one.exercise, one.variant)) for one in stretches)
    if any(form.dosage.own for form in forms):
        display.say(TroubleWith.VOICE, session_controls.no_desktop_voice())


def _make_feeling(
    answers: FeelingController | None,
    display: SessionDisplay,
    keeper: JournalKeeper,
    choices: ChoicesController,
    parent: QObject,
) -> SessionFeeling | None:
    """Who asks how it feels, and looks ahead once a session is kept."""
    if answers is None:
        return None
    feeling = SessionFeeling(
        answers, display.questions, choices, lambda: keeper.history, now=now, parent=parent
    )
    keeper.changed.connect(feeling.look_ahead, Qt.ConnectionType.QueuedConnection)
    return feeling


def _make_sound(
    player: NullSound | QtSound, clock: Clock, choices: ChoicesController, parent: QObject
) -> SessionSound:
    sound = SessionSound(player, clock, lambda: choices.preferences, parent)
    if isinstance(player, QtSound):
        player.availability_changed.connect(sound.on_availability_changed)
    return sound
