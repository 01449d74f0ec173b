"""What is to be said in each kind of part, most important first: the table of the voice."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.choices.cue_wishes import CueKind
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Beat, Kind, Segment
from footcare_gui.domain.session.timing import SPARE_FROM_MS
from footcare_gui.domain.voice.catalogue import (
    NAMED_PHASES,
    TOLD_BEFORE_MS,
    each_for,
)
from footcare_gui.domain.voice.lines import WELCOME_RANK, Form, Wanted, either, in_turn, one
from footcare_gui.domain.voice.sentences import Say, Sentence, doing, sentences_in
from footcare_gui.domain.voice.telling import (
    Telling,
    Told,
    set_up_before,
    steps_of,
    tip_of,
    told_early,
)

BREATHE_FROM_MS = 8_000
"""In shorter holds nobody needs to be told to keep breathing."""


def each_one_for(telling: Telling, work: Segment) -> Sentence:
    """How long each of several takes, as it is told before they begin."""
    return each_for(telling.form(work), work.duration_ms)


def switching(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """Between the sides: which now, and what differs."""
    segment = telling.plan.segments[index]
    side = Sentence(Say.SIDE, side=segment.side, term=telling.form(segment).dosage.sides)
    if not telling.is_full(segment):
        return (one(side)._replace(is_main=True),)
    steps = steps_of(telling, index)
    now = either(side._replace(say=Say.NOW_THE_SIDE), side)
    out = steps.release if telling.plan.segments[index - 1].kind.is_work else ()
    early = told_early(telling, index)
    more = (*in_turn(steps.switch, 3), *in_turn(early, 3), *moves_early(telling, index))
    return (*in_turn(out[:1], 4), now._replace(is_main=True), *more)


def moves_early(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """How one moves in the work that follows: no time of it is to go by until that is told."""
    work = next((s for s in telling.plan.segments[index:] if s.kind.is_work), None)
    moves = work is not None and work.kind is Kind.MOVE
    return in_turn(steps_of(telling, index).work, WELCOME_RANK) if moves else ()


def moving_in(telling: Telling, index: int, told: Told) -> tuple[Wanted, ...]:
    """On the way into the work, and what is done in it where there is time."""
    segment = telling.plan.segments[index]
    if not telling.is_full(segment):
        return ()
    steps = steps_of(telling, index)
    if segment.rep > 1:
        return _eased_into([_anew(step, segment) for step in (*steps.move_in, *steps.work[:1])])
    left = [step for step in steps.move_in if not told.has(step)]
    work = [sentence for sentence in steps.work if sentence not in steps.move_in]
    again = left or [_anew(step, segment) for step in steps.move_in]
    return _eased_into([*again, *work])


def _eased_into(steps: Sequence[Sentence]) -> tuple[Wanted, ...]:
    """The steps as far as there is time; where there is none for the first, a word."""
    first = either(*steps[:1], Sentence(Say.EASE_IN))
    return (first, *(one(step, WELCOME_RANK, follows=True) for step in steps[1:]))


def working(
    telling: Telling, index: int, length_ms: int, told: Told, *, open_end: bool
) -> tuple[Wanted, ...]:
    """As the work begins.

    Args:
        telling: What it is made from.
        index: The segment.
        length_ms: How long it is now.
        told: What has been told.
        open_end: It goes on until the person ends it.
    """
    part = _new_part(telling, index)
    return (*part, *_work(telling, index, length_ms, told, open_end=open_end))


def _new_part(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """Which part of an exercise this is, as each of them begins."""
    segments = telling.plan.segments
    segment = segments[index]
    works = (s for s in reversed(segments[:index]) if s.kind.is_work or s.kind.is_transition)
    before = next(works, None)
    is_same = before is not None and before.kind.is_work and before.place == segment.place
    if not segment.part or (is_same and before is not None and before.part == segment.part):
        return ()
    return (one(Sentence(Say.PART, text=segment.part))._replace(is_main=True),)


def _work(
    telling: Telling, index: int, length_ms: int, told: Told, *, open_end: bool
) -> tuple[Wanted, ...]:
    segment = telling.plan.segments[index]
    full = telling.is_full(segment)
    if telling.leaves_out(CueKind.BEGIN):
        return ()
    if segment.beat is not None:
        return _beat(segment.beat, segment.rep)
    if segment.phase:
        return _phase(telling, segment, full=full and segment.rep == 1)
    work = Sentence(Say.WORK, text=doing(segment))
    if not full:
        return (one(work),)
    if segment.rep > 1:
        return (*_what_again(telling, index), one(work))
    no_length = open_end or told.has(each_one_for(telling, segment))
    named = one(work) if no_length else either(work_for(segment, length_ms), work)
    wanted = [*_first_of_all(telling, index), named]
    if segment.open_ended and not steps_of(telling, index).work:
        wanted.append(one(Sentence(Say.STOP_WHENEVER), 1))
    elif _breathes(telling, index, length_ms):
        wanted.append(one(Sentence(Say.KEEP_BREATHING), 1))
    return tuple(wanted)


def _what_again(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """In later repetitions of long work that no way leads into: what to do, each time anew."""
    segment = telling.plan.segments[index]
    if _has_way_in(telling, index) or segment.duration_ms < TOLD_BEFORE_MS:
        return ()
    return tuple(one(_anew(step, segment), 1) for step in steps_of(telling, index).work[:1])


def _anew(step: Sentence, segment: Segment) -> Sentence:
    """The same, though it was told before."""
    return step._replace(n=segment.rep)


def _first_of_all(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """What comes before the work itself, where there was no time to tell it."""
    segment, steps = telling.plan.segments[index], steps_of(telling, index)
    if segment.duration_ms < TOLD_BEFORE_MS or _has_way_in(telling, index):
        return ()
    begun = steps.work[:1] if segment.kind is Kind.HOLD else ()
    told = dict.fromkeys((*_before(telling, index), *steps.move_in, *begun))
    return tuple(one(sentence, 1) for sentence in told)


def _before(telling: Telling, index: int) -> tuple[Sentence, ...]:
    """What is done before the way in: on the other side what is done anew there."""
    steps = steps_of(telling, index)
    if not _is_first_block(telling, index):
        return steps.switch
    early = set_up_before(telling, index)
    return tuple(step for step in steps.before if step not in early)


def _has_way_in(telling: Telling, index: int) -> bool:
    return telling.plan.segments[index - 1].kind is Kind.MOVE_IN


def _breathes(telling: Telling, index: int, length_ms: int) -> bool:
    """Whether one is told to keep breathing; where the steps are told in the work, they tell it."""
    if telling.plan.segments[index].kind is not Kind.HOLD or length_ms < BREATHE_FROM_MS:
        return False
    return not telling.wishes.breathing and not _steps_left(telling, index)


def work_for(segment: Segment, length_ms: int) -> Sentence:
    """What is done, and for how long where that is whole seconds."""
    seconds, odd = divmod(length_ms, 1000)
    work = Sentence(Say.WORK, text=doing(segment))
    return work if odd or not seconds else work._replace(say=Say.WORK_FOR, n=seconds)


def _beat(beat: Beat, rep: int) -> tuple[Wanted, ...]:
    """Each part of a counted repetition; one's own pace is told once, and then left alone."""
    return () if beat is Beat.OWN and rep > 1 else (one(Sentence(Say.BEAT, text=beat.value)),)


