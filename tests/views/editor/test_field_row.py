"""One field: its words, what is wrong, whose it is."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from footcare_gui.domain.programmes.fields import BY_ID, FIELDS, Field
from footcare_gui.domain.programmes.reading import FaultAt
from footcare_gui.views.editor.field_row import FieldRow
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]


def row_of(qtbot: QtBot, live: LiveTheme, id: str) -> FieldRow:
    field = BY_ID[id]
    row = FieldRow(live, field, [(value, value or "none") for value in field.choices])
    in_window(qtbot, row)
    return row


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_every_field_has_a_name_for_a_screen_reader(
    qtbot: QtBot, live: LiveTheme, field: Field
) -> None:
    row = row_of(qtbot, live, field.id)
    assert row.editor.accessibleName()
    row.show_value(next(iter(field.choices), ""))
    row.take_focus()
    assert row.focusWidget() is not None


def test_a_fault_is_said_beside_its_field_and_to_a_screen_reader(
    qtbot: QtBot, live: LiveTheme
) -> None:
    row = row_of(qtbot, live, "hold")
    label = row.findChild(QLabel, "fault_hold")
    assert label is not None
    params = (("unit", "parsecs"), ("text", "3 parsecs"), ("low", "3"))
    row.show_fault(FaultAt(("ours", "hold"), "unknown_unit", params))
    assert label.isVisible()
    assert "parsecs" in label.text()
    assert "parsecs" in row.editor.accessibleDescription()
    row.show_fault(None)
    assert not label.isVisible()
    assert not row.editor.accessibleDescription()


def test_what_somebody_is_typing_is_not_tidied_under_their_fingers(
    qtbot: QtBot, live: LiveTheme
) -> None:
    row = row_of(qtbot, live, "hold")
    row.take_focus()
    line = row.findChild(QLineEdit, "field_hold")
    assert line is not None
    QTest.keyClicks(line, "3")
    row.show_value("3 s")
    assert line.text() == "3"
    row.show_value("5 s", is_new=True)
    assert line.text() == "5 s"


def test_what_is_shown_is_not_told_as_typed(qtbot: QtBot, live: LiveTheme) -> None:
    for id, text in (("name", "X"), ("cautions", "A\nB"), ("alternate", "yes"), ("days", "monday")):
        row = row_of(qtbot, live, id)
        with qtbot.assertNotEmitted(row.typed):
            row.show_value(text)


def test_the_mark_comes_with_the_way_back(qtbot: QtBot, live: LiveTheme) -> None:
    row = row_of(qtbot, live, "name")
    row.show_mark(True)
    with qtbot.waitSignal(row.reset_wanted):
        row._reset.click()
