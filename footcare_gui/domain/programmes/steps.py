"""The written steps of an exercise that is edited: texts, each perhaps with its picture."""

from __future__ import annotations

from collections.abc import Mapping

from footcare_gui.domain.programmes.written import Written, at, list_at, text_at, with_at
from footcare_gui.domain.value import Value

USUAL_POSE = "hold"
MOST_STEPS = 8


class StepWritten(Value):
    """One step.

    Attributes:
        text: What to do.
        pose: The key pose of the figure that pictures it, `""` where none is named.
        picture: File name of a picture of the person's own, `""` without one.
        during: The parts of a session in which it is shown.
    """

    text: str
    pose: str = ""
    picture: str = ""
    during: tuple[str, ...] = ()


def steps_of(exercise: Written) -> tuple[StepWritten, ...]:
    """The steps in their order."""
    return tuple(map(_step, list_at(exercise, ("steps",))))


def _step(step: Written) -> StepWritten:
    if isinstance(step, str):
        return StepWritten(step)
    during = (item for item in list_at(step, ("during",)) if isinstance(item, str))
    return StepWritten(
        text_at(step, ("text",)), text_at(step, ("pose",)), text_at(step, ("picture",)),
        tuple(during),
    )  # fmt: skip


def with_step(exercise: Written, place: int, wanted: StepWritten) -> Written:
    """The same with another step at a place, counted from 0; behind the last one it is added."""
    steps = list_at(exercise, ("steps",))
    before: Written = steps[place] if place < len(steps) else ""
    after = _written(before, wanted)
    new = (*steps[:place], after, *steps[place + 1 :])
    return exercise if new == steps else with_at(exercise, ("steps",), new)


def without_step(exercise: Written, place: int) -> Written:
    """The same without one of its steps."""
    steps = list_at(exercise, ("steps",))
    return with_at(exercise, ("steps",), (*steps[:place], *steps[place + 1 :]) or None)


def with_step_moved(exercise: Written, place: int, by: int) -> Written:
    """The same with a step one place earlier or later; at either end nothing changes."""
    steps = list(list_at(exercise, ("steps",)))
    if not 0 <= place + by < len(steps):
        return exercise
    steps[place], steps[place + by] = steps[place + by], steps[place]
    return with_at(exercise, ("steps",), tuple(steps))


def _written(before: Written, wanted: StepWritten) -> Written:
    """A text where that says all, and was not written otherwise."""
    text = " ".join(wanted.text.split())
    is_plain = not (wanted.pose or wanted.picture or wanted.during)
    if is_plain and not isinstance(before, Mapping):
        return text
    after: Written = {**before, "text": text} if isinstance(before, Mapping) else {"text": text}
    for key in ("pose", "picture"):
        after = with_at(after, (key,), getattr(wanted, key) or None)
    during = at(after, ("during",))
    if wanted.during != _step(after).during or (during is not None and not wanted.during):
        after = with_at(after, ("during",), wanted.during or None)
    return after
