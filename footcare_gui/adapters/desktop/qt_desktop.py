"""Does what the core asks of the desktop: each request has one handler here, or none."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from footcare_gui.adapters.desktop.screen_awake import ScreenAwake
from footcare_gui.domain.desktop.requests import (
    Badge,
    DesktopRequest,
    KeepAwake,
    LetSleep,
    Notify,
    NowPlaying,
    PausePlayers,
    RaiseWindow,
    Withdraw,
)

if TYPE_CHECKING:
    from footcare_gui.adapters.desktop.notifications import Notifications

Handler = Callable[[DesktopRequest], object]


class QtDesktop(QObject):
    """The desktop of this machine.

    Args:
        raise_window: Brings the window to the front.
        icon: Path of the app's picture.
        parent: Qt's owner.
        platform: As `sys.platform` names it.
    """

    refused = Signal(object)
    """A `DesktopRequest` that the system does not grant; may come from another thread."""

    media_asked = Signal(object)
    """A `MediaKey`; comes from another thread, and Qt carries it over."""

    volume_asked = Signal(float)
    """Another loudness of the cues, 0 to 1."""

    answered = Signal(object, object)
    """A `Topic`, and the person's `Answer` to what was told about it."""

    closed = Signal(object)
    """A `Topic`: what was told about it has gone without an answer, or could not be told."""

    def __init__(
        self,
        raise_window: Callable[[], None],
        parent: QObject | None = None,
        *,
        icon: str = "",
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._screen = ScreenAwake(self)
        self._screen.refused.connect(self._on_screen_refused)
        self._otherwise: Handler | None = None
        self._notifications: Notifications | None = None
        self._handlers: dict[type, Handler] = {
            KeepAwake: lambda _: self._screen.keep(),
            LetSleep: lambda _: self._screen.release(),
            RaiseWindow: lambda _: raise_window(),
        }
        if platform.startswith("linux"):
            self._add_media_keys(raise_window)
            self._add_notifications(icon)

    def ask(self, request: DesktopRequest) -> None:
        """Do one thing; nothing waits for it, and what this platform has no handler for is left."""
        handler = self._handlers.get(type(request))
        if handler is not None:
            handler(request)

    def close(self) -> None:
        """The end of the app: give everything back."""
        self._screen.release()
        self.ask(NowPlaying(None))

    def tell_by(self, show: Handler | None) -> None:
        """What has no server is told this way, such as by the tray; `None` takes that back."""
        self._otherwise = show
        if self._notifications is None:
            self._handlers[Notify] = self._tell_otherwise

    def _tell_otherwise(self, request: DesktopRequest) -> None:
        assert isinstance(request, Notify)
        if self._otherwise is not None:
            self._otherwise(request)
        else:
            self.closed.emit(request.topic)

    def _add_notifications(self, icon: str) -> None:
        from footcare_gui.adapters.desktop.notifications import Notifications

        self._notifications = notifications = Notifications(icon, self)
        notifications.answered.connect(self.answered)
        notifications.closed.connect(self.closed)
        notifications.refused.connect(self._tell_otherwise)
        for kind in (Notify, Withdraw):
            self._handlers[kind] = notifications.ask  # type: ignore[assignment]

    def _add_media_keys(self, raise_window: Callable[[], None]) -> None:
        from footcare_gui.adapters.desktop.media_keys import MediaKeys

        media = MediaKeys(self)
        media.asked.connect(self.media_asked)
        media.volume_asked.connect(self.volume_asked)
        media.raise_asked.connect(raise_window)
        for kind in (NowPlaying, PausePlayers, Badge):
            self._handlers[kind] = media.ask  # type: ignore[assignment]

    def _on_screen_refused(self, _reason: str) -> None:
        self.refused.emit(KeepAwake())
