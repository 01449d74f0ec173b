"""Media keys and player controls, for as long as a session is open; nothing of it before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from footcare_gui.adapters.desktop.bus_thread import BusThread, Errand
from footcare_gui.domain.desktop.media import MediaKey
from footcare_gui.domain.desktop.requests import Badge, NowPlaying, PausePlayers

Told = NowPlaying | PausePlayers | Badge


class MediaKeys(QObject):
    """What is asked of a session from outside its window, by the message bus."""

    asked = Signal(object)
    """A `MediaKey`."""

    volume_asked = Signal(float)
    """Another loudness of the cues, 0 to 1."""

    raise_asked = Signal()
    """The window belongs in front."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: BusThread[Told] = BusThread("media-keys", self._load)

    def ask(self, request: Told) -> None:
        """Show something; nothing waits for it."""
        is_end = request in (NowPlaying(None), Badge(None))
        if not is_end or self._thread.is_busy:
            self._thread.tell(request)

    def close(self) -> None:
        """The end: give the keys back, and wait for that."""
        self.ask(NowPlaying(None))
        self._thread.join()

    def _load(self) -> Errand[Told]:
        from footcare_gui.adapters.desktop.media_player import serve

        return lambda inbox: serve(inbox, self._on_asked)

    def _on_asked(self, asked: MediaKey | float | None) -> None:
        """In the bus's thread: Qt carries it into the window's."""
        if isinstance(asked, MediaKey):
            self.asked.emit(asked)
        elif asked is None:
            self.raise_asked.emit()
        else:
            self.volume_asked.emit(asked)
