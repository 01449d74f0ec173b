"""Today's card: what is due is one click away, and so is less of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.texts import clock
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import MORNING, Room, done, open_room
from tests.kits.main_kit import click, find, library, live, open_window

__all__ = ["library", "live"]


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    return open_room(qtbot, live, library)


def test_until_the_agenda_is_known_it_shows_the_routine(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    assert find(window, "routine_picker").currentText() == library.routines["morning"].name
    assert find(window, "start_routine").text() == "Start · 4:42"


def test_then_it_says_how_much_is_due_and_starts_it_with_its_true_time(room: Room) -> None:
    assert room.heading == "Due now: 4"
    click(room.window, "start_routine")
    (plan,) = room.started
    assert {segment.exercise for segment in plan.segments} == set(MORNING)
    assert room.start.text() == f"Start · {clock(plan.total_ms)}"


def test_what_comes_next_time_is_said(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    everything = MyPlan(tuple(map(Entry, library.exercises)))
    room = open_room(
        qtbot, live, library, preferences=Preferences(greeted=True, my_plan=everything)
    )
    assert room.heading == "Due now: 10"
    assert "The other 6 come first next time." in room.contents


def test_two_minutes_are_two_minutes(room: Room) -> None:
    click(room.window, "wish_two_minutes")
    click(room.window, "start_routine")
    assert room.started[0].total_ms <= 120_000
    assert room.start.text() == f"Start · {clock(room.started[0].total_ms)}"
    assert "next time" not in room.contents


def test_after_a_wish_the_keyboard_starts_it(room: Room) -> None:
    find(room.window, "wish_seated").setFocus()
    QTest.keyClick(find(room.window, "wish_seated"), Qt.Key.Key_Space)
    assert room.window.focusWidget() is room.start
    QTest.keyClick(room.start, Qt.Key.Key_Space)
    assert {segment.posture for segment in room.started[0].segments} == {Posture.SEATED}


def test_one_length_at_a_time_and_gentler_by_itself(room: Room) -> None:
    for name, pressed in (
        ("wish_two_minutes", {"wish_two_minutes"}),
        ("wish_seated", {"wish_two_minutes", "wish_seated"}),
        ("wish_three_minutes", {"wish_three_minutes", "wish_seated"}),
        ("wish_gentler", {"wish_gentler"}),
        ("wish_two_minutes", {"wish_two_minutes"}),
        ("wish_two_minutes", set()),
    ):
        click(room.window, name)
        names = ("wish_two_minutes", "wish_three_minutes", "wish_seated", "wish_gentler")
        assert {each for each in names if find(room.window, each).isChecked()} == pressed


def test_gentler_is_there_even_when_nothing_is_due(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(done(*MORNING)))
    assert room.heading == "Nothing due"
    assert room.contents.startswith("That was all for now. Well done.")
    assert "Next: Toe walking, from 13:30." in room.contents
    assert not room.start.isVisible()
    assert not find(room.window, "wish_two_minutes").isVisible()
    click(room.window, "wish_gentler")
    assert room.start.isVisible()
    click(room.window, "start_routine")
    assert {segment.posture for segment in room.started[0].segments} <= {
        Posture.SEATED,
        Posture.LYING,
    }


def test_the_keyboard_is_never_lost_with_the_big_button(room: Room) -> None:
    room.start.setFocus()
    room.renew(Remembered(done(*MORNING)))
    assert room.window.focusWidget() is find(room.window, "routine_picker")


def test_routines_stay_in_the_picker(room: Room) -> None:
    picker = find(room.window, "routine_picker")
    picker.setCurrentIndex(picker.findData("desk_break"))
    assert not find(room.window, "wish_gentler").isVisible()
    assert room.choices.preferences.routine == "desk_break"
    click(room.window, "start_routine")
    assert room.started[0].id == "desk_break"


def test_a_chosen_routine_stays_until_a_session_is_over(room: Room) -> None:
    picker = find(room.window, "routine_picker")
    picker.setCurrentIndex(picker.findData("desk_break"))
    room.renew(Remembered(done("toe_press")))
    assert picker.currentData() == "desk_break"
    room.window.show_session(False)
    assert room.heading == "Due now: 3"


def test_coming_back_from_a_session_forgets_the_wishes(room: Room) -> None:
    click(room.window, "wish_two_minutes")
    room.window.show_session(False)
    assert not find(room.window, "wish_two_minutes").isChecked()


def test_an_own_dose_changes_the_time(room: Room) -> None:
    before = room.start.text()
    room.choices.set_dose(("heel_cord", ""), Dose(repetitions=2), True)
    assert room.start.text() != before


def test_an_empty_plan_leaves_the_routines(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    room = open_room(qtbot, live, library, preferences=Preferences(greeted=True, my_plan=MyPlan()))
    assert room.heading == library.routines["morning"].name
    assert find(room.window, "routine_picker").findData("") < 0
    assert room.start.isEnabled()
