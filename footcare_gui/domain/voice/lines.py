"""What is said when: lines, and how they are arranged so that none is ever cut or late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import product
from typing import NamedTuple, TypeAlias

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.voice.sentences import Sentence

AFTER_CUE_MS = 180
"""A cue sounds first, a line begins after its attack."""
CLEAR_MS = 150
"""So long before the next cue a line is over."""
WELCOME_RANK = 5
"""What matters so little is said only once all else is said in full."""
GAP_MS = 220
"""Between two sentences."""

LengthOf: TypeAlias = Callable[[Sentence], int | None]
"""How long a sentence takes to say, in milliseconds; `None` where it cannot be said."""


class Form(StrEnum):
    """How long a way to say something is."""

    FULL = "full"
    SHORT = "short"
    WORD = "word"


class Line(NamedTuple):
    """One sentence with its place in time; all instants in milliseconds.

    Attributes:
        sentence: What is said.
        at_ms: When it begins: time into its part, or into the whole script.
        length_ms: How long it takes.
        earliest_ms: It might have begun from here on.
        deadline_ms: By when it is over at the latest; `None` where everything waits.
        side: Where it is heard from.
        rank: How much it matters; 0 matters most.
        form: Which way to say it fitted.
        part: Index of the segment in which it is said.
        is_main: It names an exercise or a side.
    """

    sentence: Sentence
    at_ms: int
    length_ms: int
    earliest_ms: int
    deadline_ms: int | None
    side: Side
    rank: int
    form: Form
    part: int
    is_main: bool = False

    @property
    def ends_ms(self) -> int:
        """When it is over."""
        return self.at_ms + self.length_ms

    def later(self, ms: int) -> Line:
        """The same so much later."""
        deadline_ms = None if self.deadline_ms is None else self.deadline_ms + ms
        return self._replace(
            at_ms=self.at_ms + ms, earliest_ms=self.earliest_ms + ms, deadline_ms=deadline_ms
        )


class Wanted(NamedTuple):
    """Something that is to be said, in one of its forms.

    Attributes:
        forms: The ways to say it, the longest first.
        rank: How much it matters; 0 matters most.
        follows: It makes no sense where what stands before it is not said.
        is_main: It names an exercise or a side.
    """

    forms: tuple[tuple[Form, Sentence], ...]
    rank: int = 0
    follows: bool = False
    is_main: bool = False


class Slot(NamedTuple):
    """A stretch of a part in which nothing else is heard.

    Attributes:
        from_ms: Its beginning.
        until_ms: Its end, `None` where everything waits.
        wanted: What belongs to it, in order.
        runs_over: What names an exercise or a side is said even where there is no room for it.
    """

    from_ms: int
    until_ms: int | None
    wanted: tuple[Wanted, ...] = ()
    runs_over: bool = False


def one(sentence: Sentence, rank: int = 0, *, follows: bool = False) -> Wanted:
    """What can be said in one way only."""
    return Wanted(((Form.FULL, sentence),), rank, follows)


def in_turn(sentences: Sequence[Sentence], rank: int = 0) -> tuple[Wanted, ...]:
    """One after the other, as far as there is time."""
    return tuple(one(sentence, rank, follows=i > 0) for i, sentence in enumerate(sentences))


def either(*sentences: Sentence, rank: int = 0) -> Wanted:
    """What can be said in full, shorter, or in a word."""
    return Wanted(tuple(zip(Form, sentences, strict=False)), rank)


def arranged(
    slot: Slot, side: Side, index: int, length_of: LengthOf, more: Sequence[Wanted] = ()
) -> tuple[Line, ...]:
    """What of a slot can be said, one after the other.

    First everything that matters gets its shortest form, most important first, as long as there is
    room; then its longest, in the same order; then the same for what is only welcome. What fits in
    no form is left out.

    Args:
        slot: When, and what.
        side: Where it is heard from.
        index: The segment.
        length_of: How long each sentence takes.
        more: What else may be said, after all that.
    """
    wanted = (*slot.wanted, *more)
    ways = [_ways(one_, length_of) for one_ in wanted]
    room_ms = None if slot.until_ms is None else slot.until_ms - slot.from_ms + GAP_MS
    lines, at_ms = [], slot.from_ms
    chosen = _chosen(wanted, ways, room_ms, runs_over=slot.runs_over)
    for what, way in zip(wanted, chosen, strict=True):
        if way is not None:
            form, sentence, ms = way
            when = (at_ms, ms, slot.from_ms, slot.until_ms)
            lines.append(Line(sentence, *when, side, what.rank, form, index, what.is_main))
            at_ms += ms + GAP_MS
    return tuple(lines)


_Way: TypeAlias = tuple[Form, Sentence, int]


def _ways(wanted: Wanted, length_of: LengthOf) -> list[_Way]:
    known = ((form, sentence, length_of(sentence)) for form, sentence in wanted.forms)
    return [(form, sentence, ms) for form, sentence, ms in known if ms is not None]


def _chosen(
    wanted: Sequence[Wanted],
    ways: Sequence[list[_Way]],
    room_ms: int | None,
    *,
    runs_over: bool,
) -> list[_Way | None]:
    taken: list[_Way | None] = [None] * len(wanted)
    used_ms = 0
    by_rank = sorted(range(len(wanted)), key=lambda i: wanted[i].rank)
    needed = [i for i in by_rank if wanted[i].rank < WELCOME_RANK]
    welcome = by_rank[len(needed) :]
    for group, longest_first in product((needed, welcome), (False, True)):
        for i in group:
            if wanted[i].follows and not (i and taken[i - 1]):
                continue
            before = taken[i]
            before_ms = before[2] + GAP_MS if before else 0
            for way in ways[i] if longest_first else ways[i][-1:]:
                trial_ms = used_ms - before_ms + way[2] + GAP_MS
                forced = runs_over and wanted[i].is_main and before is None
                if room_ms is None or trial_ms <= room_ms or forced:
                    taken[i], used_ms = way, trial_ms
                    break
    return taken
