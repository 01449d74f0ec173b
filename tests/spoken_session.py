"""A session that is spoken, of all real parts but the window: its sound server is a test's."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.sound.clip_voice import ClipVoice
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_voice import SessionVoice, VoiceChoices
from footcare_gui.controllers.sound_controller import SoundController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.cues import Cue
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.voice.speaker import Speech
from footcare_gui.platform import places
from footcare_gui.texts.voice import words_of_sentence

SOUNDS = places.resources() / "sounds"
VOICES = places.resources() / "voice" / "en"


class WritesDown:
    """A voice that keeps what it was told, and lets another say it."""

    def __init__(self, voice: ClipVoice) -> None:
        self._voice = voice
        self.said: list[Speech] = []

    def length_ms(self, text: str) -> int | None:
        """As the other."""
        return self._voice.length_ms(text)

    def prepare(self, texts: Sequence[str]) -> None:
        """As the other."""
        self._voice.prepare(texts)

    def say(self, speech: Speech) -> None:
        """As the other."""
        self.said.append(speech)
        self._voice.say(speech)

    def hush(self) -> None:
        """As the other."""
        self._voice.hush()

    def set_volume(self, volume: float) -> None:
        """As the other."""
        self._voice.set_volume(volume)


@dataclass
class SpokenSession:
    """What leads it, what is heard of it, and what was to be heard."""

    controller: SessionController
    sound: QtSound
    voice: SessionVoice
    told: WritesDown
    clock: SystemClock
    asks: bool = False
    listener: SoundController = field(init=False)
    cues: list[Cue] = field(default_factory=list)
    pauses_s: list[tuple[float, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.listener = SoundController(self.sound)
        self.controller.event_emitted.connect(self.listener.on_event)
        self.controller.event_emitted.connect(self._on_event_emitted)
        self.controller.cue_due.connect(self.listener.on_cue)
        self.controller.cue_due.connect(self.cues.append)
        if not self.asks:
            self.follow()

    def follow(self) -> None:
        """Let the session be spoken from now on; where it asks first, once it can be heard."""
        self.voice.begin(LiveSession("spoken", self.controller))

    def instant_s(self, due_ms: int) -> float:
        """An instant of the session, on the monotonic clock."""
        return time.monotonic() + (due_ms - self.clock.now_ms()) / 1000

    def be_ready_after(self, ms: int) -> None:
        """Where the session waits for the person, or was held up, let her go on after a while."""
        ready = QTimer(self.controller, singleShot=True, interval=ms)
        ready.timeout.connect(lambda: self.controller.act(ActionId.PRIMARY))

        def on_changed(shown: Readout) -> None:
            if shown.mode not in (Mode.WAITING, Mode.SLEPT):
                ready.stop()
            elif not ready.isActive():
                ready.start()

        self.controller.changed.connect(on_changed)

    def close(self) -> None:
        """The end of it, and of the child."""
        self.controller.stop()
        self.voice.end()
        self.listener.close()

    def _on_event_emitted(self, event: e.Event) -> None:
        match event:
            case e.SessionPaused():
                self.pauses_s.append((time.monotonic(), 0.0))
            case e.LeadStarted() | e.SessionResumed() if self.pauses_s and not self.pauses_s[-1][1]:
                self.pauses_s[-1] = (self.pauses_s[-1][0], time.monotonic())


def library() -> Library:
    """The built-in exercises."""
    return load_library(places.library_file()).library


def spoken_session(
    known: Library,
    routine: Routine,
    options: PlanOptions,
    voice: str,
    parent: QObject,
    *,
    asks: bool = False,
) -> SpokenSession:
    """A session that is ready to be started.

    Args:
        known: The exercises.
        routine: What is done.
        options: How.
        voice: Who speaks.
        parent: Qt's owner.
        asks: It is asked how it feels, before and after.
    """
    clock = SystemClock()
    sound = QtSound(SOUNDS, clock, parent)
    clips = ClipVoice(sound, VOICES, clock)
    clips.choose(voice)
    told = WritesDown(clips)
    wishes = VoiceWishes(who=WhoSpeaks.FOOTCARE, volume_percent=100)
    before = Before.FEELING if asks else Before.NOTHING
    choices = VoiceChoices(
        lambda: wishes, lambda: known, before=lambda _plan: before, asks=lambda _plan: asks
    )
    speaker = SessionVoice(told, clock, choices, words_of_sentence, parent)
    plan = compile_plan(known, routine, options)
    controller = SessionController(plan, clock, parent)
    return SpokenSession(controller, sound, speaker, told, clock, asks)
