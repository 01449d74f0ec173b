"""One line when a file of exercises could not be used, and where exactly it is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from footcare_gui.domain.faults import Fault
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface


class FaultLine(Surface):
    """Hidden while everything is well."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "fault_line", fill="calm_soft", parent=parent)
        self._faults: tuple[Fault, ...] = ()
        self._text = Label(live)
        details = Button(live, "fault_details", self.tr("Details"))
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
        if files == 1:
            self._text.setText(self.tr("One exercise file could not be read."))
        else:
            self._text.setText(self.tr("%n exercise files could not be read.", "", files))
        set_shown(self, bool(faults))

    def details(self) -> str:
        """Every fault on a line of its own: `file:line:column: what, and how to mend`."""
        return "\n".join(str(fault) for fault in self._faults)

    def _on_details_clicked(self) -> None:
        dialog = FaultDialog(self._live, self.details(), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class FaultDialog(QDialog):
    """All faults, to read and to copy."""

    def __init__(self, live: LiveTheme, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault_dialog")
        self.setWindowTitle(self.tr("Exercise files"))
        text = QPlainTextEdit(details)
        text.setObjectName("fault_text")
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("What is wrong, and where"))
        close = Button(live, "close_faults", self.tr("Close"), look="main")
        close.clicked.connect(self.accept)
        space = live.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(6), space(6), space(6))
        column.setSpacing(space(4))
        words = self.tr("All other exercises work. Mend these, then start Footcare again.")
        column.addWidget(Label(live, words))
        column.addWidget(text)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.resize(live.theme.px(640), live.theme.px(360))
        FocusRing(self, live)
