"""A short look at an exercise: what is shown when."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from footcare_gui.domain.exercises.exercise import Side, Step
from footcare_gui.domain.session.plan import Dose, Kind, SessionPlan
from footcare_gui.domain.session.preview import (
    AFTER_WAYS_MS,
    PHASE_MS,
    FigureTempo,
    Instant,
    Preview,
    preview_of,
)
from footcare_gui.domain.session.preview_steps import order_of
from tests.figure_frames import LIBRARY
from tests.kits.preview_kit import FORMS, look, plan_of, tempo_of

HEEL_CORD = LIBRARY.exercises["heel_cord"].usual.steps


def kinds(preview: Preview) -> list[tuple[Kind, Side]]:
    return [(segment.kind, segment.side) for segment in preview.round]


def test_one_repetition_of_each_side_is_shown() -> None:
    assert kinds(look("heel_cord")) == [
        (Kind.SWITCH, Side.LEFT),
        (Kind.MOVE_IN, Side.LEFT),
        (Kind.HOLD, Side.LEFT),
        (Kind.RELEASE, Side.LEFT),
        (Kind.SWITCH, Side.RIGHT),
        (Kind.MOVE_IN, Side.RIGHT),
        (Kind.HOLD, Side.RIGHT),
        (Kind.RELEASE, Side.RIGHT),
    ]


def test_the_chosen_side_begins_whichever_side_begins_in_a_session() -> None:
    preview = preview_of(
        plan_of("heel_cord", first_side=Side.LEFT), HEEL_CORD, Side.RIGHT, FigureTempo()
    )
    assert preview.opening.side is Side.RIGHT
    assert [side for _, side in kinds(preview)] == [Side.RIGHT] * 4 + [Side.LEFT] * 4


def test_both_feet_at_once_rest_between_repetitions() -> None:
    assert kinds(look("toe_press")) == [(Kind.REST, Side.BOTH), (Kind.HOLD, Side.BOTH)]


def test_a_long_hold_is_cut_short() -> None:
    assert {s.duration_ms for s in look("heel_cord").round if s.kind is Kind.HOLD} == {4_000}


def test_a_short_hold_keeps_its_length() -> None:
    assert {s.duration_ms for s in look("toe_press").round if s.kind is Kind.HOLD} == {3_000}


def test_every_phase_of_toe_stretching_is_shown() -> None:
    holds = [s.phase for s in look("toe_stretch").round if s.kind is Kind.HOLD]
    assert holds == ["up", "down", "spread", "side"] * 2


def test_a_phase_that_goes_several_ways_is_shown_until_it_has_gone_them_all() -> None:
    lengths = {s.poses[0]: s.duration_ms for s in look("toe_stretch").round if s.phase}
    assert lengths["up"] == lengths["down"] == PHASE_MS
    ways = dict(tempo_of("toe_stretch").phases_ms)
    assert lengths["spread"] == max(PHASE_MS, ways["spread"] + AFTER_WAYS_MS)
    assert lengths["side"] == 5_000 < ways["side"] + AFTER_WAYS_MS


def test_a_movement_is_shown_in_whole_rounds() -> None:
    for name in ("toe_walk", "ankle_circles", "heel_stretch", "foot_massage"):
        cycle_ms = tempo_of(name).cycle_ms
        for segment in look(name).round:
            if segment.kind is Kind.MOVE:
                assert segment.duration_ms % cycle_ms == 0
                assert 3_000 <= segment.duration_ms <= 2 * max(3_000, cycle_ms)


def test_a_circle_is_shown_in_both_directions() -> None:
    circles = [s for s in look("ankle_circles").round if s.kind is Kind.MOVE]
    assert {s.duration_ms for s in circles} == {2 * tempo_of("ankle_circles").cycle_ms}


def test_the_opening_is_seen_once() -> None:
    preview = look("heel_cord")
    assert preview.at(0) == (preview.opening, 0)
    after = preview.opening.duration_ms
    assert preview.at(after) == (preview.round[1], 0)
    assert preview.at(after + preview.round_ms) == (preview.round[1], 0)
    seen = {preview.at(ms).segment.kind for ms in range(after, 3 * preview.round_ms, 100)}
    assert Kind.GET_READY not in seen


def test_the_way_back_to_the_first_side_is_a_change_of_sides() -> None:
    preview = look("heel_cord", first=Side.RIGHT)
    lead_ms = preview.round[0].duration_ms
    end = preview.opening.duration_ms + preview.round_ms - lead_ms
    assert preview.at(end - 1).segment.side is Side.LEFT
    assert preview.at(end) == (preview.round[0], 0)
    assert preview.round[0].side is Side.RIGHT


@pytest.mark.parametrize(("exercise", "variant"), FORMS)
def test_no_preview_takes_longer_than_a_minute(exercise: str, variant: str) -> None:
    assert 3_000 < look(exercise, variant).round_ms < 60_000


@pytest.mark.parametrize(("exercise", "variant"), FORMS)
def test_there_is_time_for_the_figures_ways_in_and_out(exercise: str, variant: str) -> None:
    tempo = tempo_of(exercise, variant)
    for segment in look(exercise, variant).round:
        if segment.kind.is_transition or segment.kind is Kind.REST:
            assert segment.duration_ms > tempo.arrive_ms + tempo.leave_ms


def test_own_doses_do_not_lengthen_what_is_shown() -> None:
    long = plan_of("heel_cord", doses={("heel_cord", ""): Dose(120_000, 5)})
    lengths = [s.duration_ms for s in preview_of(long, HEEL_CORD, Side.LEFT, FigureTempo()).round]
    assert lengths == [s.duration_ms for s in look("heel_cord").round]


def test_nothing_waits_for_anybody() -> None:
    assert not look("upward_stretch").opening.waits


def test_a_plan_without_work_is_refused() -> None:
    plan = plan_of("heel_cord")
    with pytest.raises(ValueError, match="nothing"):
        preview_of(
            SessionPlan("x", "exercise", plan.segments[:1]), HEEL_CORD, Side.LEFT, FigureTempo()
        )


@given(st.sampled_from(FORMS), st.integers(0, 400_000))
def test_time_is_never_lost_between_two_instants(form: tuple[str, str], ms: int) -> None:
    preview = look(*form)
    here, then = preview.at(ms), preview.at(ms + 1)
    assert 0 <= here.elapsed_ms < here.segment.duration_ms
    if here.left_ms > 1:
        assert then == (here.segment, here.elapsed_ms + 1)
    else:
        assert then.elapsed_ms == 0
        assert preview.at(ms + here.left_ms) == then


def steps_passed(exercise: str, variant: str = "") -> list[int]:
    """Each step that stands out, in turn, from the opening to the end of a round."""
    preview = look(exercise, variant)
    seen: list[int] = []
    for ms in range(0, preview.opening.duration_ms + preview.round_ms, 20):
        number = preview.step_at(preview.at(ms)).number
        if seen[-1:] != [number]:
            seen.append(number)
    return seen


@pytest.mark.parametrize(
    ("exercise", "variant", "steps"),
    [
        ("heel_cord", "", [2, 3, 4, 5, 2, 3, 4, 5, 2]),
        ("toe_walk", "", [1, 2, 3, 4, 5, 1, 2]),
        ("toe_stretch", "", [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2]),
        ("pencil_grip", "", [1, 2, 3, 4, 5, 2, 3, 4, 5, 2]),
        ("heel_stretch", "", [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1]),
        ("toe_press", "seated", [1, 2, 3, 1, 2]),
    ],
)
def test_the_steps_are_passed_in_the_order_in_which_they_are_done(
    exercise: str, variant: str, steps: list[int]
) -> None:
    assert steps_passed(exercise, variant) == steps


@pytest.mark.parametrize(("exercise", "variant"), FORMS)
def test_every_step_but_another_beginning_is_passed(exercise: str, variant: str) -> None:
    """Left out is only what comes after it all, or begins in another way than a preview."""
    steps = LIBRARY.exercises[exercise].form(variant).steps
    missing = set(range(1, len(steps) + 1)) - set(steps_passed(exercise, variant))
    missing = {n for n in missing if "afterward" not in steps[n - 1].during}
    assert all("get_ready" in steps[n - 1].during for n in missing)
    assert all(steps[n - 1].pose != "start" for n in missing)


@pytest.mark.parametrize(("exercise", "variant"), FORMS)
def test_work_shows_the_step_of_its_phase_first(exercise: str, variant: str) -> None:
    preview = look(exercise, variant)
    for segment in preview.round:
        if segment.kind.is_work:
            assert preview.step_at(Instant(segment, 0)).number == segment.step


def test_the_other_way_round_is_told_when_the_circles_turn() -> None:
    preview = look("ankle_circles")
    circles = next(s for s in preview.round if s.kind is Kind.MOVE)
    half = circles.duration_ms // 2
    steps = LIBRARY.exercises["ankle_circles"].usual.steps
    before, after = (
        steps[preview.step_at(Instant(circles, ms)).number - 1].pose for ms in (half - 1, half)
    )
    assert (before, after) == ("hold", "reverse")


@given(st.sampled_from(FORMS), st.integers(0, 400_000))
@example(("toe_stretch", ""), 14_406)  # the way out ends with the step that the rest begins with
def test_a_step_stays_exactly_as_long_as_it_says(form: tuple[str, str], ms: int) -> None:
    preview = look(*form)
    instant = preview.at(ms)
    number, left_ms = preview.step_at(instant)
    assert 0 < left_ms <= instant.left_ms
    segment, into_ms = instant
    assert preview.step_at(Instant(segment, into_ms + left_ms - 1)) == (number, 1)
    if left_ms < instant.left_ms:
        assert preview.step_at(Instant(segment, into_ms + left_ms)).number != number


def test_steps_that_name_no_part_of_a_session_are_all_shown_while_it_works() -> None:
    steps = (Step(), Step(), Step())
    works = [s for s in plan_of("heel_cord").segments if s.kind is Kind.HOLD]
    order = order_of(steps, [segment._replace(step=1) for segment in works])
    assert order.work == {1: (1, 2, 3)}
    assert order.before == order.way_in == order.way_out == (1,)
