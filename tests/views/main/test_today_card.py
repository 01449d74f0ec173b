"""Today's card: what is due is one click away, and every number on it is the plan's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.texts import clock
from footcare_gui.texts import today_card as words
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import MORNING, NOON, Room, done, open_room
from tests.kits.main_kit import click, find, library, live, open_window, settle

__all__ = ["library", "live"]

ASKED = Remembered(
    debts=(Debt("s", NOON - timedelta(days=1), "heel_cord", "", Side.RIGHT, 18_000, 18_000),)
)


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    return open_room(qtbot, live, library)


def test_until_the_agenda_is_known_it_shows_the_routine(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    assert find(window, "today_title").text() == library.routines["morning"].name
    assert find(window, "start_routine").text() == "Start · 4:42"


def test_while_it_is_looked_up_nothing_stands_there_that_would_change_and_start_starts_today(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    looked_up: list[bool] = []
    window.controller.look_up_today = lambda: looked_up.append(True)
    window.choice.today.renew()
    assert find(window, "today_title").text() == "Today"
    assert find(window, "start_routine").text() == "Start"
    to_come = ("today_about", "routine_contents", "routine_needs")
    assert not any(find(window, name).text().strip() for name in to_come)
    click(window, "start_routine")
    assert looked_up == [True]


def test_nothing_below_it_moves_when_it_is_known(
    qtbot: QtBot, live: LiveTheme, library: Library, room: Room
) -> None:
    window = open_window(qtbot, live, library)
    window.controller.look_up_today = lambda: None
    window.choice.today.renew()
    settle(qtbot, window)
    settle(qtbot, room.window)
    awaited, known = (find(one, "today_card").height() for one in (window, room.window))
    assert awaited == known


def test_then_it_says_how_much_it_starts_and_starts_that_with_its_true_time(room: Room) -> None:
    assert (room.title, room.about) == ("Today", "4 exercises")
    click(room.window, "start_routine")
    (plan,) = room.started
    assert {segment.exercise for segment in plan.segments} == set(MORNING)
    assert room.start.text() == f"Start · {clock(plan.total_ms)}"


def test_it_has_one_start_and_one_adjust_to_press_and_nothing_else(room: Room) -> None:
    card = find(room.window, "today_card")
    pressed = [one for one in card.findChildren(QAbstractButton) if one.isVisible()]
    assert [one.objectName() for one in pressed] == ["adjust", "start_routine"]


def test_more_due_than_are_planned_are_not_counted_but_said(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    everything = MyPlan(tuple(map(Entry, library.exercises)))
    room = open_room(
        qtbot, live, library, preferences=Preferences(greeted=True, my_plan=everything)
    )
    assert room.about == "4 exercises"
    assert "The other 6 come first next time." in room.contents


@pytest.mark.parametrize("wish", Wish)
def test_what_is_wished_for_is_counted_as_it_is_planned(room: Room, wish: Wish) -> None:
    room.choices.wish(wish, True)
    click(room.window, "start_routine")
    names = {segment.exercise for segment in room.started[0].segments}
    assert room.about.startswith(f"{len(names)} exercise")
    assert " · " in room.about
    assert "next time" not in room.contents


def test_the_keyboard_is_never_lost_with_the_big_button(room: Room) -> None:
    room.start.setFocus()
    room.renew(Remembered(done(*MORNING)))
    assert not room.start.isVisible()
    assert room.window.focusWidget() is find(room.window, "adjust")


def test_with_nothing_due_it_says_so_kindly_and_what_comes_next(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(done(*MORNING)))
    assert room.title == "Today"
    assert not find(room.window, "today_about").isVisible()
    assert room.contents.startswith("That was all for now. Well done.")
    assert "Next: Toe walking, from 13:30." in room.contents
    assert not room.start.isVisible()


def test_a_chosen_routine_stays_until_a_session_is_over(room: Room) -> None:
    room.choices.choose_routine("desk_break")
    room.renew(Remembered(done("toe_press")))
    assert room.title == "Desk break"
    click(room.window, "start_routine")
    assert room.started[0].id == "desk_break"
    room.window.show_session(False)
    assert (room.title, room.about) == ("Today", "3 exercises")


def test_from_a_chosen_routine_one_press_leads_back_to_what_is_due(room: Room) -> None:
    assert room.window.findChild(QAbstractButton, "back_to_today") is None
    room.choices.choose_routine("desk_break")
    click(room.window, "back_to_today")
    assert (room.title, room.about) == ("Today", "4 exercises")
    assert not find(room.window, "back_to_today").isVisible()
    assert room.window.focusWidget() is room.start


def test_where_nothing_is_due_there_is_no_way_back_to_it(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    plan = Preferences(greeted=True, my_plan=MyPlan(()))
    room = open_room(qtbot, live, library, preferences=plan)
    room.choices.choose_routine("desk_break")
    assert room.title == "Desk break"
    assert room.window.findChild(QAbstractButton, "back_to_today") is None


def test_coming_back_from_a_session_forgets_the_wishes(room: Room) -> None:
    room.choices.wish(Wish.TWO_MINUTES, True)
    room.window.show_session(False)
    assert room.about == "4 exercises"


@pytest.mark.parametrize(("known", "least"), [(Remembered(), 6), (ASKED, 4)])
def test_at_the_usual_size_enough_exercises_are_in_sight_whatever_the_card_says(
    qtbot: QtBot, live: LiveTheme, library: Library, known: Remembered, least: int
) -> None:
    room = open_room(qtbot, live, library, known)
    view = room.window.choice.exercises.view
    rows = view.viewport().height() // view.visualRect(view.model().index(0, 0)).height()
    assert rows >= least


def test_a_question_takes_nothing_away_of_what_is_due_and_needed(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, ASKED)
    for percent, size in ((100, (1024, 680)), (100, (1366, 768)), (150, (1920, 1080))):
        live.choose(ThemeChoice.LIGHT, percent)
        room.window.resize(*size)
        settle(qtbot, room.window)
        assert find(room.window, "routine_contents").isVisible()
        assert "You will need: a wall; a bed or mat" in find(room.window, "routine_needs").text()
        assert find(room.window, "routine_needs").isVisible()
        assert room.start.toolTip() == ""


def test_an_own_dose_changes_the_time(room: Room) -> None:
    before = room.start.text()
    room.choices.set_dose(("heel_cord", ""), Dose(repetitions=2), True)
    assert room.start.text() != before


def test_an_empty_plan_leaves_the_routines(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    room = open_room(qtbot, live, library, preferences=Preferences(greeted=True, my_plan=MyPlan()))
    assert room.title == library.routines["morning"].name
    assert room.start.isEnabled()


def test_what_is_shown_already_is_not_put_into_words_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    usual = words.chosen_face

    def counted(*chosen: object) -> words.Face:
        told.append(chosen)
        return usual(*chosen)  # type: ignore[arg-type]

    monkeypatch.setattr(words, "chosen_face", counted)
    before = room.about
    room.renew(Remembered(done("heel_cord")))
    assert room.about != before
    assert len(told) == 1
    room.window.choice.show_choices()
    assert len(told) == 1
