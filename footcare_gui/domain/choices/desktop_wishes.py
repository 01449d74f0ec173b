"""What a person wants between sessions and outside the window: reminders, the tray, other players.

It is kept as one text among the preferences, so that a start need not know of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from footcare_gui.domain.choices.preferences import Reminders

DAY_MIN = 24 * 60
QUIET_STEP_MIN = 30


class DesktopWishes(NamedTuple):
    """What a person wants of the desktop; all of it is off until it is asked for.

    Attributes:
        morning: Remind at the first of the day's three times.
        midday: At the one in between.
        evening: At the last.
        after_login: Remind once a day, some minutes after the computer was switched on.
        at_desk: Remind after 90 minutes at the desk.
        quiet_from: From this minute of the day on nobody is reminded.
        quiet_until: Up to this minute of the day; the same as `quiet_from` is no quiet at all.
        tray: Show a picture in the tray, also without reminders.
        pause_players: Other players pause when a session begins.
        tell_parts: Tell a new part by a notification while the window is not in front.
        front_at_end: Come to the front when a session is over.
        told_staying: The person knows that closing the window leaves Footcare there.
    """

    morning: bool = False
    midday: bool = False
    evening: bool = False
    after_login: bool = False
    at_desk: bool = False
    quiet_from: int = 21 * 60
    quiet_until: int = 7 * 60
    tray: bool = False
    pause_players: bool = False
    tell_parts: bool = False
    front_at_end: bool = False
    told_staying: bool = False

    @property
    def reminds(self) -> bool:
        """Whether the person wants to be reminded of anything."""
        return any((self.morning, self.midday, self.evening, self.after_login, self.at_desk))

    @property
    def stays(self) -> bool:
        """Whether closing the window leaves the app there."""
        return self.reminds or self.tray

    def times(self, reminders: Reminders) -> tuple[int, ...]:
        """The minutes of the day at which to remind.

        Args:
            reminders: The day's three times.
        """
        wanted = (self.morning, self.midday, self.evening)
        return tuple(at for at, is_wanted in zip(reminders, wanted, strict=True) if is_wanted)

    def is_quiet(self, minute: int) -> bool:
        """Whether nobody is reminded at a minute of the day."""
        since = (minute - self.quiet_from) % DAY_MIN
        return since < (self.quiet_until - self.quiet_from) % DAY_MIN


def text_of(wishes: DesktopWishes) -> str:
    """The wishes as they are kept: what differs from what everybody begins with."""
    usual = DesktopWishes()
    return " ".join(
        f"{name}={value}"
        for name, value in wishes._asdict().items()
        if value != getattr(usual, name)
    )


def wishes_of(text: str) -> DesktopWishes:
    """The wishes that were kept; what cannot be read is as everybody begins, by itself."""
    known: dict[str, Any] = {}
    for pair in text.split():
        name, _, value = pair.partition("=")
        if name in DesktopWishes._fields:
            try:
                known[name] = _reader(name)(value)
            except ValueError:
                continue
    return DesktopWishes(**known)


def _reader(name: str) -> Callable[[str], Any]:
    return _minute if name.startswith("quiet") else _flag


def _minute(text: str) -> int:
    if not 0 <= int(text) < DAY_MIN:
        raise ValueError(text)
    return int(text)


def _flag(text: str) -> bool:
    if text not in ("True", "False"):
        raise ValueError(text)
    return text == "True"
