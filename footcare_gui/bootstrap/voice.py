"""Puts together what sessions are spoken by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from footcare_gui.adapters.desktop.local_zone import now
from footcare_gui.adapters.sound.clip_voice import ClipVoice
from footcare_gui.adapters.sound.clips import voices_in
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.unheard import UnheardVoice
from footcare_gui.adapters.speech.desktop_voice import DesktopVoice
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.controllers.session_sound import SessionSound
from footcare_gui.controllers.session_voice import SessionVoice, VoiceChoices
from footcare_gui.controllers.voice_trial import VoiceTrial
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.voice_wishes import WhoSpeaks, text_of, wishes_of
from footcare_gui.domain.memory.feeling import (
    LOOKED_BACK,
    Before,
    before,
    felt_lately,
    gentle_first,
)
from footcare_gui.domain.memory.ledger import OWED
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.voice.familiarity import LOOKED_BACK_DAYS, known_from
from footcare_gui.domain.voice.speaker import Speaker
from footcare_gui.domain.voice.voices import Voices
from footcare_gui.platform.places import resources
from footcare_gui.ports.machine import Clock, SoundPlayer
from footcare_gui.texts.gate import speaks_english
from footcare_gui.texts.voice import words_of_sentence

VOICE_FOLDER = "voice"


def voices() -> tuple[str, ...]:
    """Names of the voices that speak the person's language, the first one being the usual one."""
    return voices_in(_folder())


def _folder() -> Path:
    return resources() / VOICE_FOLDER / ("en" if speaks_english() else "none")


def speaker_of(
    player: SoundPlayer,
    clock: Clock,
    choices: ChoicesController,
    failed: Callable[[], None] = lambda: None,
) -> Speaker:
    """The built-in voice that the person chose, and the desktop's for what it has no clip of.

    Args:
        player: Who has the audio child; where there is none, nothing is heard of the voice.
        clock: The sessions' clock.
        choices: What the person wants.
        failed: Told where the desktop's voice cannot be heard.
    """
    if not isinstance(player, QtSound):
        return UnheardVoice(_folder() / next(iter(voices()), ""), clock.speed)
    voice = ClipVoice(player, _folder(), clock)
    chosen: list[str] = []

    def follow() -> None:
        wishes, known = wishes_of(choices.preferences.voice), voices()
        wanted = wishes.voice if wishes.voice in known else next(iter(known), "")
        if wishes.who in (WhoSpeaks.READER, WhoSpeaks.NOBODY):
            wanted = ""
        if chosen != [wanted]:
            chosen[:] = [wanted]
            voice.choose(wanted)

    choices.preferences_changed.connect(follow)
    follow()
    desktop = DesktopVoice(QLocale().name().partition("_")[0], clock, player)
    desktop.failed.connect(lambda _reason: failed())
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(desktop.close)
    return Voices(voice, desktop)


def make_voice(
    clock: Clock,
    *,
    choices: ChoicesController,
    keeper: JournalKeeper,
    sound: SessionSound,
    speaker: Speaker,
    router: SessionRouter,
    parent: QObject,
) -> tuple[SessionVoice, VoiceTrial]:
    """Make who speaks sessions and answers what is asked of it, and who lets choices be heard.

    Args:
        clock: The sessions' clock.
        choices: What the person wants.
        keeper: Knows what was done often.
        sound: May be muted, and the voice with it.
        speaker: Whose voice it is.
        router: What is asked for comes from there.
        parent: Qt's owner.
    """
    wanted = _choices_of(choices, keeper, sound)
    voice = SessionVoice(speaker, clock, wanted, words_of_sentence, parent)
    choices.preferences_changed.connect(voice.follow_preferences)
    sound.changed.connect(voice.follow_preferences)
    voice.chimes_told.connect(lambda: _remember_chimes(choices))
    router.announcement_due.connect(voice.on_announcement)
    router.stopped_asking.connect(voice.stop_asking)
    router.window_asked.connect(partial(_on_asked, voice))
    return voice, VoiceTrial(speaker, clock, wanted, words_of_sentence, lambda: sound.is_awake)


def _choices_of(
    choices: ChoicesController, keeper: JournalKeeper, sound: SessionSound
) -> VoiceChoices:
    """What is asked at every line, for what is chosen and done may change meanwhile."""
    return VoiceChoices(
        wishes=lambda: wishes_of(choices.preferences.voice),
        library=lambda: choices.library,
        known=partial(_known, keeper),
        is_muted=lambda: sound.is_muted,
        again=partial(_again_today, choices),
        before=partial(_before, choices, keeper),
        asks=partial(_asks, choices),
        hears_claps=lambda: choices.preferences.claps,
    )


def _known(keeper: JournalKeeper) -> frozenset[tuple[str, str]]:
    history = keeper.known_history()
    since = now() - timedelta(days=LOOKED_BACK_DAYS)
    return known_from(history.side_records(since)) if history else frozenset()


def _asks(choices: ChoicesController, plan: SessionPlan) -> bool:
    return choices.preferences.ask_feeling and plan.type != OWED


def _before(choices: ChoicesController, keeper: JournalKeeper, plan: SessionPlan) -> Before:
    """What is told before it begins; where a gentler one is offered, that comes first."""
    if not _asks(choices, plan):
        return Before.NOTHING
    said = felt_lately(keeper.history.recent(LOOKED_BACK), now())
    return Before.NOTHING if gentle_first(said) else before(plan, choices.library, said)


def _remember_chimes(choices: ChoicesController) -> None:
    """They are told once."""
    wishes = wishes_of(choices.preferences.voice)
    choices.change(voice=text_of(wishes._replace(knows_chimes=True)))


def _on_asked(voice: SessionVoice, action: ActionId) -> None:
    if action is ActionId.SAY_AGAIN:
        voice.say_again()
    elif action is ActionId.SAY_WHAT_IS_LEFT:
        voice.say_what_is_left()


def _again_today(choices: ChoicesController, plan: SessionPlan) -> str:
    """An exercise of this plan that has another time today, as it was known before the session."""
    done = {segment.exercise for segment in plan.segments}
    states = choices.agenda.states if choices.agenda else ()
    for state in states:
        if state.exercise in done and state.times - state.done > 1:
            return state.exercise
    return ""
