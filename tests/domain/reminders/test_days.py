"""Thousands of days: one reminder a due slot, none where none may be, none too late to look."""

from __future__ import annotations

from random import Random

import pytest

from footcare_gui.domain.choices.desktop_wishes import DesktopWishes
from footcare_gui.domain.reminders.deciding import Kind
from tests.domain.reminders.days import Person, undisturbed

SLICE, WHOLE = 400, 10_000
A_LIFE = 100


def lived(days: int) -> tuple[list[str], dict[str, int]]:
    problems, said = list[str](), dict.fromkeys(Kind, 0)
    for seed in range(days // A_LIFE):
        person = Person(Random(seed))
        person.live(A_LIFE)
        problems += [f"seed {seed}, {problem}" for problem in person.problems]
        for kind, times in person.said.items():
            said[Kind(kind)] += times
    return problems, {kind.value: times for kind, times in said.items()}


def test_a_year_of_plans_journeys_clocks_and_sleeps_goes_without_a_wrong_reminder() -> None:
    problems, said = lived(SLICE)
    assert problems == []
    assert said["usual"] > SLICE // 4


@pytest.mark.proof
def test_ten_thousand_days_go_without_a_wrong_reminder() -> None:
    problems, said = lived(WHOLE)
    print(f"{WHOLE} days: {said}")
    assert problems == []
    assert said["usual"] > WHOLE // 4
    assert said["kindly"] > 0


def test_who_is_always_there_hears_of_every_due_slot_exactly_once() -> None:
    times = (6 * 60 + 30, 13 * 60, 22 * 60)
    wishes = DesktopWishes(morning=True, midday=True, evening=True)
    said = undisturbed(wishes, times, days=30)
    assert [at.strftime("%H:%M") for at in said] == ["13:00"] * 30
    open_all_day = wishes._replace(quiet_from=0, quiet_until=0)
    said = undisturbed(open_all_day, times, days=30)
    assert [at.strftime("%H:%M") for at in said] == ["06:30", "13:00", "22:00"] * 30
