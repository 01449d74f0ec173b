"""Decides whether the window may close, and what must be kept before it does."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.choices.window_state import WindowState

if TYPE_CHECKING:
    from footcare_gui.ports.stores import Settings


class ClosingController(QObject):
    """Lets the window close where nothing would be lost, and asks the person where it would.

    Args:
        settings: What must be on the disk by then.
        is_led: Whether a session is in its middle and it is not asked yet whether to finish it.
        parent: Qt's owner.
    """

    finish_wanted = Signal()
    """A session runs: whether it is to end is asked there."""

    loss_found = Signal()
    """What was chosen cannot be kept: the person may stay, or lose it."""

    def __init__(
        self, settings: Settings, is_led: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._is_led = settings, is_led
        self._may_lose = False

    def may_close(self, state: WindowState) -> bool:
        """Whether nothing would be lost; where something would, the person is asked.

        Args:
            state: Where the window is left.
        """
        if self._is_led():
            self.finish_wanted.emit()
            return False
        self._settings.keep_window_state(state)
        if self._may_lose or self._settings.write():
            return True
        self.loss_found.emit()
        return False

    def lose(self) -> None:
        """From now on it may close whatever is lost: the person has decided, or nobody is there."""
        self._may_lose = True

    def keep(self, state: WindowState) -> None:
        """It closes: keep what can be kept, and tell the terminal where that is nothing."""
        self._settings.keep_window_state(state)
        if not self._settings.write():
            print("footcare: the preferences could not be saved", file=sys.stderr)
