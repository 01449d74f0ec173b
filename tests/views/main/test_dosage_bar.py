"""The numbers of a dose: turned, bounded, kept, and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.texts import clock
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.main.said_line import DOSE_BAR, SaidLine
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import (
    click,
    find,
    library,
    live,
    open_window,
    value_of,
    window,
    words_of,
)

__all__ = ["library", "live", "window"]


def test_a_longer_hold_changes_the_duration_and_is_marked_yours(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    window.detail.show_exercise("heel_cord")
    assert value_of(window, "work_stepper") == "30 s"
    click(window, "work_stepper_more")
    assert value_of(window, "work_stepper") == "35 s"
    assert window.controller.value.today_only == {("heel_cord", ""): Dose(35_000, None)}
    options = PlanOptions(doses={("heel_cord", ""): Dose(35_000, None)})
    plan = plan_exercise(library, Item("heel_cord"), options)
    assert find(window, "start_exercise").text() == f"Start · {clock(plan.total_ms)}"
    assert "yours" in words_of(find(window, "work_stepper"))
    assert window.controller.preferences.doses == {}


def test_the_routine_that_contains_it_becomes_longer_too(window: MainWindow) -> None:
    before = find(window, "start_routine").text()
    window.detail.show_exercise("heel_cord")
    click(window, "repetitions_stepper_more")
    assert find(window, "start_routine").text() != before


def test_from_now_on_is_kept_with_the_preferences_and_today_only_is_not(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.detail.show_exercise("heel_cord")
    click(window, "work_stepper_less")
    with qtbot.waitSignal(window.controller.preferences_changed) as caught:
        click(window, "dose_term_always")
    assert (caught.args or [])[0].doses == {("heel_cord", ""): Dose(25_000, None)}
    click(window, "dose_term_today")
    assert window.controller.value.today_only == {("heel_cord", ""): Dose(25_000, None)}
    assert window.controller.preferences.doses == {}


def test_todays_dose_wins_over_the_kept_one_and_leaves_it_alone(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    kept = Preferences(greeted=True, doses={("heel_cord", ""): Dose(60_000, None)})
    today = {("heel_cord", ""): Dose(10_000, None)}
    window = open_window(qtbot, live, library, preferences=kept, today=today)
    window.detail.show_exercise("heel_cord")
    assert value_of(window, "work_stepper") == "10 s"
    assert window.controller.preferences.doses == kept.doses


def test_the_way_back_to_the_suggested_dose_is_one_click(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    kept = Preferences(greeted=True, doses={("heel_cord", ""): Dose(60_000, 3)})
    window = open_window(qtbot, live, library, preferences=kept)
    window.detail.show_exercise("heel_cord")
    assert find(window, "own_dose").isVisible()
    with qtbot.waitSignal(window.controller.preferences_changed) as caught:
        click(window, "suggested_dose")
    assert (caught.args or [])[0].doses == {}
    assert value_of(window, "work_stepper") == "30 s"
    assert not find(window, "own_dose").isVisible()


@pytest.mark.parametrize(
    ("exercise", "ceiling"),
    [("ankle_circles", "15 s"), ("toe_walk", "30 s"), ("toe_press", "10 s")],
)
def test_the_plus_ends_at_what_the_article_or_our_cap_allows(
    window: MainWindow, exercise: str, ceiling: str
) -> None:
    window.detail.show_exercise(exercise)
    more = find(window, "work_stepper_more")
    for _ in range(40):
        if not more.isEnabled():
            break
        click(window, "work_stepper_more")
    assert value_of(window, "work_stepper") == ceiling
    assert not more.isEnabled()
    assert more.toolTip()


def test_numbers_can_be_turned_with_the_keyboard(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    more = find(window, "repetitions_stepper_more")
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert value_of(window, "repetitions_stepper") == "2 each leg"
    assert more.accessibleDescription() == "2 each leg"


def test_today_only_leaves_what_was_kept_before(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    kept = Preferences(greeted=True, doses={("heel_cord", ""): Dose(60_000, None)})
    window = open_window(qtbot, live, library, preferences=kept)
    window.detail.show_exercise("heel_cord")
    click(window, "work_stepper_less")
    assert window.controller.preferences.doses == {("heel_cord", ""): Dose(55_000, None)}
    click(window, "dose_term_today")
    assert window.controller.preferences.doses == kept.doses
    assert value_of(window, "work_stepper") == "55 s"


def test_each_form_has_its_own_dose(window: MainWindow) -> None:
    window.detail.show_exercise("toe_press")
    click(window, "repetitions_stepper_less")
    window.detail.show_exercise("toe_press", "seated")
    assert value_of(window, "repetitions_stepper") == "10"
    window.detail.show_exercise("toe_press")
    assert value_of(window, "repetitions_stepper") == "9"


def test_far_more_repetitions_than_suggested_get_one_quiet_line(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    more, lines = find(window, "repetitions_stepper_more"), []
    while more.isEnabled():
        click(window, "repetitions_stepper_more")
        line = find(window, "beyond_suggestion")
        lines.append(line.text() if line.isVisible() else "")
    assert lines == ["", "", "", "More than suggested (1). More is not better."]
    click(window, "repetitions_stepper_less")
    assert not find(window, "beyond_suggestion").isVisible()


@pytest.mark.parametrize(("end", "other"), [("more", "less"), ("less", "more")])
def test_at_the_end_of_a_number_the_keyboard_goes_to_the_other_button_and_not_to_start(
    window: MainWindow, end: str, other: str
) -> None:
    window.detail.show_exercise("toe_press")
    button = find(window, f"repetitions_stepper_{end}")
    button.setFocus()
    while button.isEnabled():
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.focusWidget() is find(window, f"repetitions_stepper_{other}")


def test_what_is_said_at_the_foot_leaves_the_bar_free(window: MainWindow) -> None:
    line = SaidLine(window.theme, window)
    bar = find(window, DOSE_BAR)
    window.detail.show_exercise("heel_cord")
    click(window, "work_stepper_more")
    line.say("Saved.")
    assert line.geometry().bottom() < bar.mapTo(window, QPoint()).y()
    line.clear()
