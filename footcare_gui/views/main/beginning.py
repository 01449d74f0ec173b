"""Which side begins: a switch to choose it, and below it in words what was chosen."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import library as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.segmented import SideSwitch


class Beginning(QWidget):
    """Left or right; what is pressed is shown, and begins."""

    chosen = Signal(object)
    """The `Side` that the person has pressed."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("beginning")
        self._switch = SideSwitch(live)
        self._words = Label(live, look="quiet", wrap=False)
        self._words.setObjectName("side_that_begins")
        self._term = SideTerm.NONE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(1))
        column.addWidget(self._switch)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        self._switch.chosen.connect(self._on_chosen)

    @property
    def side(self) -> Side:
        """The side that begins."""
        return cast(Side, self._switch.value)

    def show_side(self, side: Side, term: SideTerm) -> None:
        """Show which side begins, as a leg or a foot; emits nothing."""
        self._term = term
        self._switch.choose(side)
        self._words.setText(words.begins(side, term))

    def _on_chosen(self, side: Side) -> None:
        self.show_side(side, self._term)
        self.chosen.emit(side)
