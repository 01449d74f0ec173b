"""How often the exercises of the plan were done in the last seven days, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.kept import Kept
from footcare_gui.texts import progress as words
from footcare_gui.texts.exercises import known_name
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown


class KeptPart(QWidget):
    """A heading, and a line an exercise; nothing without a plan.

    Args:
        live: The theme.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("kept_part")
        self._rows: list[tuple[Label, Label]] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(live.theme.space(6))
        self._grid.setVerticalSpacing(live.theme.space(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, live.theme.space(2), 0, 0)
        column.setSpacing(live.theme.space(2))
        column.addWidget(Label(live, words.my_plan_heading(), "heading"))
        column.addLayout(self._grid)

    def show_kept(self, rows: Sequence[Kept], library: Library) -> None:
        """Show other numbers."""
        while len(self._rows) < len(rows):
            self._add_row()
        for number, (name, times) in enumerate(self._rows):
            is_shown = number < len(rows)
            if is_shown:
                name.setText(known_name(library, rows[number].exercise))
                times.setText(words.kept(rows[number]))
            set_shown(name, is_shown)
            set_shown(times, is_shown)
        set_shown(self, bool(rows))

    def _add_row(self) -> None:
        name = Label(self._live, wrap=False)
        times = Label(self._live, look="quiet", wrap=False)
        self._grid.addWidget(name, len(self._rows), 0)
        self._grid.addWidget(times, len(self._rows), 1)
        self._rows.append((name, times))
