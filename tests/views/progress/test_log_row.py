"""A session in the log: one line that opens to what there is to know."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.session.outcome import Ending
from tests.histories import NOW, make_record
from tests.kits.progress_kit import (
    CUT,
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


def test_a_row_is_closed_until_it_is_pressed_and_closes_again(opened: Open) -> None:
    (row,) = rows(opened([make_record(NOW, felt=(4, 2))]))
    assert row.findChild(QWidget, "log_details") is None
    row.line.click()
    details = row.findChild(QWidget, "log_details")
    assert isinstance(details, QWidget)
    assert details.isVisible()
    row.line.click()
    assert not details.isVisible()


def test_a_mistaken_entry_is_named_for_a_screen_reader_and_told_by_its_id(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened([make_record(NOW, id="one"), make_record(NOW.replace(hour=7), id="two")])
    row = next(row for row in rows(page) if row.record.id == "two")
    row.open()
    remove = button(page, "remove_entry")
    assert "Morning" in remove.accessibleName()
    with qtbot.waitSignal(row.remove_wanted) as told:
        remove.click()
    assert told.args == ["two"]
