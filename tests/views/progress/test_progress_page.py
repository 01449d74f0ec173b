"""The progress page: what it says, how it is walked through, and what can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.progress.overview import WEEK_DAYS, WEEKS
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.views.progress.dots import MOST_PITCH
from footcare_gui.views.progress.log_row import LogRow
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.theme import LiveTheme
from tests.histories import NOW, make_record, years
from tests.kits.main_kit import library, live

__all__ = ["library", "live"]

TODAY = NOW.date()
ROLE = Qt.ItemDataRole
CUT = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 0))
SIZES = ((800, 560), (1024, 680), (1280, 820), (1920, 1080))
Open = Callable[..., ProgressPage]


@pytest.fixture
def opened(qtbot: QtBot, live: LiveTheme, library: Library) -> Open:
    def make(
        records: Iterable[SessionRecord] = (),
        states: tuple[DueState, ...] = (),
        size: tuple[int, int] = (1280, 820),
    ) -> ProgressPage:
        controller = ProgressController(InMemoryHistory(records), lambda: states, lambda: NOW)
        page = ProgressPage(live, controller)
        qtbot.addWidget(page)
        page.set_start("Start · 4:42", "Start what is due, 4:42")
        page.open(library)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        settle()
        return page

    return make


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words_of(page: ProgressPage) -> str:
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def button(page: ProgressPage, name: str) -> QAbstractButton:
    found = [one for one in page.findChildren(QAbstractButton, name) if one.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]


def rows(page: ProgressPage) -> list[LogRow]:
    return [row for row in page.day.findChildren(LogRow) if row.isVisible()]


# ---- what it says --------------------------------------------------------------------------------


def test_before_the_first_session_there_is_one_line_and_one_start(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened()
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Footcare", "Nothing yet. Your days will show here."]
    with qtbot.waitSignal(page.start_wanted):
        button(page, "nothing_start").click()


def test_days_are_counted_without_a_streak_a_percentage_or_a_duty(opened: Open) -> None:
    records = [make_record(NOW - timedelta(days=n)) for n in (0, 2, 3, 30, 200)]
    text = words_of(opened(records))
    assert "You moved on 3 days" in text
    assert "in the last seven days · 4 days in six months" in text
    assert "Last six months" in text
    for word in ("%", "streak", "missed", "goal", "only"):
        assert word not in text.lower()


def test_after_a_gap_it_is_good_to_see_the_person(opened: Open) -> None:
    page = opened([make_record(NOW - timedelta(days=20))])
    assert "Good to see you. Start small?" in words_of(page)
    assert button(page, "progress_start").text() == "Start · 4:42"


def test_the_honest_line_stands_beside_how_it_felt(opened: Open) -> None:
    page = opened([make_record(NOW, felt=(4, 2))])
    assert "What you noted. Pain changes for many reasons." in words_of(page)


def test_today_says_what_was_done_and_what_may_still_be(opened: Open) -> None:
    later = DueState("heel_cord", DueKind.LATER_TODAY, 1, 2, NOW.replace(hour=15, minute=42))
    page = opened([make_record(NOW.replace(hour=7, minute=42))], (later,))
    (row,) = rows(page)
    assert row.line.accessibleName() == "07:42, Morning 5 minutes, ✓ 7:30"
    assert "Heel tendon stretch" in words_of(page)
    assert "from 15:42" in words_of(page)


def test_an_early_end_has_no_mark_of_its_own_and_too_much_is_told_with_side_and_time(
    opened: Open,
) -> None:
    record = make_record(
        NOW, CUT, plan=("heel_cord", "exercise"), ending=Ending.STOPPED, too_much="heel_cord"
    )
    page = opened([record])
    (row,) = rows(page)
    assert row.line.accessibleName() == "12:40, Heel tendon stretch, 1:30"
    row.open()
    settle()
    assert "Too much at 12:41: Heel tendon stretch, right" in words_of(page)


# ---- pictures are tables -------------------------------------------------------------------------


def test_the_dots_are_a_table_of_weekdays_and_weeks_with_a_sentence_for_every_day(
    opened: Open,
) -> None:
    numbers = opened([make_record(NOW), make_record(NOW - timedelta(days=200))]).dots.table.numbers
    assert (numbers.rowCount(), numbers.columnCount()) == (WEEK_DAYS, WEEKS)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert numbers.headerData(2, down) == "Wednesday"
    assert numbers.headerData(WEEKS - 1, across) == "Week of 2 Mar"
    today = numbers.index(2, WEEKS - 1)
    sentence = "Wednesday, 4 March: 4 exercises, 2 min 30 s of work"
    for role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole):
        assert numbers.data(today, role) == sentence
    assert numbers.data(today) == "2 min 30 s"
    rest = numbers.data(numbers.index(1, WEEKS - 1), ROLE.ToolTipRole)
    assert rest == "Tuesday, 3 March: a day of rest"


def test_on_the_first_day_the_dots_are_one_dot_and_say_since_when(opened: Open) -> None:
    page = opened([make_record(NOW)])
    table = page.dots.table
    told = [table.numbers.data(table.numbers.index(row, 0)) for row in range(WEEK_DAYS)]
    assert table.numbers.columnCount() == 1
    assert [row for row, text in enumerate(told) if text] == [NOW.weekday()]
    assert table.accessibleName() == "Since 4 Mar"
    assert "since 4 Mar" in words_of(page)
    assert table.width() <= MOST_PITCH


def test_the_dots_grow_by_a_column_a_week(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=15))])
    table = page.dots.table
    assert table.numbers.columnCount() == 3
    before = table.numbers.index((NOW - timedelta(days=16)).weekday(), 0)
    assert table.numbers.flags(before) == Qt.ItemFlag.NoItemFlags


def test_a_day_to_come_is_no_cell_to_go_to(opened: Open) -> None:
    numbers = opened([make_record(NOW)]).dots.table.numbers
    tomorrow = numbers.index(3, 0)
    assert numbers.flags(tomorrow) == Qt.ItemFlag.NoItemFlags
    assert numbers.data(tomorrow) is None


def test_how_it_felt_is_a_table_with_a_date_over_every_note(opened: Open) -> None:
    records = [
        make_record(NOW - timedelta(days=1), felt=(5, 3)),
        make_record(NOW, felt=(None, 2)),
    ]
    numbers = opened(records).felt.table.numbers
    assert [numbers.headerData(n, Qt.Orientation.Horizontal) for n in range(2)] == [
        "3 Mar", "4 Mar",
    ]  # fmt: skip
    cells = [[numbers.data(numbers.index(r, c)) for c in range(2)] for r in range(2)]
    assert cells == [["5", "not said"], ["3", "2"]]
    tip = numbers.data(numbers.index(0, 0), ROLE.ToolTipRole)
    assert tip == "3 Mar, 12:40: before 5, after 3"


def test_left_and_right_are_a_table_that_says_in_words_how_they_compare(opened: Open) -> None:
    numbers = opened([make_record(NOW), make_record(NOW - timedelta(hours=3), CUT)]).balance.numbers
    assert numbers.headerData(1, Qt.Orientation.Vertical) == "Heel tendon stretch"
    cells = [numbers.data(numbers.index(1, column)) for column in range(3)]
    assert cells == ["60 s", "right has 30 s to go", "30 s"]


def test_a_screen_reader_meets_tables_with_names_and_sentences(opened: Open) -> None:
    page = opened([make_record(NOW, felt=(5, 3)), make_record(NOW - timedelta(days=200))])
    for table in (page.dots.table, page.felt.table, page.balance):
        found = QAccessible.queryAccessibleInterface(table)
        assert found.role() is QAccessible.Role.Table
        assert found.text(QAccessible.Text.Name) == table.accessibleName()
        names = {found.child(n).text(QAccessible.Text.Name) for n in range(found.childCount())}
        cells = table.numbers
        first = cells.index(0, 0).data(ROLE.AccessibleTextRole)
        assert first in names


# ---- walking through -----------------------------------------------------------------------------


def test_the_arrow_keys_go_from_day_to_day_and_each_opens_its_log(opened: Open) -> None:
    monday = make_record(NOW - timedelta(days=2), plan=("bedtime", "routine"))
    page = opened([make_record(NOW), monday])
    page.dots.table.setFocus()
    for _ in range(2):
        QTest.keyClick(page.dots.table, Qt.Key.Key_Up)
    settle()
    assert page.day.day == date(2026, 3, 2)
    assert "Monday, 2 March" in words_of(page)
    assert [row.name for row in rows(page)] == ["Bedtime lying down"]


def test_a_click_on_a_dot_opens_its_day(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=200))])
    table = page.dots.table
    place = table.visualRect(table.numbers.index(0, WEEKS - 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    settle()
    assert page.day.day == date(2026, 3, 2)
    assert "A day of rest." in words_of(page)


def test_the_buttons_go_to_the_days_on_which_something_was_done(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=40))])
    assert not button(page, "later_day").isEnabled()
    button(page, "earlier_day").click()
    settle()
    assert page.day.day == TODAY - timedelta(days=40)
    assert page.dots.table.chosen == TODAY - timedelta(days=40)
    assert not button(page, "earlier_day").isEnabled()
    button(page, "later_day").click()
    settle()
    assert page.day.day == TODAY


def test_the_tab_leads_back_to_the_exercises(opened: Open, qtbot: QtBot) -> None:
    page = opened([make_record(NOW)])
    with qtbot.waitSignal(page.exercises_wanted):
        button(page, "tab_exercises").click()
    assert button(page, "tab_progress").isChecked()


# ---- a mistaken entry ----------------------------------------------------------------------------


def test_a_mistaken_entry_is_removed_counted_nowhere_and_put_back(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=1))])
    rows(page)[0].open()
    settle()
    button(page, "remove_entry").click()
    settle()
    assert rows(page) == []
    assert "You moved on 1 day" in words_of(page)
    assert "Removed: Morning 5 minutes" in words_of(page)
    button(page, "undo_remove").click()
    settle()
    assert [row.name for row in rows(page)] == ["Morning 5 minutes"]
    assert "You moved on 2 days" in words_of(page)
    assert "Removed" not in words_of(page)


def test_even_the_only_entry_can_be_put_back(opened: Open) -> None:
    page = opened([make_record(NOW)])
    rows(page)[0].open()
    settle()
    button(page, "remove_entry").click()
    settle()
    assert button(page, "undo_remove").isVisible()
    assert page.day.isVisible()
    button(page, "undo_remove").click()
    settle()
    assert [row.name for row in rows(page)] == ["Morning 5 minutes"]
    assert "You moved on 1 day" in words_of(page)


def test_undo_goes_away_with_the_day(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=1))])
    rows(page)[0].open()
    settle()
    button(page, "remove_entry").click()
    settle()
    button(page, "earlier_day").click()
    settle()
    assert "Removed" not in words_of(page)


# ---- looks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_at_any_size_of_window_and_text(
    opened: Open, live: LiveTheme, size: tuple[int, int], percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    page = opened([*years(), make_record(NOW)], size=size)
    rows(page)[0].open()
    settle()
    for label in page.findChildren(QLabel):
        if not label.isVisible():
            continue
        if label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
        else:
            assert label.width() >= label.sizeHint().width(), label.text()
    for widget in (page.dots, page.felt, page.balance, *rows(page)):
        parent = widget.parentWidget()
        assert parent is not None
        assert parent.rect().contains(widget.geometry()), widget.objectName()
    assert page.balance.height() >= page.balance.sizeHint().height()
    assert page.dots.height() >= page.dots.heightForWidth(page.dots.width())


@pytest.mark.parametrize("percent", [100, 150])
def test_every_button_is_large_enough_to_hit(opened: Open, live: LiveTheme, percent: int) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    page = opened([*years(), make_record(NOW)])
    rows(page)[0].open()
    settle()
    for one in page.findChildren(QAbstractButton):
        if one.isVisible():
            assert min(one.width(), one.height()) >= 44, one.objectName()
            assert one.accessibleName(), one.objectName()


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_what_carries_meaning_stands_out_from_its_card(live: LiveTheme, theme: ThemeChoice) -> None:
    live.choose(theme)
    colors = live.theme.colors
    for shape in (colors.calm, colors.boundary, colors.ink):
        assert contrast(shape, colors.card) >= 3
    for text in (colors.ink, colors.quiet):
        assert contrast(text, colors.card) >= 4.5
        assert contrast(text, colors.ground) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parts = (color.redF(), color.greenF(), color.blueF())
    return sum(share * linear(p) for share, p in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def test_many_notes_show_the_latest_and_scroll_to_the_others(opened: Open) -> None:
    records = [make_record(NOW - timedelta(hours=12 * n), felt=(n % 11, 3)) for n in range(200)]
    table = opened(records).felt.table
    seen = table.columns_in_sight()
    assert seen[-1] == 199
    assert 5 < len(seen) < 60
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert table.columns_in_sight()[0] == 0
