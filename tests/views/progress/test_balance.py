"""Left beside right, in figures and in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.views.progress.bars import name_font
from footcare_gui.views.theme import LiveTheme
from tests.histories import NOW, make_record
from tests.kits.progress_kit import (
    CUT,
    Open,
    library,
    live,
    opened,
)

__all__ = ["library", "live", "opened"]


def test_left_and_right_are_a_table_that_says_in_words_how_they_compare(opened: Open) -> None:
    numbers = opened([make_record(NOW), make_record(NOW - timedelta(days=1), CUT)]).balance.numbers
    assert numbers.headerData(1, Qt.Orientation.Vertical) == "Heel tendon stretch"
    cells = [numbers.data(numbers.index(1, column)) for column in range(3)]
    assert cells == ["60 s", "right has 30 s to go", "30 s"]


def test_return_on_a_row_leads_to_its_exercise(opened: Open, qtbot: QtBot) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=1), CUT)])
    page.balance.setFocus()
    page.balance.setCurrentIndex(page.balance.numbers.index(1, 0))
    with qtbot.waitSignal(page.exercise_wanted) as wanted:
        QTest.keyClick(page.balance, Qt.Key.Key_Return)
    assert wanted.args == ["heel_cord"]


@pytest.mark.parametrize("width", [1280, 700])
def test_the_ring_goes_round_the_number_itself(opened: Open, live: LiveTheme, width: int) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=1), CUT)], size=(width, 820))
    numbers, table = page.balance.numbers, page.balance
    left, compared, right = (table.mark_rect(numbers.index(1, column)) for column in range(3))
    assert left.right() <= compared.left()
    assert compared.right() <= right.left()
    assert right.right() <= table.viewport().width()
    name = QFontMetrics(name_font(live.theme)).horizontalAdvance("Heel tendon stretch")
    assert left.left() >= name or left.top() > table.rowViewportPosition(1), "the name is left free"
