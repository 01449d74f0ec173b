"""The close-up of a moment: which lens, how far it has got, and how one gives way to another."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import clamp, ease
from footcare_gui.figure.model.show import Lens

_TURNS_FROM, _TURNS_TO = 0.3, 0.7
"""Between these shares of a way the view of a close-up turns to that of the next."""
_NARROWEST = 0.06
CUT_AT = 0.12
"""The share of a way at which a close-up is cut to the next, which has the rest of it to move."""


@dataclass(frozen=True, slots=True)
class CloseUpMoment:
    """What the lens shows.

    Attributes:
        lens: Which close-up, and where.
        progress: 0 to 1, or the phase in turns.
        width: What is left of the foot's width while the view turns: one close-up becomes narrow,
            and the next one wide.
    """

    lens: Lens
    progress: float
    width: float = 1.0


def lens_of(figure: Figure, name: str) -> Lens | None:
    """The lens of a pose, or else that of `hold`, so that it does not come and go."""
    return figure.poses.get(name, figure.hold).show.lens or figure.hold.show.lens


def rests_in_view(figure: Figure, first: str, second: str) -> bool:
    """Whether a close-up stays as it is on the way to a pose, or is cut to and is there already.

    Args:
        figure: Whose.
        first: Where the way begins.
        second: Where it leads to.
    """
    before, after = (lens_of(figure, name) for name in (first, second))
    progress = figure.poses.get(second, figure.hold).pose.close_up
    if before == after:
        return progress == figure.poses.get(first, figure.hold).pose.close_up
    return after is not None and after.comes == "cut" and progress == 0


def magnified(figure: Figure, name: str, progress: float) -> CloseUpMoment | None:
    """The close-up of one pose."""
    lens = lens_of(figure, name)
    return None if lens is None else CloseUpMoment(lens, progress)


def magnified_between(
    figure: Figure, names: tuple[str, str], progress: tuple[float, float], share: float
) -> CloseUpMoment | None:
    """The close-up on the way from one pose to another.

    Args:
        figure: Whose.
        names: Of the two poses.
        progress: How far the close-up of each has got.
        share: Of the way, 0 to 1.
    """
    first, second = (lens_of(figure, name) for name in names)
    if first is None or second is None or first == second:
        return magnified(figure, names[1], progress[1] if share >= 0.5 else progress[0])
    if second.comes == "cut":
        return CloseUpMoment(*((first, progress[0]) if share < CUT_AT else (second, progress[1])))
    turned = clamp((share - _TURNS_FROM) / (_TURNS_TO - _TURNS_FROM))
    shown = CloseUpMoment(*((first, progress[0]) if turned < 0.5 else (second, progress[1])))
    if first.close_up is second.close_up:
        return shown
    return replace(shown, width=max(_NARROWEST, abs(math.cos(math.pi * ease(turned)))))
