"""One number between a minus and a plus, with what it is called above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent, QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.texts import buttons
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Chip, Label
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.showing import set_shown


class Stepper(QWidget):
    """Emits `less_wanted` and `more_wanted`; what they mean is for others to say."""

    less_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, live: LiveTheme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("spoken_as", "number")
        self._live, self._number = live, Number(0, 0, 0)
        self._title = Label(live, look="label", wrap=False)
        self._mark = Chip(live, look="tag")
        self._value = Label(live, wrap=False)
        self._value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._value.setObjectName(f"{name}_value")
        self._less = self._button("less", "minus", self.less_wanted)
        self._more = self._button("more", "plus", self.more_wanted)
        self._build()
        live.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_value(
        self,
        title: str,
        value: str,
        number: Number,
        *,
        less: bool,
        more: bool,
        mark: str = "",
        limit: str = "",
    ) -> None:
        """Show a number.

        Args:
            title: What it is called.
            value: The number with its unit.
            number: The same for a screen reader, and how far it goes.
            less: Whether it can become smaller.
            more: Whether it can become larger.
            mark: A word beside the title, such as "yours".
            limit: Why it ends where it ends, for the tool tip.
        """
        self._title.setText(title)
        self.setAccessibleName(title)
        is_new, self._number = number != self._number, number
        self._value.setText(value)
        self._mark.setText(mark)
        set_shown(self._mark, bool(mark))
        for button, other, is_on, name in (
            (self._less, self._more, less, buttons.less(title)),
            (self._more, self._less, more, buttons.more(title)),
        ):
            if button.hasFocus() and not is_on and (less or more):
                other.setEnabled(True)
                other.setFocus()  # else Qt gives it to what comes next, which may be Start
            button.setEnabled(is_on)
            button.setAccessibleName(name)
            button.setAccessibleDescription(value)
            button.setToolTip(limit)
        if is_new:
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, number.value))

    @property
    def number(self) -> Number:
        """What it shows, and how far it goes."""
        return self._number

    @property
    def number_words(self) -> str:
        """What it shows, with its unit."""
        return self._value.text()

    def step_to(self, wanted: float) -> None:
        """Want less or more, for as long as that leads towards a number."""
        left = abs(wanted - self._number.value)
        while left:
            (self.more_wanted if wanted > self._number.value else self.less_wanted).emit()
            before, left = left, abs(wanted - self._number.value)
            if left >= before:
                return

    def _on_theme_changed(self) -> None:
        self._value.setFont(self._live.theme.font("heading", QFont.Weight.Bold, tabular=True))

    def _button(self, name: str, icon: str, wanted: object) -> Button:
        button = Button(self._live, f"{self.objectName()}_{name}", icon=icon, look="step")
        button.setAutoRepeat(True)
        button.setAutoRepeatDelay(500)
        button.setAutoRepeatInterval(150)
        button.clicked.connect(wanted)
        return button

    def _build(self) -> None:
        space = self._live.theme.space
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._title)
        head.addWidget(self._mark)
        head.addStretch()
        row = QHBoxLayout()
        row.setSpacing(space(2))
        row.addWidget(self._less)
        row.addWidget(self._value)
        row.addWidget(self._more)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        column.addLayout(head)
        column.addLayout(row)
