"""What a script is made from, and what has been told so far."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.exercise import Form as ExerciseForm
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.domain.session.preview_steps import order_of
from footcare_gui.domain.voice.lines import LengthOf
from footcare_gui.domain.voice.sentences import Say, Sentence, sentences_in

KNOWN_FROM = 3
"""An exercise that was done so often is known."""


class Telling(NamedTuple):
    """What shapes a script, and stays the same for a whole session.

    Attributes:
        plan: What is done.
        library: What the exercises say.
        length_of: How long each sentence takes.
        wishes: How much the person wants to hear.
        is_known: Whether the person knows an exercise well, by (exercise, variant).
    """

    plan: SessionPlan
    library: Library
    length_of: LengthOf
    wishes: VoiceWishes = VoiceWishes()
    is_known: Callable[[str, str], bool] = lambda _exercise, _variant: False

    def form(self, segment: Segment) -> ExerciseForm:
        """The form of the exercise of a segment."""
        return self.library.form(Item(segment.exercise, segment.variant))

    def is_full(self, segment: Segment) -> bool:
        """Whether it is told in full."""
        return self.wishes.how_much is HowMuch.EVERYTHING and not self.is_known(
            segment.exercise, segment.variant
        )

    @property
    def only_changes(self) -> bool:
        """Whether nothing is told but changes."""
        return self.wishes.how_much is HowMuch.CHANGES


class Told(NamedTuple):
    """What has been told on this side of this exercise: none of it is told again.

    Attributes:
        block: Number of the block.
        part: Index of the segment.
        steps: What the steps say, and what else holds for the whole block.
        here: What was told in this segment.
    """

    block: int = -1
    part: int = -1
    steps: frozenset[Sentence] = frozenset()
    here: frozenset[Sentence] = frozenset()

    def at(self, index: int, segment: Segment) -> Told:
        """The same in a segment; another side or exercise begins anew."""
        if segment.block != self.block:
            return Told(segment.block, index)
        return self if index == self.part else self._replace(part=index, here=frozenset())

    def and_also(self, sentence: Sentence) -> Told:
        """The same with one more."""
        told = self._replace(here=self.here | {sentence})
        if sentence.say is Say.STEP:
            told = told._replace(steps=told.steps | {sentence})
        return told

    def but_not(self, sentence: Sentence) -> Told:
        """The same without one that was cut off."""
        return self._replace(here=self.here - {sentence}, steps=self.steps - {sentence})

    def has(self, sentence: Sentence) -> bool:
        """Whether it need not be told again."""
        return sentence in self.here or sentence in self.steps


class Steps(NamedTuple):
    """The steps of a form, sentence by sentence, where a voice tells them.

    Attributes:
        before: Until the work begins.
        work: What is done then, and what more of it.
        switch: What is to be done anew on the other side.
        move_in: On the way in.
        rest: While it rests.
        release: On the way out to the other side.
    """

    before: tuple[Sentence, ...]
    work: tuple[Sentence, ...]
    switch: tuple[Sentence, ...]
    move_in: tuple[Sentence, ...]
    rest: tuple[Sentence, ...]
    release: tuple[Sentence, ...]


def steps_of(telling: Telling, index: int) -> Steps:
    """What the steps say on the side and in the exercise of a segment."""
    form = telling.form(telling.plan.segments[index])
    works = _first_works(telling.plan, index)
    if not works:
        return Steps((), (), (), (), (), ())

    def tagged(kind: str) -> list[int]:
        return [n for n, step in enumerate(form.steps, start=1) if kind in step.during]

    def said(numbers: list[int] | range | tuple[int, ...]) -> tuple[Sentence, ...]:
        words = [form.words.steps[n - 1] for n in numbers if n <= len(form.words.steps)]
        return tuple(sentence for text in words for sentence in sentences_in(text))

    first = works[0].step
    order = order_of(form.steps, works)
    switch = [n for n in tagged("switch") if "release" not in form.steps[n - 1].during]
    anew = range(switch[0], first) if switch else tagged("move_in")
    work = () if works[0].phase else order.work[first]
    return Steps(
        before=said(range(1, first)),
        work=said(work),
        switch=said(anew),
        move_in=said(tagged("move_in")),
        rest=said(tagged("rest") if not form.dosage.ours.release_ms else []),
        release=said(tagged("release")),
    )


def _first_works(plan: SessionPlan, index: int) -> list[Segment]:
    """The first repetition's work in the block of a segment."""
    segments, block, works = plan.segments, plan.segments[index].block, []
    while index and segments[index - 1].block == block:
        index -= 1
    for segment in segments[index:]:
        if segment.block != block or segment.rep > 1:
            break
        if segment.kind.is_work:
            works.append(segment)
    return works
