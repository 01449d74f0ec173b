"""What was done in a session, from its events alone."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.outcome import Ending, SideWork
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.session.summary import LastWord, Summary, summarise
from tests.builders import GRIP, PRESS, STRETCH, make_plan
from tests.sessions import Played


def test_a_whole_session_has_all_that_was_planned() -> None:
    plan = make_plan(STRETCH, PRESS)
    whole = summarise(plan, Played(plan).do(c.Start).run(plan.session_ms).events)
    assert whole.ending is Ending.COMPLETED
    assert whole.took_ms == plan.session_ms
    assert all(work.held_ms == work.planned_ms and work.waived_ms == 0 for work in whole.done)
    assert whole.held_ms == 2 * 90_000 + 4 * 3_000


def test_a_session_that_came_to_its_end_past_a_skipped_exercise_is_not_whole() -> None:
    plan = make_plan(STRETCH, PRESS)
    whole = Played(plan).do(c.Start).run(plan.session_ms)
    skipped = Played(plan).do(c.Start, c.SkipExercise).run(plan.session_ms)
    assert summarise(plan, whole.events).is_whole
    assert summarise(plan, skipped.events).ending is Ending.COMPLETED
    assert not summarise(plan, skipped.events).is_whole


def test_nine_of_ten_are_done_but_not_all_and_what_is_left_out_is_known() -> None:
    plan = make_plan(PRESS, options=PlanOptions(doses={("press", ""): Dose(repetitions=10)}))
    begun = Played(plan).do(c.Start).run(10_000 + 500).do(c.Next).run(plan.session_ms)
    lacking = summarise(plan, begun.events)
    (part,) = lacking.done
    assert (part.reps, part.planned_reps, part.is_done) == (9, 10, True)
    assert lacking.is_whole
    assert lacking.last_word is LastWord.FOR_TODAY, "a repetition was ended early"
    skipped = Played(plan).do(c.Start, c.Next, c.Next)
    told = summarise(plan, skipped.run(plan.session_ms).events)
    ((first, missing, every),) = told.left_out
    assert (first.exercise, missing, every) == ("press", 1, 10)


def test_a_repetition_that_was_broken_off_is_not_done() -> None:
    plan = make_plan(PRESS, options=PlanOptions(doses={("press", ""): Dose(repetitions=10)}))
    second = [index for index, one in enumerate(plan.segments) if one.kind.is_work][1]
    begins_ms = sum(one.duration_ms for one in plan.segments[:second])
    told = summarise(plan, Played(plan).do(c.Start).run(begins_ms + 1_000).do(c.Stop).events)
    (part,) = told.done
    assert part.held_ms == 4_000, "the second has been begun"
    ((_, missing, every),) = told.left_out
    assert (part.reps, missing, every) == (1, 9, 10)


def test_of_what_has_no_whole_repetition_the_seconds_say_it_all() -> None:
    plan = make_plan(STRETCH)
    told = summarise(plan, Played(plan).do(c.Start).run(10_000 + 3_000 + 3_000).do(c.Stop).events)
    left, right = told.done
    assert (left.told_ms, left.reps, right.told_ms) == (3_000, 0, 0)
    assert told.left_out == ()


def test_the_time_that_was_worked_is_the_sum_of_what_each_side_tells() -> None:
    side = SideWork(0, "it", "", Side.LEFT, 30_000, 5_900, 0, 1, too_much=False)
    both = (side, side._replace(side=Side.RIGHT, held_ms=4_800))
    assert Summary(Ending.STOPPED, 60_000, both).held_ms == 5_000 + 4_000


def test_what_was_too_much_or_enough_is_not_left_out() -> None:
    plan = make_plan(PRESS)
    played = Played(plan).do(c.Start).run(11_000).do(c.TooMuch)
    assert not summarise(plan, played.do(c.Stop).events).left_out
    whole = Played(plan).do(c.Start).run(plan.session_ms)
    assert not summarise(plan, whole.events).left_out
    assert summarise(plan, whole.events).last_word is LastWord.ALL_DONE


def test_each_exercise_is_told_with_all_its_sides() -> None:
    plan = make_plan(STRETCH, PRESS)
    sides = [[work.side for work in one] for one in summarise(plan, ()).exercises]
    assert sides == [[Side.LEFT, Side.RIGHT], [Side.BOTH]]


def test_a_crash_in_a_hold_keeps_the_holds_before_it_and_has_no_ending() -> None:
    plan = make_plan(STRETCH)
    events = Played(plan).do(c.Start).run(10_000 + 3_000 + 30_000 + 5_000).events
    left, right = summarise(plan, events).done
    assert (left.held_ms, left.reps, right.held_ms, right.reps) == (30_000, 1, 0, 0)
    assert summarise(plan, events).ending is None


def test_an_open_hold_that_the_person_ends_asks_for_no_more() -> None:
    plan = make_plan(GRIP)
    played = Played(plan).do(c.Start).run(10_000 + 5_000 + 4_000).do(c.FinishHold).do(c.Stop)
    left = summarise(plan, played.events).done[0]
    assert (left.planned_ms, left.held_ms, left.waived_ms) == (20_000, 4_000, 6_000)
