"""What is to be said in each kind of part, most important first: the table of the voice."""

from __future__ import annotations

from collections.abc import Iterator

from footcare_gui.domain.choices.cue_wishes import CueKind
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Beat, Kind, Segment
from footcare_gui.domain.voice.catalogue import (
    MOST_MINUTES,
    NAMED_PHASES,
    TOLD_BEFORE_MS,
    needs_of,
)
from footcare_gui.domain.voice.lines import WELCOME_RANK, Form, Wanted, either, in_turn, one
from footcare_gui.domain.voice.sentences import THINGS_APART, Say, Sentence, doing, sentences_in
from footcare_gui.domain.voice.telling import Telling, Told, steps_of

BREATHE_FROM_MS = 8_000
"""In shorter holds nobody needs to be told to keep breathing."""


def beginning(telling: Telling, index: int, *, waiting: bool) -> tuple[Wanted, ...]:
    """Before an exercise: which, where, which side first, how."""
    segment, full = telling.plan.segments[index], telling.is_full(telling.plan.segments[index])
    names = (segment.exercise, segment.variant)
    name = one(Sentence(Say.NAME, *names))
    if full and segment.place:
        name = either(Sentence(Say.NEXT, *names), Sentence(Say.NAME, *names))
    wanted = [*_overview(telling, index), *_rising(telling, index), name._replace(is_main=True)]
    if full and not telling.only_changes:
        wanted += _arrival(telling, index)
    if waiting:
        return (*wanted, one(Sentence(Say.WHEN_READY), 1))
    wanted += _side_first(telling, segment, full=full)
    if full:
        wanted += _how(telling, index)
    return tuple(wanted)


def before_start(telling: Telling) -> tuple[Wanted, ...]:
    """While the session stands before its beginning and asks how it feels: what is coming."""
    asked = in_turn((Sentence(Say.FEELING_ASKED), Sentence(Say.FEELING_KEYS)))
    coming = beginning(telling, 0, waiting=True)[:-1]
    segment = telling.plan.segments[0]
    side = _side_first(telling, segment, full=telling.is_full(segment))
    return (*asked, *coming, *side)


def _how(telling: Telling, index: int) -> Iterator[Wanted]:
    """What to do, step by step, and how long; what long work has time for may wait for it."""
    steps = steps_of(telling, index)
    work = next((s for s in telling.plan.segments[index:] if s.kind.is_work), None)
    if work is None:
        return
    yield from in_turn(steps.before, 3)
    if work.phase or work.duration_ms < TOLD_BEFORE_MS:
        yield from (one(sentence, 5 if i else 2) for i, sentence in enumerate(steps.work))
        yield from _how_often(work)
        if work.beat is None:
            once = _work_for(work, work.duration_ms)
            yield one(_each_for(work) if work.reps > 1 else once, 4)
    else:
        if not steps.move_in:  # else it is told on the way in
            yield from (one(sentence, 5, follows=True) for sentence in steps.work)
        yield from _how_often(work)


def _how_often(work: Segment) -> Iterator[Wanted]:
    if work.reps > 1:
        yield one(Sentence(Say.ROUNDS if work.phase else Say.TIMES, n=work.reps), 5)
    if work.sets > 1:
        yield one(Sentence(Say.SETS, n=work.sets), 5)


