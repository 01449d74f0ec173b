"""What is to be said in each kind of part: the table of the voice, row by row."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Dose, Kind, PlanOptions, SessionPlan
from footcare_gui.domain.voice import wants
from footcare_gui.domain.voice.lines import Wanted
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.domain.voice.telling import Telling, Told
from footcare_gui.texts.voice import words_of_sentence
from tests.builders import AT_OWN_PACE, CURLS, make_library, make_plan
from tests.domain.voice.scripts import calm, library, plan_of, routine_plan


def telling(plan: SessionPlan, how_much: HowMuch = HowMuch.EVERYTHING) -> Telling:
    return Telling(plan, library(), calm, VoiceWishes(how_much=how_much))


def index_of(plan: SessionPlan, kind: Kind, rep: int = 0) -> int:
    return next(i for i, s in enumerate(plan.segments) if (s.kind, s.rep) == (kind, rep))


def texts(wanted: tuple[Wanted, ...], known: Library | None = None) -> list[str]:
    return [words_of_sentence(one.forms[0][1], known or library()) for one in wanted]


def test_a_routine_begins_with_what_it_is_and_how_long_it_takes() -> None:
    said = texts(wants.beginning(telling(routine_plan("morning")), 0, waiting=True))
    assert said[:6] == [
        "Morning.",
        "4 exercises.",
        "About 5 minutes.",
        "You need a bed or mat and a wall.",
        "Three short chimes count down. The one after them means begin, or let go.",
        "Ankle circles.",
    ]


def test_a_routine_of_one_exercise_counts_it_too() -> None:
    said = texts(wants.beginning(telling(plan_of(Item("toe_walk"))), 0, waiting=True))
    assert said[0] == "1 exercise."


def test_what_the_chimes_mean_is_told_once() -> None:
    knows = telling(routine_plan("morning"))
    knows = knows._replace(wishes=VoiceWishes(knows_chimes=True))
    assert not [one for one in texts(wants.beginning(knows, 0, waiting=True)) if "chime" in one]


def test_things_that_no_sentence_names_together_are_named_one_by_one() -> None:
    plan = plan_of(Item("toe_press"), Item("pencil_grip"))
    alone = telling(plan)._replace(
        length_of=lambda sentence: None if sentence.say is Say.NEEDS else calm(sentence)
    )
    said = texts(wants.beginning(alone, 0, waiting=True))
    assert said[2:5] == ["You need a wall.", "And a pencil.", "And a worktop."]


def test_before_the_start_it_asks_how_it_feels_and_tells_what_is_coming() -> None:
    said = texts(wants.before_start(telling(routine_plan("morning"))))
    assert said[:3] == [
        "How is the foot or leg now? 0 is fine, 10 the worst.",
        "Press a number, or press Space to begin.",
        "Morning.",
    ]
    assert said[-3:] == ["Ankle circles.", "Lying down.", "Left leg first."]


def test_an_exercise_alone_begins_with_itself() -> None:
    plan = plan_of(Item("ankle_circles"))._replace(type="exercise")
    assert texts(wants.beginning(telling(plan), 0, waiting=True))[0] == "Ankle circles."


def test_getting_up_from_lying_begins_with_sitting() -> None:
    plan = plan_of(Item("ankle_circles"), Item("heel_cord"))
    index = index_of(plan, Kind.CHANGE_POSITION)
    said = texts(wants.beginning(telling(plan), index, waiting=False))
    assert said[:3] == [
        "Sit for a moment before you stand.",
        "Next: Heel tendon stretch.",
        "Standing.",
    ]


def test_what_is_at_hand_already_need_not_be_fetched() -> None:
    plan = plan_of(Item("toe_press"), Item("pencil_grip"))
    last = max(i for i, s in enumerate(plan.segments) if s.kind is Kind.GET_READY)
    said = texts(wants.beginning(telling(plan), last, waiting=False))
    assert "You need a pencil." in said
    assert "And a wall." not in said


def test_short_work_is_told_whole_before_it_begins() -> None:
    plan = plan_of(Item("toe_press"))
    said = texts(wants.beginning(telling(plan), 0, waiting=False))
    assert said[-2:] == ["10 times.", "Each for 3 seconds."]


def test_how_long_each_takes_is_not_told_again_as_it_begins() -> None:
    plan = plan_of(Item("toe_press"))
    hold, told = index_of(plan, Kind.HOLD, 1), Told().and_also(Sentence(Say.EACH_FOR, n=3))
    assert texts(wants.working(telling(plan), hold, 3_000, told, open_end=False)) == ["Hold."]
    untold = wants.working(telling(plan), hold, 3_000, Told(), open_end=False)
    assert texts(untold) == ["Hold for 3 seconds."]


def test_a_hold_that_is_as_long_as_one_can_names_its_aim_or_no_length() -> None:
    plan = plan_of(Item("pencil_grip"))
    index = index_of(plan, Kind.HOLD, 1)
    aimed = wants.working(telling(plan), index, 10_000, Told(), open_end=False)
    assert texts(aimed) == ["Hold for 10 seconds."]
    free = wants.working(telling(plan), index, 30_000, Told(), open_end=True)
    assert texts(free) == ["Hold."]


def test_a_length_that_is_no_whole_second_is_not_named() -> None:
    plan = plan_of(Item("heel_cord"))
    index = index_of(plan, Kind.HOLD, 1)
    assert texts(wants.working(telling(plan), index, 7_500, Told(), open_end=False))[0] == "Hold."


def test_later_repetitions_are_told_in_a_word() -> None:
    plan = plan_of(Item("toe_stretch"), Item("pencil_grip"))
    second = index_of(plan, Kind.HOLD, 2)
    assert texts(wants.working(telling(plan), second, 5_000, Told(), open_end=False)) == [
        "Toes up."
    ]
    first = index_of(plan, Kind.HOLD, 1)
    said = texts(wants.working(telling(plan), first, 5_000, Told(), open_end=False))
    assert said == ["Draw the toes up toward your shin."]


def test_the_way_in_is_told_step_by_step_or_named() -> None:
    plan = plan_of(Item("heel_cord"))
    index = index_of(plan, Kind.MOVE_IN, 1)
    assert texts(wants.moving_in(telling(plan), index)) == [
        "Back knee straight, heel down.",
        "Bend the front knee and let your hips move to the wall.",
        "Hold, and keep breathing.",
    ]
    assert wants.moving_in(telling(plan, HowMuch.SHORT), index) == ()


def test_what_is_left_over_is_told_on_the_first_side_only() -> None:
    plan = plan_of(Item("heel_cord"))
    first = index_of(plan, Kind.HOLD, 1)
    last = max(i for i, s in enumerate(plan.segments) if s.kind is Kind.HOLD)
    assert wants.left_over(telling(plan), first)
    assert not wants.left_over(telling(plan), last)
    assert not wants.left_over(telling(plan, HowMuch.SHORT), first)


def test_short_holds_have_no_time_for_what_is_left_over() -> None:
    plan = plan_of(Item("toe_press"))
    assert not wants.left_over(telling(plan), index_of(plan, Kind.HOLD, 1))


@pytest.mark.parametrize(
    ("mark", "spare_ms", "said"),
    [
        (MarkKind.HALF_WAY, 0, ["Half way."]),
        (MarkKind.REVERSE, 0, ["Half way: now the other way round."]),
        (MarkKind.TARGET, 0, ["That is plenty. Stop whenever you like."]),
        (MarkKind.ENOUGH, 10_000, ["That's enough. Ten more if you like."]),
        (MarkKind.ENOUGH, 0, []),
        (MarkKind.ENOUGH, 2_500, []),
        (MarkKind.COUNT, 0, []),
    ],
)
def test_each_mark_is_told_in_its_words(mark: MarkKind, spare_ms: int, said: list[str]) -> None:
    told = telling(routine_plan("morning"))
    assert texts(wants.at_mark(told, mark, spare_ms)) == said


def test_who_wants_changes_only_is_told_of_the_other_way_round_only() -> None:
    told = telling(routine_plan("morning"), HowMuch.CHANGES)
    assert [mark for mark in MarkKind if wants.at_mark(told, mark, 5_000)] == [MarkKind.REVERSE]


def test_on_the_way_to_the_other_side_the_way_out_is_told_and_else_only_named() -> None:
    plan = plan_of(Item("heel_cord"))
    releases = [i for i, s in enumerate(plan.segments) if s.kind is Kind.RELEASE]
    said = [texts(wants.releasing(telling(plan), index))[0] for index in releases]
    assert said == ["Ease back, step in, then change legs.", "Slowly let go."]
    assert wants.releasing(telling(plan, HowMuch.CHANGES), releases[0]) == ()


def test_a_rest_tells_what_is_left_and_the_first_one_how_to_rest() -> None:
    plan = plan_of(Item("pencil_grip"))
    first, second = index_of(plan, Kind.REST, 1), index_of(plan, Kind.REST, 2)
    said = texts(wants.resting(telling(plan), first, 4))
    assert said == ["Rest, then 4 more.", "Put the foot down and rest."]
    assert texts(wants.resting(telling(plan), second, 1)) == ["Rest. Last one."]
    assert wants.resting(telling(plan, HowMuch.CHANGES), first, 4) == ()


def test_changing_sides_tells_which_now_and_what_differs() -> None:
    plan = plan_of(Item("heel_cord"))
    index = index_of(plan, Kind.SWITCH)
    assert texts(wants.switching(telling(plan), index))[:2] == [
        "Now the right leg.",
        "Step back with the working leg.",
    ]
    assert texts(wants.switching(telling(plan, HowMuch.SHORT), index)) == ["Right leg."]


@pytest.mark.parametrize(("ms", "n"), [(0, 1), (80_000, 1), (100_000, 2), (600_000, 10)])
def test_lengths_are_told_in_whole_minutes(ms: int, n: int) -> None:
    assert wants.minutes(ms) == n


def test_a_dose_of_ones_own_is_told_as_it_is() -> None:
    options = PlanOptions(doses={("heel_cord", ""): Dose(work_ms=45_000)})
    plan = plan_of(Item("heel_cord"), options=options)
    index = index_of(plan, Kind.HOLD, 1)
    said = texts(wants.working(telling(plan), index, 45_000, Told(), open_end=False))
    assert said[0] == "Hold for 45 seconds."


def test_a_counted_repetition_is_told_beat_by_beat_and_a_rest_between_sets_tells_what_is_left() -> (
    None
):
    plan = make_plan(CURLS)
    counted = Telling(plan, make_library(CURLS), calm, VoiceWishes())
    said = texts(wants.beginning(counted, 0, waiting=False), make_library(CURLS))
    assert "4 times." in said
    assert "2 sets." in said
    assert not any("second" in words for words in said)
    beats = [
        texts(wants.working(counted, index, 2_000, Told(), open_end=False)) for index in (1, 2, 3)
    ]
    assert beats == [["Up."], ["Hold."], ["Down."]]
    rest = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.REST)
    assert texts(wants.resting(counted, rest, 0)) == ["Rest. The last set comes next."]


def test_at_ones_own_pace_the_voice_leaves_one_alone() -> None:
    plan = make_plan(AT_OWN_PACE)
    counted = Telling(plan, make_library(AT_OWN_PACE), calm, VoiceWishes())
    first = texts(wants.working(counted, 1, 5_000, Told(), open_end=True))
    assert first == ["At your own pace. Press Space after each one."]
    assert wants.working(counted, 2, 5_000, Told(), open_end=True) == ()
