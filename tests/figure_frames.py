"""Every figure of the app in every key pose and in the in-betweens of every transition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from footcare_gui.adapters.yaml_figures import YamlFigures
from footcare_gui.domain.exercise import Side
from footcare_gui.domain.plan import Kind, Segment
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.motion import Moment, key_moment, moment

FIGURE_FOLDER = Path(__file__).parent.parent / "resources" / "figures"
FIGURES = YamlFigures(FIGURE_FOLDER)
FIGURE_IDS = FIGURES.ids()
IN_BETWEENS = 20


@dataclass(frozen=True, slots=True)
class Transition:
    """One way from a key pose to another, or once round a cycle."""

    name: str
    segment: Segment
    from_ms: int
    to_ms: int

    def times_ms(self, count: int = IN_BETWEENS) -> list[int]:
        """Instants from the first to the last frame."""
        way = self.to_ms - self.from_ms
        return [self.from_ms + round(way * i / (count + 1)) for i in range(count + 2)]


def segment(
    kind: Kind,
    duration_ms: int,
    poses: tuple[str, str] = ("start", "start"),
    side: Side = Side.RIGHT,
    *,
    reverse_at_half: bool = False,
) -> Segment:
    """A segment as the plan would hand it to a figure."""
    return Segment(
        "any",
        "",
        kind,
        1,
        side,
        1,
        1,
        1,
        duration_ms,
        poses=poses,
        reverse_at_half=reverse_at_half,
    )


def transitions(figure: Figure) -> Iterator[Transition]:
    """All transitions that a figure can go through."""
    timing = figure.timing
    if timing.arrive_ms:
        ready = segment(Kind.GET_READY, 10_000)
        yield Transition("arrive", ready, 10_000 - timing.arrive_ms, 10_000)
    else:
        yield Transition("move in", segment(Kind.MOVE_IN, 4_000, ("start", "hold")), 0, 4_000)
        yield Transition("release", segment(Kind.RELEASE, 3_000, ("hold", "start")), 0, 3_000)
    if timing.leave_ms:
        yield Transition("leave", segment(Kind.REST, 10_000), 0, timing.leave_ms)
    for phase in timing.phases[1:]:
        hold = segment(Kind.HOLD, 5_000, (phase, phase))
        yield Transition(f"shift to {phase}", hold, 0, timing.shift_ms)
    if figure.cycle is not None:
        period_ms = figure.cycle.period_ms
        move = segment(Kind.MOVE, period_ms, ("hold", "hold"))
        yield Transition("cycle", move, 0, period_ms)


def frames(figure: Figure, side: Side = Side.RIGHT) -> Iterator[tuple[str, Moment]]:
    """All key poses and all in-betweens, with what to call them when one is wrong."""
    for name in figure.poses:
        yield name, key_moment(figure, name, side)
    for transition in transitions(figure):
        for ms in transition.times_ms():
            yield f"{transition.name} at {ms} ms", moment(figure, transition.segment, ms)
