"""One line for the person, where they see it: at the bottom of the window, or in the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QMainWindow, QStatusBar

LINE_MS = 15_000


class SessionLine(Protocol):
    """A session's screen, which has a place for a line."""

    @property
    def has_spoken(self) -> bool:
        """Whether a line was said in the present session."""
        ...

    def say(self, line: str) -> None:
        """Tell the person one line in the session."""
        ...


class Notices:
    """Says lines in a window.

    Args:
        window: Whose bottom has a place for them.
        session: The screen of the session that runs, `None` while none does.
    """

    def __init__(
        self, window: QMainWindow, session: Callable[[], SessionLine | None] = lambda: None
    ) -> None:
        self._window, self._session = window, session
        self._said: set[str] = set()

    def say(self, line: str) -> None:
        """Tell the person one line, at the bottom of the window."""
        bar = self._window.statusBar()
        bar.messageChanged.connect(lambda text: bar.setVisible(bool(text)))
        bar.showMessage(line, LINE_MS)

    def say_at_once(self, line: str) -> None:
        """The same, in the session that runs; what stands below may not be true any more."""
        session = self._session()
        if session is None:
            self.say(line)
        else:
            self._clear()
            session.say(line)

    def say_once(self, line: str) -> None:
        """The same, but only once, and never in the place of what matters more."""
        session = self._session()
        if line in self._said or (session is not None and session.has_spoken):
            return
        self._said.add(line)
        if session is None:
            self.say(line)
        else:
            session.say(line)

    def _clear(self) -> None:
        bar = self._window.findChild(QStatusBar)
        if bar is not None:
            bar.clearMessage()
