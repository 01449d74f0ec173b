"""Which written step a preview is at: the highlighted words follow the picture.

Pure, as the preview itself. A library says which part of a session a step speaks of, but not every
step has a part of its own ("Rise onto the balls of both feet"), so the order of the steps decides
where the library is silent: what is written between the beginning and the work is the way in, what
follows the work is the way out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from footcare_gui.domain.exercises.exercise import Step
from footcare_gui.domain.session.plan import Kind, Segment

START = "start"
"""The key pose in which every figure begins."""


class StepShown(NamedTuple):
    """The step of an instant, from 1, and how many milliseconds it stays."""

    number: int
    left_ms: int


@dataclass(frozen=True, slots=True)
class StepOrder:
    """The steps of a form in the order in which a preview comes past them; none is empty.

    Attributes:
        before: Pictured by the beginning.
        way_in: From the beginning to the work.
        work: While it works, by the step that its segment names.
        way_out: From the work back to the beginning.
    """

    before: tuple[int, ...]
    way_in: tuple[int, ...]
    work: dict[int, tuple[int, ...]]
    way_out: tuple[int, ...]


def order_of(steps: tuple[Step, ...], works: Iterable[Segment]) -> StepOrder:
    """The order of a form's steps.

    Args:
        steps: All steps of the form.
        works: The segments in which it works, at least one.
    """
    named = [segment.step for segment in works]
    first = named[0]
    work = {number: tuple(_with_what_it_adds(steps, number)) for number in named}
    last = work[named[-1]][-1]
    before = tuple(n for n in range(1, first) if steps[n - 1].pose == START) or (1,)
    return StepOrder(
        before=before,
        way_in=tuple(range(before[-1] + 1, first)) or (first,),
        work=work,
        way_out=tuple(range(last + 1, len(steps) + 1))[:1] or before[-1:],
    )


def _with_what_it_adds(steps: tuple[Step, ...], number: int) -> Iterator[int]:
    """A step of work and those after it that say more of the same work."""
    yield number
    for more in range(number + 1, len(steps) + 1):
        step = steps[more - 1]
        if step.during or step.pose == START:
            return
        yield more


def step_shown(
    order: StepOrder, segment: Segment, into_ms: int, arrive_ms: int, leave_ms: int
) -> StepShown:
    """The step of an instant.

    Args:
        order: The order of the form's steps.
        segment: A segment of the preview.
        into_ms: Time into it.
        arrive_ms: How long the figure takes into the work at the end of a transition.
        leave_ms: How long it takes out of the work at the beginning of the next one.
    """
    shown, shown_until_ms = 0, 0
    for number, until_ms in _slices(order, segment, arrive_ms, leave_ms):
        if number != shown and into_ms < shown_until_ms:
            break
        shown, shown_until_ms = number, until_ms
    return StepShown(shown, shown_until_ms - into_ms)


def _slices(
    order: StepOrder, segment: Segment, arrive_ms: int, leave_ms: int
) -> Iterator[tuple[int, int]]:
    """Each step of a segment in turn, with the time into it at which it is over."""
    begun_ms = 0
    for numbers, length_ms in _parts(order, segment, arrive_ms, leave_ms):
        if length_ms:
            for place, number in enumerate(numbers, start=1):
                yield number, begun_ms - (-length_ms * place // len(numbers))
        begun_ms += length_ms


def _parts(
    order: StepOrder, segment: Segment, arrive_ms: int, leave_ms: int
) -> Iterator[tuple[tuple[int, ...], int]]:
    ms = segment.duration_ms
    if segment.kind.is_work:
        yield order.work[segment.step], ms
    elif segment.kind is Kind.MOVE_IN:
        yield order.way_in, ms
    elif segment.kind is Kind.RELEASE:
        yield order.way_out, ms
    else:
        is_opening = segment.kind is Kind.GET_READY
        gone_ms = 0 if is_opening else leave_ms
        yield order.way_out, gone_ms
        yield order.before if is_opening else order.before[-1:], ms - gone_ms - arrive_ms
        yield order.way_in, arrive_ms
