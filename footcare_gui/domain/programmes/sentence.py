"""Reads a prescription as people write it: "Towel curls 3x12 each foot, rest 30 s".

A small grammar of our own for English: patterns take what they know out of the sentence, one after
the other, the more particular first. The first words that are left are the name; what is left
besides was not understood and is handed back, so that nothing is lost and nothing is invented.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from footcare_gui.domain.exercises.dosage import SideTerm, WorkKind
from footcare_gui.domain.exercises.sets import Tempo
from footcare_gui.domain.programmes.assumed import unsaid_of
from footcare_gui.domain.programmes.draft import USUAL_TEMPO, DraftDose, Sentence
from footcare_gui.domain.programmes.said_days import LAST_DAY
from footcare_gui.domain.programmes.said_growth import said_growths, with_growth
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
from footcare_gui.domain.programmes.said_name import left_over, name_and_rest
from footcare_gui.domain.programmes.said_numbers import NUMBER, TIME, UNIT, number, time_ms
from footcare_gui.domain.programmes.said_when import (
    WEEKDAY,
    apart,
    daily,
    every,
    per_day,
    per_week,
    until,
    weekdays,
    weeks,
)

LONGEST = 500
_SLOW = Tempo(3_000, 1_000, 3_000)
_S = r"s(?:ec(?:ond)?s?)?"
N, T = NUMBER, TIME
X = r" ?(?:x|×|\*|times) ?"
_KNEE = r"(?:straight|bent) knees?"

Taken = Callable[[DraftDose, re.Match[str], date], DraftDose | None]
"""A dose with what was found in it, `None` where that means nothing."""


def read_sentence(text: str, today: date) -> Sentence:
    """A prescription in words.

    Args:
        text: What was typed or pasted; only the first 500 characters count.
        today: From which "for six weeks" counts.
    """
    text = tidied(text)
    dose, taken = DraftDose(), bytearray(len(text))
    growths = said_growths(text)
    for one in growths:
        taken[one.start : one.end] = b"\1" * len(one.words)
    for pattern, take in _patterns():
        for found in pattern.finditer(text):
            if any(taken[found.start() : found.end()]):
                continue
            after = take(dose, found, today)
            if after is not None:
                dose = after
                taken[found.start() : found.end()] = b"\1" * (found.end() - found.start())
    name, rest = name_and_rest(left_over(text, taken))
    dose, kept = with_growth(dose, growths)
    left = sorted([*rest, *((one.start, one.words) for one in kept)])
    dose, is_manner_said = with_manner(with_one_side(_settled(dose), text), name)
    posture, is_sure = said_posture(text)
    return Sentence(
        name[:1].upper() + name[1:],
        dose,
        tuple(words for _, words in left if not only_posture(words)),
        posture,
        unsaid_of(dose, is_posture_said=is_sure, is_manner_said=is_manner_said),
        said_balance(text, posture),
        said_things(text),
        text,
    )


def tidied(text: str) -> str:
    """Words as they are read and kept: in one line, without characters that nobody sees."""
    return "".join(filter(str.isprintable, " ".join(text[:LONGEST].split())))


def _settled(dose: DraftDose) -> DraftDose:
    """A rest that was meant for sets is one between repetitions where there is a single set."""
    grows = dose.growth is not None and dose.growth.of == "sets"
    has_sets = (dose.sets or 1) > 1 or dose.by_set or dose.work_by_set_ms or dose.parts or grows
    if has_sets or dose.set_rest_ms is None:
        return dose
    return dose._replace(rest_ms=dose.set_rest_ms, set_rest_ms=None)


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


def _tempo(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    up, hold, down = (1_000 * number(group) if group else 0 for group in found.groups())
    return dose._replace(tempo=Tempo(up, hold, down))


def _beat(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """One part of a tempo; what is not said of it is as usual."""
    said = found[0].lower()
    part = "hold_ms" if said.endswith("top") else "up_ms" if said.endswith("up") else "down_ms"
    tempo = (dose.tempo or USUAL_TEMPO)._replace(**{part: 1_000 * number(found[1])})
    return dose._replace(tempo=tempo)


def _slowly(dose: DraftDose, _found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(tempo=dose.tempo or _SLOW) if dose.is_counted else dose


def _set_rest(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(set_rest_ms=time_ms(*_given(found)[:2]))


def _rest(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(rest_ms=time_ms(*_given(found)[:2]))


def _sets_of(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(sets=number(found[1]), repetitions=number(found[2]))


def _sets_of_time(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(sets=number(found[1]), work_ms=time_ms(found[2], found[3]))


def _sets_reps_time(dose: DraftDose, found: re.Match[str], today: date) -> DraftDose:
    return _sets_of(dose, found, today)._replace(work_ms=time_ms(found[3], found[4]))


def _times_time(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(repetitions=number(found[1]), work_ms=time_ms(found[2], found[3]))


def _time_times(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(work_ms=time_ms(found[1], found[2]), repetitions=number(found[3]))


def _up_to(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(repetitions=number(found[1]), up_to=True)


def _sets(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(sets=number(found[1]))


def _reps(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(repetitions=number(found[1]))


def _parts(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(parts=tuple(name.lower().replace(" ", "_") for name in found.groups()))


def _length(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    if dose.work_ms is not None or dose.tempo is not None:
        return dose
    return dose._replace(work_ms=time_ms(*_given(found)[:2]))


def _hold(dose: DraftDose, found: re.Match[str], today: date) -> DraftDose:
    return _length(dose, found, today)._replace(work=WorkKind.HOLD)


def _move(dose: DraftDose, found: re.Match[str], today: date) -> DraftDose:
    return _length(dose, found, today)._replace(work=WorkKind.MOVE)


def _sides(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    if found[2]:
        return dose._replace(sides=SideTerm.NONE)
    is_foot = found[1] is not None and found[1].lower() == "foot"
    return dose._replace(sides=SideTerm.EACH_FOOT if is_foot else SideTerm.EACH_LEG)


def _in_turn(dose: DraftDose, _found: re.Match[str], _: date) -> DraftDose:
    return dose._replace(alternate=True, sides=dose.sides or SideTerm.EACH_LEG)


_GRAMMAR: tuple[tuple[str, Taken], ...] = (
    (rf"{T} on,? {T} off,? (?:for )?{N} (?:rounds|times|sets)", _rounds),
    (rf"{N} ?{_S} up,?(?: and)?(?: {N} ?{_S} (?:hold|held),?)? {N} ?{_S} down", _tempo),
    (rf"(?:(?:hold|pause)(?: it)?(?: for)? )?{N} ?{_S}(?: hold| pause)? at the top", _beat),
    (rf"{N} ?{_S} (?:up|down)\b", _beat),
    (rf"(?:lower|lowering)(?: it)?(?: slowly)? (?:over|for|in) {N} ?{_S}", _beat),
    (rf"down(?: slowly)? over {N} ?{_S}", _beat),
    (rf"(?:rest )?{T} (?:of )?(?:rest )?between (?:the )?sets", _set_rest),
    (rf"(?:rest )?{T} (?:of )?(?:rest )?between (?:the )?(?:reps|repetitions)", _rest),
    (rf"rest (?:for )?{T}", _set_rest),
    (rf"{N} sets? of {T}", _sets_of_time),
    (rf"{N} sets? of {LIST}{NO_UNIT}(?: reps?| repetitions| times)?", sets_by_set),
    (rf"{N}{X}{LIST}{NO_UNIT}(?: reps?| repetitions| times)?", sets_by_set),
    (rf"{N} sets? of {N}(?: reps?| repetitions?| times)?", _sets_of),
    (rf"{N}{X}{N}{X}{T}", _sets_reps_time),
    (rf"{N}{X}{T}", _times_time),
    (rf"{T}{X}{LIST}{NO_UNIT}", time_by_set),
    (rf"{T}{X}{N}", _time_times),
    (rf"{N}{X}{N}\b", _sets_of),
    (rf"(?:(?<=[,;:] )holds?:? )?{T}(?:(?:,? and then|,? then| and|,) {T})+", times_by_set),
    (rf"(?:(?<=[,;:] )holds?:? )?{LIST} ?{UNIT}", numbers_then_unit),
    (rf"(?:reps?|repetitions):? {LIST}{NO_UNIT}", by_set),
    (rf"{LIST}(?: reps?| repetitions| times)\b(?! ?(?:a|per) )", by_set),
    (BARE_LIST, by_set),
    (rf"(?:as many as (?:is |are )?(?:comfortable|you can|possible),? ?)?(?:up to|at most) {N}"
     r"(?: reps| repetitions| times)?(?! ?(?:s|min)\b)", _up_to),
    (rf"(?:{N}(?: times| x)?|daily|every day)(?: a| per|/)? ?day\b(?! ?s? a week)", per_day),
    (r"(?:daily|every day)\b", daily),
    (rf"(?:(?:at least|with|by) )*{N} (?:hours?|h) (?:apart|between(?: them)?)", apart),
    (rf"every (?:(second|other)|{N}) days?\b", every),
    (rf"{N} (?:days|times) (?:a|per) week", per_week),
    (rf"\b(?:on )?{WEEKDAY}(?:(?:,? and |, ?| )(?:on )?{WEEKDAY})*\b", weekdays),
    (rf"(?:only )?for {N} weeks?", weeks),
    (LAST_DAY, until),
    (r"(?:each|per|every|both) (leg|foot|side)s?\b|both (feet)|left and right", _sides),
    (r"(?:legs?|feet|sides?) in turn|alternat\w+(?: (?:legs?|feet|sides?))?", _in_turn),
    (rf"{N} sets?\b", _sets),
    (rf"{N} (?:reps?|repetitions?|times)\b", _reps),
    (rf"(?:reps?|repetitions):? {N}\b{NO_UNIT}", _reps),
    (rf"({_KNEE}),? (?:and )?then (?:with )?({_KNEE})", _parts),
    (r"\bslowly\b|\bslow\b", _slowly),
    (rf"(?:hold(?:ing)?|keep)(?: it| each| still)?(?: for)? {T}|{T} holds?\b", _hold),
    (rf"(?:keep moving|move|(?<=[,;:] )(?:walk|circle|roll))(?: it)?(?: for)? {T}", _move),
    (rf"{T} each\b", _length),
    (rf"(?:for )?{T}", _length),
)  # fmt: skip
"""What is known to be said, the more particular first, and what it means for a dose."""
