"""When something is to be done, as people write it."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.exercises.sets import When
from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("words", "per_day", "days_per_week", "when"),
    [
        ("3 times a day", 3, None, When()),
        ("twice per day", 2, None, When()),
        ("2 x/day", 2, None, When()),
        ("twice daily", 2, None, When()),
        ("three times daily", 3, None, When()),
        ("2x daily", 2, None, When()),
        ("2x/day", 2, None, When()),
        ("once daily", 1, None, When()),
        ("b.i.d.", 2, None, When()),
        ("TID", 3, None, When()),
        ("o.d.", 1, None, When()),
        ("qid", 4, None, When()),
        ("morning and evening", 2, None, When()),
        ("every morning and night", 2, None, When()),
        ("(AM and PM)", 2, None, When()),
        ("morning, noon and night", 3, None, When()),
        ("every morning", 1, None, When()),
        ("each day", None, 7, When()),
        ("twice a week", None, 2, When()),
        ("3x weekly", None, 3, When()),
        ("on alternate days", None, None, When(every_days=2)),
        ("every 3rd day", None, None, When(every_days=3)),
        ("on weekdays", None, None, When(weekdays=(0, 1, 2, 3, 4))),
        ("at weekends", None, None, When(weekdays=(5, 6))),
        ("daily", None, 7, When()),
        ("every day", None, 7, When()),
        ("2 times a day, at least 4 hours apart", 2, None, When(apart_ms=14_400_000)),
        ("every other day", None, None, When(every_days=2)),
        ("every three days", None, None, When(every_days=3)),
        ("5 days a week", None, 5, When()),
        ("10 times per week", None, 7, When()),
        ("on Thursdays and Mondays", None, None, When(weekdays=(0, 3))),
        ("sat, SUN", None, None, When(weekdays=(5, 6))),
        ("for two weeks", None, None, When(until=date(2026, 12, 12))),
        ("until 31 January", None, None, When(until=date(2027, 1, 31))),
    ],
)
def test_all_of_it_is_understood(
    words: str, per_day: int | None, days_per_week: int | None, when: When
) -> None:
    found = read_sentence(f"Calf raises, {words}", TODAY)
    assert (found.name, found.left) == ("Calf raises", ())
    said = found.dose
    assert (said.per_day, said.days_per_week, said.when) == (per_day, days_per_week, when)


def test_a_last_day_that_there_is_not_is_handed_back() -> None:
    found = read_sentence("Calf raises, 3x12, until 31 February", TODAY)
    assert (found.dose.when, found.left) == (When(), ("until 31 February",))
