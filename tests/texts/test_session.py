"""Words of the present moment, one by one; together they are in `test_session_words.py`."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.exercises.dosage import Ours, SideTerm
from footcare_gui.domain.exercises.sets import Sets
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Beat, Kind, Segment
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Idle, Position, Running
from footcare_gui.texts import session as words
from footcare_gui.texts.session_coming import coming_up
from footcare_gui.texts.session_steps import instructions
from footcare_gui.texts.session_words import words_of
from tests.builders import (
    CIRCLES,
    PHASES,
    STRETCH,
    WALK,
    exact,
    make_exercise,
    make_library,
    make_plan,
)

PLAN = make_plan(STRETCH, PHASES, CIRCLES)
LIBRARY = make_library(STRETCH, PHASES, CIRCLES)


def segment(kind: Kind, *, place: int = 0, phase: str = "") -> Segment:
    return next(
        part
        for part in PLAN.segments
        if part.kind is kind and part.place == place and (not phase or part.phase == phase)
    )


@pytest.mark.parametrize(
    ("phase", "word"),
    [
        ("up", "Toes up"),
        ("down", "Toes down"),
        ("spread", "Spread"),
        ("side", "Side to side"),
    ],
)
def test_each_phase_has_a_word_of_its_own(phase: str, word: str) -> None:
    assert words.phase(segment(Kind.HOLD, place=1, phase=phase), SideTerm.EACH_FOOT) == word


def test_every_kind_of_part_has_a_word() -> None:
    said = {kind: words.phase(PLAN.segments[0]._replace(kind=kind), SideTerm.NONE) for kind in Kind}
    assert all(said.values())
    assert len(set(said.values())) == len(Kind)


@pytest.mark.parametrize(
    ("mode", "sentence"),
    [
        (Mode.SLEPT, "The computer slept, so everything waited for you: 10 s left here."),
        (Mode.PAUSED, "Take your time: 10 s to get ready."),
        (Mode.LEAD, "Back into it in a moment."),
        (Mode.WAITING, "Do it."),
    ],
)
def test_whatever_stands_still_says_why(mode: Mode, sentence: str) -> None:
    shown = replace(readout(PLAN, Idle()), mode=mode)
    assert words.hint(shown, STRETCH, STRETCH.usual) == sentence


def test_a_pause_names_no_time_where_there_is_none_to_reckon_with() -> None:
    plain = "Take the time you need."
    waits = PLAN.segments[0]._replace(waits=True)
    paused = replace(readout(PLAN, Idle()), mode=Mode.PAUSED)
    beat = replace(paused, segment=PLAN.segments[0]._replace(beat=Beat.UP))
    for shown in (replace(paused, segment=waits), beat, replace(paused, seconds=0)):
        assert words.hint(shown, STRETCH, STRETCH.usual) == plain
    counts_up = replace(paused, counts_up=True, seconds=12)
    assert words.hint(counts_up, STRETCH, STRETCH.usual) == "Take your time: 12 s done here."
    slept = replace(counts_up, mode=Mode.SLEPT)
    assert words.hint(slept, STRETCH, STRETCH.usual).endswith("Nothing is lost.")


def test_who_lets_it_wait_reads_that_and_no_time_that_stands_still() -> None:
    waiting = replace(readout(PLAN, Idle()), mode=Mode.WAITING)
    assert words.headline(waiting, SideTerm.EACH_LEG) == "Waits for you"
    assert words_of(waiting, LIBRARY).number == ""


def test_a_mark_just_passed_takes_the_place_of_the_sentence() -> None:
    hold = PLAN.segments.index(segment(Kind.HOLD))
    shown = readout(PLAN, Running(Position(hold, 15_500), 0))
    assert shown.mark is MarkKind.HALF_WAY
    assert words.hint(shown, STRETCH, STRETCH.usual) == "Half way."


def test_the_other_way_round_is_the_big_word_until_the_movement_ends() -> None:
    plan = make_plan(CIRCLES)
    move = next(i for i, part in enumerate(plan.segments) if part.kind is Kind.MOVE)
    for elapsed_ms, word in ((7_000, "Move"), (7_500, "Other way"), (14_900, "Other way")):
        shown = readout(plan, Running(Position(move, elapsed_ms), 0))
        assert words.headline(shown, SideTerm.EACH_LEG) == word
        told = words.hint(shown, CIRCLES, CIRCLES.usual) == "Half way: now the other way round."
        assert told is (word != "Move")
        form = CIRCLES.usual._replace(words=CIRCLES.usual.words._replace(steps=("Draw circles.",)))
        assert "Draw circles." in instructions(shown, CIRCLES, form), "what to do stays in reach"
    letting_go = readout(plan, Running(Position(move + 1, 1_900), 0))
    assert words.headline(letting_go, SideTerm.EACH_LEG) == "Let go"


def test_an_exercise_of_several_parts_says_which_and_what_comes() -> None:
    names = ("straight_knee", "bent_knee")
    drops = make_exercise("drops", span=exact(5), ours=Ours(sets=Sets(2, 10_000, parts=names)))
    library, plan = make_library(drops), make_plan(drops)
    begins = [next(i for i, s in enumerate(plan.segments) if s.part == name) for name in names]
    said = [words.name_here(plan.segments[i], library) for i in begins]
    assert said == ["drops: Straight knee", "drops: Bent knee"]
    form = drops.usual._replace(words=drops.usual.words._replace(steps=("Lower the heels.",)))
    work = next(s for s in plan.segments if s.kind.is_work)._replace(step=1)
    assert words.step_now(form, work) == "Straight knee. Lower the heels."
    form = form._replace(words=form.words._replace(steps=("With a straight knee, lower.",)))
    assert words.step_now(form, work) == "With a straight knee, lower."
    before = readout(plan, Running(Position(begins[1] - 1, 0), 0))
    assert coming_up(before, library) == "Next: Bent knee"


def kinds_of(*kinds: Kind) -> dict[Kind, tuple[str, ...]]:
    """What each kind of part of the stretch says is to be done, in full and in fewer words."""
    form = STRETCH.usual
    steps = ("Heel down. Bend the front knee.",)
    form = form._replace(words=form.words._replace(steps=steps))
    told = {}
    for kind in kinds:
        index = next(i for i, part in enumerate(PLAN.segments) if part.kind is kind)
        shown = readout(PLAN, Running(Position(index), 0))
        told[kind] = instructions(shown, STRETCH, form)
    return told


def test_what_to_do_is_the_step_and_in_fewer_words_its_first_sentence() -> None:
    told = kinds_of(Kind.GET_READY, Kind.MOVE_IN, Kind.HOLD, Kind.SWITCH, Kind.REST)
    both = ("Heel down. Bend the front knee.", "Heel down.")
    assert told[Kind.GET_READY] == told[Kind.MOVE_IN] == told[Kind.HOLD] == both
    assert told[Kind.SWITCH][0] == "Now the right leg. Heel down. Bend the front knee."
    assert told[Kind.SWITCH][1:] == (both[0], "Now the right leg. Heel down.", "Now the right leg.")
    assert told[Kind.REST] == ("Let it rest.",)


def test_a_way_in_that_is_over_before_it_can_be_read_is_shown_before_it() -> None:
    steps = ("Lie down.", "Raise the working leg.")
    form = CIRCLES.usual._replace(words=CIRCLES.usual.words._replace(steps=steps))
    plan = make_plan(CIRCLES)
    switch = next(i for i, part in enumerate(plan.segments) if part.kind is Kind.SWITCH)
    for index, whole, short in (
        (0, "Lie down. Raise the left leg.", "Lie down."),
        (switch, "Now the right leg. Lie down. Raise the right leg.", "Now the right leg."),
    ):
        shown = readout(plan, Running(Position(index), 0))
        assert shown.following is not None
        quick = replace(shown, following=shown.following._replace(step=2, duration_ms=2_000))
        slow = replace(shown, following=shown.following._replace(step=2, duration_ms=3_000))
        assert instructions(quick, CIRCLES, form)[0] == whole
        assert instructions(quick, CIRCLES, form)[-1] == short
        assert "Raise" not in " ".join(instructions(slow, CIRCLES, form))


def test_what_moves_is_named_and_a_movement_without_a_name_is_called_so() -> None:
    move = make_plan(WALK).segments[-1]
    assert words.phase(move, SideTerm.NONE, "Walk") == "Walk"
    assert words.phase(move, SideTerm.NONE) == "Move"
    hold = segment(Kind.HOLD)
    assert words.phase(hold, SideTerm.NONE, "Walk") == "Hold"
