"""What the page asks of the history: up to today, and today with what may still be done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.progress.kept import Kept
from footcare_gui.domain.today.schedule import DueKind, DueState, Rhythm
from tests.histories import NOW, make_record

DAY = timedelta(days=1)
LATER = DueState("heel_cord", DueKind.LATER_TODAY, 1, 2, NOW.replace(hour=15))
CUT = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 0))
BOTH = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 30))
RECORDS = [
    make_record(NOW, CUT, id="today", felt=(4, 2)),
    make_record(NOW - 2 * DAY, id="before"),
    make_record(NOW - 400 * DAY, id="long ago", felt=(9, 9)),
]


@pytest.fixture
def progress() -> ProgressController:
    return ProgressController(InMemoryHistory(RECORDS), lambda: (LATER,), lambda: NOW, 6)


def test_the_overview_ends_today_and_knows_nothing_of_a_time_out_of_sight(
    progress: ProgressController,
) -> None:
    overview = progress.overview()
    assert (overview.today, overview.first_weekday) == (NOW.date(), 6)
    assert (overview.moved.week, overview.moved.last) == (2, NOW.date())
    assert [(point.before, point.after) for point in overview.felt] == [(4, 2)]
    days = [dot.day for week in overview.weeks for dot in week if dot is not None]
    assert days[0].weekday() == 6
    assert days[-1] == NOW.date()


def test_what_a_side_is_owed_stands_in_its_balance(progress: ProgressController) -> None:
    (row,) = [row for row in progress.overview().balances if row.exercise == "heel_cord"]
    assert row.debt is not None
    assert row.debt.side is Side.RIGHT
    assert row.left_ms - row.right_ms == 30_000


def test_what_may_still_be_done_is_part_of_today_alone(progress: ProgressController) -> None:
    today = progress.log(NOW.date())
    assert [record.id for record in today.records] == ["today"]
    assert today.coming == (LATER,)
    earlier = progress.log((NOW - 2 * DAY).date())
    assert [record.id for record in earlier.records] == ["before"]
    assert earlier.coming == ()
    assert (earlier.earlier, earlier.later) == (None, NOW.date())


def test_a_sheet_about_some_days_has_today_as_its_last(progress: ProgressController) -> None:
    two, three = progress.report(2), progress.report(3)
    assert (two.first, two.last) == ((NOW - DAY).date(), NOW.date())
    assert {line.exercise for line in two.lines} == {"heel_cord"}
    assert {line.exercise for line in three.lines} > {"heel_cord"}


def test_an_entry_that_is_taken_out_counts_nowhere_until_it_is_put_back(
    progress: ProgressController, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(progress.changed):
        progress.remove("today")
    assert progress.overview().moved.week == 1
    assert progress.log(NOW.date()).records == ()
    with qtbot.waitSignal(progress.changed):
        progress.restore("today")
    assert progress.overview().moved.week == 2


def test_the_day_is_the_one_on_the_wall_where_the_person_is() -> None:
    progress = ProgressController(InMemoryHistory(), now=lambda: NOW.replace(hour=23, minute=59))
    assert progress.today == date(2026, 3, 4)


def test_a_note_is_kept_afterwards_in_the_place_of_the_former(
    progress: ProgressController, qtbot: QtBot
) -> None:
    for text in ("A pull.", "No pull.", ""):
        with qtbot.waitSignal(progress.changed):
            progress.note("today", text)
        assert [record.note for record in progress.log(NOW.date()).records] == [text]


def test_planned_beside_done_begins_with_the_person_and_ends_today() -> None:
    records = [make_record(NOW - n * DAY, BOTH, id=str(n)) for n in range(3)]
    twice = Rhythm(2, timedelta(hours=4), 7, spread=False)
    progress = ProgressController(
        InMemoryHistory(records), now=lambda: NOW, rhythms=lambda: {"heel_cord": twice}
    )
    assert progress.overview().kept == (Kept("heel_cord", 3, 3),)
