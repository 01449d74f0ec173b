"""The line above the picture: which exercise, when to stop, keys, finish."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.texts import session_controls as words
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme


class Header(QWidget):
    """The exercise's name and three quiet buttons.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    stop_signs_asked = Signal()
    """When to stop."""

    asked = Signal(object)
    """An `ActionId`."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_header")
        bold = QFont.Weight.Bold
        self._name = SessionLabel(live, "session_exercise", 24, bold, fits=True, parent=self)
        self._signs = SessionButton(live, "session_stop_signs", icon="warn", parent=self)
        self._signs.set_words(words.stop_signs())
        self._signs.clicked.connect(self.stop_signs_asked)
        self._keys = self._button(live, ActionId.HELP)
        self._finish = self._button(live, ActionId.ESCAPE)
        self._quiet = (self._signs, self._keys, self._finish)
        for button, name in (
            (self._keys, words.keys_title()),
            (self._finish, words.finish_here()),
        ):
            button.set_compact(True)
            button.set_padding(12)
            button.set_words(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name, stretch=1)
        for button in self._quiet:
            row.addWidget(button)

    def show_name(self, name: str) -> None:
        """Say which exercise this is."""
        self._name.set_words(name)
        self._fit()

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        self._name.set_scale(scale)
        for button in self._quiet:
            button.set_metrics(scale, round(44 * scale))
        self._fit()

    def set_quiet(self, quiet: bool) -> None:
        """Let the buttons fade back."""
        for button in self._quiet:
            button.set_quiet(quiet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, the name matters more than the words on a button."""
        super().resizeEvent(event)
        self._fit()

    def _button(self, live: LiveTheme, action: ActionId) -> SessionButton:
        icon = spec_of(action).icon
        button = SessionButton(live, f"session_{action.value}", icon=icon, parent=self)
        button.clicked.connect(lambda: self.asked.emit(action))
        return button

    def _fit(self) -> None:
        buttons = self._signs.width_when(compact=False) + 3 * 8
        buttons += sum(button.sizeHint().width() for button in self._quiet[1:])
        self._signs.set_compact(self._name.words_width + buttons > self.width())

    @property
    def wanted_height(self) -> int:
        """Its height."""
        return max(self._signs.sizeHint().height(), self._name.line_height)
