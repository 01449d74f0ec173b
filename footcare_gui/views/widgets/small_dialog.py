"""A small dialog: a few things below one another, and one row of answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.texts import buttons
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.focus_ring import FocusRing


class SmallDialog(Dialog):
    """What all small dialogs share; it is gone once it is closed.

    Args:
        live: The theme.
        name: The object name.
        title: The window's title.
        parent: The window it belongs to.
    """

    def __init__(self, live: LiveTheme, name: str, title: str, parent: QWidget | None) -> None:
        super().__init__(live, parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _cancel(self, name: str) -> Button:
        """The answer that leaves everything as it is."""
        cancel = Button(self._live, name, buttons.cancel(), look="plain")
        cancel.clicked.connect(self.reject)
        return cancel

    def _lay_out(
        self,
        parts: Sequence[QWidget],
        answers: Sequence[QWidget],
        *,
        gap: int = 3,
        answers_gap: int = 2,
        above_answers: int = 0,
        least_px: int = 420,
    ) -> None:
        """Put everything in its place.

        Args:
            parts: From top to bottom.
            answers: From the leading to the trailing side.
            gap: Between the parts, in units of space.
            answers_gap: Between the answers, in units of space.
            above_answers: More room above the answers, in units of space.
            least_px: Least width at the usual size of text.
        """
        space = self._live.theme.space
        row = QWidget()
        line = FlowLayout(row, gap=space(answers_gap), line_gap=space(2))
        for answer in answers:
            line.addWidget(answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(6), space(6), space(6))
        column.setSpacing(space(gap))
        for part in parts:
            column.addWidget(part)
        if above_answers:
            column.addSpacing(space(above_answers))
        column.addWidget(row, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setMinimumWidth(self._live.theme.px(least_px))
        FocusRing(self, self._live)