def _phase(telling: Telling, segment: Segment, *, full: bool) -> tuple[Wanted, ...]:
    steps = telling.form(segment).words.steps
    words = steps[segment.step - 1] if segment.step <= len(steps) else ""
    named = Sentence(Say.WORK, text=doing(segment))
    if segment.phase in NAMED_PHASES:
        named = Sentence(Say.PHASE, text=segment.phase)
    elif words:
        full = True
    if not full or not words:
        return (one(named),)
    first, *more = sentences_in(words, segment.side)
    return (either(first, named), *(one(sentence, 1) for sentence in more))


def left_over(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """What there was no time to tell before the work; told in it."""
    segment = telling.plan.segments[index]
    steps = in_turn(_steps_left(telling, index), WELCOME_RANK)
    is_first = segment.rep <= 1 and _is_first_block(telling, index)
    return (*steps, *once_each(telling, segment)) if is_first else steps


def once_each(telling: Telling, work: Segment) -> tuple[Wanted, ...]:
    """That each side has one turn only."""
    term = telling.form(work).dosage.sides
    is_once = work.reps == work.sets == 1 and not work.phase and term.is_sided
    tells = is_once and telling.is_full(work)
    return (one(Sentence(Say.TIMES, term=term, n=1), WELCOME_RANK + 2),) if tells else ()


def _steps_left(telling: Telling, index: int) -> tuple[Sentence, ...]:
    segment = telling.plan.segments[index]
    if segment.rep > 1 or segment.duration_ms < TOLD_BEFORE_MS or not telling.is_full(segment):
        return ()
    if telling.plan.segments[index - 1].kind.is_work:
        return ()
    steps = steps_of(telling, index)
    tip = tip_of(telling, segment) if _is_first_block(telling, index) else ()
    told = (*_before(telling, index), *steps.move_in, *steps.work, *tip)
    return tuple(dict.fromkeys(told))


def _is_first_block(telling: Telling, index: int) -> bool:
    segments = telling.plan.segments
    while index and segments[index - 1].place == segments[index].place:
        index -= 1
        if segments[index].block != segments[index + 1].block:
            return False
    return True


def at_mark(telling: Telling, mark: MarkKind, spare_ms: int) -> tuple[Wanted, ...]:
    """As a mark goes by; `spare_ms` are left to the person after the least that counts."""
    match mark:
        case MarkKind.REVERSE:
            return (either(Sentence(Say.REVERSE), Sentence(Say.TURN)),)
        case MarkKind.HALF_WAY if not telling.leaves_out(CueKind.HALF_WAY):
            return (one(Sentence(Say.HALF_WAY)),)
        case _ if telling.leaves_out(CueKind.ENOUGH):
            return ()
        case MarkKind.TARGET:
            return (one(Sentence(Say.TARGET)),)
        case MarkKind.ENOUGH if spare_ms >= SPARE_FROM_MS and spare_ms % 1000 == 0:
            return (one(Sentence(Say.ENOUGH, n=spare_ms // 1000)),)
    return ()


def releasing(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """On the way out of the work."""
    if telling.leaves_out(CueKind.LET_GO):
        return ()
    let_go = Sentence(Say.SLOWLY_LET_GO)
    segment = telling.plan.segments[index]
    if not telling.is_full(segment):
        return (one(let_go),)
    out = [_anew(step, segment) for step in steps_of(telling, index).release[:1]]
    return (either(*out, let_go),)


def resting(telling: Telling, index: int, reps_left: int, length_ms: int = 0) -> tuple[Wanted, ...]:
    """Between repetitions; `reps_left` are still to come, the rest takes `length_ms`."""
    if telling.leaves_out(CueKind.LET_GO):
        return ()
    segment = telling.plan.segments[index]
    if segment.sets > 1 and not segment.rep:
        left = Sentence(Say.SETS_MORE, n=segment.sets - segment.set)
        return (Wanted(((Form.FULL, left), (Form.WORD, Sentence(Say.REST)))),)
    more = Sentence(Say.REST_LAST) if reps_left == 1 else Sentence(Say.REST_MORE, n=reps_left)
    rest = Wanted(((Form.FULL, more), (Form.WORD, Sentence(Say.REST))))
    if not telling.is_full(segment):
        return (rest,)
    steps = [_anew(step, segment) for step in steps_of(telling, index).rest]
    how = in_turn(steps if segment.rep == 1 else steps[:1], 1)
    seconds, odd = divmod(length_ms, 1000)
    if segment.rep > 1 or odd or not seconds:
        return (*how, rest)
    long = Sentence(Say.REST_FOR, n=seconds)
    rest = Wanted(((Form.FULL, long), (Form.SHORT, more), (Form.WORD, Sentence(Say.REST))))
    return (*how, rest)
