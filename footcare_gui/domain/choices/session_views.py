"""How a session is seen: turned for who lies, big for who is far away, or in a small window.

It is kept as one text among the preferences, so that a start without a session need not know of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from footcare_gui.domain.choices.kept_text import flag, kept_text, known_in

TURNS = (0, 90, 270, 180)
"""Degrees, clockwise, in the order in which they follow each other: upside down is wanted least."""


class Larger(StrEnum):
    """What has most of the big view."""

    NUMBER = "number"
    FIGURE = "figure"


class SessionViews(NamedTuple):
    """How a person wants to see a session.

    Attributes:
        turn: How far the picture is turned, in degrees clockwise: one of `TURNS`.
        big: Number, side, phase word and figure, and nothing else.
        larger: What of those has most of the room.
        mini_at: Where the small window was left: left and top as `120,40`, `""` for nowhere.
    """

    turn: int = 0
    big: bool = False
    larger: Larger = Larger.NUMBER
    mini_at: str = ""

    def turned(self) -> SessionViews:
        """The other way: on the one side, on the other, upside down, upright again."""
        return self._replace(turn=TURNS[(TURNS.index(self.turn) + 1) % len(TURNS)])

    def upright(self) -> SessionViews:
        """Turned no more."""
        return self._replace(turn=0)

    def other_size(self) -> SessionViews:
        """The big view, or the usual one."""
        return self._replace(big=not self.big)

    def other_larger(self) -> SessionViews:
        """The number where it was the figure, and the other way round; either in the big view."""
        if not self.big:
            return self._replace(big=True, larger=Larger.FIGURE)
        others = {Larger.NUMBER: Larger.FIGURE, Larger.FIGURE: Larger.NUMBER}
        return self._replace(larger=others[self.larger])


def text_of(views: SessionViews) -> str:
    """The views as they are kept."""
    return kept_text(views._asdict(), SessionViews()._asdict())


def views_of(text: str) -> SessionViews:
    """The views that were kept; what cannot be read is as everybody begins, by itself."""
    return SessionViews(**known_in(text, _READERS))


def _turn(text: str) -> int:
    if int(text) not in TURNS:
        raise ValueError(text)
    return int(text)


def _place(text: str) -> str:
    left, top = map(int, text.split(","))
    return f"{left},{top}"


_READERS: Mapping[str, Callable[[str], Any]] = {
    "turn": _turn,
    "big": flag,
    "larger": Larger,
    "mini_at": _place,
}
