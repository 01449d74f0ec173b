"""What is said before an exercise, and before it all."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.voice_wishes import VoiceWishes
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.voice import beginnings
from footcare_gui.domain.voice.lines import Wanted
from footcare_gui.domain.voice.sentences import Say
from footcare_gui.texts.voice import words_of_sentence
from tests.domain.voice.scripts import calm, library, plan_of, routine_plan
from tests.domain.voice.wanted import index_of, telling
from tests.domain.voice.wanted import texts as all_texts

CHIMES = (
    "Three short chimes count down. The fourth one starts or stops. "
    "A single chime begins a hold, a rest or the next part, or says half way. "
    "The words after it tell you which.",
    "Space pauses and goes on. Escape stops.",
)
WAITS = "The session waits for you now, as long as you like."


def texts(wanted: tuple[Wanted, ...]) -> list[str]:
    """All that is told but what the chimes mean."""
    return [text for text in all_texts(wanted) if text not in CHIMES]


def test_a_routine_begins_with_what_it_is_and_how_long_it_takes() -> None:
    said = texts(beginnings.beginning(telling(routine_plan("morning")), 0, waiting=True))
    assert said[:6] == [
        "Morning.",
        "4 exercises.",
        "About 5 minutes.",
        "You need a bed or mat and a wall.",
        "Ankle circles.",
        "Lying down.",
    ]


def test_what_the_chimes_mean_is_told_after_how_to_stand_or_lie() -> None:
    plan = routine_plan("morning")
    waits = all_texts(beginnings.beginning(telling(plan), 0, waiting=True))
    assert waits.index("Lying down.") + 1 == waits.index(CHIMES[0])
    assert waits.index(CHIMES[1]) + 1 == waits.index(WAITS)
    for wanted in (
        beginnings.beginning(telling(plan), 0, waiting=False),
        beginnings.before_start(telling(plan), Before.FEELING),
    ):
        assert tuple(all_texts(wanted)[-2:]) == CHIMES


def test_a_routine_of_one_exercise_counts_it_too() -> None:
    said = texts(beginnings.beginning(telling(plan_of(Item("toe_walk"))), 0, waiting=True))
    assert said[0] == "1 exercise."


def test_what_the_chimes_mean_and_how_to_pause_is_told_once() -> None:
    knows = telling(routine_plan("morning"))
    knows = knows._replace(wishes=VoiceWishes(knows_chimes=True))
    said = " ".join(all_texts(beginnings.beginning(knows, 0, waiting=True)))
    assert "chime" not in said
    assert "pauses" not in said


def test_things_that_no_sentence_names_together_are_named_one_by_one() -> None:
    plan = plan_of(Item("toe_press"), Item("pencil_grip"))
    alone = telling(plan)._replace(
        length_of=lambda sentence: None if sentence.say is Say.NEEDS else calm(sentence)
    )
    said = texts(beginnings.beginning(alone, 0, waiting=True))
    assert said[2:5] == ["You need a wall.", "And a pencil.", "And a worktop."]


def test_before_the_start_it_asks_how_it_feels_and_tells_what_is_coming() -> None:
    said = texts(beginnings.before_start(telling(routine_plan("morning")), Before.FEELING))
    assert said[:3] == [
        "How is the foot or leg now? 0 is fine, 10 the worst.",
        "Press a number. For ten, press one, then zero. Or press Space. Then it begins.",
        "Morning.",
    ]
    assert said[-3:] == ["Ankle circles.", "Lying down.", "Left leg first."]


def test_where_nothing_is_asked_before_it_how_to_go_on_is_the_last_that_is_said() -> None:
    plan = plan_of(Item("heel_cord"))
    said = all_texts(beginnings.before_start(telling(plan), Before.PLACE))
    assert "How is the foot" not in " ".join(said)
    assert said[-1] == "When you are ready, press Space. Then get into position."


def test_an_exercise_alone_begins_with_itself() -> None:
    plan = plan_of(Item("ankle_circles"))._replace(type="exercise")
    assert texts(beginnings.beginning(telling(plan), 0, waiting=True))[0] == "Ankle circles."


def test_getting_up_from_lying_begins_with_sitting() -> None:
    plan = plan_of(Item("ankle_circles"), Item("heel_cord"))
    index = index_of(plan, Kind.CHANGE_POSITION)
    said = texts(beginnings.beginning(telling(plan), index, waiting=False))
    assert said[:3] == [
        "Sit for a moment before you stand.",
        "Next: Heel tendon stretch.",
        "Standing.",
    ]


def test_what_is_at_hand_already_need_not_be_fetched() -> None:
    plan = plan_of(Item("toe_press"), Item("pencil_grip"))
    last = max(i for i, s in enumerate(plan.segments) if s.kind is Kind.GET_READY)
    said = texts(beginnings.beginning(telling(plan), last, waiting=False))
    assert "You need a pencil." in said
    assert "And a wall." not in said


def test_short_work_is_told_whole_before_it_begins() -> None:
    plan = plan_of(Item("toe_press"))
    said = texts(beginnings.beginning(telling(plan), 0, waiting=False))
    assert "10 times." in said
    assert said[-1] == "3 seconds each."


@pytest.mark.parametrize(("ms", "n"), [(0, 1), (80_000, 1), (100_000, 2), (600_000, 10)])
def test_lengths_are_told_in_whole_minutes(ms: int, n: int) -> None:
    assert beginnings.minutes(ms) == n


def test_where_it_waits_it_tells_what_to_set_up_for_all_that_comes_without_a_wait() -> None:
    plan = plan_of(Item("foot_massage"), Item("heel_stretch"), Item("band_pull"))
    index = index_of(plan, Kind.CHANGE_POSITION)
    said = texts(beginnings.beginning(telling(plan), index, waiting=True))
    assert said[-9:] == [
        "You need a mat.",
        "And an exercise band.",
        "And a heavy table.",
        "The session waits for you now, as long as you like.",
        "First, set this up.",
        "Loop the band low round the leg of a heavy table that cannot slide.",
        "Lay the mat in front of it.",
        "Lay everything else that you need within reach.",
        "When you are ready, press Space. Then you have 25 seconds to get into position.",
    ]


def test_what_takes_long_to_set_up_is_told_in_its_own_wait_too() -> None:
    plan = plan_of(Item("foot_massage"), Item("band_pull"))
    said = texts(
        beginnings.beginning(telling(plan), index_of(plan, Kind.CHANGE_POSITION), waiting=True)
    )
    assert said[-4:-1] == [
        "First, set this up.",
        "Loop the band low round the leg of a heavy table that cannot slide.",
        "Lay the mat in front of it.",
    ]


def test_what_ends_the_exercise_before_is_told_first() -> None:
    plan = plan_of(Item("pencil_grip"), Item("heel_cord"))
    last = max(i for i, s in enumerate(plan.segments) if s.kind is Kind.GET_READY)
    said = texts(beginnings.beginning(telling(plan), last, waiting=False))
    assert said[:2] == ["Put the foot down.", "Next: Heel tendon stretch."]


def test_how_one_moves_is_told_before_it_and_the_way_in_where_that_is_too_short() -> None:
    said = texts(beginnings.beginning(telling(plan_of(Item("ankle_circles"))), 0, waiting=False))
    assert said[-6:] == [
        "Once with each leg.",
        "On your back, the left leg long, the right knee bent.",
        "Raise the left leg.",
        "Hands behind its thigh.",
        "Draw big, slow circles with your toes.",
        "At the chime, circle the other way.",
    ]


def test_a_session_that_begins_says_get_ready() -> None:
    said = texts(beginnings.beginning(telling(plan_of(Item("toe_walk"))), 0, waiting=False))
    assert "Get ready." in said


def test_what_was_set_up_in_a_wait_makes_room_for_how_often() -> None:
    plan = plan_of(Item("foot_massage"), Item("heel_stretch"), Item("band_pull"))
    last = max(i for i, s in enumerate(plan.segments) if s.kind is Kind.GET_READY)
    ranks = {
        words_of_sentence(one.forms[0][1], library()): one.rank
        for one in beginnings.beginning(telling(plan), last, waiting=False)
    }
    set_up = "Loop the band low round the leg of a heavy table that cannot slide."
    assert ranks[set_up] > ranks["10 times."]


def test_before_the_start_a_first_exercise_that_does_not_wait_is_told_with_its_steps() -> None:
    said = texts(beginnings.before_start(telling(plan_of(Item("toe_walk"))), Before.FEELING))
    assert said[-3:] == [
        "Rise onto the balls of both feet.",
        "Walk on with short, slow steps.",
        "Heels high and ankles straight, all the way.",
    ]


def test_who_can_clap_is_told_to_clap_once_there() -> None:
    plan = plan_of(Item("ankle_circles"))
    claps = telling(plan)._replace(hears_claps=True)
    said = texts(beginnings.beginning(claps, 0, waiting=True))
    assert said[-1] == "Get into position. Then clap twice, or press Space."


def test_how_often_is_told_with_each_side_and_how_long_with_each_move() -> None:
    said = texts(beginnings.beginning(telling(plan_of(Item("toe_stretch"))), 0, waiting=False))
    assert said[-4:] == [
        "3 rounds with each foot.",
        "Sit tall, the left ankle on the right thigh.",
        "One hand holds the heel, the other moves the toes.",
        "5 seconds for each move.",
    ]
