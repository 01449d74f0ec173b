"""What today's card asks: what a side is owed, and a dose that is offered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.learning import Once
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.choices.progression import Weeks
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.texts import clock
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import MORNING, NOON, Room, done, open_room
from tests.kits.main_kit import click, find, library, live, value_of
from tests.kits.tab_kit import tab_order

__all__ = ["library", "live"]
DEBT = Debt("s", NOON - timedelta(days=1), "heel_cord", "", Side.RIGHT, 18_000, 18_000)
WALK_ONLY = Preferences(greeted=True, my_plan=MyPlan((Entry("toe_walk"),)))
TWICE = tuple(
    Once(("heel_cord", ""), NOON - timedelta(days=1 + ago), 30_000, True) for ago in (0, 1)
)
FIRST_WEEK = Weeks(((NOON - timedelta(days=1)).date(),))


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    return open_room(qtbot, live, library)


def question(room: Room) -> str:
    return str(find(room.window, "offer_question").text())


def test_what_a_side_is_owed_is_offered_and_taken_into_the_session(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(debts=(DEBT,)))
    assert question(room) == "Heel tendon stretch: the right leg still has 18 s."
    assert find(room.window, "offer_yes").text() == "Add to today"
    click(room.window, "offer_yes")
    assert not find(room.window, "offer_box").isVisible()
    assert find(room.window, "taken_words").text() == "+ Heel tendon stretch, right leg, 18 s"
    assert "18 s" not in room.contents
    click(room.window, "start_routine")
    extra = [s for s in room.started[0].segments if s.duration_ms == 18_000 and s.kind.is_work]
    assert [segment.side for segment in extra] == [Side.RIGHT]
    assert room.start.text() == f"Start · {clock(room.started[0].total_ms)}"


def test_what_was_taken_in_is_taken_out_beside_it_and_asked_again(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(debts=(DEBT,)))
    before = room.start.text()
    click(room.window, "offer_yes")
    click(room.window, "undo_taken")
    assert find(room.window, "offer_box").isVisible()
    assert not find(room.window, "taken_line").isVisible()
    assert room.start.text() == before


def test_another_day_is_an_answer_too_also_at_the_next_start(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(debts=(DEBT,)))
    assert find(room.window, "offer_no").text() == "Another day"
    click(room.window, "offer_no")
    assert not find(room.window, "offer_box").isVisible()
    room.renew()
    assert not find(room.window, "offer_box").isVisible()
    assert "18 s" not in room.contents
    kept = room.choices.preferences
    again = open_room(qtbot, live, library, Remembered(debts=(DEBT,)), kept)
    assert not find(again.window, "offer_box").isVisible()


def test_what_is_left_out_for_today_is_named_and_taken_in_again_beside_it(
    qtbot: QtBot, room: Room
) -> None:
    before = room.start.text()
    room.choices.change_only_today(lambda only: only.with_left_out("heel_cord", is_out=True))
    assert find(room.window, "left_out_words").text() == (
        "Left out for today: Heel tendon stretch."
    )
    assert (room.about, room.start.text() == before) == ("3 exercises", False)
    find(room.window, "undo_left_out").setFocus()
    QTest.keyClick(find(room.window, "undo_left_out"), Qt.Key.Key_Return)
    assert (room.about, room.start.text()) == ("4 exercises", before)
    assert not find(room.window, "left_out_line").isVisible()


def test_with_nothing_due_what_is_owed_starts_by_itself(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(done(*MORNING), debts=(DEBT,)))
    click(room.window, "offer_yes")
    assert room.started[0].type == "owed"


def test_a_light_start_is_offered_and_changes_the_dose_when_taken(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(weeks=FIRST_WEEK), WALK_ONLY)
    assert question(room) == "A light start for the first two weeks? Toe walking 20 s."
    click(room.window, "offer_yes")
    assert room.choices.preferences.doses == {("toe_walk", ""): Dose(work_ms=20_000)}
    assert not find(room.window, "offer_box").isVisible()


def test_not_now_changes_nothing_and_asks_no_more(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(weeks=FIRST_WEEK), WALK_ONLY)
    click(room.window, "offer_no")
    assert room.choices.preferences.doses == {}
    assert room.choices.preferences.offer_answered == NOON.date()
    assert not find(room.window, "offer_box").isVisible()


def cord_ms(room: Room) -> set[int]:
    """How long heel tendon stretch is held in the session that Start starts."""
    click(room.window, "start_routine")
    segments = room.started[-1].segments
    return {s.duration_ms for s in segments if s.exercise == "heel_cord" and s.kind.is_work}


def test_less_for_now_is_told_in_numbers_and_undone_in_one_click(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(times=TWICE))
    assert question(room) == "Heel tendon stretch: 15 s for now, because 30 s was too much twice."
    assert cord_ms(room) == {15_000}
    assert find(room.window, "offer_no").text() == "Back to 30 s"
    click(room.window, "offer_no")
    assert not find(room.window, "offer_box").isVisible()
    assert cord_ms(room) == {30_000}
    room.renew()
    assert cord_ms(room) == {30_000}, "also when the history is asked again"


def test_less_for_now_that_holds_is_told_once(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(times=TWICE))
    click(room.window, "offer_yes")
    room.renew()
    assert not find(room.window, "offer_box").isVisible()
    assert cord_ms(room) == {15_000}


def test_where_the_exercise_is_shown_the_reason_stands_above_its_numbers_with_the_way_back(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(times=TWICE))
    room.window.detail.show_exercise("heel_cord")
    reason = find(room.window, "beyond_suggestion")
    assert reason.text() == "15 s for now, because 30 s was too much twice."
    assert value_of(room.window, "work_stepper") == "15 s"
    assert not find(room.window, "dose_term").isVisible()
    assert find(room.window, "suggested_dose").text() == "Back to 30 s"
    click(room.window, "suggested_dose")
    assert value_of(room.window, "work_stepper") == "30 s"
    assert not find(room.window, "own_dose").isVisible()


def test_a_dose_turned_by_hand_wins_over_what_was_learned(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(times=TWICE))
    room.choices.set_dose(("heel_cord", ""), Dose(work_ms=20_000), True)
    assert cord_ms(room) == {20_000}
    room.renew()
    assert cord_ms(room) == {20_000}


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 820), (1920, 1080)])
def test_nothing_on_the_card_is_cut_at_any_size(
    room: Room, live: LiveTheme, size: tuple[int, int], percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    room.window.resize(*size)
    QApplication.processEvents()
    for name in ("adjust", "start_routine"):
        button = find(room.window, name)
        assert button.width() >= button.minimumSizeHint().width()
        assert button.height() >= 44
    for name in ("today_title", "today_about", "routine_contents", "routine_needs"):
        label = find(room.window, name)
        assert label.height() >= label.heightForWidth(label.width())


def test_tab_reaches_adjust_and_the_offer_where_they_stand_before_the_pane(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(debts=(DEBT,)))
    room.renew()
    wanted = ["adjust", "start_routine"]
    wanted += ["offer_yes", "search", "exercise_list", "start_exercise"]

    def is_in_order() -> None:
        names = tab_order(room.window)
        assert [name for name in names if name in wanted] == wanted

    qtbot.waitUntil(is_in_order)
