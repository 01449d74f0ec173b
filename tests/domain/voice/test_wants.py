"""What is to be said in each kind of part: the table of the voice, row by row."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.dosage import Ours
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.exercises.sets import Sets
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Dose, Kind, PlanOptions
from footcare_gui.domain.voice import wants
from footcare_gui.domain.voice.beginnings import beginning
from footcare_gui.domain.voice.lines import Wanted
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.domain.voice.telling import Telling, Told, steps_of
from tests.builders import AT_OWN_PACE, CURLS, exact, make_exercise, make_library, make_plan
from tests.domain.voice.scripts import calm, plan_of, routine_plan
from tests.domain.voice.wanted import index_of, telling, texts


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
    assert but_steps(aimed) == ["Hold for 10 seconds."]
    free = wants.working(telling(plan), index, 30_000, Told(), open_end=True)
    assert but_steps(free) == ["Hold."]


def test_a_length_that_is_no_whole_second_is_not_named() -> None:
    plan = plan_of(Item("heel_cord"))
    index = index_of(plan, Kind.HOLD, 1)
    said = wants.working(telling(plan), index, 7_500, Told(), open_end=False)
    assert but_steps(said)[0] == "Hold."


def but_steps(wanted: tuple[Wanted, ...]) -> list[str]:
    return texts(tuple(one for one in wanted if one.forms[0][1].say is not Say.STEP))


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
    assert texts(wants.moving_in(telling(plan), index, Told())) == [
        "Bend the front knee, hips toward the wall.",
        "Back knee straight, heel down.",
        "The calf of the left leg stretches.",
        "Keep breathing.",
    ]
    assert wants.moving_in(telling(plan, HowMuch.SHORT), index, Told()) == ()


def test_on_the_way_in_what_was_not_told_before_comes_first_else_all_of_it_again() -> None:
    plan = plan_of(Item("ankle_circles"))
    index = index_of(plan, Kind.MOVE_IN, 1)
    way_in = steps_of(telling(plan), index).move_in
    told = Told().at(index, plan.segments[index]).and_also(way_in[0])
    assert texts(wants.moving_in(telling(plan), index, told))[0] == "Hands behind its thigh."
    again = wants.moving_in(telling(plan), index, told.and_also(way_in[1]))
    assert texts(again)[0] == "Raise the left leg."
    assert not told.has(again[0].forms[0][1])


def test_what_is_left_over_is_told_on_each_side_but_for_what_is_done_once() -> None:
    plan = plan_of(Item("heel_cord"))
    first = index_of(plan, Kind.HOLD, 1)
    last = max(i for i, s in enumerate(plan.segments) if s.kind is Kind.HOLD)
    left, right = (
        texts(wants.left_over(telling(plan), first)),
        texts(wants.left_over(telling(plan), last)),
    )
    assert left[:2] == [
        "Stand facing a wall, hands on it at shoulder height.",
        "Step back with the left leg.",
    ]
    assert right[0] == "Step back with the right leg."
    assert right[-1] == "Keep breathing."
    assert left[-2:] == ["Keep breathing.", "Once with each leg."]
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
        (MarkKind.ENOUGH, 10_000, ["That's enough. Ten more seconds if you like."]),
        (MarkKind.ENOUGH, 0, []),
        (MarkKind.ENOUGH, 7_500, []),
        (MarkKind.ENOUGH, 2_000, []),
        (MarkKind.COUNT, 0, []),
    ],
)
def test_each_mark_is_told_in_its_words(mark: MarkKind, spare_ms: int, said: list[str]) -> None:
    told = telling(routine_plan("morning"))
    assert texts(wants.at_mark(told, mark, spare_ms)) == said


def test_who_wants_changes_only_is_told_of_the_other_way_round_only() -> None:
    told = telling(routine_plan("morning"), HowMuch.CHANGES)
    assert [mark for mark in MarkKind if wants.at_mark(told, mark, 5_000)] == [MarkKind.REVERSE]


def test_on_the_way_out_it_is_told_what_to_do() -> None:
    plan = plan_of(Item("heel_cord"))
    releases = [i for i, s in enumerate(plan.segments) if s.kind is Kind.RELEASE]
    said = [texts(wants.releasing(telling(plan), index))[0] for index in releases]
    assert said == ["Come back and step in.", "Come back and step in."]
    assert wants.releasing(telling(plan, HowMuch.CHANGES), releases[0]) == ()


def test_a_rest_tells_how_to_rest_and_what_is_left_and_the_first_one_for_how_long() -> None:
    plan = plan_of(Item("pencil_grip"))
    first, second = index_of(plan, Kind.REST, 1), index_of(plan, Kind.REST, 2)
    said = texts(wants.resting(telling(plan), first, 4, 5_000))
    assert said == ["Put the foot down.", "Rest for 5 seconds."]
    odd = texts(wants.resting(telling(plan), first, 4, 5_500))
    assert odd == ["Put the foot down.", "Rest, then 4 more."]
    assert texts(wants.resting(telling(plan), second, 1)) == [
        "Put the foot down.",
        "Rest. Last one.",
    ]
    assert wants.resting(telling(plan, HowMuch.CHANGES), first, 4) == ()


def test_changing_sides_tells_which_now_and_what_differs() -> None:
    plan = plan_of(Item("heel_cord"))
    index = index_of(plan, Kind.SWITCH)
    assert texts(wants.switching(telling(plan), index))[:2] == [
        "Now the right leg.",
        "Step back with the right leg.",
    ]
    assert texts(wants.switching(telling(plan, HowMuch.SHORT), index)) == ["Right leg."]


def test_a_dose_of_ones_own_is_told_as_it_is() -> None:
    options = PlanOptions(doses={("heel_cord", ""): Dose(work_ms=45_000)})
    plan = plan_of(Item("heel_cord"), options=options)
    index = index_of(plan, Kind.HOLD, 1)
    said = but_steps(wants.working(telling(plan), index, 45_000, Told(), open_end=False))
    assert said[0] == "Hold for 45 seconds."


def test_a_counted_repetition_is_told_beat_by_beat_and_a_rest_between_sets_tells_what_is_left() -> (
    None
):
    plan = make_plan(CURLS)
    counted = Telling(plan, make_library(CURLS), calm, VoiceWishes())
    said = texts(beginning(counted, 0, waiting=False), make_library(CURLS))
    assert "As many as is comfortable, 4 at most." in said
    assert "4 times." not in said
    assert "2 sets." in said
    assert not any("second" in words for words in said)
    beats = [
        texts(wants.working(counted, index, 2_000, Told(), open_end=False)) for index in (1, 2, 3)
    ]
    assert beats == [["Up."], ["Hold."], ["Down."]]
    rest = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.REST)
    assert texts(wants.resting(counted, rest, 0)) == ["Rest. The last set comes next."]


def test_each_part_of_an_exercise_is_named_as_it_begins() -> None:
    names = ("straight_knee", "bent_knee")
    sets = Sets(2, 10_000, repetitions=(3, 2), parts=names)
    drops = make_exercise("drops", span=exact(5), ours=Ours(sets=sets, repetitions=3))
    plan, known = make_plan(drops), make_library(drops)
    told = Telling(plan, known, calm, VoiceWishes())
    assert "3 times." not in texts(beginning(told, 0, waiting=False), known), "only of the first"
    named = {}
    for index, segment in enumerate(plan.segments):
        if segment.kind.is_work:
            said = texts(wants.working(told, index, 5_000, Told(), open_end=False), known)
            parts = [words for words in said if words.endswith(" knee.")]
            if parts:
                named[segment.part, segment.set, segment.rep] = parts
    assert named == {
        ("straight_knee", 1, 1): ["Straight knee."],
        ("bent_knee", 1, 1): ["Bent knee."],
    }


def test_at_ones_own_pace_the_voice_leaves_one_alone() -> None:
    plan = make_plan(AT_OWN_PACE)
    counted = Telling(plan, make_library(AT_OWN_PACE), calm, VoiceWishes())
    first = texts(wants.working(counted, 1, 5_000, Told(), open_end=True))
    assert first == ["At your own pace. Press Space after each one."]
    assert wants.working(counted, 2, 5_000, Told(), open_end=True) == ()


def test_later_repetitions_without_a_way_in_are_begun_by_what_to_do() -> None:
    plan = plan_of(Item("band_pull"))
    second = index_of(plan, Kind.HOLD, 2)
    said = texts(wants.working(telling(plan), second, 15_000, Told(), open_end=False))
    assert said == ["Pull your toes toward your shins and hold.", "Hold."]


def test_each_way_in_tells_what_leads_to_the_hold() -> None:
    plan = plan_of(Item("pencil_grip"))
    again = texts(wants.moving_in(telling(plan), index_of(plan, Kind.MOVE_IN, 2), Told()))
    assert again == ["Curl your toes round the pencil.", "Lift the foot a hand's width and hold."]


def test_where_nothing_leads_out_of_the_work_the_change_of_side_begins_with_it() -> None:
    plan = plan_of(Item("pencil_grip"))
    said = texts(wants.switching(telling(plan), index_of(plan, Kind.SWITCH)))
    assert said[:2] == ["Put the foot down.", "Now the right foot."]
