"""A session as a media player on the message bus (MPRIS 2.2), for as long as one is open.

Media keys, headsets and player controls find it there; when the name is gone, they are another
player's again. A bus that dies and comes back finds us again, too.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from dbus_fast import Message, NameFlag, RequestNameReply, Variant
from dbus_fast.aio import MessageBus

from footcare_gui.adapters.desktop.bus_object import BusObject, Interface, Method, Property
from footcare_gui.adapters.desktop.bus_thread import Inbox
from footcare_gui.adapters.desktop.other_players import PREFIX, pause_others
from footcare_gui.adapters.desktop.session_bus import BUS_FAULTS, connected
from footcare_gui.domain.desktop.media import MediaKey, Playing, expected_ms
from footcare_gui.domain.desktop.requests import Badge, NowPlaying, PausePlayers

ROOT = "org.mpris.MediaPlayer2"
PLAYER = f"{ROOT}.Player"
PATH = "/org/mpris/MediaPlayer2"
TRACK = "/org/footcare/exercise"
LAUNCHER = "com.canonical.Unity.LauncherEntry"
LAUNCHER_PATH = "/org/footcare/session"
APP_URI = "application://footcare.desktop"
AGAIN_S = (1.0, 2.0, 4.0, 8.0)
"""How long to wait before another try, where there is no bus."""

Told = NowPlaying | PausePlayers | Badge
Asked = MediaKey | float | None
"""A key; another loudness; or the window in front."""


class Player:
    """What is on the bus.

    Args:
        bus: Where.
        playing: What plays.
        asked: Told what is asked of it.
    """

    def __init__(self, bus: MessageBus, playing: Playing, asked: Callable[[Asked], object]) -> None:
        self.bus = bus
        self._playing, self._since_s = playing, time.monotonic()
        self._asked = asked
        self._object = BusObject(bus, PATH, {ROOT: self._root(), PLAYER: self._player()})

    def show(self, playing: Playing) -> None:
        """Tell what has changed; a position only where it was jumped to."""
        names = list(self._player_names)
        before = {name: self._value(name) for name in names}
        self._playing, self._since_s = playing, time.monotonic()
        changed = [name for name in names if self._value(name) != before[name]]
        if changed:
            self._object.tell_changed(PLAYER, *changed)
        if playing.jumps:
            self._object.signal(PLAYER, "Seeked", playing.position_ms * 1000)

    _player_names = ("PlaybackStatus", "Metadata", "CanSeek", "Volume")

    def _value(self, name: str) -> object:
        return self._properties[name].get()

    def _root(self) -> Interface:
        return Interface(
            methods={
                "Raise": Method((), lambda: self._asked(None)),
                "Quit": Method((), lambda: None),
            },
            properties={
                "CanQuit": Property("b", lambda: False),
                "CanRaise": Property("b", lambda: True),
                "HasTrackList": Property("b", lambda: False),
                "Identity": Property("s", lambda: "Footcare"),
                "DesktopEntry": Property("s", lambda: "footcare"),
                "SupportedUriSchemes": Property("as", list),
                "SupportedMimeTypes": Property("as", list),
            },
        )

    def _player(self) -> Interface:
        keys = {
            "Next": MediaKey.NEXT,
            "Previous": MediaKey.PREVIOUS,
            "Pause": MediaKey.PAUSE,
            "PlayPause": MediaKey.PLAY_PAUSE,
            "Stop": MediaKey.STOP,
            "Play": MediaKey.PLAY,
        }
        simple = {name: Method((), partial(self._asked, key)) for name, key in keys.items()}
        self._properties = self._make_properties()
        return Interface(
            methods={
                **simple,
                "Seek": Method((("Offset", "x"),), self._seek),
                "SetPosition": Method((("TrackId", "o"), ("Position", "x")), self._set_position),
                "OpenUri": Method((("Uri", "s"),), lambda _uri: None),
            },
            properties=self._properties,
            signals={"Seeked": (("Position", "x"),)},
        )

    def _make_properties(self) -> dict[str, Property]:
        rate = Property("d", lambda: self._playing.rate)
        return {
            "PlaybackStatus": Property("s", lambda: self._playing.status.value),
            "Rate": rate._replace(set=lambda _rate: None),
            "Metadata": Property("a{sv}", self._metadata),
            "Volume": Property("d", lambda: self._playing.volume, self._set_volume),
            "Position": Property("x", self._position_us, emits="false"),
            "MinimumRate": rate,
            "MaximumRate": rate,
            "CanGoNext": Property("b", lambda: True),
            "CanGoPrevious": Property("b", lambda: True),
            "CanPlay": Property("b", lambda: True),
            "CanPause": Property("b", lambda: True),
            "CanSeek": Property("b", lambda: self._playing.can_seek),
            "CanControl": Property("b", lambda: True, emits="false"),
        }

    def _track(self) -> str:
        return f"{TRACK}/{self._playing.place}"

    def _metadata(self) -> dict[str, Variant]:
        playing = self._playing
        told = {
            "mpris:trackid": Variant("o", self._track()),
            "mpris:length": Variant("x", playing.length_ms * 1000),
            "xesam:title": Variant("s", playing.title),
            "xesam:artist": Variant("as", [playing.artist] if playing.artist else []),
            "xesam:album": Variant("s", playing.album),
            "xesam:trackNumber": Variant("i", playing.place + 1),
        }
        if playing.art:
            told["mpris:artUrl"] = Variant("s", Path(playing.art).as_uri())
        return told

    def _position_us(self) -> int:
        gone_ms = (time.monotonic() - self._since_s) * 1000 * self._playing.rate
        return expected_ms(self._playing, int(gone_ms)) * 1000

    def _seek(self, offset_us: int) -> None:
        if offset_us:
            self._asked(MediaKey.FORWARD if offset_us > 0 else MediaKey.BACK)

    def _set_position(self, track: str, position_us: int) -> None:
        if track == self._track() and 0 <= position_us <= self._playing.length_ms * 1000:
            self._seek(position_us - self._position_us())

    def _set_volume(self, volume: float) -> None:
        self._asked(min(1.0, max(0.0, volume)))


async def serve(inbox: Inbox[Told], asked: Callable[[Asked], object]) -> None:
    """Be a player on the bus from the first thing told until it is told that nothing plays.

    Args:
        inbox: What to show.
        asked: Told, in this thread, what is asked of it.
    """
    stand = _Stand(asked)
    waits = iter(AGAIN_S)
    while not stand.is_over:
        try:
            bus = await connected()
        except BUS_FAULTS:
            await stand.read(inbox, for_s=next(waits, AGAIN_S[-1]))
            continue
        waits = iter(AGAIN_S)
        try:
            await stand.serve(bus, inbox)
        except BUS_FAULTS:
            continue
        finally:
            bus.disconnect()


class _Stand:
    """What was told so far, and the player that shows it while there is a bus."""

    def __init__(self, asked: Callable[[Asked], object]) -> None:
        self._asked = asked
        self._playing: Playing | None = None
        self._player: Player | None = None
        self._badge: float | None = None
        self.is_over = False

    async def read(self, inbox: Inbox[Told], for_s: float) -> None:
        """Without a bus: remember what is told meanwhile."""
        try:
            async with asyncio.timeout(for_s):
                while not self.is_over:
                    await self._take(await inbox.get(), None)
        except TimeoutError:
            return

    async def serve(self, bus: MessageBus, inbox: Inbox[Told]) -> None:
        """Show it on a bus, for as long as that is there."""
        self._player = None
        if self._playing is not None:
            await self._show(bus, self._playing)
        gone = asyncio.ensure_future(bus.wait_for_disconnect())  # type: ignore[no-untyped-call]
        try:
            while not self.is_over:
                told = asyncio.ensure_future(inbox.get())
                done, _ = await asyncio.wait({told, gone}, return_when=asyncio.FIRST_COMPLETED)
                if told not in done:
                    told.cancel()
                    return
                await self._take(told.result(), bus)
        finally:
            gone.cancel()
            await asyncio.gather(gone, return_exceptions=True)

    async def _take(self, told: Told, bus: MessageBus | None) -> None:
        match told:
            case NowPlaying(None):
                self.is_over = True
                if bus is not None and self._badge is not None:
                    _tell_launcher(bus, None)
            case NowPlaying(playing):
                self._playing = playing
                if bus is not None and playing is not None:
                    await self._show(bus, playing)
            case PausePlayers() if bus is not None:
                await pause_others(bus)
            case Badge(fraction):
                self._badge = fraction
                self.is_over = fraction is None and self._playing is None
                if bus is not None:
                    _tell_launcher(bus, fraction)

    async def _show(self, bus: MessageBus, playing: Playing) -> None:
        if self._player is not None:
            self._player.show(playing)
            return
        self._player = Player(bus, playing, self._asked)
        flags = NameFlag.DO_NOT_QUEUE
        name = f"{PREFIX}footcare"
        if await bus.request_name(name, flags) is not RequestNameReply.PRIMARY_OWNER:
            await bus.request_name(f"{name}.instance{os.getpid()}", flags)


def _tell_launcher(bus: MessageBus, fraction: float | None) -> None:
    shown = {
        "progress": Variant("d", fraction or 0.0),
        "progress-visible": Variant("b", fraction is not None),
    }
    body = [APP_URI, shown]
    bus.send(Message.new_signal(LAUNCHER_PATH, LAUNCHER, "Update", "sa{sv}", body))
