"""Two "too much" of the last five times lower what is proposed, and nothing else does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.dosing import dials_of, side_dials_of
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
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Dose
from footcare_gui.platform import places
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
