"""What a script is made from, and what has been told so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from footcare_gui.domain.choices.cue_wishes import CueKind, ToldBy, told_by
from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.exercise import AFTERWARD, BEFOREHAND
from footcare_gui.domain.exercises.exercise import Form as ExerciseForm
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.preview_steps import order_of
from footcare_gui.domain.voice.lines import AFTER_CUE_MS, CLEAR_MS, GAP_MS, LengthOf
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
        is_hurried: The session runs quicker than speech: what names exercise and side is said
            even where it runs over.
        hears_claps: Two claps say that the person is ready.
    """

    plan: SessionPlan
    library: Library
    length_of: LengthOf
    wishes: VoiceWishes = VoiceWishes()
    is_known: Callable[[str, str], bool] = lambda _exercise, _variant: False
    is_hurried: bool = False
    hears_claps: bool = False

    def form(self, segment: Segment) -> ExerciseForm:
        """The form of the exercise of a segment."""
        return self.library.form(Item(segment.exercise, segment.variant))

    def is_full(self, segment: Segment) -> bool:
        """Whether it is told in full."""
        return self.wishes.how_much is HowMuch.EVERYTHING and not self.is_known(
            segment.exercise, segment.variant
        )

    def leaves_out(self, kind: CueKind) -> bool:
        """Whether what belongs to a cue of this kind need not be said: its sound tells enough."""
        return self.only_changes and told_by(self.wishes.cues, kind) is not ToldBy.VOICE

    @property
    def only_changes(self) -> bool:
        """Whether nothing is told but changes."""
        return self.wishes.how_much is HowMuch.CHANGES


BEFORE_START = -1


class Told(NamedTuple):
    """What has been told on this side of this exercise: none of it is told again.

    Attributes:
        block: Number of the block.
        part: Index of the segment.
        steps: What the steps say, and what else holds for the whole block.
        here: What was told in this segment.
    """

    block: int = BEFORE_START
    part: int = BEFORE_START
    steps: frozenset[Sentence] = frozenset()
    here: frozenset[Sentence] = frozenset()

    def at(self, index: int, segment: Segment) -> Told:
        """The same in a segment; another side or exercise begins anew."""
        if self.block == BEFORE_START:
            return Told(segment.block, index, self.steps, _but_names(self.here))
        if segment.block != self.block:
            return Told(segment.block, index)
        return self if index == self.part else self._replace(part=index, here=frozenset())

    def and_also(self, sentence: Sentence) -> Told:
        """The same with one more."""
        told = self._replace(here=self.here | {sentence})
        if sentence.say in (Say.STEP, Say.TIMES, Say.EACH_FOR, Say.EACH_MOVE):
            told = told._replace(steps=told.steps | {sentence})
        return told

    def but_not(self, sentence: Sentence) -> Told:
        """The same without one that was cut off."""
        return self._replace(here=self.here - {sentence}, steps=self.steps - {sentence})

    def has(self, sentence: Sentence) -> bool:
        """Whether it need not be told again."""
        return sentence in self.here or sentence in self.steps


def _but_names(told: frozenset[Sentence]) -> frozenset[Sentence]:
    """What need not be told again as a session starts: it may have been told long ago."""
    return frozenset(sentence for sentence in told if sentence.say is not Say.NAME)


class Steps(NamedTuple):
    """The steps of a form, sentence by sentence, where a voice tells them.

    Attributes:
        before: Until the work begins.
        work: What is done then, and what more of it.
        switch: What is to be done anew on the other side: all that comes before where no step says.
        move_in: On the way in.
        rest: While it rests.
        release: On the way out.
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

    def said(numbers: Sequence[int]) -> tuple[Sentence, ...]:
        words = [form.words.steps[n - 1] for n in numbers if n <= len(form.words.steps)]
        return tuple(one for text in words for one in sentences_in(text, works[0].side))

    first = works[0].step
    moves_in = tagged("move_in") if _moves_in(telling.plan, index) else []
    way_in = moves_in[0] if moves_in else first
    order = order_of(form.steps, works)
    switch = [n for n in tagged("switch") if "release" not in form.steps[n - 1].during]
    anew = range(switch[0] if switch else 1, way_in)
    work = () if works[0].phase else order.work[first]
    return Steps(
        before=said(range(1, way_in)),
        work=said(work),
        switch=said(anew),
        move_in=said(range(way_in, first)),
        rest=said(tagged("rest") if not form.dosage.ours.release_ms else []),
        release=said(tagged("release")),
    )


def told_early(telling: Telling, index: int) -> tuple[Sentence, ...]:
    """What leads into the work after a transition, where the way in has no time for all of it."""
    after = telling.plan.segments[index + 1 : index + 2]
    if not after or after[0].kind is not Kind.MOVE_IN:
        return ()
    way_in = steps_of(telling, index).move_in
    needed_ms = sum((telling.length_of(step) or 0) + GAP_MS for step in way_in) - GAP_MS
    return way_in if needed_ms > after[0].duration_ms - AFTER_CUE_MS - CLEAR_MS else ()


def set_up_steps(telling: Telling, segment: Segment) -> tuple[Sentence, ...]:
    """What of an exercise takes so long to set up that it is told where there is time."""
    return _told_at(BEFOREHAND, telling, segment)


def afterward(telling: Telling, segment: Segment) -> tuple[Sentence, ...]:
    """What is still to be done once the exercise of a segment is over."""
    return _told_at(AFTERWARD, telling, segment) if telling.is_full(segment) else ()


def _told_at(when: str, telling: Telling, segment: Segment) -> tuple[Sentence, ...]:
    form = telling.form(segment)
    told = zip(form.steps, form.words.steps, strict=False)
    words = [text for step, text in told if when in step.during]
    return tuple(one for text in words for one in sentences_in(text, segment.side))


def set_up_before(telling: Telling, index: int) -> tuple[Sentence, ...]:
    """What of it was told in a wait before already."""
    segments = telling.plan.segments
    return set_up_steps(telling, segments[index]) if any(s.waits for s in segments[:index]) else ()


def tip_of(telling: Telling, segment: Segment) -> tuple[Sentence, ...]:
    """What else to mind, in the usual form of an exercise."""
    exercise = telling.library.exercises[segment.exercise]
    is_usual = telling.form(segment) is exercise.usual
    return tuple(sentences_in(exercise.words.tip, segment.side)) if is_usual else ()


def _moves_in(plan: SessionPlan, index: int) -> bool:
    """Whether there is a way into the work in the block of a segment, with a time of its own."""
    block = plan.segments[index].block
    return any(s.block == block and s.kind is Kind.MOVE_IN for s in plan.segments)


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
