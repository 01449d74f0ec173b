"""The exercise as text: what is wrong is marked in it and said below, with line and column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.texts import editor_text as text_words
from footcare_gui.texts.faults import fault_words
from footcare_gui.views.editor.text_box import TextBox
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown

MOST_SHOWN = 5


class TextView(QWidget):
    """Edits text; pressing a fault goes to its place.

    Args:
        live: The theme.
    """

    typed = Signal(str)

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self._live = live
        self.setObjectName("text_view")
        self._box = TextBox(live, "exercise_text", text_words.text(), fills=True)
        self._sound = Label(live, text_words.text_is_sound(), "quiet")
        self._faults: list[tuple[QWidget, Button, Label]] = []
        self._places: list[tuple[int, int]] = []
        self._column = QVBoxLayout(self)
        self._build()

    @property
    def text(self) -> str:
        """What stands in it."""
        return self._box.text

    def show_text(self, text: str, faults: Sequence[Fault]) -> None:
        """Show a text with its faults; one that is being typed is not replaced."""
        self._box.show_text(text)
        self._show_faults(faults)

    def take_focus(self) -> None:
        """Begin to type at its beginning."""
        self._box.lines.setFocus()

    def _show_faults(self, faults: Sequence[Fault]) -> None:
        self._places = [(fault.line, fault.column) for fault in faults]
        marks = [self._mark(fault) for fault in faults]
        self._box.lines.setExtraSelections(marks)
        set_shown(self._sound, not faults)
        while len(self._faults) < min(MOST_SHOWN, len(faults)):
            self._add_fault()
        for place, (row, button, label) in enumerate(self._faults):
            set_shown(row, place < len(faults))
            if place < len(faults):
                one = faults[place]
                button.set_words(text_words.text_place(one.line, one.column), _said(one))
                label.setText(fault_words(one.code, dict(one.params)))
        told = " ".join(map(_said, faults[:MOST_SHOWN]))
        self._box.lines.setAccessibleDescription(told or text_words.text_is_sound())

    def _mark(self, fault: Fault) -> QTextEdit.ExtraSelection:
        """The word at a place, underlined."""
        mark = QTextEdit.ExtraSelection()
        cursor = self._cursor(fault.line, fault.column)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self._live.theme.colors.ink)
        mark.cursor, mark.format = cursor, look
        return mark

    def _cursor(self, line: int, column: int) -> QTextCursor:
        block = self._box.lines.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block if block.isValid() else self._box.lines.document().lastBlock())
        cursor.movePosition(
            QTextCursor.MoveOperation.Right,
            QTextCursor.MoveMode.MoveAnchor,
            min(column - 1, max(0, cursor.block().length() - 1)),
        )
        return cursor

    def _add_fault(self) -> None:
        """A button that leads to its place, and beside it what is wrong there."""
        place, row = len(self._faults), QWidget()
        button = Button(self._live, f"text_fault_{place + 1}", look="plain", icon="warn")
        button.clicked.connect(lambda: self._go_to(place))
        label = Label(self._live)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._live.theme.space(2))
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(label, 1)
        self._faults.append((row, button, label))
        self._column.addWidget(row)

    def _go_to(self, place: int) -> None:
        self._box.lines.setTextCursor(self._cursor(*self._places[place]))
        self._box.lines.setFocus()

    def _on_theme_changed(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._live.theme.px("body"))
        self._box.lines.setFont(font)

    def _build(self) -> None:
        space = self._live.theme.space
        self._column.setContentsMargins(space(6), space(2), space(6), space(6))
        self._column.setSpacing(space(2))
        self._column.addWidget(Label(self._live, text_words.text_hint(), "quiet"))
        self._column.addWidget(self._box, 1)
        self._column.addWidget(self._sound)
        self._box.typed.connect(self.typed)
        self._live.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()


def _said(fault: Fault) -> str:
    return text_words.text_fault(
        fault.line, fault.column, fault_words(fault.code, dict(fault.params))
    )
