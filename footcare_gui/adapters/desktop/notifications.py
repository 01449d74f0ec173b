"""Notifications of this desktop; a thread while one is shown, none otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from footcare_gui.adapters.desktop.bus_thread import BusThread, Errand
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic, Withdraw

Told = Notify | Withdraw


class Notifications(QObject):
    """Tells the person something outside the window.

    Args:
        icon: Path of the app's picture.
        parent: Qt's owner.
    """

    answered = Signal(object, object)
    """A `Topic` and its `Answer`."""

    closed = Signal(object)
    """A `Topic` that has gone without an answer."""

    refused = Signal(object)
    """A `Notify` that this desktop does not show."""

    def __init__(self, icon: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._thread: BusThread[Told] = BusThread("notifications", self._load)

    def ask(self, request: Told) -> None:
        """Show something, or take it back; nothing waits for it."""
        if isinstance(request, Notify) or self._thread.is_busy:
            self._thread.tell(request)

    def _load(self) -> Errand[Told]:
        from footcare_gui.adapters.desktop.notification_server import serve

        return lambda inbox: serve(inbox, self._icon, self._on_heard, self.refused.emit)

    def _on_heard(self, heard: tuple[Topic, Answer | None]) -> None:
        """In the bus's thread: Qt carries it into the window's."""
        topic, answer = heard
        if answer is None:
            self.closed.emit(topic)
        else:
            self.answered.emit(topic, answer)
