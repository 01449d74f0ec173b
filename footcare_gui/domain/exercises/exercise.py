"""Exercises as they are prescribed: what the article says and what we add, kept apart."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from footcare_gui.domain.exercises.equipment import Need
from footcare_gui.domain.exercises.words import ExerciseWords, FormWords, Say


class Side(StrEnum):
    """The *worked* side; an exercise of both feet at once is worked on `BOTH`."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite side; `BOTH` has none and stays itself."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}[self]


class SideTerm(StrEnum):
    """How the sides of an exercise are counted and spoken of."""

    NONE = "none"
    EACH_LEG = "each leg"
    EACH_FOOT = "each foot"

    @property
    def is_sided(self) -> bool:
        """Whether the exercise is done once per side."""
        return self is not SideTerm.NONE


class Posture(StrEnum):
    """The position of the body, from high to low."""

    STANDING = "standing"
    SEATED = "seated"
    FLOOR_SITTING = "floor_sitting"
    LYING = "lying"

    @property
    def is_down(self) -> bool:
        """Whether the person is on the floor, a mat or a bed."""
        return self in (Posture.FLOOR_SITTING, Posture.LYING)


BODY_PARTS = frozenset(
    {
        "achilles_tendon", "ankle", "arch", "back_of_the_thigh", "balance", "calf", "hip",
        "outer_ankle", "shin", "sole", "toe_joints", "toes",
    }
)  # fmt: skip
"""Parts of the body, and abilities, that the texts have words for."""


class WorkKind(StrEnum):
    """Work is either still (`hold`) or continuous (`move`)."""

    HOLD = "hold"
    MOVE = "move"


class Span(NamedTuple):
    """A stretch of time exactly as prescribed, in milliseconds.

    `30 s` has both ends equal; `20–30 s` both ends; `up to 15 s` only `max_ms`;
    `at least 3 s` only `min_ms`; `as long as you can` neither.
    """

    min_ms: int | None
    max_ms: int | None

    @property
    def is_exact(self) -> bool:
        """Whether exactly one length is prescribed."""
        return self.min_ms is not None and self.min_ms == self.max_ms

    @property
    def is_open(self) -> bool:
        """Whether nothing at all limits it: "as long as you can"."""
        return self.min_ms is None and self.max_ms is None

    def contains(self, ms: int) -> bool:
        """Whether a length lies within what is prescribed."""
        low = self.min_ms if self.min_ms is not None else 1
        return low <= ms and (self.max_ms is None or ms <= self.max_ms)


class Count(NamedTuple):
    """A prescribed number that may be a range: `2`, `2–3`."""

    low: int
    high: int


SEVERAL = Count(0, 0)
"""The article's "several times": a number that it does not give."""


class Article(NamedTuple):
    """What the source article prescribes; `None` where it says nothing."""

    work: WorkKind | None = None
    span: Span | None = None
    repetitions: int | None = None
    sides: SideTerm | None = None
    per_day: Count | None = None
    days_per_week: Count | None = None


class Ours(NamedTuple):
    """What we add where the article is silent, or choose within what it allows.

    All times in milliseconds. `phases` names consecutive holds that make up one repetition.
    """

    work: WorkKind | None = None
    span: Span | None = None
    repetitions: int | None = None
    sides: SideTerm | None = None
    per_day: Count | None = None
    days_per_week: Count | None = None
    use_ms: int | None = None
    target_ms: int | None = None
    cap_ms: int | None = None
    move_in_ms: int = 0
    release_ms: int = 0
    rest_ms: int = 0
    switch_ms: int = 10_000
    phases: tuple[str, ...] = ()
    reverse_at_half: bool = False
    consecutive_days: bool = True


