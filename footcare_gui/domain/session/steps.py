"""Which written step a segment shows."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Form, Step
from footcare_gui.domain.session.plan import Kind, Segment


def step_for(form: Form, kind: Kind, phase: str = "", part: str = "") -> int:
    """Number of the written step that belongs to a kind of segment, from 1.

    Where no step names the kind, a transition shows the first step and everything else the
    step that names the work.

    Args:
        form: Whose steps.
        kind: What the segment is for.
        phase: The phase or beat that it is, `""` for none.
        part: The part whose set it belongs to, `""` for none.
    """
    for wanted in (phase, part, kind.value, *_STANDS_FOR.get(kind, ())):
        for number, step in enumerate(form.steps, start=1):
            if wanted and wanted in step.during:
                return number
    return 1


_STANDS_FOR: dict[Kind, tuple[str, ...]] = {
    Kind.CHANGE_POSITION: ("get_ready",),
    Kind.SWITCH: ("get_ready",),
    Kind.MOVE_IN: ("hold", "move"),
    Kind.RELEASE: ("hold", "move"),
    Kind.REST: ("release", "hold", "move"),
}


def step_pose(form: Form, segment: Segment, following: Segment | None, *, late: bool) -> str:
    """The key pose of the step that leads into the work or out of it, `""` where no step tells.

    Where nothing moves, a picture that stands shows it: raising a leg is another picture than what
    is done with the raised leg. Before the work that is first the segment's step, then the last
    one before the way in.

    Args:
        form: Whose steps.
        segment: Where the session is.
        following: What comes after it, `None` for nothing.
        late: Half of the segment has passed.
    """
    number = segment.step
    if late and segment.kind in _BEFORE and following is not None:
        number = max(number, following.step - 1)
    if segment.kind not in _LEADS or number > len(form.steps):
        return ""
    step = form.steps[number - 1]
    names = {segment.kind.value, *_STANDS_FOR.get(segment.kind, ())} - _WORK
    is_told = number != segment.step or names & {*step.during}
    return step.pose if is_told and step.pose != _WORKS else ""


_BEFORE = (Kind.GET_READY, Kind.CHANGE_POSITION)
_LEADS = (*_BEFORE, Kind.SWITCH, Kind.MOVE_IN, Kind.RELEASE)
"""Where one goes from one picture to another; a rest shows how it begins again."""
_WORK = {Kind.HOLD.value, Kind.MOVE.value}
_WORKS = Step().pose
"""The picture of the work, which a step has whose picture nobody has chosen."""
