"""Round buttons of which one is pressed, set in lines like words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from footcare_gui.texts import buttons
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.tab_order import keep_tab_where_checked


class Pills(QWidget):
    """One of several named things, such as the forms of an exercise."""

    chosen = Signal(str)

    def __init__(
        self, live: LiveTheme, name: str, spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._ids: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_button_clicked)
        self.setObjectName(name)
        self.setProperty("spoken_as", "group")
        self.setAccessibleName(spoken)
        self._flow = FlowLayout(self, gap=live.theme.space(2), line_gap=live.theme.space(2))

    def offer(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Replace the choices, given as (id, text), and press one; emits nothing."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._ids = [id for id, _ in choices]
        for number, (id, text) in enumerate(choices):
            button = Button(
                self._live,
                f"{self.objectName()}_{id or 'usual'}",
                text,
                look="pill",
                spoken_as="radio",
            )
            button.setAccessibleName(buttons.one_of(self.accessibleName(), text))
            button.setCheckable(True)
            keep_tab_where_checked(button)
            self._group.addButton(button, number)
            self._flow.addWidget(button)
            button.setChecked(id == value)
            button.show()
        self.updateGeometry()

    def _on_button_clicked(self, number: int) -> None:
        self.chosen.emit(self._ids[number])
