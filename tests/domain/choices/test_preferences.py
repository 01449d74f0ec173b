"""What may be chosen, and what of it shapes plans."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import (
    Preferences,
    my_plan_of,
    repetition_choices,
    work_choices_ms,
)
from footcare_gui.domain.exercises.dosage import Article, Dosage, Ours, Span
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.exercises.sets import Sets
from footcare_gui.domain.session.plan import Dose
from tests.builders import CIRCLES, CURLS, STRETCH, WALK, exact, make_library


@pytest.mark.parametrize(
    ("suggested", "most"), [(1, 5), (2, 6), (3, 9), (10, 30), (20, 30), (40, 40)]
)
def test_repetitions_go_up_to_three_times_the_suggestion_within_reason(
    suggested: int, most: int
) -> None:
    usual = STRETCH.usual.dosage
    ours = usual.ours._replace(repetitions=suggested)
    dosage = usual._replace(article=usual.article._replace(repetitions=None), ours=ours)
    assert repetition_choices(dosage) == tuple(range(1, most + 1))


def test_the_lengths_to_choose_from_are_those_of_the_article_and_always_the_suggested_one() -> None:
    assert work_choices_ms(CIRCLES.usual.dosage) == (3_000, 5_000, 10_000, 15_000)
    assert work_choices_ms(WALK.usual.dosage) == tuple(range(20_000, 31_000, 1_000))
    ours = STRETCH.usual.dosage
    odd = ours._replace(article=ours.article._replace(span=Span(33_000, 33_000)))
    assert 33_000 in work_choices_ms(odd)


def test_a_dose_for_today_wins_over_the_one_kept() -> None:
    kept = Preferences(doses={("stretch", ""): Dose(40_000), ("walk", ""): Dose(25_000)})
    options = kept.plan_options({("stretch", ""): Dose(10_000)})
    assert options.doses == {("stretch", ""): Dose(10_000), ("walk", ""): Dose(25_000)}


def test_a_side_that_always_begins_leaves_no_turns() -> None:
    turns = {("stretch", ""): Side.RIGHT}
    assert Preferences().plan_options(turns=turns).begins == turns
    always = Preferences(first_side=Side.RIGHT).plan_options(turns=turns)
    assert (always.first_side, always.begins) == (Side.RIGHT, {})


def test_a_dose_that_is_as_suggested_is_not_kept() -> None:
    kept = Preferences().with_dose(("stretch", ""), Dose(10_000))
    assert kept.doses == {("stretch", ""): Dose(10_000)}
    for suggested in (None, Dose()):
        assert kept.with_dose(("stretch", ""), suggested) == Preferences()


def test_my_plan_is_what_everybody_begins_with_until_it_is_chosen() -> None:
    items = (Item("walk"), Item("stretch"))
    library = make_library(WALK, STRETCH)._replace(
        routines={"morning": Routine("morning", "Morning", items)}
    )
    begun = MyPlan((Entry("walk"), Entry("stretch")))
    assert my_plan_of(library, Preferences()) == begun
    assert my_plan_of(library, Preferences(my_plan=MyPlan())) == MyPlan()


def test_what_is_counted_or_given_for_each_set_offers_no_other_length_or_number() -> None:
    counted = CURLS.usual.dosage
    assert work_choices_ms(counted) == (counted.work_ms,)
    each_set = Dosage(
        Article(), Ours(span=exact(10), repetitions=8, sets=Sets(3, repetitions=(8, 6, 4)))
    )
    assert repetition_choices(each_set) == (8,)
    assert len(work_choices_ms(each_set)) > 1
    shorter = Dosage(Article(), Ours(span=exact(30), sets=Sets(2, work_ms=(30_000, 20_000))))
    assert work_choices_ms(shorter) == (30_000,)
