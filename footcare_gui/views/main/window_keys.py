"""The keys of a page, from the one table of actions; bound once there is something to see."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId, Scope, actions_in

ON_SCREEN_MS = 20
"""After the first paint: the screen has the picture by then, and nothing was in its way."""


class FirstPicture(QObject):
    """Tells once that a window is on the screen; earlier only where a key is there before.

    Args:
        window: Not painted yet.
    """

    painted = Signal()
    """What is not seen in the first picture can be made now."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=ON_SCREEN_MS)
        self._timer.timeout.connect(self._tell)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Qt asks whether anybody takes a key before it looks up what the key does."""
        if event.type() is QEvent.Type.Paint and not self._timer.isActive():
            self._timer.start()
        elif event.type() is QEvent.Type.ShortcutOverride:
            self._tell()
        elif event.type() is QEvent.Type.Hide:
            self._timer.stop()
        return False

    def _tell(self) -> None:
        self._timer.stop()
        self._window.removeEventFilter(self)
        self.painted.emit()


def bind_keys(page: QWidget, scope: Scope, wanted: Mapping[ActionId, Callable[[], object]]) -> None:
    """Let keys act while the keyboard is on a page.

    Args:
        page: The page.
        scope: What it is in the table.
        wanted: What to do; an action that is not here has a key elsewhere, on a button of its own.
    """
    within = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for spec in actions_in(scope):
        for keys in spec.keys if spec.id in wanted else ():
            QShortcut(QKeySequence(keys), page, wanted[spec.id], context=within)
