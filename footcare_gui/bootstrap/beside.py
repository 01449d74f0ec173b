"""Puts together what is seen and pressed of a session beside its window; loaded with the first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from footcare_gui.adapters.desktop.null import NullDesktop
from footcare_gui.adapters.desktop.qt_desktop import QtDesktop
from footcare_gui.bootstrap.sessions import Around, Sessions
from footcare_gui.controllers.beside_controller import BesideController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.media_controller import MediaController, Shown
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, wishes_of
from footcare_gui.domain.desktop.requests import Notify, Topic
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.readout import Readout
from footcare_gui.pictures.cover import Covers
from footcare_gui.texts import now_playing as words

COVER_AFTER_MS = 700
"""After a change of part, which is on the screen by then."""


def follow_beside(
    around: Around, sessions: Sessions, desktop: QtDesktop | NullDesktop, covers: Path
) -> None:
    """Let sessions be steered and followed beside their window, where there is a desktop.

    Args:
        around: What there is.
        sessions: Whose sessions.
        desktop: Who has the keys.
        covers: Folder for pictures of what plays.
    """
    if isinstance(desktop, NullDesktop):
        return
    choices = around.choices
    cover = Covers(around.pictures, covers)

    paint_later = QTimer(around.window, singleShot=True, interval=COVER_AFTER_MS)
    wanted: list[tuple[str, str, Side]] = []

    def art(*picture: *tuple[str, str, Side]) -> str:
        """A new cover is painted once the part that it belongs to is on the screen."""
        found = cover.at_hand(*picture)
        if found is None and wanted != [picture]:
            wanted[:] = [picture]
            paint_later.start()
        return found or ""

    def paint_cover() -> None:
        cover.path(*wanted.pop())
        media.renew()

    paint_later.timeout.connect(paint_cover)
    known: list[Any] = []
    """The session that plays, and the library that it began with."""

    def wishes() -> DesktopWishes:
        return wishes_of(choices.preferences.desktop)

    def shown(live: LiveSession, readout: Readout) -> Shown:
        if not known or known[0] is not live:  # what is edited meanwhile changes no session
            known[:] = [live, choices.library]
        library, segment = known[1], readout.segment
        form = library.form(Item(segment.exercise, segment.variant))
        pose = (*form.dosage.ours.phases, "hold")[0]
        pictured = around.pictures.shown_as(form, pose)
        return Shown(
            words.exercise(readout, library),
            words.side_and_part(readout, library),
            words.session(live.plan, library),
            art(*pictured, segment.side),
        )

    def set_volume(volume: float) -> None:
        choices.change(volume_percent=round(volume * 100))

    media = MediaController(
        desktop,
        sessions.router,
        around.clock,
        shown,
        volume=lambda: choices.preferences.volume_percent / 100,
        pauses_players=lambda: wishes().pause_players,
        parent=around.window,
    )
    beside = BesideController(
        desktop,
        around.window,
        wishes=wishes,
        title=lambda readout: words.window_title(readout, sessions.display.library),
        part=lambda readout: Notify(
            Topic.PART,
            words.exercise(readout, sessions.display.library),
            words.part_told(readout, sessions.display.library),
        ),
        usual_title=around.window.windowTitle(),
        parent=around.window,
    )
    sessions.runner.add(beside)
    desktop.media_asked.connect(media.on_key)
    desktop.volume_asked.connect(set_volume)
    choices.preferences_changed.connect(media.renew)
    sessions.runner.add(media)


class OpenOrNot:
    """Listens to sessions, and tells when one is opened and when it has gone."""

    def __init__(self, told: Callable[[], object]) -> None:
        self._told = told

    def begin(self, _live: LiveSession) -> None:
        """One is opened."""
        self._told()

    def end(self) -> None:
        """It has gone."""
        self._told()
