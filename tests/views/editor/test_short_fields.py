"""Short fields stand in even columns and lines, whatever their titles need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.programmes.fields import DAYS
from footcare_gui.views.editor.field_row import FieldRow
from footcare_gui.views.editor.short_fields import SHORT, ShortFields
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.fixture
def fields(qtbot: QtBot, live: LiveTheme) -> tuple[ShortFields, list[FieldRow]]:
    group, rows = ShortFields(live), []
    for field in DAYS:
        if field.id in SHORT:
            rows.append(FieldRow(live, field))
            group.add(rows[-1])
    qtbot.addWidget(group)
    return group, rows


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [300, 554, 1100])
def test_boxes_of_a_line_have_one_height_and_one_width(
    qtbot: QtBot,
    live: LiveTheme,
    fields: tuple[ShortFields, list[FieldRow]],
    percent: int,
    width: int,
) -> None:
    group, rows = fields
    live.choose(ThemeChoice.LIGHT, percent)
    group.resize(width, 900)
    group.show()
    qtbot.waitUntil(lambda: rows[-1].width() > 1)

    def line_of(row: FieldRow) -> int:
        return row.y()

    def box(row: FieldRow) -> QPoint:
        editor: QWidget = row.editor
        return editor.mapTo(group, QPoint())

    for row in rows:
        beside = [other for other in rows if line_of(other) == line_of(row)]
        assert {box(other).y() for other in beside} == {box(row).y()}
        assert {other.width() for other in rows} == {row.width()}
        assert box(row).x() + row.editor.width() <= group.width()


def test_a_line_reaches_the_end_of_the_column(
    qtbot: QtBot, fields: tuple[ShortFields, list[FieldRow]]
) -> None:
    group, rows = fields
    group.resize(554, 900)
    group.show()
    qtbot.waitUntil(lambda: max(row.geometry().right() for row in rows) >= 550)
