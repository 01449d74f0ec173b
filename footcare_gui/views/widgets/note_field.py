"""The person's own words of a session: one field, the same keys and the same end everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.memory.remarks import LONGEST_NOTE
from footcare_gui.texts import feeling as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.field import Field


class NoteField(Field):
    """Enter keeps what is in it, Esc leaves it as it was; who goes away has written it to be kept.

    Args:
        live: The theme.
        name: The object name.
        parent: Qt's owner.
    """

    kept = Signal(str)
    """Another note than before; empty takes the former back."""

    closed = Signal()
    """Nothing is written any more, whether something was kept or not."""

    def __init__(self, live: LiveTheme, name: str, parent: QWidget) -> None:
        super().__init__(live, name, words.note_name(), parent)
        self.setMaxLength(LONGEST_NOTE)
        self.setPlaceholderText(words.note_name())
        self._former: str | None = None
        self.hide()

    def begin(self, note: str) -> None:
        """Let a note be written.

        Args:
            note: What was noted, `""` for nothing.
        """
        self._former = note
        self.setText(note)
        self.show()
        self.setFocus()

    def keep(self) -> None:
        """Keep what is in it, if that is something else."""
        former, note = self._former, self.text().strip()
        self._close()
        if former is not None and note != former:
            self.kept.emit(note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are words: none of them reaches what lies behind."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who leaves in the middle of a note has written it to be kept."""
        super().hideEvent(event)
        if self._former is not None and not event.spontaneous():
            self.keep()

    def _close(self) -> None:
        if self._former is not None:
            self._former = None
            self.closed.emit()
