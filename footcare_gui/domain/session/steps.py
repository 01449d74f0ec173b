"""Which written step a segment shows."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.session.plan import Kind


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
