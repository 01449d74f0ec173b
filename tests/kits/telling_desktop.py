"""A desktop that writes down what is asked of it."""

from __future__ import annotations

from footcare_gui.adapters.desktop.qt_desktop import QtDesktop
from footcare_gui.domain.desktop.media import Playing
from footcare_gui.domain.desktop.requests import DesktopRequest, NowPlaying


class TellingDesktop(QtDesktop):
    """Writes down what is asked of it, and does none of it."""

    def __init__(self) -> None:
        super().__init__(lambda: None, platform="none")
        self.asked: list[DesktopRequest] = []

    def ask(self, request: DesktopRequest) -> None:
        self.asked.append(request)

    @property
    def playing(self) -> list[Playing | None]:
        return [one.playing for one in self.asked if isinstance(one, NowPlaying)]