def _each_for(work: Segment) -> Sentence:
    return Sentence(Say.EACH_FOR, n=work.duration_ms // 1000)


def _overview(telling: Telling, index: int) -> Iterator[Wanted]:
    plan = telling.plan
    if index or telling.only_changes or plan.type == "exercise":
        return
    if plan.id in telling.library.routines:
        yield one(Sentence(Say.TITLE, text=plan.id), 7)
    full = telling.is_full(plan.segments[0])
    if full:
        yield one(Sentence(Say.EXERCISES, n=plan.segments[-1].place + 1), 9)
    yield one(Sentence(Say.MINUTES, n=min(MOST_MINUTES, minutes(plan.total_ms))), 8)
    if full:
        yield from _needs(telling)
        if not telling.wishes.knows_chimes:
            yield one(Sentence(Say.CHIMES), 9)


def _needs(telling: Telling) -> Iterator[Wanted]:
    """What to lay ready; thing by thing where it cannot be said in one."""
    firsts = [s for s in telling.plan.segments if s.kind.is_transition]
    needs = needs_of(telling.form(segment) for segment in firsts)
    if needs is None:
        return
    if telling.length_of(needs) is not None:
        yield one(needs, 7)
        return
    for n, text in enumerate(needs.text.split(THINGS_APART)):
        yield one(Sentence(Say.NEED_TOO if n else Say.NEED, text=text), 7, follows=n > 0)


def minutes(ms: int) -> int:
    """A length in whole minutes, as one tells it: at least one."""
    return max(1, round(ms / 60_000))


def _rising(telling: Telling, index: int) -> Iterator[Wanted]:
    up = telling.plan.segments[index].posture in (Posture.STANDING, Posture.SEATED)
    if index and up and telling.plan.segments[index - 1].posture is Posture.LYING:
        yield one(Sentence(Say.SIT_FIRST), 2)


def _arrival(telling: Telling, index: int) -> Iterator[Wanted]:
    segments = telling.plan.segments
    segment, before = segments[index], segments[index - 1] if index else None
    changes = before is None or before.posture is not segment.posture
    yield one(Sentence(Say.POSTURE, text=segment.posture.value), 4 if changes else 5)
    if not index and telling.plan.type != "exercise":
        return  # it is among what is needed for all of it
    had = telling.form(before).equipment if before else ()
    say = Say.NEED
    for need in telling.form(segment).equipment:
        if need not in had:
            yield one(Sentence(say, text=" ".join(need)), 6)
            say = Say.NEED_TOO


def _side_first(telling: Telling, segment: Segment, *, full: bool) -> Iterator[Wanted]:
    term = telling.form(segment).dosage.sides
    if term.is_sided:
        side = Sentence(Say.SIDE, side=segment.side, term=term)
        first = side._replace(say=Say.SIDE_FIRST)
        wanted = either(first, side, rank=1) if full else one(side, 1)
        yield wanted._replace(is_main=True)


def switching(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """Between the sides: which now, and what differs."""
    segment = telling.plan.segments[index]
    side = Sentence(Say.SIDE, side=segment.side, term=telling.form(segment).dosage.sides)
    if not telling.is_full(segment):
        return (one(side)._replace(is_main=True),)
    steps = steps_of(telling, index)
    now = either(side._replace(say=Say.NOW_THE_SIDE), side)
    return (now._replace(is_main=True), *in_turn(steps.switch, 3))


def moving_in(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """On the way into the work, and what is done in it where there is time."""
    segment = telling.plan.segments[index]
    if not telling.is_full(segment):
        return ()
    steps = steps_of(telling, index)
    if segment.rep > 1:
        again = [step._replace(n=segment.rep) for step in steps.move_in[:1]]  # each time anew
        return (either(*again, Sentence(Say.EASE_IN)),)
    work = [sentence for sentence in steps.work if sentence not in steps.move_in]
    if steps.move_in and (work or len(steps.move_in) > 1):
        return (*in_turn(steps.move_in), *in_turn(work, 2))
    return (either(*steps.move_in, Sentence(Say.EASE_IN)), *in_turn(work, 2))


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
    segment = telling.plan.segments[index]
    full = telling.is_full(segment)
    if telling.leaves_out(CueKind.BEGIN):
        return ()
    if segment.beat is not None:
        return _beat(segment.beat, segment.rep)
    if segment.phase:
        return _phase(telling, segment, full=full and segment.rep == 1)
    work = Sentence(Say.WORK, text=doing(segment))
    if not full or segment.rep > 1:
        return (one(work),)
    no_length = open_end or told.has(_each_for(segment))
    wanted = [one(work) if no_length else either(_work_for(segment, length_ms), work)]
    if segment.open_ended and not steps_of(telling, index).work:
        wanted.append(one(Sentence(Say.STOP_WHENEVER), 1))
    elif _breathes(telling, index, length_ms):
        wanted.append(one(Sentence(Say.KEEP_BREATHING), 1))
    return tuple(wanted)


def _breathes(telling: Telling, index: int, length_ms: int) -> bool:
    """Whether one is told to keep breathing; where the steps are told in the work, they tell it."""
    if telling.plan.segments[index].kind is not Kind.HOLD or length_ms < BREATHE_FROM_MS:
        return False
    return not telling.wishes.breathing and not left_over(telling, index)


def _work_for(segment: Segment, length_ms: int) -> Sentence:
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
    first, *more = sentences_in(words)
    return (either(first, named), *(one(sentence, 1) for sentence in more))


def left_over(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """What there was no time to tell before the work; told in it, on the first side only."""
    segment = telling.plan.segments[index]
    if segment.rep > 1 or segment.duration_ms < TOLD_BEFORE_MS or not telling.is_full(segment):
        return ()
    if telling.plan.segments[index - 1].kind.is_work or not _is_first_block(telling, index):
        return ()
    steps = steps_of(telling, index)
    return in_turn(tuple(dict.fromkeys((*steps.before, *steps.move_in, *steps.work))), WELCOME_RANK)


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
        case MarkKind.ENOUGH if spare_ms >= 1000 and spare_ms % 1000 == 0:
            return (one(Sentence(Say.ENOUGH, n=spare_ms // 1000)),)
    return ()


def releasing(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """On the way out of the work."""
    segments = telling.plan.segments
    if telling.leaves_out(CueKind.LET_GO):
        return ()
    let_go = Sentence(Say.SLOWLY_LET_GO)
    follows = segments[index + 1].kind if index + 1 < len(segments) else None
    if follows is Kind.SWITCH and telling.is_full(segments[index]):
        words = steps_of(telling, index).release
        if len(words) == 1:
            return (either(words[0], let_go),)
    return (one(let_go),)


def resting(telling: Telling, index: int, reps_left: int) -> tuple[Wanted, ...]:
    """Between repetitions; `reps_left` are still to come."""
    if telling.leaves_out(CueKind.LET_GO):
        return ()
    segment = telling.plan.segments[index]
    if segment.sets > 1 and not segment.rep:
        left = Sentence(Say.SETS_MORE, n=segment.sets - segment.set)
        return (Wanted(((Form.FULL, left), (Form.WORD, Sentence(Say.REST)))),)
    more = Sentence(Say.REST_LAST) if reps_left == 1 else Sentence(Say.REST_MORE, n=reps_left)
    rest = Wanted(((Form.FULL, more), (Form.WORD, Sentence(Say.REST))))
    if segment.rep > 1 or not telling.is_full(segment):
        return (rest,)
    return (rest, *in_turn(steps_of(telling, index).rest, 1))
