"""Which part of a movement in several parts the picture is in: what its dots say."""

from __future__ import annotations

from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.magnified import lens_of
from footcare_gui.figure.model.ways import Way, way_at


def part_at(figure: Figure, segment: Segment, elapsed_ms: int) -> tuple[int, int] | None:
    """Which part of a movement in several parts it is, and of how many; the way in is the first's.

    A part begins with its own signs, announced in the hold before it; as long as the close-up of
    the part before is still there for its way back, the picture is in that one.

    Args:
        figure: Whose movement.
        segment: Where the session is.
        elapsed_ms: Time into the segment.
    """
    phases, name = figure.timing.phases, segment.poses[0]
    if len(phases) < 2:
        return None
    if segment.kind.is_work:
        if name not in phases:
            return None
        number = phases.index(name)
        coming = phases[number + 1] if number + 1 < len(phases) else name
        way = way_at(figure, segment, elapsed_ms)
        return number + _apart(figure, name, coming, way), len(phases)
    arriving = (
        segment.kind is Kind.MOVE_IN or segment.duration_ms - elapsed_ms < figure.timing.arrive_ms
    )
    return (0, len(phases)) if arriving and segment.kind is not Kind.RELEASE else None


def _apart(figure: Figure, name: str, coming: str, way: Way | None) -> int:
    """−1 while the part before is gone back from, 1 where the next is announced, else 0."""
    if way is None or way.stage == "after":
        return 0
    seen = lens_of(figure, way.second)
    if way.stage == "before" and way.first == name:
        return int(seen == lens_of(figure, name) == lens_of(figure, coming))
    return 0 if seen == lens_of(figure, name) else -1
