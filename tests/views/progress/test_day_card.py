"""The log of a day: what was done, what may still be, and what can be undone."""

from __future__ import annotations

from datetime import timedelta

from footcare_gui.domain.today.schedule import DueKind, DueState
from tests.histories import NOW, make_record
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

__all__ = ["library", "live", "opened"]
TODAY = NOW.date()


def test_today_says_what_was_done_and_what_may_still_be(opened: Open) -> None:
    later = DueState("heel_cord", DueKind.LATER_TODAY, 1, 2, NOW.replace(hour=15, minute=42))
    page = opened([make_record(NOW.replace(hour=7, minute=42))], (later,))
    (row,) = rows(page)
    assert row.line.accessibleName() == "07:42, Morning, ✓ 7:30"
    assert "Heel tendon stretch" in words_of(page)
    assert "from 15:42" in words_of(page)


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


def test_a_mistaken_entry_is_removed_counted_nowhere_and_put_back(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=1))])
    rows(page)[0].open()
    settle()
    button(page, "remove_entry").click()
    settle()
    assert rows(page) == []
    assert "You moved on 1 day" in words_of(page)
    assert "Removed: Morning" in words_of(page)
    button(page, "undo_remove").click()
    settle()
    assert [row.name for row in rows(page)] == ["Morning"]
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
    assert [row.name for row in rows(page)] == ["Morning"]
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
