"""A session with a voice, on a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_voice import SessionVoice, VoiceChoices
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.texts.voice import words_of_sentence
from tests.domain.voice.scripts import library, plan_of
from tests.fakes import FakeClock, FakeVoice

SPEAKS = VoiceWishes(who=WhoSpeaks.FOOTCARE)

STEP_MS = 100


class Spoken:
    """A session with a voice, on a clock that the test moves."""

    def __init__(
        self,
        *exercises: str,
        waits: bool = False,
        asks: bool = False,
        claps: bool = False,
        speed: float = 1.0,
    ) -> None:
        self.clock, self.voice = FakeClock(), FakeVoice()
        self.clock.speed = speed
        self.wishes, self.is_muted = SPEAKS, False
        choices = VoiceChoices(
            lambda: self.wishes,
            library,
            is_muted=lambda: self.is_muted,
            again=lambda _plan: "heel_cord",
            before=lambda _plan: Before.FEELING if asks else Before.NOTHING,
            asks=lambda _plan: asks,
            hears_claps=lambda: claps,
        )
        self.session = SessionVoice(self.voice, self.clock, choices, words_of_sentence)
        self.captions: list[str] = []
        self.answers: list[str] = []
        self.session.captioned.connect(lambda text, _: self.captions.append(text))
        self.session.answered.connect(lambda _shown, told: self.answers.append(told))
        options = PlanOptions(wait_for_me=waits)
        plan = plan_of(*map(Item, exercises or ("heel_cord",)), options=options)
        self.controller = SessionController(plan, self.clock)
        self.session.begin(LiveSession("one", self.controller))

    def pass_ms(self, ms: int) -> None:
        for _ in range(ms // STEP_MS):
            self.clock.advance(STEP_MS)
            self.controller._on_timer_timeout()
            self.session._say_what_is_due()

    def close(self) -> None:
        self.controller.stop()
        self.session.end()


@pytest.fixture
def spoken(qtbot: QtBot) -> Iterator[Spoken]:
    made = Spoken()
    yield made
    made.close()
