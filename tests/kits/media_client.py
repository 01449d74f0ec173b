"""A client of media players that takes nothing for granted: every type is checked as it comes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.mpris.MediaPlayer2.footcare"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = f"{ROOT}.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATH = "/org/mpris/MediaPlayer2"
ANSWER_S = 10.0
A_MOMENT_S = 0.1

SPECIFIED = {
    ROOT: {
        "CanQuit": "b",
        "CanRaise": "b",
        "HasTrackList": "b",
        "Identity": "s",
        "DesktopEntry": "s",
        "SupportedUriSchemes": "as",
        "SupportedMimeTypes": "as",
    },
    PLAYER: {
        "PlaybackStatus": "s",
        "Rate": "d",
        "Metadata": "a{sv}",
        "Volume": "d",
        "Position": "x",
        "MinimumRate": "d",
        "MaximumRate": "d",
        "CanGoNext": "b",
        "CanGoPrevious": "b",
        "CanPlay": "b",
        "CanPause": "b",
        "CanSeek": "b",
        "CanControl": "b",
    },
}
"""The types of the specification (MPRIS 2.2), without what it calls optional."""
METADATA = {
    "mpris:trackid": "o",
    "mpris:length": "x",
    "mpris:artUrl": "s",
    "xesam:title": "s",
    "xesam:artist": "as",
    "xesam:album": "s",
    "xesam:trackNumber": "i",
}
SIGNALS = {"PropertiesChanged": "sa{sv}as", "Seeked": "x"}


class RefusedError(Exception):
    """The player answers with an error, whose name this is."""


class MediaClient:
    """Asks one player, and hears what it tells.

    Args:
        address: The bus.
    """

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address)
        self.heard: list[Message] = []
        rule = MatchRule(type="signal", path=PATH)
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._signals = self._bus.filter(rule, bufsize=1_000)
        self._queue = self._signals.__enter__()

    def close(self) -> None:
        self._bus.close()

    def ask(self, interface: str, member: str, kinds: str = "", *body: Any) -> tuple[Any, ...]:
        """Call it, and give the answer."""
        address = DBusAddress(PATH, bus_name=NAME, interface=interface)
        call = new_method_call(address, member, kinds or None, tuple(body))
        reply = self._bus.send_and_get_reply(call, timeout=ANSWER_S)
        if reply.header.message_type is MessageType.error:
            raise RefusedError(reply.header.fields[HeaderFields.error_name])
        return tuple(reply.body)

    @property
    def is_there(self) -> bool:
        """Whether there is a player."""
        try:
            self.get("PlaybackStatus")
        except RefusedError:
            return False
        return True

    def all(self, interface: str) -> dict[str, Any]:
        """All properties, each of the type that is specified."""
        (told,) = self.ask(PROPERTIES, "GetAll", "s", interface)
        return checked(told, SPECIFIED[interface])

    def get(self, name: str) -> Any:
        """One property of the player."""
        ((kind, value),) = self.ask(PROPERTIES, "Get", "ss", PLAYER, name)
        assert kind == SPECIFIED[PLAYER][name], name
        return value

    def set(self, name: str, kind: str, value: object) -> None:
        """Another value for a property of the player."""
        self.ask(PROPERTIES, "Set", "ssv", PLAYER, name, (kind, value))

    def metadata(self) -> dict[str, Any]:
        """What plays, each part of the type that is specified."""
        return checked(self.get("Metadata"), METADATA)

    def listen(self, for_s: float = 0.02) -> None:
        """Take in what is told, with its types checked.

        Args:
            for_s: So long is waited for the first.
        """
        try:
            self._bus.recv_messages(timeout=for_s)
        except TimeoutError:
            return
        while self._queue:
            message = self._queue.popleft()
            member = message.header.fields[HeaderFields.member]
            assert message.header.fields[HeaderFields.signature] == SIGNALS[member], member
            self.heard.append(message)

    def changes(self) -> dict[str, Any]:
        """Every property that was told as having changed, with its latest value."""
        told: dict[str, Any] = {}
        for message in self.heard:
            if message.header.fields[HeaderFields.member] == "PropertiesChanged":
                interface, changed, invalidated = message.body
                assert not invalidated
                told |= checked(changed, SPECIFIED[interface])
        return told

    def seeked(self) -> list[int]:
        """The positions that were jumped to, in microseconds."""
        member = HeaderFields.member
        return [one.body[0] for one in self.heard if one.header.fields[member] == "Seeked"]

    def wait_for(self, holds: Callable[[], bool], what: str, timeout_s: float = ANSWER_S) -> None:
        """Listen until something holds; what is told wakes it at once."""
        deadline = time.monotonic() + timeout_s
        while not holds():
            assert time.monotonic() < deadline, what
            self.listen(A_MOMENT_S)


def checked(told: dict[str, tuple[str, Any]], kinds: dict[str, str]) -> dict[str, Any]:
    """The values of a dictionary, each of whose types is the one specified."""
    wrong = {name: kind for name, (kind, _) in told.items() if kinds.get(name) != kind}
    assert wrong == {}
    return {name: value for name, (_, value) in told.items()}
