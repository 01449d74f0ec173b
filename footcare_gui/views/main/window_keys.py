"""The keys of a page, from the one table of actions; bound once there is something to see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import (
    ActionId,
    ActionSpec,
    Scope,
    actions_in,
    strange_keys,
)

ON_SCREEN_MS = 20
"""After the first paint: the screen has the picture by then, and nothing was in its way."""


_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
_MAKING = (ActionId.NEW_EXERCISE, ActionId.NEW_ROUTINE, ActionId.OPEN_PROGRAMME)


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
    for spec in actions_in(scope):
        for keys in spec.keys if spec.id in wanted else ():
            QShortcut(QKeySequence(keys), page, wanted[spec.id], context=_WITHIN)


def tell_strange_keys(page: QWidget, scope: Scope, say: Callable[[str], object]) -> None:
    """Let keys that act elsewhere say so on a page where they do not.

    Args:
        page: The page.
        scope: What it is in the table.
        say: Tells the person one line.
    """
    for keys, spec in strange_keys(scope).items():
        line = partial(_tell, keys, spec, scope, say)
        QShortcut(QKeySequence(keys), page, line, context=_WITHIN)


def _tell(keys: str, spec: ActionSpec, scope: Scope, say: Callable[[str], object]) -> None:
    from footcare_gui.texts.keys import works_elsewhere

    say(works_elsewhere(keys, spec, scope))


class PageKeys:
    """The keys of the pages between sessions: each acts, or its page says where it does.

    Args:
        known: What keys do on every page.
        say: Tells the person one line.
    """

    def __init__(
        self, known: Mapping[ActionId, Callable[[], object]], say: Callable[[str], object]
    ) -> None:
        self._known, self._say = known, say
        self._added: dict[ActionId, Callable[[], object]] = {}

    def bind(
        self, page: QWidget, scope: Scope, own: Mapping[ActionId, Callable[[], object]]
    ) -> None:
        """Bind what acts on every page, what is its own, and what is only said there."""
        bind_keys(page, scope, {**self._known, **own})
        tell_strange_keys(page, scope, self._say)

    def add(self, page: QWidget, wanted: Mapping[ActionId, Callable[[], object]]) -> None:
        """Bind more to the page of exercises, and keep it for the pages that `making` binds."""
        self._added.update(wanted)
        bind_keys(page, Scope.CHOICE, wanted)

    def making(self) -> dict[ActionId, Callable[[], object]]:
        """What makes or takes in something new, and so acts on any page."""
        return {id: partial(self._do, id) for id in _MAKING}

    def _do(self, id: ActionId) -> None:
        if id in self._added:
            self._added[id]()
