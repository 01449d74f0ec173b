"""The card of My plan: how often an exercise comes, and on which days."""

from __future__ import annotations

from typing import Any

from footcare_gui.domain.choices.my_plan import Entry
from tests.kits.due_kit import Room
from tests.kits.main_kit import click, find, library, live
from tests.kits.my_plan_kit import badge, entry, room, show

__all__ = ["library", "live", "room"]


def test_the_card_says_how_it_stands_and_how_often_it_comes(room: Room) -> None:
    show(room, "heel_cord")
    assert find(room.window, "plan_stands").text() == "Due now, 1 of 2 done today."
    assert find(room.window, "plan_rhythm").text() == "Twice a day, at least 4 hours apart"
    show(room, "pencil_grip")
    assert find(room.window, "plan_rhythm").text() == (
        "Once a day, on 3 days a week at most, with a day of rest in between"
    )


def times(room: Room) -> Any:
    return find(room.window, "times_stepper_value").text()


def test_how_often_a_day_can_be_turned_within_its_bounds(room: Room) -> None:
    show(room, "heel_cord")
    assert times(room) == "2"
    click(room.window, "times_stepper_more")
    assert times(room) == "3"
    assert not find(room.window, "times_stepper_more").isEnabled()
    kept = entry(room, "heel_cord")
    assert kept is not None
    assert kept.times_a_day == 3
    for _ in range(2):
        click(room.window, "times_stepper_less")
    assert times(room) == "1"
    assert not find(room.window, "times_stepper_less").isEnabled()
    shown = badge(room, "heel_cord")
    assert shown is not None
    assert shown.text == "✓ Done"


def test_what_is_not_for_every_day_has_no_times_a_day(room: Room) -> None:
    show(room, "pencil_grip")
    assert not find(room.window, "times_stepper").isVisible()


def test_days_can_be_chosen_and_let_go(room: Room) -> None:
    show(room, "foot_massage")
    assert find(room.window, "plan_days_chosen").text() == "Any day is fine"
    for day in (2, 4):
        click(room.window, f"plan_day_{day}")
    kept = entry(room, "foot_massage")
    assert kept is not None
    assert kept.weekdays == {2, 4}
    assert find(room.window, "plan_days_chosen").text() == "Only on these days"
    shown = badge(room, "foot_massage")
    assert shown is not None
    assert shown.text == "Wed"  # it is Monday
    for day in (2, 4):
        click(room.window, f"plan_day_{day}")
    assert entry(room, "foot_massage") == Entry("foot_massage")


def test_days_that_the_dose_names_are_shown_and_can_be_changed(room: Room) -> None:
    card = find(room.window, "plan_card")
    said: list[Entry] = []
    card.entry_changed.connect(said.append)
    card.show_entry(Entry("curls"), 1, 1, (1,), frozenset({0, 2, 4}))
    chosen = find(room.window, "plan_days_chosen")
    pressed = [day for day in range(7) if find(room.window, f"plan_day_{day}").isChecked()]
    assert (chosen.text(), pressed) == ("Only on these days", [0, 2, 4])
    find(room.window, "plan_day_4").click()
    assert said[-1].weekdays == {0, 2}
    find(room.window, "plan_day_4").click()
    assert said[-1].weekdays == frozenset(), "as prescribed"
    for day in (0, 2, 4):
        find(room.window, f"plan_day_{day}").click()
    assert find(room.window, "plan_day_0").isChecked(), "without any chosen, these are"


def test_all_seven_days_are_any_day(room: Room) -> None:
    show(room, "foot_massage")
    for day in range(7):
        click(room.window, f"plan_day_{day}")
    assert entry(room, "foot_massage") == Entry("foot_massage")
    assert not find(room.window, "plan_day_0").isChecked()
