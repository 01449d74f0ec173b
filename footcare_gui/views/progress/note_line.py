"""The person's own words of a session that is over: to be added or changed, whenever."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.domain.memory.remarks import LONGEST_NOTE
from footcare_gui.texts import day_log as words
from footcare_gui.texts import feeling
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.field import Field


class NoteLine(QWidget):
    """A button that opens a field; Enter keeps what is in it, Esc leaves it as it was.

    Args:
        live: The theme.
        note: What was noted, `""` for nothing.
        name: Of the session, for a screen reader.
        parent: Qt's owner.
    """

    kept = Signal(str)
    """Another note; empty takes the former back."""

    def __init__(self, live: LiveTheme, note: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._former = note
        text = words.change_note() if note else feeling.add_note()
        spoken = words.note_of(text, name)
        self._open = Button(
            live,
            "change_note",
            text,
            spoken=spoken,
            look="plain",
            icon="adjust" if note else "plus",
        )
        self._field = Field(live, "entry_note", feeling.note_name(), self)
        self._field.setMaxLength(LONGEST_NOTE)
        self._field.setPlaceholderText(feeling.note_name())
        self._keep = Button(live, "keep_entry_note", feeling.save_note())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(live.theme.space(2))
        row.addWidget(self._open)
        row.addWidget(self._field, 1)
        row.addWidget(self._keep)
        row.addStretch(0)
        self._show_field(is_shown=False)
        self._open.clicked.connect(self._on_open_clicked)
        self._keep.clicked.connect(self._on_kept)
        self._field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter and Esc belong to the field alone."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_kept()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return True
        return False

    def _on_open_clicked(self) -> None:
        self._field.setText(self._former)
        self._show_field(is_shown=True)
        self._field.setFocus()

    def _on_kept(self) -> None:
        note = self._field.text().strip()
        if note == self._former:
            self._close()
        else:
            self.kept.emit(note)

    def _close(self) -> None:
        self._show_field(is_shown=False)
        self._open.setFocus()

    def _show_field(self, *, is_shown: bool) -> None:
        self._open.setVisible(not is_shown)
        for part in (self._field, self._keep):
            part.setVisible(is_shown)
