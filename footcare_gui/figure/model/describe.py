"""The figure in words, from the same data as the picture: for screen readers."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Segment
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.motion import still_pose
from footcare_gui.figure.model.shot import shown_side


def describe(figure: Figure, moment: Segment | str, side: Side) -> str:
    """What the picture shows, in words.

    Args:
        figure: The figure.
        moment: A key pose by name (an unknown one means `hold`), or a segment of a session.
        side: The worked side of a key pose; a segment brings its own.

    Returns:
        View, posture, support, the worked side and where it is felt, in one paragraph.
    """
    if isinstance(moment, Segment):
        side = moment.side
        moment = still_pose(moment)
    key = figure.poses.get(moment, figure.hold)
    sentences = [figure.words.view, key.show.says]
    if key is not figure.start and figure.words.felt:
        sentences.append(figure.words.felt)
    return _named(" ".join(s for s in sentences if s), shown_side(figure, side))


def _named(text: str, side: Side) -> str:
    """Put the side's name where the data leave it open."""
    this, other = {
        Side.LEFT: ("left", "right"),
        Side.RIGHT: ("right", "left"),
        Side.BOTH: ("right", "left"),
    }[side]
    for mark, name in (("side", this), ("other", other)):
        text = text.replace(f"{{{mark}}}", name)
        text = text.replace(f"{{{mark.capitalize()}}}", name.capitalize())
    return text
