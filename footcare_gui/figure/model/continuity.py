"""Whether one moment can follow another without a jump."""

from __future__ import annotations

from footcare_gui.figure.model.motion import Moment
from footcare_gui.figure.model.solve import solve

_NEAR = 0.12
"""As far as a joint may get from one picture to the next at the seam of two segments, in HH: there
every movement begins and ends at rest."""


def follows(before: Moment, after: Moment) -> bool:
    """Whether the second of two moments of one figure looks like going on from the first.

    Args:
        before: What was shown last.
        after: The first moment of what comes.
    """
    if before.side is not after.side and max(before.veil, after.veil) < 1:
        return False
    first, second = solve(before.pose), solve(after.pose)
    joints = zip(first.joints(), second.joints(), strict=True)
    if any(abs(there - here) > _NEAR for here, there in joints):
        return False
    lenses = [None if it.close_up is None else it.close_up.lens for it in (before, after)]
    return lenses[0] == lenses[1]
