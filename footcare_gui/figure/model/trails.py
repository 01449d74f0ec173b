"""Where a point of the body was lately: what it has drawn."""

from __future__ import annotations

from collections import OrderedDict

from footcare_gui.domain.session.plan import Segment
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.motion import moment
from footcare_gui.figure.model.show import PathCue
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.things import anchor_point

SAMPLE_MS = 60
_MOST_KEPT = 400


class Trails:
    """Paths of points, worked out at whole samples of the segment and kept: each is asked often."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], Point] = OrderedDict()

    def points(
        self, figure: Figure, segment: Segment, elapsed_ms: int, cue: PathCue
    ) -> list[Point]:
        """Where the point was, the oldest first, and where it is now.

        Args:
            figure: The figure of the segment's exercise and variant.
            segment: Where the session is; nothing before it is remembered.
            elapsed_ms: Time into it.
            cue: Which point, and how long its path stays.
        """
        begun_ms = max(0, elapsed_ms - cue.stays_ms)
        if segment.reverse_at_half and elapsed_ms >= segment.duration_ms / 2:
            begun_ms = max(begun_ms, segment.duration_ms // 2)
        samples = range(-(-begun_ms // SAMPLE_MS), elapsed_ms // SAMPLE_MS + 1)
        found = [self._sample(figure, segment, number * SAMPLE_MS, cue) for number in samples]
        return [*found, point_at(figure, segment, elapsed_ms, cue)]

    def _sample(self, figure: Figure, segment: Segment, ms: int, cue: PathCue) -> Point:
        key = (figure.id, segment, ms, cue.of)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = point_at(figure, segment, ms, cue)
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return found


def point_at(figure: Figure, segment: Segment, elapsed_ms: int, cue: PathCue) -> Point:
    """Where the point of a path is at one instant."""
    return anchor_point(solve(moment(figure, segment, elapsed_ms).pose), cue.of)
