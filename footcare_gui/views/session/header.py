"""Small buttons at the top: say it again, what is left, views, when to stop, keys, finish."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.controllers.session_router import SheetKind
from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.texts import session_controls as words
from footcare_gui.texts import session_views
from footcare_gui.texts.keys import in_session
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.theme import LiveTheme

GAP, PADDING = 8, 12


class Header(QWidget):
    """Six quiet buttons.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    sheet_asked = Signal(object)
    """A `SheetKind`."""

    asked = Signal(object)
    """An `ActionId`."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_header")
        again = self._button(live, ActionId.SAY_AGAIN)
        left = self._button(live, ActionId.SAY_WHAT_IS_LEFT)
        views = self._opener(live, SheetKind.VIEWS, "views")
        self._signs = self._opener(live, SheetKind.STOP_SIGNS, "warn")
        self._keys = self._button(live, ActionId.HELP)
        self._finish = self._button(live, ActionId.ESCAPE)
        self._quiet = (again, left, views, self._signs, self._keys, self._finish)
        names = (
            in_session(ActionId.SAY_AGAIN),
            in_session(ActionId.SAY_WHAT_IS_LEFT),
            session_views.views(),
            words.stop_signs(),
            words.keys_title(),
            words.finish_here(),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for button, name in zip(self._quiet, names, strict=True):
            button.set_compact(True)
            button.set_padding(PADDING)
            button.set_words(name)
            row.addWidget(button)

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        for button in self._quiet:
            button.set_metrics(scale, round(44 * scale))

    def set_quiet(self, quiet: bool) -> None:
        """Let the buttons fade back."""
        for button in self._quiet:
            button.set_quiet(quiet)

    @property
    def wanted_width(self) -> int:
        """Its width."""
        return sum(button.sizeHint().width() for button in self._quiet) + GAP * 5

    @property
    def wanted_height(self) -> int:
        """Its height."""
        return self._signs.sizeHint().height()

    def _opener(self, live: LiveTheme, kind: SheetKind, icon: str) -> SessionButton:
        button = SessionButton(live, f"session_{kind.value}", icon=icon, parent=self)
        button.clicked.connect(lambda: self.sheet_asked.emit(kind))
        return button

    def _button(self, live: LiveTheme, action: ActionId) -> SessionButton:
        icon = spec_of(action).icon
        button = SessionButton(live, f"session_{action.value}", icon=icon, parent=self)
        button.clicked.connect(lambda: self.asked.emit(action))
        return button
