"""Lines below the search: drafts that wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.texts import editor as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.showing import set_shown


class ListLines(QWidget):
    """Nothing at all, mostly.

    Args:
        live: The theme.
    """

    draft_wanted = Signal(str)
    """Id of a draft to go on with."""

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self._live = live
        self.setObjectName("list_lines")
        self._drafts: dict[str, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(live.theme.space(2))
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
        set_shown(self, bool(self._drafts))
        self.updateGeometry()
