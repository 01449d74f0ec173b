"""Doses that grow by the week: after a week kept to, one step, and never beyond their end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.choices.dosing import bounded_doses
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.progression import Offer, OfferKind, Weeks, taken
from footcare_gui.domain.exercises.dosage import Article, Count, Dosage, Limit, Ours, Span
from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture
from footcare_gui.domain.exercises.routine import Item, Library, Rung
from footcare_gui.domain.exercises.sets import Growth, Sets, When
from footcare_gui.domain.exercises.words import ExerciseWords, FormWords
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.today.agenda import Remembered, agenda_of
from footcare_gui.domain.today.growth import grown
from footcare_gui.domain.today.past import Completion, Past

IT = ("it", "")
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
DAILY = tuple(range(1, 8))


def library_of(dosage: Dosage) -> Library:
    form = Form("", FormWords("It", ""), Posture.STANDING, (), (), (), dosage, "")
    return Library({"it": Exercise("it", ExerciseWords("It", "Works the calf."), form)})


def growing(ms: int = 30_000, *, when: When | None = None, days: int = 7) -> Dosage:
    ours = Ours(
        span=Span(ms, ms),
        when=when or When(),
        days_per_week=Count(days, days),
        growth=Growth(5_000, 60_000),
    )
    return Dosage(Article(), ours)


def by_sets(start: int = 1, *, limit: int | None = None) -> Dosage:
    ours = Ours(span=Span(5_000, 5_000), sets=Sets(start, 30_000), growth=Growth(1, 3, "sets"))
    return Dosage(Article(), ours, Limit(sets=limit))


def days_ago(days: Iterable[int]) -> tuple[Completion, ...]:
    return tuple(Completion("it", NOON - timedelta(days=ago)) for ago in days)


def steps(
    dosage: Dosage,
    days: Iterable[int] = DAILY,
    dose: Dose | None = None,
    hurts: Iterable[int] = (),
    entry: Entry | None = None,
) -> tuple[Rung, ...]:
    options = PlanOptions(doses={IT: dose} if dose else {})
    past = Past(days_ago(days), days_ago(hurts))
    return grown(library_of(dosage), (entry or Entry("it"),), options, past, NOON)


def test_a_week_after_it_began_one_step_more_could_be_taken() -> None:
    assert steps(growing(), range(1, 7)) == ()
    assert steps(growing(), range(1, 8)) == (Rung("it", work_ms=35_000),)


def test_a_week_that_was_not_kept_to_moves_nothing() -> None:
    assert steps(growing(), (1, 2, 3, 4, 5, 7))
    assert steps(growing(), (1, 2, 3, 4, 7)) == ()
    assert steps(growing(), ()) == ()


@pytest.mark.parametrize(
    ("dosage", "days", "is_kept"),
    [
        (growing(when=When(every_days=2)), (1, 3, 5, 7), True),
        (growing(when=When(every_days=2)), (3, 7), False),
        (growing(when=When(weekdays=(0, 2, 4))), (2, 4, 7), True),
        (growing(when=When(weekdays=(0, 2, 4))), (4, 7), False),
        (growing(days=2), (3, 7), True),
        (growing(when=When(every_days=14)), (7,), True),
    ],
)
def test_its_own_days_are_the_week_to_keep_to(
    dosage: Dosage, days: tuple[int, ...], is_kept: bool
) -> None:
    assert bool(steps(dosage, days)) is is_kept


def test_what_was_too_much_within_the_week_does_not_grow() -> None:
    assert steps(growing(), hurts=(8,))
    assert steps(growing(), hurts=(3,)) == ()


@pytest.mark.parametrize(
    ("own_ms", "next_ms"), [(20_000, 25_000), (45_000, 50_000), (57_000, 60_000), (60_000, None)]
)
def test_it_goes_on_from_what_the_person_has_chosen(own_ms: int, next_ms: int | None) -> None:
    expected = () if next_ms is None else (Rung("it", work_ms=next_ms),)
    assert steps(growing(), dose=Dose(own_ms)) == expected
    assert steps(growing(), dose=Dose(90_000)) == ()


def test_a_dose_of_its_own_for_each_side_is_left_alone() -> None:
    assert steps(growing(), dose=Dose(30_000, None, Dose(20_000))) == ()


def test_a_therapists_limit_is_the_end() -> None:
    limited = growing()._replace(limit=Limit(work_ms=33_000))
    assert steps(limited) == (Rung("it", work_ms=33_000),)
    assert steps(limited, dose=Dose(33_000)) == ()


@pytest.mark.parametrize(
    ("dosage", "own", "expected"),
    [
        (by_sets(), None, 2),
        (by_sets(2), None, 3),
        (by_sets(), Dose(sets=2), 3),
        (by_sets(), Dose(sets=3), None),
        (by_sets(limit=1), None, None),
    ],
)
def test_a_set_more_is_a_step_too(dosage: Dosage, own: Dose | None, expected: int | None) -> None:
    assert steps(dosage, dose=own) == ((Rung("it", sets=expected),) if expected else ())
    assert steps(dosage, (1, 2, 3, 4, 7), own) == ()


def test_a_set_that_was_taken_is_planned_with_its_rest_and_the_length_stays() -> None:
    library, plan = library_of(by_sets()), MyPlan((Entry("it"),))
    offer = Offer(OfferKind.GROW, steps(by_sets()))
    _, doses = taken(library, offer, plan, {IT: Dose(work_ms=10_000)})
    assert doses == {IT: Dose(work_ms=10_000, sets=2)}
    options = bounded_doses(library, PlanOptions(doses=doses))
    segments = plan_exercise(library, Item("it"), options).segments
    parts = [(one.kind.value, one.set, one.duration_ms) for one in segments[1:]]
    assert parts == [("hold", 1, 10_000), ("rest", 1, 30_000), ("hold", 2, 10_000)]


def test_who_does_another_form_because_they_are_unsteady_is_offered_nothing() -> None:
    library = library_of(growing())
    exercise = library.exercises["it"]
    unsteady = exercise._replace(usual=exercise.usual._replace(needs_balance=True))
    library = library._replace(exercises={"it": unsteady})
    past, options = Past(days_ago(DAILY)), PlanOptions(unsteady=True)
    assert grown(library, (Entry("it"),), options, past, NOON) == ()


def test_more_is_not_offered_after_a_week_that_felt_bad() -> None:
    library, preferences = library_of(growing()), Preferences(my_plan=MyPlan((Entry("it"),)))
    past, moved = Past(days_ago(DAILY)), tuple(one.at.date() for one in days_ago(range(7, 0, -1)))
    felt = ((NOON.date() - timedelta(days=2), 4),)
    offers = [
        agenda_of(library, preferences, Remembered(past, Weeks(moved, after)), NOON, UTC).offer
        for after in ((), felt)
    ]
    assert offers == [Offer(OfferKind.GROW, (Rung("it", work_ms=35_000),)), None]


def test_taking_it_keeps_the_other_numbers_of_an_own_dose() -> None:
    offer = Offer(OfferKind.GROW, (Rung("it", work_ms=35_000),))
    own, plan = {IT: Dose(repetitions=4, sets=2)}, MyPlan((Entry("it"),))
    _, doses = taken(library_of(growing()), offer, plan, own)
    assert doses == {IT: Dose(work_ms=35_000, repetitions=4, sets=2)}


@st.composite
def doses_that_grow(draw: st.DrawFn) -> Dosage:
    start, add, more = (draw(st.integers(1, most)) for most in (60, 30, 120))
    limit = draw(st.none() | st.integers(3, 200))
    ours = Ours(
        span=Span(1_000 * start, 1_000 * start), growth=Growth(1_000 * add, 1_000 * (start + more))
    )
    return Dosage(Article(), ours, Limit(work_ms=limit and 1_000 * limit))


@given(
    dosage=doses_that_grow(),
    days=st.lists(st.integers(0, 5).map(bool), min_size=40, max_size=70),
    answers=st.lists(st.booleans(), min_size=12, max_size=12),
)
def test_it_never_goes_beyond_its_end_or_a_limit_nor_faster_than_a_step_a_week(
    dosage: Dosage, days: list[bool], answers: list[bool]
) -> None:
    growth = dosage.ours.growth
    assert growth is not None
    library, plan = library_of(dosage), MyPlan((Entry("it"),))
    preferences, done = Preferences(my_plan=plan), list[Completion]()
    lengths: list[int] = []
    for number, is_done in enumerate(days):
        now = NOON + timedelta(days=number)
        weeks = Weeks(tuple(one.at.date() for one in done))
        known = Remembered(Past(tuple(done[-9:])), weeks)
        offer = agenda_of(library, preferences, known, now, UTC).offer
        if offer is not None and offer.kind is OfferKind.GROW:
            assert sum(days[number - 7 : number]) >= 6
            preferences = preferences._replace(offer_answered=now.date())
            if answers[number % len(answers)]:
                _, doses = taken(library, offer, plan, preferences.doses)
                preferences = preferences._replace(doses=doses)
        lengths.append(preferences.doses.get(IT, Dose()).work_ms or dosage.work_ms)
        assert lengths[-1] <= min(growth.up_to, dosage.limit.work_ms or growth.up_to)
        assert 0 <= lengths[-1] - lengths[max(0, number - 6)] <= growth.add
        if is_done:
            done.append(Completion("it", now))
