"""What a voice says to what happened, or to what was asked: outside the script of a part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from footcare_gui.domain.session.announcements import (
    Announcement,
    EasedOff,
    FinishAsked,
    TimeAdded,
    WentOnEasier,
)
from footcare_gui.domain.session.easing import Question, WayOn
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.session.summary import LastWord, Summary
from footcare_gui.domain.voice.beginnings import minutes
from footcare_gui.domain.voice.catalogue import LEFT_STEP_S, MORE_TIME_S, MOST_LEFT_S, MOST_MINUTES
from footcare_gui.domain.voice.lines import Wanted, in_turn, one
from footcare_gui.domain.voice.sentences import Say, Sentence, doing, sentences_in
from footcare_gui.domain.voice.telling import Telling, steps_of

MINUTE_MS = 60_000
QUESTIONS = frozenset(
    {
        Say.FEELING_ASKED,
        Say.FEELING_KEYS,
        Say.FEELING_AFTER,
        Say.FEELING_AFTER_KEYS,
        Say.EASIER_OR_SKIP,
        Say.SKIP_OR_EASIER,
        Say.GO_ON_OR_SKIP,
        Say.SKIP_OR_GO_ON,
        Say.GO_ON_OR_FINISH,
        Say.FINISH_ASKED,
        Say.WAITS,
        Say.WHEN_READY,
        Say.WHEN_READY_CLAP,
    }
)
"""What asks, and what to press then: wrong as soon as something else is asked, or nothing."""
LAST_WORDS = {
    LastWord.ALL_DONE: Say.ALL_DONE,
    LastWord.FOR_TODAY: Say.DONE_FOR_TODAY,
    LastWord.A_PART: Say.A_PART_DONE,
    LastWord.ANOTHER_TIME: Say.ANOTHER_TIME,
}


def said_to(announcement: Announcement) -> Sentence | None:
    """What is said at once to something that happened; `None` where a part says it itself."""
    match announcement:
        case EasedOff():
            return Sentence(Say.GOOD_CALL)
        case WentOnEasier(easier):
            eases = easier is not None and easier.eases
            return Sentence(Say.THEN_EASIER if eases else Say.THEN_ON)
        case FinishAsked():
            return Sentence(Say.FINISH_ASKED)
        case TimeAdded(added_ms) if added_ms % 1000 == 0 and added_ms // 1000 in MORE_TIME_S:
            return Sentence(Say.MORE_TIME, n=added_ms // 1000)
    return None


def standing(telling: Telling, shown: Readout) -> tuple[Wanted, ...]:
    """What is said where the session does not run: it stands still, or comes back."""
    match shown.mode:
        case Mode.PAUSED:
            return (one(Sentence(Say.PAUSED)),)
        case Mode.SLEPT:
            return (one(Sentence(Say.SLEPT)),)
        case Mode.LEAD:
            side, term = shown.segment.side, telling.form(shown.segment).dosage.sides
            back = Sentence(Say.BACK_TO, side=side, term=term, text=doing(shown.segment))
            return (one(back),)
        case Mode.ASKING if shown.question is not None:
            return (one(_question(shown.question)),)
    return ()


def _question(question: Question) -> Sentence:
    if WayOn.SKIP not in question.answers:
        return Sentence(Say.GO_ON_OR_FINISH)
    skips_first = question.answers[0] is WayOn.SKIP
    if question.easier is None or not question.easier.eases:
        return Sentence(Say.SKIP_OR_GO_ON if skips_first else Say.GO_ON_OR_SKIP)
    return Sentence(Say.SKIP_OR_EASIER if skips_first else Say.EASIER_OR_SKIP)


def over(
    summary: Summary, again: str = "", *, asks: bool = False, leaving: Sequence[Sentence] = ()
) -> tuple[Wanted, ...]:
    """The end, however it came.

    Args:
        summary: What was done.
        again: Id of an exercise that can be done once more today, `""` without one.
        asks: It is asked how it feels.
        leaving: What is still to be done of the last exercise.
    """
    words = [*(leaving if summary.is_whole else ()), Sentence(LAST_WORDS[summary.last_word])]
    if again:
        words.append(Sentence(Say.AGAIN_TODAY, again))
    if asks:
        words += [Sentence(Say.FEELING_AFTER), Sentence(Say.FEELING_AFTER_KEYS)]
    return in_turn(words)


def once_more(telling: Telling, index: int) -> tuple[Wanted, ...]:
    """What is done now, again and in full."""
    segment = telling.plan.segments[index]
    steps = telling.form(segment).words.steps
    told = [*_which(telling, segment)]
    if segment.kind.is_transition:
        of_it = steps_of(telling, index)
        told += of_it.switch if segment.kind is Kind.SWITCH else of_it.before
        told += of_it.work
    elif segment.step <= len(steps):
        told += sentences_in(steps[segment.step - 1], segment.side)
    return in_turn(told)


def what_is_left(telling: Telling, shown: Readout) -> tuple[Wanted, ...]:
    """What is done now, how long it still takes, what comes then, and how long all of it takes.

    The seconds are those of one repetition; what is left of the exercise after it is told, too.
    """
    segment = shown.segment
    at = next(i for i, one_ in enumerate(telling.plan.segments) if one_ is segment)
    rest = telling.plan.segments[at + 1 :]
    left_ms = shown.length_ms - shown.elapsed_ms
    left_ms += sum(one_.duration_ms for one_ in rest if one_.phase and one_.group == segment.group)
    left_s = -(-left_ms // (1000 * LEFT_STEP_S)) * LEFT_STEP_S
    wanted = [one(sentence, 1) for sentence in _which(telling, segment)]
    is_told = shown.mode is not Mode.WAITING and not segment.kind.is_transition
    if is_told and 0 < left_s <= MOST_LEFT_S:
        wanted.append(one(Sentence(Say.SECONDS_LEFT, n=left_s)))
    wanted += [one(sentence, 2) for sentence in _of_the_exercise(telling, shown, rest)]
    wanted.append(one(_then(telling, segment), 4))
    wanted.append(one(_in_all(shown.left_ms), 3))
    return tuple(wanted)


def _of_the_exercise(
    telling: Telling, shown: Readout, rest: Sequence[Segment]
) -> Iterator[Sentence]:
    """What comes of the same exercise after this repetition: more of it, sets, the other side."""
    segment = shown.segment
    if 0 < segment.rep < shown.reps:
        yield Sentence(Say.THEN_MORE, n=shown.reps - segment.rep)
    if segment.set < segment.sets:
        yield Sentence(Say.THEN_SETS, n=segment.sets - segment.set)
    term, other = telling.form(segment).dosage.sides, segment.side.other
    if term.is_sided and any((one_.place, one_.side) == (segment.place, other) for one_ in rest):
        yield Sentence(Say.THEN_SIDE, side=other, term=term)


def _which(telling: Telling, segment: Segment) -> Iterator[Sentence]:
    yield Sentence(Say.NAME, segment.exercise, segment.variant)
    term = telling.form(segment).dosage.sides
    if term.is_sided:
        yield Sentence(Say.SIDE, side=segment.side, term=term)


def _then(telling: Telling, segment: Segment) -> Sentence:
    for other in telling.plan.segments:
        if other.place == segment.place + 1:
            return Sentence(Say.THEN, other.exercise, other.variant)
    return Sentence(Say.THEN_DONE)


def _in_all(left_ms: int) -> Sentence:
    if left_ms < MINUTE_MS:
        return Sentence(Say.LAST_MINUTE)
    return Sentence(Say.MINUTES_LEFT, n=min(MOST_MINUTES, minutes(left_ms)))
