"""The progress page: what it says, how it is walked through, and what can be undone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.overview import WEEK_DAYS
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.views.progress.dots import MOST_PITCH
from footcare_gui.views.theme import LiveTheme
from tests.histories import NOW, make_record, years
from tests.kits.progress_kit import (
    Open,
    button,
    library,
    live,
    opened,
    rows,
    settle,
    words_of,
)
from tests.kits.tab_kit import tab_order

__all__ = ["library", "live", "opened"]

SIZES = ((800, 560), (1024, 680), (1280, 820), (1920, 1080))


def test_days_are_counted_without_a_streak_a_percentage_or_a_duty(opened: Open) -> None:
    records = [make_record(NOW - timedelta(days=n)) for n in (0, 2, 3, 30, 200)]
    text = words_of(opened(records))
    assert "You moved on 3 days" in text
    assert "in the last seven days, and on 4 days in six months" in text
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


def test_on_the_first_day_the_dots_are_one_dot_and_say_since_when(opened: Open) -> None:
    page = opened([make_record(NOW)])
    table = page.dots.table
    told = [table.numbers.data(table.numbers.index(row, 0)) for row in range(WEEK_DAYS)]
    assert table.numbers.columnCount() == 1
    assert [row for row, text in enumerate(told) if text] == [NOW.weekday()]
    assert table.accessibleName() == "Since 4 Mar"
    assert "since 4 Mar" in words_of(page)
    assert table.width() <= MOST_PITCH


def test_in_the_first_week_the_seven_days_above_are_picture_enough(opened: Open) -> None:
    assert not opened([make_record(NOW)]).dots.isVisible()
    assert opened([make_record(NOW), make_record(NOW - timedelta(days=9))]).dots.isVisible()


def test_the_answers_stand_first(opened: Open) -> None:
    page = opened([make_record(NOW, felt=(4, 2))])
    told = words_of(page).splitlines()
    answers = ["Both sides even", "2 after a session", "Whenever you like"]
    assert [one for one in told if one in answers] == answers
    assert told.index("Whenever you like") < told.index("How it felt, 0–10")


def test_start_stands_beside_them_where_something_is_due(opened: Open) -> None:
    due = DueState("toe_walk", DueKind.NOW, 0, 1, None)
    assert not opened([make_record(NOW)])._start.isVisible()
    page = opened([make_record(NOW)], (due,))
    assert button(page, "progress_start").text() == "Start · 4:42"
    assert "1 exercise is due" in words_of(page)


def test_the_dots_grow_by_a_column_a_week(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=15))])
    table = page.dots.table
    assert table.numbers.columnCount() == 3
    before = table.numbers.index((NOW - timedelta(days=16)).weekday(), 0)
    assert table.numbers.flags(before) == Qt.ItemFlag.NoItemFlags


def test_the_tab_leads_back_to_the_exercises(opened: Open, qtbot: QtBot) -> None:
    page = opened([make_record(NOW)])
    with qtbot.waitSignal(page.exercises_wanted):
        button(page, "tab_exercises").click()
    assert button(page, "tab_progress").isChecked()


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


def test_tab_goes_through_the_page_in_the_order_of_reading(opened: Open, qtbot: QtBot) -> None:
    page = opened([make_record(NOW - timedelta(days=9)), make_record(NOW)])
    wanted = ["tab_progress", "progress_when_to_stop", "physio_sheet", "export", "six_months"]
    wanted += ["left_and_right", "earlier_day", "log_line"]

    def is_in_order() -> None:
        names = tab_order(page.window())
        assert [name for name in names if name in wanted] == wanted

    qtbot.waitUntil(is_in_order)


def test_what_was_prepared_is_shown_at_once_unless_something_has_changed(
    opened: Open, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, asked = opened([make_record(NOW)]), list[str]()
    overview = page._controller.overview
    monkeypatch.setattr(page._controller, "overview", lambda: asked.append("it") or overview())  # type: ignore[func-returns-value]
    page.prepare(library)
    page.prepare(library)
    page.open(library)
    assert len(asked) == 1
    page.open(library)
    assert len(asked) == 2
    page.prepare(library)
    page.forget()
    page.open(library)
    assert len(asked) == 4
