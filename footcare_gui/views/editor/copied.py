"""Above the form of a copy: what it was copied from, and the way back to all of that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.texts import editor as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown


class Copied(QWidget):
    """Nothing where it is no copy.

    Args:
        live: The theme.
    """

    reset_wanted = Signal()
    """Everything but the name as in the original."""

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self.setObjectName("copied")
        self._words = Label(live, look="quiet")
        self._reset = Button(live, "back_to_original", words.back_to_original(), icon="undo")
        self._reset.clicked.connect(self.reset_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(live.theme.space(3))
        row.addWidget(self._words, 1)
        row.addWidget(self._reset)
        self.hide()

    def show_origin(self, name: str, *, differs: bool) -> None:
        """Name what it was copied from, `""` where it is no copy.

        Args:
            name: Of the original.
            differs: There is something to go back from.
        """
        if name:
            self._words.setText(words.copied_from(name))
        self._reset.setEnabled(differs)
        set_shown(self, bool(name))
