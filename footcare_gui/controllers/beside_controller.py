"""Lets a session be followed beside its window: by its title, the task bar, a word meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes
from footcare_gui.domain.desktop.requests import Badge, Notify, RaiseWindow, Topic, Withdraw
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout
from footcare_gui.ports.machine import Desktop

STEP = 0.02
"""A task bar shows no finer progress."""


class Window(Protocol):
    """The window, as far as it is seen from elsewhere."""

    def isActiveWindow(self) -> bool:  # noqa: N802
        """Whether it is in front."""
        ...

    def isMinimized(self) -> bool:  # noqa: N802
        """Whether it is out of sight."""
        ...

    def setWindowTitle(self, title: str, /) -> None:  # noqa: N802
        """What its frame, and the task bar, call it."""
        ...


class BesideController(QObject):
    """Listens to sessions; tells nothing that the window in front shows anyway.

    Args:
        desktop: Who shows it.
        window: The window.
        wishes: What the person wants.
        title: What the window is called at an instant.
        part: What is told as a part begins.
        usual_title: What the window is called without a session.
        parent: Qt's owner.
    """

    def __init__(
        self,
        desktop: Desktop,
        window: Window,
        *,
        wishes: Callable[[], DesktopWishes],
        title: Callable[[Readout], str],
        part: Callable[[Readout], Notify],
        usual_title: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desktop, self._window, self._wishes = desktop, window, wishes
        self._title, self._part, self._usual_title = title, part, usual_title
        self._shown: Readout | None = None
        self._fraction: float | None = None
        self._has_told = False

    def begin(self, live: LiveSession) -> None:
        """Follow this session."""
        self._shown = self._fraction = None
        live.controller.changed.connect(self._on_readout_changed)

    def end(self) -> None:
        """It has gone."""
        self._window.setWindowTitle(self._usual_title)
        self._show_fraction(None)
        self._withdraw()

    def _on_readout_changed(self, readout: Readout) -> None:
        before, self._shown = self._shown, readout
        is_over = readout.mode is Mode.FINISHED
        self._show_fraction(None if is_over else 1 - readout.left_ms / max(1, readout.total_ms))
        if before is None or _what(before) != _what(readout):
            self._window.setWindowTitle(self._title(readout))
        if is_over and (before is None or before.mode is not Mode.FINISHED):
            self._withdraw()
            if self._wishes().front_at_end:
                self._desktop.ask(RaiseWindow())
        elif before is not None and before.segment.block != readout.segment.block:
            self._tell(readout)

    def _tell(self, readout: Readout) -> None:
        if self._window.isActiveWindow() and not self._window.isMinimized():
            self._withdraw()
        elif self._wishes().tell_parts:
            self._has_told = True
            self._desktop.ask(self._part(readout))

    def _withdraw(self) -> None:
        if self._has_told:
            self._has_told = False
            self._desktop.ask(Withdraw(Topic.PART))

    def _show_fraction(self, fraction: float | None) -> None:
        shown = None if fraction is None else round(fraction / STEP) * STEP
        if shown != self._fraction:
            self._fraction = shown
            self._desktop.ask(Badge(shown))


def _what(readout: Readout) -> tuple[int, bool]:
    """What the title depends on."""
    return readout.segment.place, readout.mode in (Mode.PAUSED, Mode.SLEPT)
