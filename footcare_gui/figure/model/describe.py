"""The figure in sentences, from the same data as the picture: for screen readers."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.shot import shown_side


def describe(figure: Figure, pose: str, side: Side) -> tuple[str, ...]:
    """What the picture shows, in sentences as the figure's file has them.

    Args:
        figure: The figure.
        pose: A key pose by name; an unknown one means `hold`.
        side: The worked side.

    Returns:
        View, posture, support, the worked side and where it is felt, as far as they are told.
    """
    key = figure.poses.get(pose, figure.hold)
    side = shown_side(figure, side)
    sentences = [figure.words.view, key.show.says.of(side)]
    if key is not figure.start:
        sentences.append(figure.words.felt.of(side))
    return tuple(filter(None, sentences))
