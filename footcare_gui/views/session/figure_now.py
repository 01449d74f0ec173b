"""Shows the figure of a session at an instant: moving, or where motion is reduced as a still."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.glance import Glance, for_the_figure
from footcare_gui.domain.session.plan import Segment
from footcare_gui.domain.session.steps import step_pose
from footcare_gui.views.figure_view import FigureView


def figure_of(view: FigureView, library: Library, segment: Segment) -> str:
    """The figure that shows a segment's exercise and variant."""
    return view.figure_of(library.form(Item(segment.exercise, segment.variant)))


def show_figure(
    view: FigureView, library: Library, now: Glance, following: Segment | None, *, moves: bool
) -> None:
    """Show one instant.

    Args:
        view: Where.
        library: Which figure and which steps an exercise has.
        now: The instant.
        following: What comes after its segment, `None` for nothing.
        moves: Else it stands: the picture of the step that is done now.
    """
    form = library.form(Item(now.segment.exercise, now.segment.variant))
    is_late = now.fraction >= 1 / 2
    pose = None if moves else step_pose(form, now.segment, following, late=is_late)
    view.show_segment(view.figure_of(form), for_the_figure(now), now.figure_ms, still=pose)
