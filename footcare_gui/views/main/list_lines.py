"""Lines below the search: drafts that wait, and what was just taken out, with the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.texts import buttons
from footcare_gui.texts import editor as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown


class ListLines(QWidget):
    """Nothing at all, mostly.

    Args:
        live: The theme.
    """

    draft_wanted = Signal(str)
    """Id of a draft to go on with."""
    undo_wanted = Signal()

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self._live = live
        self.setObjectName("list_lines")
        self._drafts: dict[str, Button] = {}
        self._gone = QWidget()
        self._gone_words = Label(live)
        self._undo = Button(live, "undo_deleted", buttons.undo(), icon="undo")
        self._undo.clicked.connect(self.undo_wanted)
        row = QHBoxLayout(self._gone)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(live.theme.space(3))
        row.addWidget(self._gone_words, 1)
        row.addWidget(self._undo)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(live.theme.space(2))
        self._column.addWidget(self._gone)
        self._gone.hide()
        self.hide()

    def show_drafts(self, drafts: Sequence[tuple[str, str]]) -> None:
        """Show the way to each draft, given as (id, name)."""
        for id in self._drafts.keys() - {id for id, _ in drafts}:
            button = self._drafts.pop(id)
            button.hide()
            self._column.removeWidget(button)
            button.deleteLater()
        for id, name in drafts:
            if id not in self._drafts:
                self._drafts[id] = button = Button(self._live, f"draft_{id}", look="plain")
                button.clicked.connect(lambda _=False, id=id: self.draft_wanted.emit(id))
                self._column.addWidget(button)
                button.show()
            self._drafts[id].set_words(words.draft(name))
        self._fit()

    def show_gone(self, text: str) -> None:
        """Say what was taken out, with the way back; empty says nothing any more."""
        if text:
            self._gone_words.setText(text)
            self._undo.setAccessibleDescription(text)
        set_shown(self._gone, bool(text))
        self._fit()
        if text:
            self._undo.setFocus()

    def _fit(self) -> None:
        set_shown(self, bool(self._drafts) or not self._gone.isHidden())
        self.updateGeometry()
