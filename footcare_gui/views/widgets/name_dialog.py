"""Asks for a name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.field import Field
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label

LONGEST = 60


class NameDialog(Dialog):
    """One field; *Save* works as soon as something stands in it."""

    named = Signal(str)

    def __init__(
        self, live: LiveTheme, title: str, question: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, parent)
        space = live.theme.space
        self.setObjectName("name_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = Field(live, "name_field", question)
        self._field.setMaxLength(LONGEST)
        save = Button(live, "save_name", self.tr("Save"), look="main")
        cancel = Button(live, "cancel_name", self.tr("Cancel"), look="plain")
        save.setDefault(True)
        save.setEnabled(False)
        save.clicked.connect(self._on_save_clicked)
        cancel.clicked.connect(self.reject)
        self._field.textChanged.connect(lambda text: save.setEnabled(bool(text.strip())))
        row = QHBoxLayout()
        row.setSpacing(space(2))
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(6), space(6), space(6))
        column.setSpacing(space(3))
        column.addWidget(Label(live, question))
        column.addWidget(self._field)
        column.addLayout(row)
        self.setMinimumWidth(live.theme.px(420))
        FocusRing(self, live)
        self._field.setFocus()

    def _on_save_clicked(self) -> None:
        self.named.emit(" ".join(self._field.text().split()))
        self.accept()
