"""Pictures are tables: what is painted can be read and walked through."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.progress.picture_table import Cell, PictureModel
from tests.histories import NOW, make_record
from tests.kits.progress_kit import (
    Open,
    library,
    live,
    opened,
)

__all__ = ["library", "live", "opened"]
ROLE = Qt.ItemDataRole


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


class Squares:
    """Two rows of three numbers; the last has nothing to go to."""

    rows = ("one", "two")
    columns = 3

    def column_name(self, column: int) -> str:
        return f"column {column}"

    def cell(self, row: int, column: int) -> Cell | None:
        return (
            None if (row, column) == (1, 2) else Cell(f"{row}{column}", f"in words {row}{column}")
        )


def test_a_number_is_a_figure_in_its_cell_and_a_sentence_by_itself(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    model = PictureModel(parent)
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.fill(Squares())
    index = model.index(1, 0)
    assert index.data() == "10"
    assert index.data(ROLE.ToolTipRole) == index.data(ROLE.AccessibleTextRole) == "in words 10"
    assert model.headerData(1, Qt.Orientation.Vertical) == "two"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "column 1"
    assert model.index(1, 2).flags() == Qt.ItemFlag.NoItemFlags
