"""What clinics prescribe, second by second: sets, tempo, sides in turn, up to a number."""

from __future__ import annotations

from hypothesis import given

from footcare_gui.domain.exercises.dosage import Ours, SideTerm, WorkKind
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.exercises.sets import Sets, Tempo
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.outcome import Extent, extent_of
from footcare_gui.domain.session.plan import Beat, Dose, Kind, PlanOptions, Segment, SessionPlan
from footcare_gui.domain.session.readout import Primary, readout
from footcare_gui.domain.session.sets import OWN_PACE_MOST_MS
from footcare_gui.domain.session.summary import summarise
from tests.builders import AT_OWN_PACE, CURLS, exact, make_exercise, make_plan
from tests.domain.prescribed import prescribed, prescribed_plans
from tests.domain.session_log import Log, schedule

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def sets_of(
    *, reps: int | None = None, sides: SideTerm = SideTerm.NONE, hold_s: int = 10, ours: Ours
) -> Exercise:
    work = WorkKind.MOVE if ours.tempo else WorkKind.HOLD
    return make_exercise("it", span=exact(hold_s), ours=ours, work=work, reps=reps, sides=sides)


def parts(plan: SessionPlan) -> list[tuple[str, Side, int, int, int]]:
    """Kind or beat, side, set, repetition and seconds of each segment behind the first."""
    return [
        ((s.beat or s.kind).value, s.side, s.set, s.rep, s.duration_ms // 1_000)
        for s in plan.segments[1:]
    ]


def test_three_sets_of_two_with_a_rest_between_them_one_foot_after_the_other() -> None:
    ours = Ours(sets=Sets(3, 30_000), tempo=Tempo(2_000, 0, 3_000), switch_ms=8_000)
    plan = make_plan(sets_of(reps=2, sides=SideTerm.EACH_FOOT, ours=ours))

    def one_side(side: Side) -> list[tuple[str, Side, int, int, int]]:
        done = []
        for number in (1, 2, 3):
            done += [("rest", side, number - 1, 0, 30)] if number > 1 else []
            for rep in (1, 2):
                done += [("up", side, number, rep, 2), ("down", side, number, rep, 3)]
        return done

    assert parts(plan) == [*one_side(LEFT), ("switch", RIGHT, 1, 0, 8), *one_side(RIGHT)]


def test_each_part_has_all_the_sets() -> None:
    ours = Ours(
        sets=Sets(2, 60_000, parts=("straight_knee", "bent_knee")),
        tempo=Tempo(2_000, 1_000, 3_000),
    )
    plan = make_plan(sets_of(reps=1, ours=ours))
    done = [(s.part, (s.beat or s.kind).value, s.set) for s in plan.segments[1:]]
    one = ("up", 1), ("hold", 1), ("down", 1), ("rest", 1), ("up", 2), ("hold", 2), ("down", 2)
    assert done == [
        *(("straight_knee", what, number) for what, number in one),
        ("straight_knee", "rest", 2),
        *(("bent_knee", what, number) for what, number in one),
    ]


def test_legs_take_turns_after_each_repetition_of_a_single_set() -> None:
    ours = Ours(sets=Sets(alternate=True), switch_ms=5_000)
    plan = make_plan(sets_of(reps=2, sides=SideTerm.EACH_LEG, hold_s=30, ours=ours))
    assert parts(plan) == [
        ("hold", LEFT, 1, 1, 30),
        ("switch", RIGHT, 1, 1, 5),
        ("hold", RIGHT, 1, 1, 30),
        ("switch", LEFT, 1, 2, 5),
        ("hold", LEFT, 1, 2, 30),
        ("switch", RIGHT, 1, 2, 5),
        ("hold", RIGHT, 1, 2, 30),
    ]


def test_legs_take_turns_after_each_set_and_rest_when_both_have_done_theirs() -> None:
    ours = Ours(sets=Sets(2, 20_000, alternate=True), switch_ms=5_000)
    plan = make_plan(sets_of(reps=1, sides=SideTerm.EACH_LEG, ours=ours))
    assert [(what, side, number) for what, side, number, _, _ in parts(plan)] == [
        ("hold", LEFT, 1),
        ("switch", RIGHT, 1),
        ("hold", RIGHT, 1),
        ("rest", RIGHT, 1),
        ("switch", LEFT, 1),
        ("hold", LEFT, 2),
        ("switch", RIGHT, 1),
        ("hold", RIGHT, 2),
    ]


def test_both_feet_at_once_have_nothing_to_take_turns_with() -> None:
    plan = make_plan(sets_of(reps=2, ours=Ours(sets=Sets(alternate=True), rest_ms=3_000)))
    assert [what for what, *_ in parts(plan)] == ["hold", "rest", "hold"]


def test_a_list_gives_each_set_a_number_or_a_length_of_its_own() -> None:
    fewer = make_plan(sets_of(ours=Ours(sets=Sets(3, 5_000, repetitions=(3, 2, 1)))))
    assert [s.rep for s in fewer.segments if s.kind.is_work] == [1, 2, 3, 1, 2, 1]
    assert [s.reps for s in fewer.segments if s.kind.is_work] == [3, 3, 3, 2, 2, 1]
    shorter = make_plan(sets_of(ours=Ours(sets=Sets(3, 5_000, work_ms=(30_000, 20_000, 10_000)))))
    assert [s.duration_ms for s in shorter.segments if s.kind.is_work] == [30_000, 20_000, 10_000]


def test_a_persons_own_dose_counts_where_no_list_prescribes_each_set() -> None:
    own = PlanOptions(doses={("it", ""): Dose(5_000, 2)})
    usual = make_plan(sets_of(reps=3, ours=Ours(sets=Sets(3, 5_000))), options=own)
    assert [(s.set, s.rep) for s in usual.segments if s.kind.is_work] == [
        (number, rep) for number in (1, 2, 3) for rep in (1, 2)
    ]
    listed = Ours(sets=Sets(2, 5_000, repetitions=(3, 1)))
    kept = make_plan(sets_of(ours=listed), options=own)
    assert [(s.set, s.rep) for s in kept.segments if s.kind.is_work] == [
        (1, 1), (1, 2), (1, 3), (2, 1),
    ]  # fmt: skip


def test_at_ones_own_pace_a_repetition_ends_when_the_person_says_so() -> None:
    plan = make_plan(AT_OWN_PACE)
    first = plan.segments[1]
    assert (first.beat, first.duration_ms, first.max_ms) == (Beat.OWN, 5_000, OWN_PACE_MOST_MS)
    log = Log(plan).do(c.Start(0)).tick(schedule([], 10_000 + 5_000 + 20_000))
    assert readout(plan, log.state).segment.rep == 1
    assert readout(plan, log.state).primary is Primary.DONE
    assert readout(plan, log.do(c.FinishHold(35_000)).state).segment.rep == 2


def test_enough_of_a_set_goes_on_to_the_rest_and_nothing_of_it_is_owed() -> None:
    plan = make_plan(CURLS)
    log = Log(plan).do(c.Start(0)).tick(schedule([], 10_000 + 7_000))
    now = readout(plan, log.state)
    assert (now.segment.rep, now.primary) == (2, Primary.ENOUGH)
    log.do(c.FinishSet(17_000))
    assert readout(plan, log.state).segment.kind is Kind.REST
    log.tick(schedule([17_000], 17_000 + 10_000 + 500)).do(c.FinishSet(27_500))
    work = summarise(plan, log.events).done[0]
    assert (work.held_ms, work.asked_ms, work.reps) == (7_500, 7_500, 3)
    assert extent_of([work]) is Extent.DONE


def test_the_last_set_that_is_enough_completes_the_session() -> None:
    plan = make_plan(CURLS)
    at = 10_000 + 4 * 5_000 + 10_000 + 1_000
    log = Log(plan).do(c.Start(0)).tick(schedule([], at)).do(c.FinishSet(at))
    assert summarise(plan, log.events).ending == "completed"


def test_too_much_halves_what_is_left_of_each_set_and_not_the_tempo() -> None:
    plan = make_plan(CURLS)
    log = Log(plan).do(c.Start(0)).tick(schedule([], 11_000)).do(c.TooMuch(11_000))
    question = readout(plan, log.state).question
    assert question is not None
    assert question.easier is not None
    assert question.easier.after_ms == question.easier.before_ms
    assert question.easier.reps_after < question.easier.reps_before


@given(prescribed().map(make_plan))
def test_both_sides_are_asked_for_the_same(plan: SessionPlan) -> None:
    def work(side: Side) -> list[tuple[str, int, int, int]]:
        mine = (s for s in plan.segments if s.place == 0 and s.side is side and s.kind.is_work)
        return [(s.part, s.set, s.rep, s.duration_ms) for s in mine]

    assert work(LEFT) == work(RIGHT)


@given(prescribed_plans())
def test_sides_change_only_by_a_transition_and_no_two_follow_each_other(plan: SessionPlan) -> None:
    def is_change(before: Segment, after: Segment) -> bool:
        return (before.place, before.side) != (after.place, after.side)

    for before, after in zip(plan.segments, plan.segments[1:], strict=False):
        assert after.kind.is_transition == is_change(before, after)
