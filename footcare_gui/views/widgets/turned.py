"""A place for one widget, upright or turned by quarters, for who lies with the head to one side.

Upright the widget is an ordinary child, and nothing of what turns is even loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from footcare_gui.views.widgets.turned_view import TurnedView


class Turned(QWidget):
    """Holds a widget that always fills it.

    Args:
        live: The look.
        content: What is held.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("spoken_as", "nothing")
        self._live, self._content, self._degrees = live, content, 0
        self._view: TurnedView | None = None
        content.setParent(self)

    @property
    def degrees(self) -> int:
        """How far it is turned, clockwise."""
        return self._degrees

    @property
    def view(self) -> TurnedView | None:
        """What shows it turned, `None` while it is upright."""
        return self._view

    def turn(self, degrees: int) -> None:
        """Show it so far clockwise: 0, 90, 180 or 270."""
        if degrees == self._degrees:
            return
        self._degrees = degrees
        if degrees == 0:
            self._set_upright()
            return
        if self._view is None:
            self._view = self._new_view()
        self._view.turn(degrees)
        self._fit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """It is always filled."""
        self._fit()

    def _new_view(self) -> TurnedView:
        from footcare_gui.views.widgets.turned_view import TurnedView

        self._content.setParent(None)
        view = TurnedView(self._content, self)
        ring = FocusRing(self._content, self._live, follows_app=False)
        view.keyboard_moved.connect(ring.go_round)
        view.destroyed.connect(ring.deleteLater)
        view.show()
        return view

    def _set_upright(self) -> None:
        assert self._view is not None
        view, self._view = self._view, None
        content = view.release()
        view.hide()
        view.deleteLater()
        content.setParent(self)
        self._fit()
        content.show()

    def _fit(self) -> None:
        (self._view or self._content).setGeometry(self.rect())
