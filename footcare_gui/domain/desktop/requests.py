"""Everything that the core ever asks of the platform: one closed union, one way.

A platform answers none of it and may leave any of it undone; how it does the rest is its own
matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from footcare_gui.domain.desktop.media import Playing


@dataclass(frozen=True, slots=True)
class KeepAwake:
    """The screen must not go dark from now on; asked twice, it changes nothing."""


@dataclass(frozen=True, slots=True)
class LetSleep:
    """The screen may go dark again; harmless when it may already."""


@dataclass(frozen=True, slots=True)
class RaiseWindow:
    """The window belongs above all others."""


@dataclass(frozen=True, slots=True)
class NowPlaying:
    """What media keys, headsets and the desktop's own player controls are about from now on.

    Attributes:
        playing: What is shown there; `None` gives the keys back to whoever had them.
    """

    playing: Playing | None


@dataclass(frozen=True, slots=True)
class PausePlayers:
    """Other programs that play something are asked to pause."""


@dataclass(frozen=True, slots=True)
class Badge:
    """How far the session is, at the app's place in a task bar.

    Attributes:
        fraction: From 0 to 1; `None` shows nothing.
    """

    fraction: float | None


class Topic(StrEnum):
    """What a notification is about: of each there is one at most."""

    REMINDER = "reminder"
    PART = "part"


class Answer(StrEnum):
    """What can be answered to a notification."""

    OPEN = "default"
    START = "start"
    LATER = "later"
    NOT_TODAY = "not_today"


@dataclass(frozen=True, slots=True)
class Notify:
    """Tell something outside the window, in place of what was told about the same.

    Attributes:
        topic: What it is about.
        title: In a few words.
        body: In a sentence.
        answers: Each answer with its words; there are desktops that show none of them.
    """

    topic: Topic
    title: str
    body: str
    answers: tuple[tuple[Answer, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Withdraw:
    """What was told about something no longer holds; harmless where nothing was."""

    topic: Topic


DesktopRequest = (
    KeepAwake | LetSleep | RaiseWindow | NowPlaying | PausePlayers | Badge | Notify | Withdraw
)
