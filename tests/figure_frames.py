"""Every figure of the app in every key pose and in the in-betweens of every transition.

The transitions are those of the planned sessions of every exercise and variant, both sides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

from footcare_gui.adapters.figures.reader import YamlFigures
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import Kind, PlanOptions, Segment
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.foot_close_up import FigureCloseUp, FootCloseUp
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.motion import Moment, key_moment, moment
from footcare_gui.figure.model.pulse import BREATH_IN_MS, BREATH_OUT_MS
from footcare_gui.figure.model.solve import solve
from footcare_gui.platform import places

FIGURE_FOLDER = Path(__file__).parent.parent / "resources" / "figures"
FIGURES = YamlFigures(FIGURE_FOLDER)
FIGURE_IDS = FIGURES.ids()
CLOSE_UPS: dict[str, FootCloseUp] = {
    key.show.lens.close_up.id: key.show.lens.close_up
    for figure_id in FIGURE_IDS
    for key in FIGURES.figure(figure_id).poses.values()
    if key.show.lens is not None and not isinstance(key.show.lens.close_up, FigureCloseUp)
}
"""All close-ups of a foot that any figure shows, by name."""
LIBRARY = load_library(places.library_file()).library
ITEMS = tuple(
    Item(exercise.id, variant)
    for exercise in LIBRARY.exercises.values()
    for variant in ("", *exercise.variants)
)
"""Every exercise and every variant."""
IN_BETWEENS = 20
_BREATH_MS = BREATH_IN_MS + BREATH_OUT_MS
_BREATHE = "breathe"


@dataclass(frozen=True, slots=True)
class Transition:
    """One way from a key pose to another, once round a cycle, or one breath."""

    name: str
    segment: Segment
    from_ms: int
    to_ms: int

    def times_ms(self, count: int = IN_BETWEENS) -> list[int]:
        """Instants from the first to the last frame."""
        way = self.to_ms - self.from_ms
        return [self.from_ms + round(way * i / (count + 1)) for i in range(count + 2)]


@dataclass(frozen=True, slots=True)
class Take:
    """One frame, worked out, with what to call it when it is wrong."""

    name: str
    now: Moment
    solved: Solved


@dataclass(frozen=True, slots=True)
class Way:
    """The frames of one transition, the first and the last among them."""

    name: str
    takes: tuple[Take, ...]

    @property
    def is_breath(self) -> bool:
        """Whether nothing moves but the breath."""
        return self.name.startswith(_BREATHE)

    @property
    def ends(self) -> tuple[Take, Take]:
        """The first and the last frame."""
        return self.takes[0], self.takes[-1]


@dataclass(frozen=True, slots=True)
class Film:
    """All that a figure can show."""

    figure: Figure
    keys: tuple[Take, ...]
    ways: tuple[Way, ...]

    @property
    def takes(self) -> Iterator[Take]:
        """All key poses and all in-betweens."""
        return chain(self.keys, *(way.takes for way in self.ways))


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


def planned(figure_id: str) -> list[Segment]:
    """All segments of the exercises and variants that a figure shows, as they are planned."""
    items = [item for item in ITEMS if LIBRARY.form(item).figure == figure_id]
    plans = [plan_exercise(LIBRARY, item, PlanOptions()) for item in items]
    return list(chain.from_iterable(plan.segments for plan in plans))


def transitions(figure: Figure) -> Iterator[Transition]:
    """All different transitions that a figure goes through in the planned sessions."""
    seen = set()
    for segment in planned(figure.id):
        for way in _ways(figure, segment):
            same = (way.name, way.from_ms, way.to_ms, segment.poses, segment.duration_ms)
            if same not in seen:
                seen.add(same)
                yield way


def _ways(figure: Figure, segment: Segment) -> Iterator[Transition]:
    timing, whole_ms = figure.timing, segment.duration_ms
    if segment.kind in (Kind.MOVE_IN, Kind.RELEASE):
        yield Transition(segment.kind.value, segment, 0, whole_ms)
    elif segment.kind is Kind.HOLD:
        phase = segment.poses[0]
        _, shift_ms = timing.way_to_phase(phase, whole_ms)
        if shift_ms:
            yield Transition(f"shift to {phase}", segment, 0, shift_ms)
        breath_ms = min(whole_ms, shift_ms + _BREATH_MS)
        yield Transition(f"{_BREATHE} in {phase}", segment, shift_ms, breath_ms)
    elif segment.kind is Kind.MOVE:
        yield from _cycles(figure, segment)
    else:
        if timing.arrive_ms:
            yield Transition("arrive", segment, whole_ms - timing.arrive_ms, whole_ms)
        if timing.leave_ms and segment.kind in (Kind.REST, Kind.SWITCH):
            yield Transition("leave", segment, 0, timing.leave_ms)


def _cycles(figure: Figure, segment: Segment) -> Iterator[Transition]:
    assert figure.cycle is not None
    period_ms = figure.cycle.period_ms
    yield Transition("cycle", segment, 0, period_ms)
    if segment.reverse_at_half:
        half_ms = segment.duration_ms // 2
        yield Transition("turn round", segment, half_ms - period_ms // 2, half_ms + period_ms // 2)


def frames(figure: Figure, side: Side = Side.RIGHT) -> Iterator[tuple[str, Moment]]:
    """All key poses and all in-betweens, with what to call them when one is wrong."""
    for name in figure.poses:
        yield name, key_moment(figure, name, side)
    for transition in transitions(figure):
        for ms in transition.times_ms():
            yield f"{transition.name} at {ms} ms", moment(figure, transition.segment, ms)


def film(figure: Figure) -> Film:
    """Work out all frames of a figure, a real one or a broken one."""
    keys = [(name, key_moment(figure, name, Side.RIGHT)) for name in figure.poses]
    return Film(
        figure,
        tuple(Take(name, now, solve(now.pose)) for name, now in keys),
        tuple(_way(figure, transition) for transition in transitions(figure)),
    )


def _way(figure: Figure, transition: Transition) -> Way:
    takes = []
    for ms in transition.times_ms():
        now = moment(figure, transition.segment, ms)
        takes.append(Take(f"{transition.name} at {ms} ms", now, solve(now.pose)))
    return Way(transition.name, tuple(takes))


@cache
def real_film(figure_id: str) -> Film:
    """All frames of one of the app's figures."""
    return film(FIGURES.figure(figure_id))
