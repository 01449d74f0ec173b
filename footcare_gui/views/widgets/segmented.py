"""A row of joined buttons of which one is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QWidget

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import buttons
from footcare_gui.texts import exercise_pane as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.surface import Surface
from footcare_gui.views.widgets.tab_order import keep_tab_where_checked

Choice = tuple[object, str, str, str | Side]
"""A value, its text, the end of its object name, and its icon ("" for none)."""


class Segmented(Surface):
    """One of a few: arrow keys go from one to the next, Tab passes over the row as one.

    Args:
        live: The theme.
        name: The object name.
        spoken: What is chosen here.
        parent: Qt's owner.
        wraps: Go on in a next line where the row has no room, rather than ask for it.
    """

    chosen = Signal(object)

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        spoken: str,
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(
            live, name, fill="ground", edge="boundary", radius="control", parent=parent
        )
        self._values: list[object] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_button_clicked)
        self.setProperty("spoken_as", "group")
        self.setAccessibleName(spoken)
        self._row: QLayout = FlowLayout(self, gap=0, line_gap=0) if wraps else QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)

    @property
    def value(self) -> object:
        """What is chosen, `None` where there is nothing to choose."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def offer(self, choices: Sequence[Choice], value: object) -> None:
        """Replace the choices and press one of them; emits nothing."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._values = [choice[0] for choice in choices]
        for number, (_, text, name, icon) in enumerate(choices):
            button = Button(
                self._live,
                f"{self.objectName()}_{name}",
                text,
                look="segment",
                spoken_as="radio",
                icon=icon,
                spoken=buttons.one_of(self.accessibleName(), text),
                icon_size=24 if icon else 20,
            )
            button.setCheckable(True)
            keep_tab_where_checked(button)
            self._group.addButton(button, number)
            self._row.addWidget(button)
        self.choose(value)

    def choose(self, value: object) -> None:
        """Press the button of a value; emits nothing, and leaves unknown values alone."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def say(self, value: object, text: str, spoken: str = "") -> None:
        """Change what the button of a value says, on the screen and to a screen reader."""
        button = self._group.button(self._values.index(value))
        if isinstance(button, Button) and button.text() != text:
            button.set_words(text, buttons.one_of(self.accessibleName(), spoken or text))
            button.updateGeometry()

    def take_focus(self) -> None:
        """Give the keyboard to the button that is pressed.

        There is no focus proxy: with one, Tab passes over what lies before this row.
        """
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()

    def _on_button_clicked(self, number: int) -> None:
        self.chosen.emit(self._values[number])


class SideSwitch(Segmented):
    """Left or right: L in a circle, R in a square, each at its own side of the screen."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "side_switch", "", parent)
        self.setAccessibleName(words.side())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.offer(
            (
                (Side.LEFT, words.left(), "left", Side.LEFT),
                (Side.RIGHT, words.right(), "right", Side.RIGHT),
            ),
            Side.LEFT,
        )
