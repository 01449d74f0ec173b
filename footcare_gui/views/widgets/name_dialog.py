"""Asks for a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.exercises.visible import has_visible
from footcare_gui.texts import buttons
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.field import Field
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.small_dialog import SmallDialog

LONGEST = 60


class NameDialog(SmallDialog):
    """One field; *Save* works as soon as something can be seen in it."""

    named = Signal(str)

    def __init__(
        self, live: LiveTheme, title: str, question: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, "name_dialog", title, parent)
        self._field = Field(live, "name_field", question)
        self._field.setMaxLength(LONGEST)
        save = Button(live, "save_name", buttons.save(), look="main")
        save.setDefault(True)
        save.setEnabled(False)
        save.clicked.connect(self._on_save_clicked)
        self._field.textChanged.connect(lambda text: save.setEnabled(has_visible(text)))
        self._lay_out((Label(live, question), self._field), (self._cancel("cancel_name"), save))
        self._field.setFocus()

    def _on_save_clicked(self) -> None:
        self.named.emit(" ".join(self._field.text().split()))
        self.accept()
