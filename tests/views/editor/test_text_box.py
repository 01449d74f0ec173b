"""A box that grows with its text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.editor.text_box import TextBox
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]


def test_it_is_as_high_as_its_lines(qtbot: QtBot, live: LiveTheme) -> None:
    box = TextBox(live, "box", "Box")
    in_window(qtbot, box)
    before = box.lines.height()
    box.show_text("one\ntwo\nthree\nfour")
    assert box.lines.height() > before
    box.show_text("")
    assert box.lines.height() == before


def test_what_is_typed_is_told_and_what_is_shown_is_not(qtbot: QtBot, live: LiveTheme) -> None:
    box = TextBox(live, "box", "Box")
    in_window(qtbot, box)
    with qtbot.assertNotEmitted(box.typed):
        box.show_text("shown")
    with qtbot.waitSignal(box.typed) as typed:
        QTest.keyClicks(box.lines, "x")
    assert typed.args == ["xshown"]


def test_enter_goes_on_where_there_is_one_paragraph(qtbot: QtBot, live: LiveTheme) -> None:
    box = TextBox(live, "box", "Box", is_one_paragraph=True)
    in_window(qtbot, box)
    with qtbot.waitSignal(box.entered):
        QTest.keyClick(box.lines, Qt.Key.Key_Return)
    pasted = QMimeData()
    pasted.setText("one\ntwo")
    box.lines.insertFromMimeData(pasted)
    assert box.text == "one two"


def test_tab_leaves_it(qtbot: QtBot, live: LiveTheme) -> None:
    both = QWidget()
    column = QVBoxLayout(both)
    boxes = [TextBox(live, name, name) for name in ("one", "other")]
    for box in boxes:
        box.set_hint("an example")
        column.addWidget(box)
    in_window(qtbot, both)
    boxes[0].lines.setFocus()
    QTest.keyClick(boxes[0].lines, Qt.Key.Key_Tab)
    assert boxes[1].lines.hasFocus()
    assert boxes[0].text == ""
