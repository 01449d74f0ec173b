"""What is to be said before an exercise, and before it all: which, where, what with, and how."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from footcare_gui.domain.exercises.equipment import each_once, meets
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.voice.catalogue import MOST_MINUTES, TOLD_BEFORE_MS, needs_of
from footcare_gui.domain.voice.lines import WELCOME_RANK, Wanted, either, in_turn, one
from footcare_gui.domain.voice.sentences import THINGS_APART, Say, Sentence
from footcare_gui.domain.voice.telling import (
    Telling,
    afterward,
    set_up_before,
    set_up_steps,
    steps_of,
    told_early,
)
from footcare_gui.domain.voice.wants import each_one_for, moves_early, once_each, work_for


def beginning(telling: Telling, index: int, *, waiting: bool) -> tuple[Wanted, ...]:
    """Before an exercise: which, where, which side first, how."""
    segment = telling.plan.segments[index]
    full = telling.is_full(segment)
    wanted = _what_comes(telling, index)
    if waiting:
        return (*wanted, *_chimes(telling, index), *_waiting(telling, index))
    wanted += _side_first(telling, segment, full=full)
    if full:
        if not index:
            wanted.append(one(Sentence(Say.GET_READY), WELCOME_RANK))
        wanted += (*_how(telling, index), *_chimes(telling, index))
    return tuple(wanted)


def _what_comes(telling: Telling, index: int) -> list[Wanted]:
    segment = telling.plan.segments[index]
    full = telling.is_full(segment)
    names = (segment.exercise, segment.variant)
    name = one(Sentence(Say.NAME, *names))
    if full and segment.place:
        name = either(Sentence(Say.NEXT, *names), Sentence(Say.NAME, *names))
    wanted = [*_overview(telling, index), *_leaving(telling, index), *_rising(telling, index)]
    wanted.append(name._replace(is_main=True))
    if full and not telling.only_changes:
        wanted += _arrival(telling, index)
    return wanted


def before_start(telling: Telling, before: Before) -> tuple[Wanted, ...]:
    """While the session stands before its beginning: what is coming, and how to go on.

    Args:
        telling: The session.
        before: What it stands still for.
    """
    asks = before is Before.FEELING
    question = (Sentence(Say.FEELING_ASKED), Sentence(Say.FEELING_KEYS))
    asked = in_turn(question) if asks else ()
    later = (*_needed_later(telling, 0), *_set_up(telling, 0))
    coming = (*_what_comes(telling, 0), *later)
    segment = telling.plan.segments[0]
    full = telling.is_full(segment)
    how = _how(telling, 0) if full and not segment.waits else ()
    side = _side_first(telling, segment, full=full)
    ready = () if asks else (one(Sentence(Say.WHEN_READY), 1),)  # how long stands on the screen
    return (*asked, *coming, *side, *how, *_chimes(telling, 0), *ready)


def _waiting(telling: Telling, index: int) -> Iterator[Wanted]:
    """Where it waits: that it does, what to do first, and how to go on."""
    segment = telling.plan.segments[index]
    later = tuple(_needed_later(telling, index))
    yield from later
    if telling.is_full(segment):
        yield one(Sentence(Say.WAITS), 2)
    yield from _set_up(telling, index)
    if later:
        yield one(Sentence(Say.LAY_READY), 4)
    ready = Sentence(Say.WHEN_READY_CLAP if telling.hears_claps else Say.WHEN_READY)
    seconds, odd = divmod(segment.duration_ms + segment.arrive_ms, 1000)
    if odd or telling.hears_claps:
        yield one(ready, 1)
    else:
        yield either(ready._replace(n=seconds), ready, rank=1)


def _needed_later(telling: Telling, index: int) -> Iterator[Wanted]:
    """What to fetch where it waits, for all that comes before it waits again."""
    first, *others = _until_next_wait(telling, index)
    if not telling.is_full(first) or telling.only_changes:
        return
    if not index and telling.plan.type != "exercise":
        return  # it is among what is needed for all of it
    had = telling.form(first).equipment
    for need in each_once(need for s in others for need in telling.form(s).equipment):
        if not any(meets(other, need) for other in had):
            yield one(Sentence(Say.NEED_TOO, text=" ".join(need)), 6)


def _set_up(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """What to set up where it waits, for all that comes before it waits again."""
    arrivals = _until_next_wait(telling, index)
    if not telling.is_full(arrivals[0]) or telling.only_changes:
        return ()
    steps = dict.fromkeys(step for one_ in arrivals for step in set_up_steps(telling, one_))
    return in_turn((Sentence(Say.SET_UP_FIRST), *steps), 3) if steps else ()


def _leaving(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """What is still to be done of the exercise before."""
    if not index or telling.only_changes:
        return ()
    return in_turn(afterward(telling, telling.plan.segments[index - 1]), 1)


def _until_next_wait(telling: Telling, index: int) -> list[Segment]:
    arrivals = [s for s in telling.plan.segments[index:] if s.kind.is_transition]
    return [arrivals[0], *takewhile(lambda s: not s.waits, arrivals[1:])]


def _how(telling: Telling, index: int) -> Iterator[Wanted]:
    """What to do, step by step, and how long; what long work has time for may wait for it."""
    steps = steps_of(telling, index)
    work = next((s for s in telling.plan.segments[index:] if s.kind.is_work), None)
    if work is None:
        return
    yield from _how_often(telling, work)
    early = set_up_before(telling, index)
    yield from in_turn([step for step in steps.before if step in early], WELCOME_RANK)
    yield from (one(step, 3) for step in steps.before if step not in early)
    if work.phase or work.duration_ms < TOLD_BEFORE_MS:
        yield from (one(sentence, 5 if i else 2) for i, sentence in enumerate(steps.work))
        if work.beat is None:
            once = work_for(work, work.duration_ms)
            yield one(each_one_for(telling, work) if work.reps > 1 else once, 4)
    else:
        yield from in_turn(told_early(telling, index), 3)
        if work.kind is Kind.MOVE:
            yield from moves_early(telling, index)
        elif not steps.move_in:  # else it is told on the way in
            yield from (one(sentence, 5, follows=True) for sentence in steps.work)


def _how_often(telling: Telling, work: Segment) -> Iterator[Wanted]:
    if work.up_to:
        yield one(Sentence(Say.UP_TO, n=work.reps), 4)
    elif telling.form(work).dosage.sets.repetitions:
        pass  # each set has a number of its own
    elif work.reps > 1:
        say, term = Say.ROUNDS if work.phase else Say.TIMES, telling.form(work).dosage.sides
        yield one(Sentence(say, term=term, n=work.reps), 4)
    else:
        yield from once_each(telling, work)
    if work.sets > 1:
        yield one(Sentence(Say.SETS, n=work.sets), 5)


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


def _chimes(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """What the chimes mean, once it is known how to stand or sit; where there is time for it."""
    plan = telling.plan
    tells = telling.is_full(plan.segments[0]) and not telling.wishes.knows_chimes
    if index or telling.only_changes or plan.type == "exercise" or not tells:
        return ()
    return in_turn((Sentence(Say.CHIMES), Sentence(Say.KEYS)), 9)


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
    if set_up_before(telling, index):
        return
    had = telling.form(before).equipment if before else ()
    say = Say.NEED
    for need in telling.form(segment).equipment:
        if not any(meets(other, need) for other in had):
            yield one(Sentence(say, text=" ".join(need)), 6, follows=say is Say.NEED_TOO)
            say = Say.NEED_TOO


def _side_first(telling: Telling, segment: Segment, *, full: bool) -> Iterator[Wanted]:
    term = telling.form(segment).dosage.sides
    if term.is_sided:
        side = Sentence(Say.SIDE, side=segment.side, term=term)
        first = side._replace(say=Say.SIDE_FIRST)
        wanted = either(first, side, rank=1) if full else one(side, 1)
        yield wanted._replace(is_main=True)
