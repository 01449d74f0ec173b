"""Text with its faults at their places."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.views.editor.text_view import MOST_SHOWN, TextView
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]

TEXT = "- id: x\n  hold: 30 parsecs\n"
FAULT = Fault("", 2, 9, "unknown_unit", (("unit", "parsecs"), ("text", "30 parsecs"), ("low", "3")))


def view_of(qtbot: QtBot, live: LiveTheme) -> tuple[TextView, QPlainTextEdit]:
    view = TextView(live)
    in_window(qtbot, view)
    view.show_text(TEXT, [FAULT])
    lines = view.findChild(QPlainTextEdit, "exercise_text")
    assert lines is not None
    return view, lines


def test_a_fault_says_its_place_and_leads_there(qtbot: QtBot, live: LiveTheme) -> None:
    view, lines = view_of(qtbot, live)
    button = view.findChild(QAbstractButton, "text_fault_1")
    assert button is not None
    assert button.text() == "Line 2, 9"
    assert button.accessibleName().startswith("Line 2, 9: the unit “parsecs”")
    button.click()
    cursor = lines.textCursor()
    assert (cursor.blockNumber(), cursor.columnNumber()) == (1, 8)
    assert lines.hasFocus()


def test_the_place_is_marked_in_the_text(qtbot: QtBot, live: LiveTheme) -> None:
    view, lines = view_of(qtbot, live)
    (mark,) = lines.extraSelections()
    assert mark.cursor.selectedText() == "30 parsecs"
    view.show_text(TEXT, [])
    assert lines.extraSelections() == []
    assert lines.accessibleDescription() == "Nothing is wrong with it."


def test_only_the_first_few_faults_are_listed(qtbot: QtBot, live: LiveTheme) -> None:
    view, _ = view_of(qtbot, live)
    view.show_text(TEXT, [FAULT._replace(line=99, column=n) for n in range(1, 20)])
    shown = [b for b in view.findChildren(QAbstractButton) if b.isVisible()]
    assert len(shown) == MOST_SHOWN


def test_what_is_typed_is_told(qtbot: QtBot, live: LiveTheme) -> None:
    view, _ = view_of(qtbot, live)
    view.take_focus()
    focused = view.focusWidget()
    assert focused is not None
    with qtbot.waitSignal(view.typed) as typed:
        QTest.keyClicks(focused, "#")
    assert typed.args == [f"#{TEXT}"]
    assert view.text == f"#{TEXT}"


def test_a_long_line_stays_one_line_and_is_scrolled(qtbot: QtBot, live: LiveTheme) -> None:
    view, lines = view_of(qtbot, live)
    view.show_text(f"- id: x\n  purpose: {'long ' * 80}\n  posture: seated\n", [])
    block = lines.document().findBlockByNumber(1)
    layout = block.layout()
    assert layout is not None
    assert layout.lineCount() == 1
    bar = lines.horizontalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    assert bar.maximum() > 0
