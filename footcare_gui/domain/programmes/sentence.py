"""Reads a prescription as people write it: "Towel curls 3x12 each foot, rest 30 s".

A small grammar of our own for English: patterns take what they know out of the sentence, one after
the other, the more particular first. The first words that are left are the name; what is left
besides was not understood and is handed back, so that nothing is lost and nothing is invented.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache

from footcare_gui.domain.exercises.dosage import WorkKind
from footcare_gui.domain.programmes import said_ranges
from footcare_gui.domain.programmes.assumed import unsaid_of
from footcare_gui.domain.programmes.draft import DraftDose, Sentence
from footcare_gui.domain.programmes.said_days import LAST_DAY
from footcare_gui.domain.programmes.said_growth import SaidGrowth, said_growths, with_growth
from footcare_gui.domain.programmes.said_lists import (
    BARE_LIST,
    LIST,
    NO_UNIT,
    by_set,
    numbers_then_unit,
    sets_by_set,
    time_by_set,
    times_by_set,
)
from footcare_gui.domain.programmes.said_manner import (
    only_posture,
    said_balance,
    said_posture,
    said_things,
    with_manner,
    with_one_side,
)
from footcare_gui.domain.programmes.said_name import Piece, left_over, name_and_rest
from footcare_gui.domain.programmes.said_numbers import NUMBER, TIME, UNIT, number, time_ms
from footcare_gui.domain.programmes.said_rests import (
    BETWEEN_REPETITIONS,
    BETWEEN_SETS,
    RELAXED,
    RESTED,
    rest,
    set_rest,
    settled,
)
from footcare_gui.domain.programmes.said_sides import A_SIDE, IN_TURN, SIDES, in_turn, sides
from footcare_gui.domain.programmes.said_steps import said_steps
from footcare_gui.domain.programmes.said_tempo import (
    SaidBeats,
    said_beats,
    says_both_ways,
    slow_words,
    slowed,
    with_beats,
)
from footcare_gui.domain.programmes.said_units import with_seconds
from footcare_gui.domain.programmes.said_unread import said_unread
from footcare_gui.domain.programmes.said_when import (
    A_TIME_OF_DAY,
    DAILY,
    EVERY,
    LATIN_PER_DAY,
    PER_DAY,
    PER_WEEK,
    SOME_DAYS,
    TIMES_OF_DAY,
    WEEKDAY,
    a_time_of_day,
    apart,
    daily,
    every,
    latin_per_day,
    per_day,
    per_week,
    some_days,
    times_of_day,
    until,
    weekdays,
    weeks,
)

LONGEST = 500
N, T = NUMBER, TIME
X = r" ?(?:x|×|\*|times) ?"
_IT = (
    r"(?: (?:it|each|still|there|them|(?:the|that|this) (?:position|stretch|contraction|squeeze)"
    r"|at the top|up there))*"
)
_EACH = r"(?:each|every)(?: time| rep(?:etition)?)?\b(?! (?:leg|foot|side|day))"
_KNEE = r"(?:straight|bent) knees?"

SAID_ONCE = (
    "work_ms", "work_by_set_ms", "repetitions", "by_set", "sets", "set_rest_ms", "rest_ms",
    "sides", "per_day", "days_per_week",
)  # fmt: skip
"""Numbers of a dose of which a sentence has one."""

Taken = Callable[[DraftDose, re.Match[str], date], DraftDose | None]
"""A dose with what was found in it, `None` where that means nothing."""


def read_sentence(text: str, today: date) -> Sentence:
    """A prescription in words.

    Args:
        text: What was typed or pasted; only the first 500 characters count.
        today: From which "for six weeks" counts.
    """
    said = tidied(text)
    text = with_seconds(said)
    growths, beats, unread = said_growths(text), said_beats(text), said_unread(text)
    dose, taken = _dosed(text, (*unread, *_pieces(growths), *_pieces(beats)), today)
    dose, beats = with_beats(dose, beats)
    slow = dose
    for begin, end in slow_words(text):
        if (slow := slowed(dose)) != dose:
            taken[begin:end] = b"\1" * (end - begin)
    steps, taken = said_steps(text, taken)
    name, rest = name_and_rest(left_over(text, taken))
    dose, growths = with_growth(slow, growths)
    left = sorted([*rest, *unread, *_pieces(growths), *_pieces(beats)])
    dose, is_manner_said = with_manner(with_one_side(settled(dose), text), name)
    posture, is_sure = said_posture(text)
    is_manner_said = is_manner_said and (dose.tempo is None or says_both_ways(said_beats(text)))
    return Sentence(
        name[:1].upper() + name[1:],
        dose,
        tuple(words for _, words in left if not only_posture(words)),
        posture,
        unsaid_of(dose, is_posture_said=is_sure, is_manner_said=is_manner_said),
        said_balance(text, posture),
        said_things(text),
        said,
        tuple(step for _, step in steps),
    )


def _pieces(said: Iterable[SaidGrowth | SaidBeats]) -> list[Piece]:
    return [(one.start, one.words) for one in said]


def _dosed(text: str, kept: Sequence[Piece], today: date) -> tuple[DraftDose, bytearray]:
    """The dose that patterns find; and for each character, whether it was understood.

    What would say something else than what was found before is not taken.

    Args:
        text: The sentence.
        kept: What is read otherwise.
        today: From which "for six weeks" counts.
    """
    dose, taken = DraftDose(), bytearray(len(text))
    for start, words in kept:
        taken[start : start + len(words)] = b"\1" * len(words)
    for pattern, take in _patterns():
        for found in pattern.finditer(text):
            if any(taken[found.start() : found.end()]):
                continue
            after = take(dose, found, today)
            if after is not None and not _contradicts(dose, after):
                dose = after
                taken[found.start() : found.end()] = b"\1" * (found.end() - found.start())
    return dose, taken


def _contradicts(before: DraftDose, after: DraftDose) -> bool:
    """Whether a number that was said is another one."""
    said = before._asdict()
    return any(said[key] not in (None, (), after._asdict()[key]) for key in SAID_ONCE)


def tidied(text: str) -> str:
    """Words as they are read and kept: in one line, without characters that nobody sees."""
    return "".join(filter(str.isprintable, " ".join(text[:LONGEST].split())))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Taken], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), take) for pattern, take in _GRAMMAR)


def _given(found: re.Match[str]) -> list[str]:
    return [group for group in found.groups() if group is not None]


def _rounds(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    on, on_unit, off, off_unit, rounds = found.groups()
    return dose._replace(
        work_ms=time_ms(on, on_unit), set_rest_ms=time_ms(off, off_unit), sets=number(rounds)
    )


def _sets_of(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(sets=number(found[1]), repetitions=number(found[2]))


def _sets_of_time(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(sets=number(found[1]), work_ms=time_ms(found[2], found[3]))


def _sets_reps_time(dose: DraftDose, found: re.Match[str], today: date) -> DraftDose:
    held = _held_if_said(_sets_of(dose, found, today), found)
    return held._replace(work_ms=time_ms(found[3], found[4]))


def _times_time(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    held = _held_if_said(dose, found)
    return held._replace(repetitions=number(found[1]), work_ms=time_ms(found[2], found[3]))


def _time_times(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    held = _held_if_said(dose, found)
    return held._replace(work_ms=time_ms(found[1], found[2]), repetitions=number(found[3]))


def _held_if_said(dose: DraftDose, found: re.Match[str]) -> DraftDose:
    return dose._replace(work=WorkKind.HOLD) if "hold" in found[0].lower() else dose


def _up_to(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(repetitions=number(found[1]), up_to=True)


def _sets(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(sets=number(found[1]))


def _reps(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(repetitions=number(_given(found)[0]))


def _parts(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(parts=tuple(name.lower().replace(" ", "_") for name in found.groups()))


def _length(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(work_ms=time_ms(*_given(found)[:2]))


def _hold(dose: DraftDose, found: re.Match[str], today: date) -> DraftDose:
    return _length(dose, found, today)._replace(work=WorkKind.HOLD)


def _move(dose: DraftDose, found: re.Match[str], today: date) -> DraftDose:
    return _length(dose, found, today)._replace(work=WorkKind.MOVE)


_GRAMMAR: tuple[tuple[str, Taken], ...] = (
    (said_ranges.LENGTH, said_ranges.length),
    (said_ranges.PER_DAY, said_ranges.per_day),
    (rf"{T} on,? {T} off,? (?:for )?{N} (?:rounds|times|sets)", _rounds),
    (BETWEEN_SETS, set_rest),
    (BETWEEN_REPETITIONS, rest),
    (RELAXED, rest),
    (RESTED, set_rest),
    (rf"{N} sets? of {T}", _sets_of_time),
    (rf"{N} sets? of {LIST}{NO_UNIT}(?: reps?| repetitions| times)?", sets_by_set),
    (rf"{N}{X}{LIST}{NO_UNIT}(?: reps?| repetitions| times)?", sets_by_set),
    (rf"{N} sets? ?(?:of|x|×|,) ?{N}(?: reps?| repetitions?| times)?", _sets_of),
    (rf"{N}{X}{N}{X}{T}(?: holds?\b)?", _sets_reps_time),
    (rf"{N}{X}{T}(?: holds?\b)?", _times_time),
    (rf"{T}{X}{LIST}{NO_UNIT}", time_by_set),
    (rf"(?:hold{_IT}(?: for)? )?{T}(?: holds?)?{X}{N}\b", _time_times),
    (rf"{N}{X}{N}\b", _sets_of),
    (rf"(?:(?<=[,;:] )holds?:? )?{T}(?:(?:,? and then|,? then| and|,) {T})+", times_by_set),
    (rf"(?:(?<=[,;:] )holds?:? )?{LIST} ?{UNIT}", numbers_then_unit),
    (rf"(?:reps?|repetitions):? {LIST}{NO_UNIT}", by_set),
    (rf"{LIST}(?: reps?| repetitions| times)\b(?! ?(?:a|per) )", by_set),
    (BARE_LIST, by_set),
    (rf"(?:as many as (?:is |are )?(?:comfortable|you can|possible),? ?)?(?:up to|at most) {N}"
     r"(?: reps| repetitions| times)?(?! ?(?:s|min)\b)", _up_to),
    (PER_DAY, per_day),
    (TIMES_OF_DAY, times_of_day),
    (A_TIME_OF_DAY, a_time_of_day),
    (LATIN_PER_DAY, latin_per_day),
    (DAILY, daily),
    (rf"(?:(?:at least|with|by) )*{N} (?:hours?|h) (?:apart|between(?: them)?)", apart),
    (EVERY, every),
    (PER_WEEK, per_week),
    (SOME_DAYS, some_days),
    (rf"\b(?:on )?{WEEKDAY}(?:(?:,? and |, ?| )(?:on )?{WEEKDAY})*\b", weekdays),
    (rf"(?:only )?for {N} weeks?", weeks),
    (LAST_DAY, until),
    (SIDES, sides),
    (IN_TURN, in_turn),
    (rf"{N} sets?\b", _sets),
    (rf"(?:repeat(?: it| this)? )?{N} (?:reps?|repetitions?|times)\b", _reps),
    (rf"(?<!\d ){N}(?= ?(?:(?:on )?each |per |/){A_SIDE})", _reps),
    (rf"(?:reps?|repetitions):? {N}\b{NO_UNIT}|{N} ?[x×](?=[,;.]|$)", _reps),
    (rf"({_KNEE}),? (?:and )?then (?:with )?({_KNEE})", _parts),
    (rf"(?:hold(?:ing)?|keep){_IT}(?: for| ?[x×])? {T}(?: {_EACH})?|{T} holds?\b", _hold),
    (rf"(?:keep moving|move|(?<=[,;:] )(?:walk|circle|roll))(?: it)?(?: for)? {T}", _move),
    (rf"{T} each\b", _length),
    (rf"(?:for )?{T}", _length),
)  # fmt: skip
"""What is known to be said, the more particular first, and what it means for a dose."""
