"""A dose that is being written becomes a whole one, with what is usual where nothing was said."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.exercises.dosage import Count, SideTerm, Span, WorkKind
from footcare_gui.domain.exercises.sets import Sets, Tempo
from footcare_gui.domain.programmes.draft import USUAL_TEMPO, DraftDose, last_day


def test_a_length_is_held_and_a_number_alone_is_counted() -> None:
    held = DraftDose(work_ms=30_000, repetitions=3).dosage
    assert (held.work, held.span, held.is_counted) == (WorkKind.HOLD, Span(30_000, 30_000), False)
    counted = DraftDose(repetitions=12).dosage
    assert (counted.work, counted.ours.tempo) == (WorkKind.MOVE, USUAL_TEMPO)
    assert counted.work_ms == 4_000
    moved = DraftDose(work=WorkKind.MOVE, work_ms=60_000).dosage
    assert (moved.work, moved.repetitions) == (WorkKind.MOVE, 1)


def test_a_list_says_how_many_sets_there_are() -> None:
    assert DraftDose(work_ms=10_000, by_set=(8, 6, 4)).dosage.ours.sets == Sets(
        3, repetitions=(8, 6, 4)
    )
    shorter = DraftDose(work_by_set_ms=(30_000, 20_000)).dosage
    assert shorter.ours.sets == Sets(2, work_ms=(30_000, 20_000))
    assert shorter.work_ms_in(2) == 20_000


def test_only_sides_take_turns() -> None:
    both = DraftDose(work_ms=1_000, alternate=True)
    assert not both.dosage.ours.sets.alternate
    assert both._replace(sides=SideTerm.EACH_LEG).dosage.ours.sets.alternate


def test_how_often_is_only_what_was_said() -> None:
    assert DraftDose(per_day=2).dosage.per_day == Count(2, 2)
    assert DraftDose().dosage.ours.per_day is None


def test_a_tempo_stays_as_it_is() -> None:
    assert DraftDose(tempo=Tempo(1_000, 0, 5_000)).dosage.work_ms == 6_000


@pytest.mark.parametrize(("weeks", "day"), [(1, date(2026, 12, 4)), (6, date(2027, 1, 8))])
def test_six_weeks_end_on_the_day_before_the_seventh(weeks: int, day: date) -> None:
    assert last_day(date(2026, 11, 28), weeks) == day
