"""What the voice asks and what it is asked: before the start, on the way, and before the end."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks
from footcare_gui.domain.session.announcements import FinishAsked, SessionOver
from tests.kits.spoken_kit import STEP_MS, Spoken, spoken

__all__ = ["spoken"]


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
