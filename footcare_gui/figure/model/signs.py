"""What says, at one instant of a movement, where it goes: arrows, paths, dashed outlines.

A pure function of figure, segment and time, like the movement itself. What a pose shows as a still
it shows in motion while the figure moves there; a figure file may give it other signs.
"""

from __future__ import annotations

from typing import NamedTuple

from footcare_gui.domain.session.plan import Segment
from footcare_gui.figure.model.close_up_options import AT_REST, LensSigns
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import ease
from footcare_gui.figure.model.magnified import lens_of
from footcare_gui.figure.model.show import (
    ArrowCue,
    Cue,
    Ghost,
    Lens,
    PathCue,
    Show,
    Sign,
)
from footcare_gui.figure.model.ways import Way, way_at, work_pose


class ShownSign(NamedTuple):
    """One sign as it is now.

    Attributes:
        sign: Which.
        strength: How clearly it shows, 0 to 1.
        used: How much of an arrow, from its tail, the movement has covered.
        without_lens: It shows only where there is no room for the lens.
    """

    sign: Sign
    strength: float
    used: float = 0.0
    without_lens: bool = False


class Signs(NamedTuple):
    """All signs of an instant.

    Attributes:
        shown: On the figure.
        ghost: Where the movement began, dashed.
        strength: How clearly the ghost shows.
        lens: In the close-up; `None` for none.
        within: The close-up that they are of: the one that the way leads to.
    """

    shown: tuple[ShownSign, ...] = ()
    ghost: Ghost | None = None
    strength: float = 0.0
    lens: LensSigns | None = None
    within: Lens | None = None


NO_SIGNS = Signs()


def signs_at(figure: Figure, segment: Segment, elapsed_ms: int) -> Signs:
    """The signs at one instant of a session.

    Args:
        figure: The figure of the segment's exercise and variant.
        segment: Where the session is.
        elapsed_ms: Time into the segment.
    """
    way = way_at(figure, segment, elapsed_ms)
    if way is None or max(way.strength, way.lasting) <= 0:
        return NO_SIGNS
    first, second = (figure.poses.get(name, figure.hold) for name in (way.first, way.second))
    shown = tuple(_shown(figure, way, second.show))
    if way.stage == "after":
        return Signs(shown)
    lenses = [lens_of(figure, name) for name in (way.first, way.second)]
    since = first.pose.close_up if lenses[0] == lenses[1] else 0.0
    lens = LensSigns(way.strength, since, second.pose.close_up, way.back, way.repeats, way.turned)
    ghost = None if way.repeats or way.back else second.show.ghost
    turns = way.repeats and figure.cycle is not None and figure.cycle.turns
    within = lens_of(figure, work_pose(way)) if turns else lenses[1]
    return Signs(shown, ghost, way.strength, lens, within)


def _shown(figure: Figure, way: Way, show: Show) -> list[ShownSign]:
    cycle = figure.cycle
    own = show.signs is not None or show.cues or show.lens_cues
    if way.repeats and cycle is not None and (cycle.turns or not own):
        show = figure.poses.get(work_pose(way), figure.hold).show
    if show.signs is not None:
        stretch = "round" if way.repeats else "back" if way.back else "way"
        meant = [s for s in show.signs if way.stage in s.when and s.within in ("", stretch)]
        return [_now(way, sign) for sign in meant]
    into_round = cycle and not way.repeats and way.second in cycle.keys
    if way.back or into_round or way.stage == "after":
        return []
    return [
        *(_now(way, Sign(cue)) for cue in show.cues),
        *(_now(way, Sign(cue))._replace(without_lens=True) for cue in show.lens_cues),
    ]


def _now(way: Way, sign: Sign) -> ShownSign:
    used = _used(way) if _is_used_up(sign.cue) else 0.0
    return ShownSign(sign, way.lasting if "after" in sign.when else way.strength, used)


def _used(way: Way) -> float:
    return way.share if way.repeats else ease(way.share)


def _is_used_up(cue: Cue | PathCue) -> bool:
    """Whether the movement covers a sign once: what goes there and back, or round, stays whole."""
    return isinstance(cue, ArrowCue) and not cue.both


def signs_in(lens: Lens, signs: Signs, *, still: bool) -> LensSigns | None:
    """The signs in a lens: those of the way that leads to it, else what stays down."""
    if signs.lens is not None and signs.within == lens:
        return signs.lens
    return None if still else AT_REST
