"""A session is spoken as its script says, and falls silent when it should."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from tests.kits.spoken_kit import Spoken, spoken

__all__ = ["spoken"]


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


def test_what_makes_no_sense_by_itself_is_heard_and_not_read(spoken: Spoken) -> None:
    alone: dict[str, bool] = {}
    spoken.session.captioned.connect(alone.__setitem__)
    spoken.controller.start()
    spoken.pass_ms(60_000)
    fragments = {text for text, stands in alone.items() if not stands}
    assert {"Heel tendon stretch.", "Standing."} <= fragments
    assert "Keep breathing." in alone.keys() - fragments


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
    spoken.session._say_what_is_due()
    assert spoken.voice.texts == ["Heel tendon stretch."]


def test_the_first_line_is_told_before_the_loop_comes_round(spoken: Spoken) -> None:
    spoken.controller.start()
    assert spoken.voice.texts == ["Heel tendon stretch."]
