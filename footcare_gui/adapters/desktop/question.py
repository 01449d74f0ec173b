"""A question to the desktop, asked in a thread, for it may hang."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from footcare_gui.adapters.desktop.bus_thread import BusThread, Errand, Inbox


class Question(QObject):
    """Asked again and again, each time answered in the window's thread.

    Args:
        name: Of the thread.
        answer: Finds out, given the platform as `sys.platform` names it.
        parent: Qt's owner.
        platform: The same name.
    """

    told = Signal(object)
    """The answer."""

    def __init__(
        self,
        name: str,
        answer: Callable[[str], Awaitable[object]],
        parent: QObject | None = None,
        *,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._answer, self._platform = answer, platform
        self._thread: BusThread[None] = BusThread(name, self._load)

    def ask(self) -> None:
        """Find out; `told` has the answer."""
        self._thread.tell(None)

    def close(self) -> None:
        """Wait for an answer that is on its way."""
        self._thread.join()

    def _load(self) -> Errand[None]:
        return self._tell

    async def _tell(self, inbox: Inbox[None]) -> None:
        await inbox.get()
        answer = await self._answer(self._platform)
        with suppress(RuntimeError):  # whoever wanted to know has gone
            self.told.emit(answer)