class Dosage(NamedTuple):
    """The article's prescription and ours, side by side, with the values that follow."""

    article: Article
    ours: Ours

    @property
    def work(self) -> WorkKind:
        """Still or continuous."""
        return self.article.work or self.ours.work or WorkKind.HOLD

    @property
    def span(self) -> Span:
        """The length of one hold or move as prescribed (of one phase, where there are phases)."""
        span = self.article.span or self.ours.span
        assert span is not None, "the loader lets no dosage without a length pass"
        return span

    @property
    def span_is_ours(self) -> bool:
        """Whether the length comes from us and not from the article."""
        return self.article.span is None

    @property
    def repetitions(self) -> int:
        """Repetitions per side, at least 1."""
        return self.article.repetitions or self.ours.repetitions or 1

    @property
    def sides(self) -> SideTerm:
        """Whether and how the sides are done one after the other."""
        return self.article.sides or self.ours.sides or SideTerm.NONE

    @property
    def open_ended(self) -> bool:
        """Whether the person ends the hold: it counts up."""
        return self.ours.target_ms is not None

    @property
    def min_ms(self) -> int | None:
        """The least that counts, where less and more are both allowed."""
        return None if self.span.is_exact else self.span.min_ms

    @property
    def max_ms(self) -> int | None:
        """The ceiling of one hold or move: the article's, else our cap; `None` without one."""
        if self.span.is_exact:
            return None
        return self.span.max_ms if self.span.max_ms is not None else self.ours.cap_ms

    @property
    def work_ms(self) -> int:
        """The planned length of one hold or move (of one phase, where there are phases)."""
        span = self.span
        for choice in (self.ours.target_ms, self.ours.use_ms):
            if choice is not None:
                return choice
        ms = span.min_ms if span.min_ms is not None else span.max_ms
        assert ms is not None, "the loader asks a target of a span without an end"
        return ms

    @property
    def per_day(self) -> Count:
        """How often a day."""
        return self.ours.per_day or self.article.per_day or Count(1, 1)

    @property
    def days_per_week(self) -> Count:
        """On how many days a week."""
        return self.ours.days_per_week or self.article.days_per_week or Count(7, 7)


class Step(NamedTuple):
    """One instruction: the key pose that pictures it and the segments it belongs to.

    Attributes:
        pose: Name of a key pose in the exercise's figure file.
        during: Segment kinds (`hold`, `move_in` …) or phase names this step speaks of.
    """

    pose: str = "hold"
    during: tuple[str, ...] = ()


class Form(NamedTuple):
    """One complete way to do an exercise: its usual form or a variant.

    Attributes:
        id: `""` for the usual form, else the variant's id.
        words: All that it says.
        posture: Where the body is.
        equipment: Things to fetch, in their order.
        steps: Three to six instructions; `words.steps` says them.
        works: What it works: one of `BODY_PARTS` or, in a person's own words, what they call it.
        dosage: What is prescribed.
        figure: Name of the figure file (without its ending).
        needs_balance: Whether somebody unsteady could fall.
    """

    id: str
    words: FormWords
    posture: Posture
    equipment: tuple[Need, ...]
    steps: tuple[Step, ...]
    works: tuple[str, ...]
    dosage: Dosage
    figure: str
    needs_balance: bool = False

    @property
    def name(self) -> str:
        """What a list shows."""
        return self.words.name

    def said(self, say: Say) -> Form:
        """The same in other words."""
        return self._replace(words=self.words.said(say))


class Exercise(NamedTuple):
    """One exercise of the library: its usual form and its complete variants."""

    id: str
    words: ExerciseWords
    usual: Form
    variants: Mapping[str, Form] = MappingProxyType({})
    unsteady: str | None = None
    """When unsteady: the variant to take instead, or `None` to leave the exercise out."""

    @property
    def name(self) -> str:
        """What a list shows."""
        return self.words.name

    def form(self, variant: str = "") -> Form:
        """The usual form, or the variant with this id.

        Raises:
            KeyError: The exercise has no such variant.
        """
        return self.variants[variant] if variant else self.usual

    def said(self, say: Say) -> Exercise:
        """The same in other words."""
        variants = {name: form.said(say) for name, form in self.variants.items()}
        return self._replace(
            words=self.words.said(say), usual=self.usual.said(say), variants=variants
        )
