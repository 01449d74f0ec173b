"""What plays is on the bus as the media player specification says, type by type."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus

from footcare_gui.adapters.desktop.bus_thread import BusThread, Errand
from footcare_gui.adapters.desktop.media_player import LAUNCHER, Asked, Told, serve
from footcare_gui.adapters.desktop.session_bus import call
from footcare_gui.domain.desktop.media import MediaKey, Playing, Status
from footcare_gui.domain.desktop.requests import Badge, NowPlaying, PausePlayers
from tests.kits.media_client import METADATA, PLAYER, ROOT, MediaClient, RefusedError
from tests.kits.message_bus import joined, run, until
from tests.kits.power_bus import address, own_bus
from tests.waiting import wait_until

__all__ = ["address"]

pytestmark = pytest.mark.platform("linux")
BUS = "org.freedesktop.DBus"
PAUSED = Playing(
    Status.PAUSED, 2, "Calf stretch", "Left leg · Hold", "Morning", "/a b.png", 60_000, 12_000,
    can_seek=True, volume=0.5,
)  # fmt: skip
PLAYING = replace(PAUSED, status=Status.PLAYING)


class Stand:
    """A player on a bus, and who asks it."""

    def __init__(self, address: str) -> None:
        self.asked: list[Asked] = []
        self.thread: BusThread[Told] = BusThread("test-player", self._load)
        self.show(PAUSED)
        self.client = self.find(address)

    def _load(self) -> Errand[Told]:
        return lambda inbox: serve(inbox, self.asked.append)

    def show(self, playing: Playing) -> None:
        self.thread.tell(NowPlaying(playing))

    def find(self, address: str) -> MediaClient:
        client = MediaClient(address)
        wait_until(lambda: client.is_there, 10, "no player")
        return client

    def close(self) -> None:
        self.thread.tell(NowPlaying(None))
        self.thread.join()
        self.client.close()


@pytest.fixture
def stand(address: str) -> Iterator[Stand]:
    stand = Stand(address)
    yield stand
    stand.close()


def test_every_property_is_of_its_type_and_says_what_is(stand: Stand) -> None:
    root, player = stand.client.all(ROOT), stand.client.all(PLAYER)
    assert root == {
        "CanQuit": False,
        "CanRaise": True,
        "HasTrackList": False,
        "Identity": "Footcare",
        "DesktopEntry": "footcare",
        "SupportedUriSchemes": [],
        "SupportedMimeTypes": [],
    }
    told = {name: value for name, value in player.items() if not name.startswith("Can")}
    assert told == {
        "PlaybackStatus": "Paused",
        "Rate": 1.0,
        "Metadata": player["Metadata"],
        "Volume": 0.5,
        "Position": 12_000_000,
        "MinimumRate": 1.0,
        "MaximumRate": 1.0,
    }
    assert all(value for name, value in player.items() if name.startswith("Can"))


def test_what_is_done_is_the_track_with_its_side_its_routine_and_its_picture(stand: Stand) -> None:
    told = stand.client.metadata()
    assert told.keys() == METADATA.keys()
    assert told == {
        "mpris:trackid": "/org/footcare/exercise/2",
        "mpris:length": 60_000_000,
        "mpris:artUrl": "file:///a%20b.png",
        "xesam:title": "Calf stretch",
        "xesam:artist": ["Left leg · Hold"],
        "xesam:album": "Morning",
        "xesam:trackNumber": 3,
    }


@pytest.mark.parametrize(
    ("member", "kinds", "body", "asked"),
    [
        ("Play", "", (), [MediaKey.PLAY]),
        ("Pause", "", (), [MediaKey.PAUSE]),
        ("PlayPause", "", (), [MediaKey.PLAY_PAUSE]),
        ("Stop", "", (), [MediaKey.STOP]),
        ("Next", "", (), [MediaKey.NEXT]),
        ("Previous", "", (), [MediaKey.PREVIOUS]),
        ("Seek", "x", (10_000_000,), [MediaKey.FORWARD]),
        ("Seek", "x", (-10_000_000,), [MediaKey.BACK]),
        ("Seek", "x", (0,), []),
        ("SetPosition", "ox", ("/org/footcare/exercise/2", 30_000_000), [MediaKey.FORWARD]),
        ("SetPosition", "ox", ("/org/footcare/exercise/1", 30_000_000), []),
        ("SetPosition", "ox", ("/org/footcare/exercise/2", 90_000_000), []),
        ("OpenUri", "s", ("file:///etc/passwd",), []),
    ],
)
def test_every_verb_is_a_wish_of_its_own(
    stand: Stand, member: str, kinds: str, body: tuple[object, ...], asked: list[Asked]
) -> None:
    assert stand.client.ask(PLAYER, member, kinds, *body) == ()
    assert stand.asked == asked


def test_the_window_can_be_asked_for_and_the_loudness_can_be_set(stand: Stand) -> None:
    stand.client.ask(ROOT, "Raise")
    stand.client.ask(ROOT, "Quit")
    stand.client.set("Volume", "d", 1.7)
    stand.client.set("Rate", "d", 2.0)
    assert stand.asked == [None, 1.0]
    with pytest.raises(RefusedError, match="InvalidArgs"):
        stand.client.set("Volume", "i", 1)
    with pytest.raises(RefusedError, match="ReadOnly"):
        stand.client.set("Position", "x", 1)


def test_only_what_has_changed_is_told_and_never_the_position(stand: Stand) -> None:
    stand.show(PLAYING)
    stand.client.wait_for(lambda: bool(stand.client.heard), "nothing told")
    assert stand.client.changes() == {"PlaybackStatus": "Playing"}
    stand.show(replace(PLAYING, position_ms=13_000))
    stand.show(replace(PLAYING, title="Curls", place=3, position_ms=0))
    stand.client.wait_for(lambda: "Metadata" in stand.client.changes(), "no new title")
    assert stand.client.changes().keys() == {"PlaybackStatus", "Metadata"}
    assert stand.client.seeked() == []


def test_a_jump_and_nothing_else_is_told_as_one(stand: Stand) -> None:
    stand.show(replace(PAUSED, position_ms=40_000, jumps=True))
    stand.client.wait_for(lambda: bool(stand.client.seeked()), "no jump")
    assert stand.client.seeked() == [40_000_000]
    assert stand.client.get("Position") == 40_000_000


def test_the_position_goes_on_while_it_plays_and_stands_while_it_does_not(stand: Stand) -> None:
    assert stand.client.get("Position") == stand.client.get("Position") == 12_000_000
    stand.show(PLAYING)
    stand.client.wait_for(lambda: stand.client.get("Position") > 12_000_000, "it stands")
    assert stand.client.get("Position") < 20_000_000


def test_the_name_is_gone_with_the_session(stand: Stand) -> None:
    stand.thread.tell(NowPlaying(None))
    stand.thread.join()
    assert not stand.client.is_there
    assert "test-player" not in [one.name for one in threading.enumerate()]


def test_where_the_name_is_taken_it_has_one_with_a_number(address: str) -> None:
    names: list[str] = []

    async def work() -> None:
        async with joined(address) as bus:
            await bus.request_name("org.mpris.MediaPlayer2.footcare")
            thread: BusThread[Told] = BusThread("second", lambda: lambda i: serve(i, print))
            thread.tell(NowPlaying(PAUSED))
            while not any("instance" in name for name in names):
                names[:] = await _names(bus)
            thread.tell(NowPlaying(None))

    run(work())


async def _names(bus: MessageBus) -> list[str]:
    (names,) = await call(bus, BUS, "/org/freedesktop/DBus", f"{BUS}.ListNames")
    return [name for name in names if "MediaPlayer2" in name]


def test_a_bus_that_dies_and_comes_back_has_the_player_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    at = str(tmp_path / "bus")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={at}")
    with own_bus(at) as address:
        stand = Stand(address)
    stand.client.close()
    stand.show(PLAYING)
    with own_bus(at) as address:
        stand.client = stand.find(address)
        assert stand.client.get("PlaybackStatus") == "Playing"
        stand.close()


def test_task_bars_are_told_how_far_it_is_and_when_there_is_nothing_more(
    stand: Stand, address: str
) -> None:
    heard: list[Message] = []

    async def work() -> None:
        async with joined(address) as bus:
            rule = f"type='signal',interface='{LAUNCHER}'"
            await call(bus, BUS, "/org/freedesktop/DBus", f"{BUS}.AddMatch", "s", rule)
            bus.add_message_handler(lambda m: heard.append(m) if m.interface == LAUNCHER else None)
            stand.thread.tell(Badge(0.25))
            stand.thread.tell(NowPlaying(None))
            await until(lambda: len(heard) == 2)

    run(work())
    assert [one.signature for one in heard] == ["sa{sv}"] * 2
    assert [one.body[0] for one in heard] == ["application://footcare.desktop"] * 2
    first, last = (one.body[1] for one in heard)
    assert first == {"progress": Variant("d", 0.25), "progress-visible": Variant("b", True)}
    assert last["progress-visible"] == Variant("b", False)


def test_a_badge_alone_comes_to_an_end(stand: Stand) -> None:
    stand.thread.tell(NowPlaying(None))
    stand.thread.tell(Badge(None))
    stand.thread.join()
    assert not stand.thread.is_busy


def test_without_any_bus_the_end_comes_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    thread: BusThread[Told] = BusThread("nowhere", lambda: lambda inbox: serve(inbox, print))
    for told in (NowPlaying(PAUSED), PausePlayers(), Badge(0.5), NowPlaying(None)):
        thread.tell(told)
    thread.join()
    assert not thread.is_busy
