"""What a therapist has written: doses stay within it, and its cautions stay said."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.choices import Choices
from footcare_gui.domain.choices.dosing import dials_of
from footcare_gui.domain.choices.my_plan import times_choices
from footcare_gui.domain.choices.preferences import repetition_choices, work_choices_ms
from footcare_gui.domain.exercises.dosage import Dosage, Limit
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.exercises.within import bringer_of, programme_of, with_programmes
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.session.state import Position
from footcare_gui.domain.session.timing import room_ms
from footcare_gui.platform.places import library_file
from footcare_gui.texts.library import additions


@pytest.fixture(scope="module")
def built_in() -> Library:
    return load_library(library_file()).library


def under(built_in: Library, exercise: str, limit: Limit, **more: object) -> Library:
    programme = Programme("Ankle", exercises=(exercise,), limits={exercise: limit})
    return with_programmes(built_in._replace(programmes=(programme._replace(**more),)))


def dosage(library: Library, exercise: str) -> Dosage:
    return library.exercises[exercise].usual.dosage


def test_a_dose_can_be_eased_and_never_raised_above_the_limit(built_in: Library) -> None:
    library = under(built_in, "heel_cord", Limit(20_000, 2))
    limited = dosage(library, "heel_cord")
    assert (limited.work_ms, limited.repetitions) == (20_000, 1)
    assert max(work_choices_ms(limited)) == 20_000
    assert repetition_choices(limited) == (1, 2)
    dials = dials_of(limited, Dose(60_000, 9))
    assert (dials.work_ms.value, dials.repetitions.value) == (20_000, 2)
    assert dials.work_ms.less == 15_000


def test_what_was_kept_before_is_within_it_too(built_in: Library) -> None:
    library = under(built_in, "heel_cord", Limit(20_000, 2))
    choices = Choices().with_dose(("heel_cord", ""), Dose(60_000, 5), from_now_on=True)
    plan = plan_exercise(library, Item("heel_cord"), choices.plan_options(library))
    works = [part for part in plan.segments if part.kind.is_work]
    assert [part.duration_ms for part in works] == [20_000] * 4


def test_more_time_in_a_session_ends_at_it(built_in: Library) -> None:
    library = under(built_in, "heel_cord", Limit(20_000))
    plan = plan_exercise(library, Item("heel_cord"), Choices().plan_options(library))
    at = next(n for n, part in enumerate(plan.segments) if part.kind.is_work)
    assert room_ms(plan, Position(at, 0)) == 0


def test_open_holds_and_ranges_end_at_it(built_in: Library) -> None:
    open_hold = dosage(under(built_in, "pencil_grip", Limit(10_000)), "pencil_grip")
    assert (open_hold.work_ms, open_hold.max_ms) == (10_000, 10_000)
    a_range = dosage(under(built_in, "toe_walk", Limit(25_000)), "toe_walk")
    assert (a_range.max_ms, max(work_choices_ms(a_range))) == (25_000, 25_000)


def test_times_a_day_are_within_it(built_in: Library) -> None:
    library = under(built_in, "heel_cord", Limit(per_day=1))
    assert list(times_choices(dosage(library, "heel_cord"))) == [1]
    assert dosage(library, "heel_cord").per_day.high == 1


def test_its_cautions_cannot_be_taken_out(built_in: Library) -> None:
    said = ("Stop if the scar pulls.",)
    library = under(built_in, "heel_cord", Limit(), cautions={"heel_cord": said})
    for form in (library.exercises["heel_cord"].usual,):
        assert form.words.cautions[0] == said[0]
        assert set(built_in.exercises["heel_cord"].usual.words.cautions) < set(form.words.cautions)


def test_after_its_last_day_nothing_of_it_is_due(built_in: Library) -> None:
    last = date(2027, 1, 31)
    library = under(built_in, "heel_cord", Limit(), until=last, brought=("heel_cord",))
    assert dosage(library, "heel_cord").ours.when.until == last


def test_what_a_programme_only_uses_stays_as_it_is_and_goes_on(built_in: Library) -> None:
    library = under(built_in, "heel_cord", Limit(), until=date(2027, 1, 31))
    assert library.exercises == built_in.exercises
    assert bringer_of(library, "heel_cord") is None


def test_what_it_allows_changes_nothing_that_is_written(built_in: Library) -> None:
    before = dosage(built_in, "heel_cord")
    limited = dosage(under(built_in, "heel_cord", Limit(20_000, 2, 1, 1)), "heel_cord")
    assert (limited.article, limited.ours) == (before.article, before.ours)
    assert limited.as_written == before
    assert additions(limited) == additions(before)


def test_of_two_programmes_what_both_allow_counts(built_in: Library) -> None:
    first = Programme("First", exercises=("heel_cord",), limits={"heel_cord": Limit(20_000)})
    then = Programme("Then", exercises=("heel_cord",), limits={"heel_cord": Limit(None, 2)})
    uses = Programme("Uses", exercises=("heel_cord",))
    library = with_programmes(built_in._replace(programmes=(first, then, uses)))
    assert dosage(library, "heel_cord").limit == Limit(20_000, 2)
    assert programme_of(library, "heel_cord") == then


def test_what_is_in_no_programme_stays_as_it_is(built_in: Library) -> None:
    library = under(built_in, "heel_cord", Limit(5_000))
    assert library.exercises["toe_walk"] == built_in.exercises["toe_walk"]
    assert programme_of(library, "toe_walk") is None
    found = programme_of(library, "heel_cord")
    assert found is not None
    assert found.name == "Ankle"
