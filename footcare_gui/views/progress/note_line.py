"""The person's own words of a session that is over: to be added or changed, whenever."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.texts import day_log as words
from footcare_gui.texts import feeling
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.note_field import NoteField


class NoteLine(QWidget):
    """A button that opens a field, and one that keeps what is in it.

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
        self._field = NoteField(live, "entry_note", self)
        self._keep = Button(live, "keep_entry_note", feeling.save_note())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(live.theme.space(2))
        row.addWidget(self._open)
        row.addWidget(self._field, 1)
        row.addWidget(self._keep)
        row.addStretch(0)
        self._keep.hide()
        self._open.clicked.connect(self._on_open_clicked)
        self._keep.clicked.connect(self._field.keep)
        self._field.kept.connect(self.kept)
        self._field.closed.connect(self._on_closed)

    def _on_open_clicked(self) -> None:
        self._open.hide()
        self._keep.show()
        self._field.begin(self._former)

    def _on_closed(self) -> None:
        for part in (self._field, self._keep):
            part.hide()
        self._open.show()
        if self.isVisible():
            self._open.setFocus()
