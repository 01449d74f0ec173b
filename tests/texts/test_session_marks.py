"""Where one may stop or go on, the big word orders neither and the sentence says what follows."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import Ours, SideTerm, Span
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.sets import Tempo
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.readout import Readout, readout
from footcare_gui.domain.session.state import Position, Running
from footcare_gui.texts import session as words
from footcare_gui.texts.session_marks import enough, how_it_ends, said_instead
from footcare_gui.texts.session_steps import instructions
from tests.builders import GRIP, PRESS, WALK, exact, make_exercise, make_plan

AT_LEAST = make_exercise("at_least", span=Span(20_000, None), ours=Ours(target_ms=30_000))


def at(exercise: Exercise, elapsed_ms: int, *, at_target: bool = True) -> Readout:
    plan = make_plan(exercise, options=PlanOptions(end_open_at_target=at_target))
    work = next(i for i, part in enumerate(plan.segments) if part.kind.is_work)
    return readout(plan, Running(Position(work, elapsed_ms), 0))


@pytest.mark.parametrize(
    ("exercise", "from_ms", "at_target", "sentence"),
    [
        (WALK, 20_000, True, "That's enough: stop, or go on until 0. It ends by itself."),
        (AT_LEAST, 20_000, True, "That's enough: stop, or go on. It ends by itself."),
        (GRIP, 10_000, False, "That's enough: stop, or go on. Space ends it."),
    ],
    ids=["a range", "counted up to its end", "ended by the person"],
)
def test_from_when_on_it_is_enough_until_its_end_nothing_is_ordered(
    exercise: Exercise, from_ms: int, at_target: bool, sentence: str
) -> None:
    before = at(exercise, from_ms - 1, at_target=at_target)
    assert words.headline(before, SideTerm.NONE) in ("Hold", "Move")
    assert not said_instead(before)
    for elapsed_ms in (from_ms, from_ms + 4_500, from_ms + 9_000):
        shown = at(exercise, elapsed_ms, at_target=at_target)
        assert words.headline(shown, SideTerm.NONE) == "Stop or go on"
        assert instructions(shown, exercise, exercise.usual) == (sentence,)


def test_what_a_voice_says_of_it_need_not_be_read_in_other_words() -> None:
    assert "That's enough. Ten more seconds if you like." in said_instead(at(WALK, 20_000))
    plenty = said_instead(at(GRIP, 10_000, at_target=False))
    assert "That is plenty. Stop whenever you like." in plenty


def test_what_is_over_before_it_could_be_read_is_not_offered() -> None:
    longer = PRESS.usual.dosage.ours._replace(use_ms=5_000)
    form = PRESS.usual._replace(dosage=PRESS.usual.dosage._replace(ours=longer))
    shown = at(PRESS._replace(usual=form), 3_500)
    assert shown.spare_ms == 2_000
    assert words.headline(shown, SideTerm.NONE) == "Hold"


def test_at_ones_own_pace_nobody_is_told_to_stop_in_mid_air() -> None:
    own = make_exercise("own", span=exact(4), ours=Ours(own_pace=True, tempo=Tempo(4_000)), reps=3)
    shown = at(own, 6_000)
    assert shown.mark is None
    assert words.headline(shown, SideTerm.NONE) == "At your pace"


def test_enough_says_how_much_more_is_allowed() -> None:
    assert enough(10_000) == "That's enough. Ten more seconds if you like."
    assert enough(7_000) == "That's enough. 7 more seconds if you like."


def test_a_hold_that_the_person_ends_orders_no_end_before_it_is_plenty() -> None:
    shown = at(GRIP, 5_000, at_target=False)
    assert shown.mark is not MarkKind.TARGET
    assert words.hint(shown, GRIP, GRIP.usual) == "As long as is comfortable."


def test_how_it_ends_is_said_in_few_words_once_it_is_optional() -> None:
    assert how_it_ends(at(WALK, 19_000)) == ""
    assert how_it_ends(at(WALK, 20_000)) == "Ends by itself"
    assert how_it_ends(at(GRIP, 10_000, at_target=False)) == "Space ends it"
