"""The script of a voice: what is said when, arranged beforehand from the known lengths.

Pure: the same plan, lengths, wishes and position always give the same lines. It is made part by
part, so that a session of any length begins at once, and anew wherever a session jumps.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from footcare_gui.domain.choices.cue_wishes import CueKind, ToldBy, told_by
from footcare_gui.domain.choices.voice_wishes import BREATHING_FROM_MS
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.state import Position
from footcare_gui.domain.session.timing import end_ms, kept_from, marks, reps_now
from footcare_gui.domain.voice import beginnings, wants
from footcare_gui.domain.voice.lines import (
    AFTER_CUE_MS,
    CLEAR_MS,
    GAP_MS,
    Line,
    Slot,
    Wanted,
    arranged,
    one,
)
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.domain.voice.telling import Telling, Told

AHEAD_MS = 1_000
"""What announces is over so long before what it announces begins."""
JUST_BEGUN_MS = 1_000
ANSWERS_RANK = 10
COUNTED_TEN_FROM_MS = 20_000
BREATHE_IN_MS, BREATHE_OUT_MS = 4_000, 6_000
FIRST_BREATH_MS = 10_000
"""The figure breathes in step, from the beginning of the hold on; the first breath is for words."""


BEGINNING, NOTHING = Position(), Told()


def script_of(
    telling: Telling, where: Position = BEGINNING, told: Told = NOTHING
) -> Iterator[Line]:
    """The whole script from a position on, its instants counted from there.

    Where the session waits for the person, the wait lasts as long as what is said in it.
    """
    segments, offset_ms, busy_ms = telling.plan.segments, -where.elapsed_ms, 0
    while where.index < len(segments):
        told = told.at(where.index, segments[where.index])
        if where.waiting or (segments[where.index].waits and not where.elapsed_ms):
            lines = part_script(telling, replace(where, waiting=True), told)
            yield from (line.later(offset_ms) for line in lines)
            told = _after(told, lines)
            offset_ms += lines[-1].ends_ms + GAP_MS if lines else 0
            arrive_ms = segments[where.index].arrive_ms
            where = replace(where, waiting=False, extra_ms=where.extra_ms or arrive_ms)
        lines = part_script(telling, where, told, from_ms=busy_ms)
        yield from (line.later(offset_ms) for line in lines)
        told = _after(told, lines)
        ends_ms = end_ms(telling.plan, where)
        busy_ms = lines[-1].ends_ms + GAP_MS - ends_ms if lines else 0
        offset_ms += ends_ms
        index = kept_from(telling.plan, where, where.index + 1)
        where = replace(where, index=index, elapsed_ms=0, extra_ms=0)


def part_script(
    telling: Telling,
    where: Position,
    told: Told = NOTHING,
    *,
    first: Sequence[Wanted] = (),
    from_ms: int = 0,
) -> tuple[Line, ...]:
    """What is still to be said in the part that a position is in.

    Args:
        telling: What it is made from.
        where: The position; instants are counted from the beginning of its segment.
        told: What has been told.
        first: What is said before all else, and matters more: an answer to the person.
        from_ms: Nothing begins before: something else is still being said.
    """
    segment = telling.plan.segments[where.index]
    told = told.at(where.index, segment)
    slots = _slots(telling, where, told, max(from_ms, where.elapsed_ms + AFTER_CUE_MS))
    more = wants.left_over(telling, where.index) if segment.kind.is_work else ()
    turns_ms = [at_ms for at_ms, kind in marks(telling.plan, where) if kind is MarkKind.REVERSE]
    lines: list[Line] = []
    for number, slot in enumerate(slots):
        own = slot._replace(wanted=_untold(slot.wanted, told))
        if first and not number:
            own = _beginning_with(first, own)
        is_turned = any(at_ms <= slot.from_ms for at_ms in turns_ms)
        rest = () if is_turned else _untold(more, told, own.wanted)  # "at the chime", not after
        placed = arranged(own, segment.side, where.index, telling.length_of, rest)
        told = _after(told, placed)
        lines += placed
    lines += _counted(telling, where)
    lines += _breaths(telling, where, lines)
    return tuple(sorted(lines, key=lambda line: line.at_ms))


def _after(told: Told, lines: Sequence[Line]) -> Told:
    for line in lines:
        told = told.and_also(line.sentence)
    return told


def _untold(
    wanted: Sequence[Wanted], told: Told, others: Sequence[Wanted] = ()
) -> tuple[Wanted, ...]:
    """What is neither told yet nor among the others."""
    left, before_was_told = [], False
    said = {sentence for other in others for _, sentence in other.forms}
    for one_ in wanted:
        is_told = any(sentence in said or told.has(sentence) for _, sentence in one_.forms)
        if not is_told:
            follows = one_.follows and not before_was_told
            left.append(one_._replace(follows=follows))
        before_was_told = is_told
    return tuple(left)


def _beginning_with(first: Sequence[Wanted], slot: Slot) -> Slot:
    """Answers come before all else; where the person eases out, nothing else is said."""
    answers = tuple(wanted._replace(rank=wanted.rank - ANSWERS_RANK) for wanted in first)
    if any(sentence.say is Say.GOOD_CALL for wanted in first for _, sentence in wanted.forms):
        return Slot(slot.from_ms, None, answers)  # what follows waits for the person
    return slot._replace(wanted=(*answers, *slot.wanted))


def _slots(telling: Telling, where: Position, told: Told, begin_ms: int) -> list[Slot]:
    """The stretches of a part between its cues."""
    if where.waiting:
        return [Slot(begin_ms, None, beginnings.beginning(telling, where.index, waiting=True))]
    until_ms = _until_ms(telling, where)
    ahead = [
        (at_ms, [kind for _, kind in group])
        for at_ms, group in groupby(_marks_ahead(telling, where), key=lambda mark: mark[0])
        if at_ms < until_ms
    ]
    ends = [*(at_ms - CLEAR_MS for at_ms, _ in ahead), until_ms]
    slots = [Slot(begin_ms, ends[0], _entry(telling, where, told), telling.is_hurried)]
    spare_ms = _spare_ms(telling, where)
    for (at_ms, kinds), end in zip(ahead, ends[1:], strict=True):
        said = tuple(w for kind in kinds for w in wants.at_mark(telling, kind, spare_ms))
        slots.append(Slot(max(begin_ms, at_ms + AFTER_CUE_MS), end, said))
    return slots


def _marks_ahead(telling: Telling, where: Position) -> list[tuple[int, MarkKind]]:
    return [
        mark
        for mark in marks(telling.plan, where)
        if mark[1] is not MarkKind.COUNT and mark[0] > where.elapsed_ms
    ]


def _spare_ms(telling: Telling, where: Position) -> int:
    least_ms = telling.plan.segments[where.index].min_ms
    return 0 if least_ms is None else end_ms(telling.plan, where) - least_ms


def _until_ms(telling: Telling, where: Position) -> int:
    """By when everything in a part is said: the last seconds belong to who counts them."""
    ends_ms = end_ms(telling.plan, where)
    counted_ms = 1000 * _counted_s(telling, where)
    if _is_counted(telling, where):
        return ends_ms - max(counted_ms, 3_000) - CLEAR_MS
    kind = telling.plan.segments[where.index].kind
    announces = kind.is_transition or kind is Kind.REST
    return ends_ms - (AHEAD_MS if announces else CLEAR_MS)


def _is_counted(telling: Telling, where: Position) -> bool:
    if where.waiting:
        return False
    return any(kind is MarkKind.COUNT for _, kind in marks(telling.plan, where))


def _entry(telling: Telling, where: Position, told: Told) -> tuple[Wanted, ...]:
    index, segment = where.index, telling.plan.segments[where.index]
    if segment.kind is Kind.SWITCH:
        return wants.switching(telling, index)
    if segment.kind.is_transition:
        return beginnings.beginning(telling, index, waiting=False)
    if where.elapsed_ms >= JUST_BEGUN_MS:
        return ()
    match segment.kind:
        case Kind.MOVE_IN:
            wanted = wants.moving_in(telling, index, told)
        case Kind.RELEASE:
            wanted = wants.releasing(telling, index)
        case Kind.REST:
            length_ms = end_ms(telling.plan, where)
            wanted = wants.resting(telling, index, _reps_left(telling, where), length_ms)
        case _:
            open_end = telling.plan.ends_with_person(segment)
            length_ms = end_ms(telling.plan, where)
            wanted = wants.working(telling, index, length_ms, told, open_end=open_end)
    return wanted


def _reps_left(telling: Telling, where: Position) -> int:
    return reps_now(telling.plan, where) - telling.plan.segments[where.index].rep


def _counted_s(telling: Telling, where: Position) -> int:
    """How many of the last seconds are counted aloud."""
    if not _is_counted(telling, where):
        return 0
    long = (
        telling.plan.segments[where.index].kind.is_work
        and end_ms(telling.plan, where) >= COUNTED_TEN_FROM_MS
    )
    wanted_s = telling.wishes.counted_s
    if told_by(telling.wishes.cues, CueKind.COUNT) is ToldBy.VOICE:
        wanted_s = max(3, wanted_s)
    return wanted_s if long else min(3, wanted_s)


def _counted(telling: Telling, where: Position) -> Iterator[Line]:
    ends_ms, seconds = end_ms(telling.plan, where), _counted_s(telling, where)
    for n in range(seconds, 0, -1):
        slot = Slot(
            ends_ms - 1000 * n + AFTER_CUE_MS,
            ends_ms - 1000 * (n - 1) - CLEAR_MS // 2,
            (one(Sentence(Say.COUNT, n=n)),),
        )
        if slot.from_ms > where.elapsed_ms:
            yield from _lines(telling, where, slot)


def _breaths(telling: Telling, where: Position, lines: Sequence[Line]) -> Iterator[Line]:
    """In and out, in a long hold, wherever nothing else is said."""
    for at_ms, say in breaths(telling, where):
        slot = Slot(at_ms, at_ms + BREATHE_IN_MS, (one(Sentence(say), 9),))
        for line in _lines(telling, where, slot):
            if _is_free(telling, where, line, lines):
                yield line


def breaths(telling: Telling, where: Position) -> Iterator[tuple[int, Say]]:
    """When a breath begins to go in, and out, in the segment of a position."""
    segment, ends_ms = telling.plan.segments[where.index], end_ms(telling.plan, where)
    is_long = segment.kind is Kind.HOLD and ends_ms >= BREATHING_FROM_MS
    if not (telling.wishes.breathing and is_long):
        return
    for at_ms in range(FIRST_BREATH_MS, ends_ms, BREATHE_IN_MS + BREATHE_OUT_MS):
        yield at_ms, Say.BREATHE_IN
        yield at_ms + BREATHE_IN_MS, Say.BREATHE_OUT


def _is_free(telling: Telling, where: Position, line: Line, lines: Sequence[Line]) -> bool:
    others = [(other.at_ms, other.ends_ms) for other in lines]
    cues = [(at_ms - CLEAR_MS, at_ms + AFTER_CUE_MS) for at_ms, _ in marks(telling.plan, where)]
    return (
        line.at_ms > where.elapsed_ms
        and line.ends_ms <= _until_ms(telling, where)
        and all(
            line.ends_ms + GAP_MS <= begin or line.at_ms >= end + GAP_MS for begin, end in others
        )
        and all(line.ends_ms <= begin or line.at_ms >= end for begin, end in cues)
    )


def _lines(telling: Telling, where: Position, slot: Slot) -> tuple[Line, ...]:
    side = telling.plan.segments[where.index].side
    return arranged(slot, side, where.index, telling.length_of)
