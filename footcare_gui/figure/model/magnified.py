"""The close-up of a moment: which lens, how far it has got, and how one gives way to another."""

from __future__ import annotations

from dataclasses import dataclass

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import clamp, ease
from footcare_gui.figure.model.show import Lens

_GIVES_WAY_FROM, _GIVES_WAY_TO = 0.3, 0.7
"""Between these shares of a way one close-up dissolves into the next."""


@dataclass(frozen=True, slots=True)
class CloseUpMoment:
    """What the lens shows.

    Attributes:
        lens: Which close-up, and where.
        progress: 0 to 1, or the phase in turns.
        before: What it dissolves out of, while it does.
        share: How far it has come out of that, 0 to 1.
    """

    lens: Lens
    progress: float
    before: CloseUpMoment | None = None
    share: float = 1.0


def lens_of(figure: Figure, name: str) -> Lens | None:
    """The lens of a pose, or else that of `hold`, so that it does not come and go."""
    return figure.poses.get(name, figure.hold).show.lens or figure.hold.show.lens


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
    shown = clamp((share - _GIVES_WAY_FROM) / (_GIVES_WAY_TO - _GIVES_WAY_FROM))
    before = CloseUpMoment(first, progress[0])
    if shown == 0:
        return before
    return CloseUpMoment(second, progress[1], None if shown == 1 else before, ease(shown))
