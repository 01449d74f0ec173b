"""Pictures are tables: what is painted can be read and walked through."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

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
