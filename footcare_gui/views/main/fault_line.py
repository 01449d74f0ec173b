"""One line when a file of exercises could not be used, and where exactly it is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.texts import faulty_files as words
from footcare_gui.texts.faults import fault_lines
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface


class FaultLine(Surface):
    """Hidden while everything is well."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "fault_line", fill="calm_soft", parent=parent)
        self._faults: tuple[Fault, ...] = ()
        self._text = Label(live)
        details = Button(live, "fault_details", words.details())
        details.clicked.connect(self._on_details_clicked)
        space = live.theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), space(2), space(2), space(2))
        row.setSpacing(space(2))
        row.addWidget(self._text, 1)
        row.addWidget(details)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say how many files could not be used, or hide."""
        self._faults = tuple(faults)
        files = len({fault.file for fault in faults})
        self._text.setText(words.could_not_be_read(files))
        set_shown(self, bool(faults))

    def details(self) -> str:
        """Every fault on a line of its own: `file:line:column: what, and how to mend`."""
        return fault_lines(self._faults)

    def _on_details_clicked(self) -> None:
        from footcare_gui.views.main.fault_dialog import FaultDialog

        dialog = FaultDialog(self._live, self.details(), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
