"""Puts together what is seen and pressed of a session beside its window; loaded with the first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from footcare_gui.adapters.desktop.null import NullDesktop
from footcare_gui.adapters.desktop.qt_desktop import QtDesktop
from footcare_gui.bootstrap.sessions import SessionNeeds, Sessions
from footcare_gui.controllers.beside_controller import BesideController
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.media_controller import MediaController, Shown
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, wishes_of
from footcare_gui.domain.desktop.requests import Notify, Topic
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.readout import Readout
from footcare_gui.pictures.cover import Covers
from footcare_gui.pictures.store import PictureStore
from footcare_gui.texts import now_playing as words

COVER_AFTER_MS = 700
"""After a change of part, which is on the screen by then."""


def follow_beside(
    needs: SessionNeeds, sessions: Sessions, desktop: QtDesktop | NullDesktop, covers: Path
) -> None:
    """Let sessions be steered and followed beside their window, where there is a desktop.

    Args:
        needs: What there is.
        sessions: Whose sessions.
        desktop: Who has the keys.
        covers: Folder for pictures of what plays.
    """
    if isinstance(desktop, NullDesktop):
        return
    choices = needs.choices
    late = LateCovers(Covers(needs.pictures, covers), needs.window)
    media = MediaController(
        desktop,
        sessions.router,
        needs.clock,
        WhatPlays(choices, needs.pictures, late).shown,
        volume=lambda: choices.preferences.volume_percent / 100,
        pauses_players=lambda: _wishes(choices).pause_players,
        parent=needs.window,
    )
    sessions.runner.add(_make_beside(needs, sessions, desktop))
    late.painted.connect(media.renew)
    desktop.media_asked.connect(media.on_key)
    desktop.volume_asked.connect(lambda volume: choices.change(volume_percent=round(volume * 100)))
    choices.preferences_changed.connect(media.renew)
    sessions.runner.add(media)


class LateCovers(QObject):
    """Finds covers; a new one is painted once the part that it belongs to is on the screen.

    Args:
        covers: Who paints and keeps them.
        parent: Qt's owner.
    """

    painted = Signal()
    """The one that was asked for last is at hand."""

    def __init__(self, covers: Covers, parent: QObject) -> None:
        super().__init__(parent)
        self._covers = covers
        self._wanted: tuple[str, str, Side] | None = None
        self._timer = QTimer(self, singleShot=True, interval=COVER_AFTER_MS)
        self._timer.timeout.connect(self._paint)

    def path(self, figure: str, pose: str, side: Side) -> str:
        """Where the picture of a figure is, `""` while it is to be painted or where there is none.

        Args:
            figure: Id of the figure.
            pose: Name of a key pose.
            side: The worked side.
        """
        picture = figure, pose, side
        found = self._covers.at_hand(*picture)
        if found is None and self._wanted != picture:
            self._wanted = picture
            self._timer.start()
        return found or ""

    def _paint(self) -> None:
        picture, self._wanted = self._wanted, None
        if picture is not None:
            self._covers.path(*picture)
            self.painted.emit()


class WhatPlays:
    """Words and picture of a session, out of the library that it began with.

    Args:
        choices: Whose library.
        pictures: Which picture shows an exercise.
        covers: Where that is a file.
    """

    def __init__(
        self, choices: ChoicesController, pictures: PictureStore, covers: LateCovers
    ) -> None:
        self._choices, self._pictures, self._covers = choices, pictures, covers
        self._live: LiveSession | None = None
        self._library = choices.library

    def shown(self, live: LiveSession, readout: Readout) -> Shown:
        """What is told of an instant."""
        if live is not self._live:  # what is edited meanwhile changes no session
            self._live, self._library = live, self._choices.library
        library, segment = self._library, readout.segment
        form = library.form(Item(segment.exercise, segment.variant))
        pose = (*form.dosage.ours.phases, "hold")[0]
        pictured = self._pictures.shown_as(form, pose)
        return Shown(
            words.exercise(readout, library),
            words.side_and_part(readout, library),
            words.session(live.plan, library),
            self._covers.path(*pictured, segment.side),
        )


def _make_beside(needs: SessionNeeds, sessions: Sessions, desktop: QtDesktop) -> BesideController:
    display = sessions.display
    return BesideController(
        desktop,
        needs.window,
        wishes=lambda: _wishes(needs.choices),
        title=lambda readout: words.window_title(readout, display.library),
        part=lambda readout: Notify(
            Topic.PART,
            words.exercise(readout, display.library),
            words.part_told(readout, display.library),
        ),
        usual_title=needs.window.windowTitle(),
        parent=needs.window,
    )


def _wishes(choices: ChoicesController) -> DesktopWishes:
    return wishes_of(choices.preferences.desktop)


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
