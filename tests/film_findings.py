"""What a look at a film comes to: what was measured, and what is not smooth."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from footcare_gui.domain.session.readout import Readout


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not smooth.

    Attributes:
        what: `pop`, `slide`, `jump`, `stain`, `cut` or `hidden`.
        at_s: When, on the camera's clock.
        where: Exercise, kind and elapsed time.
        measure: What was measured.
    """

    what: str
    at_s: float
    where: str
    measure: str

    def __str__(self) -> str:
        return f"{self.what} in {self.where}: {self.measure}"


@dataclass
class Review:
    """What a film came to.

    Attributes:
        findings: All that is not smooth.
        pairs: How many pairs of frames were looked at, by exercise.
        reaches: The farthest that anything moved in one pair, and what was declared, by exercise.
        seams: The farthest at a change of segment, by exercise.
        slid: The farthest that a standing foot moved, by exercise.
        late_ms: How old pictures were that explain a large step by having come late.
        fades: The largest step of each fade.
        hidden: The largest share of a picture that signs covered, by exercise.
    """

    findings: list[Finding] = field(default_factory=list)
    pairs: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    reaches: dict[str, tuple[int, float]] = field(default_factory=dict)
    seams: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    slid: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    late_ms: list[int] = field(default_factory=list)
    fades: list[float] = field(default_factory=list)
    hidden: dict[str, float] = field(default_factory=lambda: defaultdict(float))


class Place(NamedTuple):
    """An instant of a film.

    Attributes:
        at_s: On the camera's clock.
        now: What ran.
    """

    at_s: float
    now: Readout

    def __str__(self) -> str:
        segment = self.now.segment
        ran = f"{segment.exercise} {segment.kind} {segment.phase}".strip()
        return f"{ran} at {self.now.elapsed_ms / 1000:.2f} s"


class Step(NamedTuple):
    """From one frame to the next.

    Attributes:
        to: The second frame's place in the film.
        is_seam: Another segment has begun.
        went: How far anything moved, in pixels.
        bound: How far it may.
        late_ms: How old a picture was that would else be a finding.
    """

    to: Place
    is_seam: bool
    went: int
    bound: float
    late_ms: int = 0
