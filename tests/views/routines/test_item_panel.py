"""Beside the list: form, dose and place of the chosen exercise."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Item
from tests.kits.main_kit import click, find, library, live
from tests.kits.routine_kit import Page, page

__all__ = ["library", "live", "page"]


def test_it_turns_the_dose_of_this_routine_and_back_to_the_usual_one(page: Page) -> None:
    assert not page.part("item_as_usual").isVisible()
    click(page.dialog, "work_stepper_less")
    assert page.controller.edit.item == Item("heel_cord", "", 25_000)
    assert page.part("work_stepper_value").text() == "25 s"
    click(page.dialog, "item_as_usual")
    assert page.controller.edit.item == Item("heel_cord")


def test_it_offers_the_forms_of_the_exercise(page: Page) -> None:
    page.controller.choose(1)
    click(page.dialog, "item_forms_usual")
    assert page.controller.edit.item == Item("toe_press")
    page.controller.choose(0)
    assert page.part("item_forms").isVisible() is (
        len(page.controller.library.exercises["heel_cord"].variants) > 0
    )


def test_at_an_end_the_keyboard_goes_to_the_counterpart(page: Page) -> None:
    down = page.part("item_down")
    down.setFocus()
    down.click()
    down.click()
    assert not down.isEnabled()
    assert page.dialog.focusWidget() is page.part("item_up")
    assert page.ids[-1] == "heel_cord"


def test_it_has_the_exercise_once_more_or_takes_it_out(page: Page) -> None:
    click(page.dialog, "item_twice")
    assert page.ids == ["heel_cord", "heel_cord", "toe_press", "toe_walk"]
    click(page.dialog, "item_out")
    assert page.ids == ["heel_cord", "toe_press", "toe_walk"]
    assert find(page.dialog, "routine_item").isVisible()
