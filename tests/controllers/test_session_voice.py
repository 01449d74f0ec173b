"""A session is spoken as its script says, and falls silent when it should."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_voice import SessionVoice, VoiceChoices
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.announcements import FinishAsked, SessionOver
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
            asks_before=lambda _plan: asks,
            asks=lambda _plan: asks,
            hears_claps=lambda: claps,
        )
        self.session = SessionVoice(self.voice, self.clock, choices, words_of_sentence)
        self.captions: list[str] = []
        self.answers: list[str] = []
        self.session.captioned.connect(self.captions.append)
        self.session.answered.connect(lambda _shown, told: self.answers.append(told))
        options = PlanOptions(wait_for_me=waits)
        plan = plan_of(*map(Item, exercises or ("heel_cord",)), options=options)
        self.controller = SessionController(plan, self.clock)
        self.session.begin(LiveSession("one", self.controller))

    def pass_ms(self, ms: int) -> None:
        for _ in range(ms // STEP_MS):
            self.clock.advance(STEP_MS)
            self.controller._on_timer_timeout()
            self.session._on_timer_timeout()

    def close(self) -> None:
        self.controller.stop()
        self.session.end()


@pytest.fixture
def spoken(qtbot: QtBot) -> Iterator[Spoken]:
    made = Spoken()
    yield made
    made.close()


def test_each_line_is_said_once_at_its_instant(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(45_500)
    assert spoken.voice.texts[:4] == [
        "Heel tendon stretch.",
        "Standing.",
        "Left leg first.",
        "Stand facing a wall, hands on it at shoulder height.",
    ]
    assert spoken.voice.said[0].due_ms == 180
    half_way = next(one for one in spoken.voice.said if one.text == "Half way.")
    assert half_way.due_ms == 10_000 + 3_000 + 15_000 + 180
    assert spoken.voice.texts[-1] == "Come back and step in."
    assert len(spoken.voice.texts) == len(set(spoken.voice.texts))
    assert spoken.voice.hushed == 0


def test_what_comes_next_is_made_ready(spoken: Spoken) -> None:
    spoken.controller.start()
    assert spoken.voice.prepared[:2] == ["Heel tendon stretch.", "Standing."]
    assert spoken.voice.volume == 0.8


def test_what_is_said_stands_on_the_screen_as_long_as_it_is_said(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(9_000)
    assert spoken.captions[:2] == ["Heel tendon stretch.", "Standing."]
    assert spoken.captions[-1] == ""


def test_a_pause_silences_it_and_says_so_and_then_nothing_wakes(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(1_000)
    spoken.controller.pause()
    assert spoken.voice.hushed == 1
    spoken.pass_ms(3_000)
    assert spoken.voice.texts[-1] == "Paused."
    assert not spoken.session._timer.isActive()


def test_gone_on_from_a_pause_it_says_again_what_was_cut_off(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(1_000)
    said = list(spoken.voice.texts)
    spoken.controller.pause()
    spoken.pass_ms(2_000)
    spoken.controller.act(ActionId.PRIMARY)
    spoken.pass_ms(5_000)
    assert spoken.voice.texts[len(said) :][:2] == ["Paused.", said[-1]]


def test_gone_on_in_the_work_it_names_work_and_side(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(20_000)
    spoken.controller.pause()
    spoken.pass_ms(2_000)
    spoken.controller.act(ActionId.PRIMARY)
    spoken.pass_ms(2_000)
    assert spoken.voice.texts[-1] == "Hold, left leg."


def test_more_time_is_answered_after_what_is_being_said(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(200)
    first = spoken.voice.said[0]
    spoken.controller.extend(10_000)
    spoken.pass_ms(6_000)
    assert spoken.voice.texts[:2] == [first.text, "10 seconds more."]
    assert spoken.voice.said[1].due_ms >= first.due_ms + 60 * len(first.text)
    assert spoken.voice.hushed == 0


def test_too_much_is_answered_at_once_and_asked_about(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(20_000)
    spoken.controller.act(ActionId.TOO_MUCH)
    spoken.pass_ms(10_000)
    assert spoken.voice.texts[-2:] == [
        "Good call. Ease out slowly.",
        "How to go on? Easier, skip this one, or finish here. Take your time: it waits for you.",
    ]


def test_a_jump_silences_what_was_said_of_what_it_left(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(17_000)
    spoken.controller.act(ActionId.NEXT)
    spoken.pass_ms(500)
    assert spoken.voice.hushed == 1
    assert spoken.voice.texts[-1] == "Now the right leg."


def test_the_end_is_told_with_what_can_come_again(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(100_000)
    assert spoken.voice.texts[-2:] == [
        "All done. Well done.",
        "Heel tendon stretch can come again later today.",
    ]


def test_the_question_whether_to_finish_is_said(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(6_000)
    spoken.controller.pause()
    spoken.session.on_announcement(FinishAsked())
    spoken.session.on_announcement(SessionOver())
    spoken.pass_ms(1_000)
    assert spoken.voice.texts[-1] == "Finish here? Everything you have done so far is kept."
    hushed = spoken.voice.hushed
    spoken.session.stop_asking()
    assert spoken.voice.hushed == hushed + 1
    assert spoken.captions[-1] == ""


def test_how_to_go_on_is_said_no_more_while_it_is_asked_whether_to_finish(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(16_000)
    spoken.controller.act(ActionId.TOO_MUCH)
    spoken.pass_ms(5_000)
    while not spoken.captions[-1].startswith("How to go on?"):
        spoken.pass_ms(STEP_MS)
    hushed = spoken.voice.hushed
    spoken.controller.act(ActionId.ESCAPE)
    spoken.session.on_announcement(FinishAsked())
    assert spoken.voice.hushed > hushed
    spoken.pass_ms(1_000)
    assert spoken.captions[-1].startswith("Finish here?")


def test_asked_what_is_left_it_tells_and_shows_it(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(29_000)
    spoken.session.say_what_is_left()
    assert spoken.answers == [
        "Heel tendon stretch. Left leg. 15 seconds left. Then the right leg. Then you are done. "
        "About 1 minute left in all."
    ]
    spoken.pass_ms(9_000)
    assert "15 seconds left." in spoken.voice.texts


@pytest.mark.parametrize("turn", ["part", "pause"])
def test_what_was_asked_for_is_over_once_something_else_is_to_be_done(
    spoken: Spoken, turn: str
) -> None:
    spoken.controller.start()
    spoken.pass_ms(29_000)
    spoken.session.say_what_is_left()
    moved: list[bool] = []
    spoken.session.moved_on.connect(lambda: moved.append(True))
    spoken.pass_ms(500)
    assert moved == []
    spoken.controller.pause() if turn == "pause" else spoken.controller.act(ActionId.NEXT)
    assert moved


def test_asked_again_it_says_what_is_to_be_done_now(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(29_000)
    said = len(spoken.voice.said)
    spoken.session.say_again()
    spoken.pass_ms(8_000)
    assert spoken.voice.texts[said:][:2] == ["Heel tendon stretch.", "Left leg."]
    assert spoken.voice.texts[-1] == "Keep breathing."


@pytest.mark.parametrize("who", [WhoSpeaks.READER, WhoSpeaks.NOBODY, None])
def test_where_somebody_else_or_nobody_speaks_it_answers_in_words_alone(
    spoken: Spoken, who: WhoSpeaks | None
) -> None:
    spoken.wishes = VoiceWishes(who=who)
    spoken.controller.start()
    spoken.pass_ms(10_000)
    spoken.session.say_what_is_left()
    assert spoken.voice.said == []
    assert spoken.answers


def test_muted_it_is_silent_at_once(spoken: Spoken) -> None:
    spoken.controller.start()
    spoken.pass_ms(1_000)
    spoken.is_muted = True
    spoken.session.follow_preferences()
    said = len(spoken.voice.said)
    spoken.pass_ms(20_000)
    assert (spoken.voice.hushed, len(spoken.voice.said)) == (1, said)


def test_where_it_waits_it_says_so_and_nothing_wakes(qtbot: QtBot) -> None:
    waiting = Spoken("upward_stretch", waits=True)
    waiting.controller.start()
    waiting.pass_ms(30_000)
    assert waiting.voice.texts[-2:] == [
        "The session waits for you now, as long as you like.",
        "When you are ready, press Space. Then you have 25 seconds to get into position.",
    ]
    assert not waiting.session._timer.isActive()
    waiting.controller.act(ActionId.PRIMARY)
    waiting.pass_ms(900)
    assert waiting.voice.texts[-1] == "Left leg first."
    waiting.close()


def test_who_can_clap_is_told_so_where_it_waits(qtbot: QtBot) -> None:
    waiting = Spoken("upward_stretch", waits=True, claps=True)
    waiting.controller.start()
    waiting.pass_ms(30_000)
    told = "Get into position. Then clap twice, or press Space."
    assert waiting.voice.texts[-1] == told
    waiting.close()


def test_before_the_start_it_asks_and_tells_what_is_coming_and_the_start_goes_on_from_there(
    qtbot: QtBot,
) -> None:
    asking = Spoken("toe_walk", "toe_press", asks=True)
    told: list[bool] = []
    asking.session.chimes_told.connect(lambda: told.append(True))
    asking.pass_ms(60_000)
    assert asking.voice.texts[:3] == [
        "How is the foot or leg now? 0 is fine, 10 the worst.",
        "Press a number. For ten, press one, then zero. Or press Space. Then it begins.",
        "2 exercises.",
    ]
    assert "You need a wall." in asking.voice.texts
    assert asking.voice.texts[-3] == "Heels high and ankles straight, all the way."
    assert asking.voice.texts[-1] == "Space pauses and goes on. Escape stops."
    assert told == [True]
    assert not asking.session._timer.isActive()
    asking.controller.start()
    asking.pass_ms(12_000)
    tip = "Turn at the end of the wall."
    assert asking.voice.texts[-4:] == ["Toe walking.", "Get ready.", "Walk for 30 seconds.", tip]
    asking.close()


KEYS = "Press a number. For ten, press one, then zero. Or press Space. Then it begins."


def test_the_question_before_it_is_cut_off_with_its_words_as_soon_as_the_session_begins(
    qtbot: QtBot,
) -> None:
    asking = Spoken("toe_walk", "toe_press", asks=True)
    while asking.captions[-1:] != [KEYS]:
        asking.pass_ms(STEP_MS)
    asking.controller.start()
    assert asking.voice.hushed == 1
    assert asking.captions[-1] != KEYS
    asking.pass_ms(12_000)
    assert asking.voice.texts.count(KEYS) == 1
    asking.close()


def test_once_it_is_answered_how_it_feels_nobody_is_told_how_to_answer(qtbot: QtBot) -> None:
    asking = Spoken("toe_walk", "toe_press", asks=True)
    asking.pass_ms(1_500)
    assert asking.captions[-1] == "How is the foot or leg now? 0 is fine, 10 the worst."
    asking.session.stop_asking()
    assert asking.captions[-1] == ""
    asking.pass_ms(60_000)
    assert KEYS not in asking.voice.texts
    assert "You need a wall." in asking.voice.texts
    asking.close()


def test_a_session_that_asks_nothing_says_nothing_before_it_starts(spoken: Spoken) -> None:
    spoken.pass_ms(5_000)
    assert spoken.voice.said == []


def test_in_a_hurry_each_exercise_and_each_side_is_still_named(qtbot: QtBot) -> None:
    hurried = Spoken("heel_cord", "toe_stretch", speed=10)
    hurried.controller.start()
    hurried.pass_ms(300_000)
    named = [text for text in hurried.voice.texts if "leg" in text or "foot" in text]
    assert "Heel tendon stretch." in hurried.voice.texts
    assert any("Toe stretching." in text for text in hurried.voice.texts)
    assert named == ["Left leg.", "Right leg.", "Left foot.", "Right foot."]
    ends = [one.due_ms + 10 * 60 * len(one.text) for one in hurried.voice.said]
    later = hurried.voice.said[1:]
    assert all(end <= one.due_ms for end, one in zip(ends, later, strict=False))
    hurried.close()


def test_a_line_that_would_come_late_is_not_said(spoken: Spoken) -> None:
    spoken.controller.start()
    assert spoken.voice.texts == ["Heel tendon stretch."]
    spoken.clock.advance(4_000)
    spoken.session._on_timer_timeout()
    assert spoken.voice.texts == ["Heel tendon stretch."]


def test_the_first_line_is_told_before_the_loop_comes_round(spoken: Spoken) -> None:
    spoken.controller.start()
    assert spoken.voice.texts == ["Heel tendon stretch."]
