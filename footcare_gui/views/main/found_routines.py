"""Routines that a search has found: a line each, above the exercises."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.texts import choosing as words
from footcare_gui.texts.whose import of_routine
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.showing import set_shown


class FoundRoutines(QWidget):
    """A button for each; pressed, it is chosen.

    Args:
        live: The theme.
    """

    chosen = Signal(str)
    """Id of the routine that is to be chosen."""

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self._live = live
        self.setObjectName("found_routines")
        self._buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(live.theme.space(2))

    def sizeHint(self) -> QSize:
        """A whole line of whatever there is, and never more than that: long names are elided."""
        around = self.parentWidget()
        return QSize(around.width() if around else 0, super().sizeHint().height())

    def show_routines(self, routines: Sequence[Routine], library: Library) -> None:
        """Show these of a library, or nothing at all."""
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [
            self._button(routine, of_routine(library, routine)) for routine in routines
        ]
        set_shown(self, bool(routines))
        self.updateGeometry()

    def _button(self, routine: Routine, whose: str) -> Button:
        number = len({item.exercise for item in routine.items})
        text, whole = words.found_routine(routine.name, number, whose)
        button = Button(self._live, f"found_{routine.id}", text, icon="forward", spoken=whole)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolTip(whole)
        button.clicked.connect(lambda: self.chosen.emit(routine.id))
        self._column.addWidget(button)
        return button
