"""Two "too much" of the last five times lower what is proposed, and nothing else does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.dosing import dials_of, side_dials_of, with_numbers
from footcare_gui.domain.choices.learning import (
    TIMES,
    Key,
    Lesson,
    Once,
    eased,
    lessons,
    times_of,
)
from footcare_gui.domain.choices.lesson_answer import Answer
from footcare_gui.domain.exercises.dosage import Limit, Ours
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.exercises.sets import Sets
from footcare_gui.domain.session.plan import Dose
from footcare_gui.platform import places
from tests.builders import AT_OWN_PACE, CURLS, exact, make_exercise, make_library
from tests.domain.prescribed import prescribed
from tests.histories import make_record

LIBRARY = load_library(places.library_file()).library
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
CORD: Key = ("heel_cord", "")


def past(*said: bool, key: Key = CORD, load_s: int = 30) -> tuple[Once, ...]:
    """Once a day, the last time yesterday; whether it was too much, newest first."""
    return tuple(
        Once(key, NOON - timedelta(days=1 + ago), load_s * 1000, too_much)
        for ago, too_much in enumerate(said)
    )


def learned(
    times: tuple[Once, ...], dose: Dose | None = None, answer: Answer | None = None
) -> Lesson | None:
    key = times[0].key
    doses = {key: dose} if dose else {}
    return lessons(LIBRARY, doses, times, {key: answer} if answer else {}).get(key)


def test_once_changes_nothing_and_twice_halves_it() -> None:
    assert learned(past(True, False)) is None
    lesson = learned(past(True, False, True))
    assert lesson is not None
    assert lesson.dose == Dose(work_ms=15_000)
    assert (lesson.before.work_ms.value, lesson.now.work_ms.value) == (30_000, 15_000)


def test_it_ends_by_itself_once_the_two_are_no_longer_among_the_last_five() -> None:
    assert learned(past(False, False, False, True, True)) is not None
    assert learned(past(False, False, False, False, True, True)) is None


def test_too_much_again_at_the_half_lowers_it_once_more() -> None:
    halves = past(True, True, load_s=15)
    whole = tuple(once._replace(at=once.at - timedelta(days=9)) for once in past(True, True))
    lesson = learned((*halves, *whole))
    assert lesson is not None
    assert lesson.dose == Dose(work_ms=5_000)


def test_undone_nothing_before_counts_and_what_comes_after_does() -> None:
    times = past(True, True)
    assert learned(times, answer=Answer(NOON, is_undone=True)) is None
    later = tuple(once._replace(at=once.at + timedelta(days=4)) for once in times)
    assert learned((*later, *times), answer=Answer(NOON, is_undone=True)) is not None


def test_told_and_let_hold_it_is_known_until_it_is_too_much_again() -> None:
    holds = Answer(NOON, is_undone=False)
    known = learned(past(True, True), answer=holds)
    assert known is not None
    assert known.is_known
    newer = past(True, True)[0]._replace(at=NOON + timedelta(hours=1))
    again = learned((newer, *past(True, True)), answer=holds)
    assert again is not None
    assert not again.is_known


def test_it_starts_from_the_persons_own_dose_on_either_side() -> None:
    own = Dose(work_ms=40_000, right=Dose(work_ms=20_000))
    lesson = learned(past(True, True, load_s=40), own)
    assert lesson is not None
    assert lesson.dose == Dose(work_ms=20_000, right=Dose(work_ms=10_000))


def test_where_the_length_cannot_be_less_the_repetitions_are_halved() -> None:
    lesson = learned(past(True, True, key=("toe_press", "")))
    assert lesson is not None
    assert lesson.dose == Dose(repetitions=5)


def test_what_the_advice_bounds_stays_within_its_bounds() -> None:
    lesson = learned(past(True, True, key=("toe_walk", "")))
    assert lesson is not None
    assert lesson.dose == Dose(work_ms=20_000), "20–30 s is never less"


@pytest.mark.parametrize("key", [("gone", ""), ("heel_cord", "gone")])
def test_what_the_library_has_lost_teaches_nothing(key: Key) -> None:
    assert lessons(LIBRARY, {}, past(True, True, key=key), {}) == {}


def test_every_form_can_be_eased_or_has_nothing_left_to_spare() -> None:
    for exercise in LIBRARY.exercises.values():
        for form in (exercise.usual, *exercise.variants.values()):
            dials = dials_of(form.dosage, Dose())
            while (less := eased(form.dosage, dials)) is not None:
                assert (less.work_ms.value, less.repetitions.value) < (
                    dials.work_ms.value,
                    dials.repetitions.value,
                ) or less.repetitions.value < dials.repetitions.value
                assert side_dials_of(form.dosage, less.dose).left == less, "within its bounds"
                dials = less


@given(st.lists(st.booleans(), min_size=1, max_size=12))
def test_whatever_happened_it_never_proposes_more_and_only_of_what_was_too_much(
    said: list[bool],
) -> None:
    lesson = learned(past(*said))
    assert (lesson is not None) is (sum(said[:TIMES]) >= 2)
    if lesson is not None:
        assert lesson.now.work_ms.value < lesson.before.work_ms.value


def test_a_session_counts_once_whichever_side_it_was() -> None:
    parts = [("heel_cord", side, 30, 30) for side in (Side.LEFT, Side.RIGHT)]
    record = make_record(NOON, parts, too_much="heel_cord")
    (once,) = times_of([record])
    assert (once.key, once.load_ms, once.too_much) == (CORD, 30_000, True)


def test_what_was_not_begun_or_taken_out_or_made_up_for_one_side_is_no_time() -> None:
    left_out = make_record(NOON, [("heel_cord", side, 30, 0) for side in (Side.LEFT, Side.RIGHT)])
    extra = make_record(NOON, [("heel_cord", Side.LEFT, 30, 30)], plan=("heel_cord", "owed"))
    removed = make_record(NOON)._replace(removed=True)
    assert times_of([left_out, extra, removed]) == ()


def of_own(ours: Ours, limit: Limit | None = None) -> Lesson | None:
    """What is learned of an exercise of one's own that was too much twice."""
    exercise = make_exercise("own", span=exact(10), ours=ours, reps=None)
    dosage = exercise.usual.dosage._replace(limit=limit or Limit())
    exercise = exercise._replace(usual=exercise.usual._replace(dosage=dosage))
    times = past(True, True, key=("own", ""), load_s=dosage.side_ms // 1_000)
    return lessons(make_library(exercise), {}, times, {}).get(("own", ""))


@pytest.mark.parametrize(
    ("sets", "dose"),
    [
        (Sets(3, 5_000, repetitions=(8, 6, 4)), Dose(work_ms=5_000)),
        (Sets(3, 5_000, work_ms=(30_000, 20_000, 10_000)), Dose(sets=1)),
        (Sets(4, 5_000, work_ms=(10_000,) * 4), Dose(sets=2)),
    ],
    ids=str,
)
def test_where_each_set_has_numbers_of_its_own_the_last_sets_are_left_out(
    sets: Sets, dose: Dose
) -> None:
    lesson = of_own(Ours(sets=sets))
    assert lesson is not None
    assert lesson.dose == dose


@pytest.mark.parametrize("exercise", [CURLS, AT_OWN_PACE], ids=lambda one: one.id)
def test_what_is_counted_keeps_its_tempo_and_has_half_of_its_repetitions(
    exercise: Exercise,
) -> None:
    key, dosage = (exercise.id, ""), exercise.usual.dosage
    times = past(True, True, key=key, load_s=dosage.side_ms // 1_000)
    lesson = lessons(make_library(exercise), {}, times, {})[key]
    assert lesson.dose == Dose(repetitions=2)


def test_less_is_less_than_what_a_therapist_allows() -> None:
    lesson = of_own(Ours(repetitions=12, sets=Sets(3, 5_000)), Limit(work_ms=8_000, repetitions=6))
    assert lesson is not None
    assert (lesson.before.work_ms.value, lesson.now.work_ms.value) == (8_000, 4_000)
    assert lesson.now.repetitions.value <= 6


@given(prescribed())
def test_whatever_is_prescribed_becomes_less_until_hardly_anything_is_left(
    exercise: Exercise,
) -> None:
    dosage = exercise.usual.dosage
    dials, load_ms = dials_of(dosage, Dose()), dosage.side_ms
    for _ in range(40):
        less = eased(dosage, dials)
        if less is None:
            break
        assert with_numbers(dosage, less).side_ms < load_ms, "it is felt"
        assert dials_of(dosage, less.dose) == less, "within its bounds"
        dials, load_ms = less, with_numbers(dosage, less).side_ms
    else:
        pytest.fail("it goes on for ever")
    assert dials.sets.value == 1
