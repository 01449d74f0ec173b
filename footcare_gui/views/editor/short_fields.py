"""Short fields side by side: in columns of one width, each line's boxes at one height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.views.editor.field_row import FieldRow
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.flow_layout import FlowLayout

SHORT_PX = 168
"""The least width of a field at 100 % text."""
SHORT = frozenset(
    {
        "hold", "move", "up", "held", "down", "repetitions", "sets", "set_rest", "rest",
        "grow_by", "grow_to", "move_in", "release", "switch", "use", "target", "cap", "per_day",
        "every", "days_per_week", "apart", "until",
    }
)  # fmt: skip
"""Ids of fields that hold a few letters."""


class ShortFields(QWidget):
    """A few fields that are shown, some of them, in as many columns as fit.

    Args:
        live: The theme.
    """

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self._live = live
        self._rows: list[FieldRow] = []
        self._gap = live.theme.space(3)
        self._flow = FlowLayout(self, gap=self._gap, line_gap=self._gap)

    def add(self, row: FieldRow) -> None:
        """Append a field."""
        self._rows.append(row)
        self._flow.addWidget(row)
        self._flow.setAlignment(row, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, more columns."""
        super().resizeEvent(event)
        self._even_out()

    def event(self, event: QEvent) -> bool:
        """A field is shown or hidden, or words have another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._even_out()
        return super().event(event)

    def _even_out(self) -> None:
        least = self._live.theme.px(SHORT_PX)
        columns = max(1, (self.width() + self._gap) // (least + self._gap))
        width = max(1, (self.width() - self._gap * (columns - 1)) // columns)
        shown = [row for row in self._rows if not row.isHidden()]
        for first in range(0, len(shown), columns):
            line = shown[first : first + columns]
            height = max(row.title_height(width) for row in line)
            for row in line:
                row.set_room(width, height)
