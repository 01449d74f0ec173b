"""Lets media keys, headsets and player controls steer a session, for as long as one is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.desktop.media import MediaKey, Playing, Status, is_jump
from footcare_gui.domain.desktop.requests import NowPlaying, PausePlayers
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.session.track import track_of
from footcare_gui.ports.machine import Clock, Desktop

_STATUS = {
    Mode.RUNNING: Status.PLAYING,
    Mode.LEAD: Status.PLAYING,
    Mode.FINISHED: Status.STOPPED,
}
_ALWAYS = {
    MediaKey.PLAY_PAUSE: ActionId.PRIMARY,
    MediaKey.NEXT: ActionId.NEXT,
    MediaKey.PREVIOUS: ActionId.PREVIOUS,
    MediaKey.STOP: ActionId.ESCAPE,
    MediaKey.FORWARD: ActionId.EXTEND,
    MediaKey.BACK: ActionId.PREVIOUS,
}


class Shown(NamedTuple):
    """What is told of an exercise outside the window.

    Attributes:
        title: The exercise.
        artist: The side, and what is done now.
        album: The routine.
        art: Path of its picture, `""` without one.
    """

    title: str
    artist: str
    album: str
    art: str


class MediaController(QObject):
    """Listens to sessions and tells the desktop what plays; what is asked there goes to the router.

    Args:
        desktop: Who shows it.
        router: Where all that is wanted of a session goes.
        clock: The sessions' clock.
        shown: What is told of an instant, in words.
        volume: Loudness of the cues, 0 to 1.
        pauses_players: Whether the person wants other players to pause.
        parent: Qt's owner.
    """

    def __init__(
        self,
        desktop: Desktop,
        router: SessionRouter,
        clock: Clock,
        shown: Callable[[LiveSession, Readout], Shown],
        *,
        volume: Callable[[], float],
        pauses_players: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desktop, self._router, self._clock = desktop, router, clock
        self._shown, self._volume, self._pauses_players = shown, volume, pauses_players
        self._live: LiveSession | None = None
        self._told: Playing | None = None
        self._told_ms = 0

    def begin(self, live: LiveSession) -> None:
        """Follow this session."""
        self._live, self._told = live, None
        if self._pauses_players():
            self._desktop.ask(PausePlayers())
        live.controller.changed.connect(self._on_readout_changed)
        self._on_readout_changed(live.controller.readout())

    def end(self) -> None:
        """The keys belong to others again."""
        self._live = self._told = None
        self._desktop.ask(NowPlaying(None))

    def on_key(self, key: MediaKey) -> None:
        """Something is asked from outside the window."""
        mode = None if self._live is None else self._live.controller.readout().mode
        action = _ALWAYS.get(key)
        if key is MediaKey.PLAY and mode not in (*_STATUS, None):
            action = ActionId.PRIMARY
        elif key is MediaKey.PAUSE and mode in (Mode.RUNNING, Mode.LEAD):
            action = ActionId.TOGGLE_PAUSE
        if key is MediaKey.STOP and self._router.screen.asks_to_finish:
            self._router.answer_finish(1)
        elif action is not None:
            self._router.ask(action)

    def renew(self) -> None:
        """The loudness or the picture may be another."""
        if self._live is not None:
            self._on_readout_changed(self._live.controller.readout())

    def _on_readout_changed(self, readout: Readout) -> None:
        if self._live is None:
            return
        now_ms, before = self._clock.now_ms(), self._told
        playing = self._playing(self._live, readout)
        if before is not None:
            playing = replace(playing, jumps=is_jump(before, playing, now_ms - self._told_ms))
            same = replace(playing, position_ms=before.position_ms)
            if same == replace(before, jumps=False):
                return
        self._told, self._told_ms = playing, now_ms
        self._desktop.ask(NowPlaying(playing))

    def _playing(self, live: LiveSession, readout: Readout) -> Playing:
        track = track_of(live.plan, live.controller.state)
        shown = self._shown(live, readout)
        return Playing(
            status=_STATUS.get(readout.mode, Status.PAUSED),
            place=track.place,
            title=shown.title,
            artist=shown.artist,
            album=shown.album,
            art=shown.art,
            length_ms=track.length_ms,
            position_ms=track.position_ms,
            rate=float(self._clock.speed),
            can_seek=readout.mode is not Mode.FINISHED,
            volume=self._volume(),
        )
