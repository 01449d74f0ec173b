"""How one repetition goes, as it is said: "up 3 s, hold 2 s, down 3 s", "lower slowly over 4 s"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from footcare_gui.domain.exercises.dosage import WorkKind
from footcare_gui.domain.exercises.sets import Tempo
from footcare_gui.domain.programmes.draft import USUAL_TEMPO, DraftDose
from footcare_gui.domain.programmes.said_numbers import AMOUNT, time_ms

LEAST_HOLD_MS = 10_000
"""What is held so long is a hold with a way into it and out of it, and none of many beats."""
SLOW_MS = 3_000
_SLOW_HELD_MS = 1_000
_S = r"s(?:ec(?:ond)?s?)?\b\.?"
_ALONE = r"(?=\s*(?:[,;.)]|$|and\b|then\b))"
_NUMBER = rf"{AMOUNT}(?: ?{_S}|{_ALONE})"
_TIMED = rf"{AMOUNT} ?{_S}"
_ANY = rf"{AMOUNT}(?: ?{_S})?"
_ONE = r"(?:up|down|hold|held|pause|lower(?:ing)?|lift(?:ing)?|rais(?:e|ing)|ris(?:e|ing))"
_WAY = r"(?:(?:to |when |while )?(?:go|going|come|coming|on (?:the|your) way|way) )?"
_AHEAD = rf"{_WAY}{_ONE}(?: it| them)?(?: slowly)?(?: for| over| in)? "
_BEHIND = rf" (?:(?:hold |held |pause )?at the top|(?:to )?{_WAY}{_ONE})\b"
_AND = r"(?:,? (?:and |then |and then )?)"
_BEGINS = r"(?:(?<=[,;:(.] )|(?<=\d )|(?<=reps )|(?<=times )|(?<=\band )|(?<=\bthen ))"
_TOP = r"(?: at the top)?"
_OVER = r"(?: slowly)? (?:over|in) "
_DOWN = r"\b(?:lower(?:ing)?|down|let)"
_UP = r"\b(?:lift(?:ing)?|raise|rise|push|pull|press|come|up)"
_OBJECT = r"(?: (?:the|your|both|each) \w+)?(?: (?:it|them|back|up|down|again))*"
_RUNS = (
    (rf"{_BEGINS}{_AHEAD}{_TIMED}{_TOP}(?:{_AND}{_AHEAD}{_NUMBER}{_TOP})*", rf"({_AHEAD}){AMOUNT}"),
    (rf"(?:hold(?:ing)?|pause)(?: it)?(?: for)? {_TIMED} at the top", ""),
    (
        rf"{_TIMED}{_BEHIND}(?:{_AND}{AMOUNT}(?: ?{_S})?{_BEHIND})*",
        rf"{AMOUNT}(?: ?{_S})?({_BEHIND})",
    ),
    (rf"{_DOWN}{_OBJECT}{_OVER}{_TIMED}", ""),
    (rf"{_DOWN}(?: it| them)?(?: slowly)? for {_TIMED}", ""),
    (rf"{_UP}{_OBJECT}{_OVER}{_TIMED}", ""),
)
"""Several beats on end that are said alike, and one of them, its name and number in groups; or a
single one. They are compiled with the first sentence."""
_SLOW = r"\bslow(?:ly)?\b"


class Beats(NamedTuple):
    """Parts of a repetition in milliseconds; `None` where nothing is said of one."""

    up_ms: int | None = None
    held_ms: int | None = None
    down_ms: int | None = None

    def with_more(self, other: Beats) -> Beats | None:
        """Both; `None` where they say different lengths of one part."""
        pairs = tuple(zip(self, other, strict=True))
        if any(None not in pair and pair[0] != pair[1] for pair in pairs):
            return None
        return Beats(*(mine if theirs is None else theirs for mine, theirs in pairs))


class SaidBeats(NamedTuple):
    """One place of a sentence that says how a repetition goes.

    Attributes:
        start: Where it begins.
        words: It.
        beats: What it says; `None` where it says two lengths of one part.
    """

    start: int
    words: str
    beats: Beats | None

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.words)


def said_beats(text: str) -> tuple[SaidBeats, ...]:
    """All that a sentence says of how a repetition goes, in its order."""
    found: list[SaidBeats] = []
    for run, each in _runs():
        for one in run.finditer(text):
            beats = _beats(one[0], each)
            if not (_is_mere_hold(one[0], beats) or _is_position(text[: one.start()], one[0])):
                found.append(SaidBeats(*_where(one), beats))
                text = text[: one.start()] + "\0" * len(one[0]) + text[one.end() :]
    return tuple(sorted(found))


def with_beats(
    dose: DraftDose, said: Sequence[SaidBeats]
) -> tuple[DraftDose, tuple[SaidBeats, ...]]:
    """A dose whose repetitions go as is said; and what of it stays in words.

    Args:
        dose: As it was read so far; a short hold of it is held between the ways up and down.
        said: What was said, each part once.
    """
    beats, unused = Beats(), list[SaidBeats]()
    for one in said:
        merged = None if one.beats is None else beats.with_more(one.beats)
        if merged is None:
            unused.append(one)
        else:
            beats = merged
    held_ms = _held_ms(dose) if beats.held_ms is None else beats.held_ms
    is_said_twice = beats.held_ms is not None and dose.work_ms is not None
    if beats == Beats() or held_ms is None or is_said_twice:
        return dose, tuple(said)
    return _going(dose, beats, held_ms), tuple(unused)


def says_both_ways(said: Sequence[SaidBeats]) -> bool:
    """Whether it says how long the ways up and down take; what is usual is assumed otherwise."""
    beats = [one.beats for one in said if one.beats is not None]
    return any(one.up_ms is not None for one in beats) and any(
        one.down_ms is not None for one in beats
    )


def slow_words(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence says that it is done slowly."""
    return (one.span() for one in re.finditer(_SLOW, text, re.IGNORECASE))


def slowed(dose: DraftDose) -> DraftDose:
    """The same, slowly, where it has repetitions with a way up and down; else as it is."""
    held_ms = _held_ms(dose)
    if dose.tempo is not None or held_ms is None or held_ms >= LEAST_HOLD_MS or dose.own_pace:
        return dose
    held_ms = _SLOW_HELD_MS if dose.work_ms is None else held_ms
    return _going(dose, Beats(SLOW_MS, held_ms, SLOW_MS), held_ms)


def _going(dose: DraftDose, beats: Beats, held_ms: int) -> DraftDose:
    if held_ms >= LEAST_HOLD_MS:
        return dose._replace(
            work=WorkKind.HOLD,
            work_ms=held_ms,
            move_in_ms=beats.up_ms,
            release_ms=beats.down_ms,
        )
    up_ms, down_ms = (
        usual if said is None else said
        for said, usual in (
            (beats.up_ms, USUAL_TEMPO.up_ms),
            (beats.down_ms, USUAL_TEMPO.down_ms),
        )
    )
    return dose._replace(work=None, work_ms=None, tempo=Tempo(up_ms, held_ms, down_ms))


def _held_ms(dose: DraftDose) -> int | None:
    """How long each repetition is held so far; `None` where its length is none of a hold."""
    if dose.work_by_set_ms or dose.work_to_ms:
        return None
    if dose.work_ms is None:
        return 0
    is_of_a_repetition = dose.repetitions is not None or bool(dose.by_set)
    is_short = dose.work_ms < LEAST_HOLD_MS and dose.work is None and is_of_a_repetition
    return dose.work_ms if dose.work is WorkKind.HOLD or is_short else None


def _beats(words: str, each: re.Pattern[str]) -> Beats | None:
    """What a run of beats says; `None` where it says one of them twice.

    Args:
        words: The run.
        each: One of them, its name and number in groups; without groups all is a single one.
    """
    said: dict[str, int] = {}
    for groups in each.findall(words) if each.groups else [(words, _first_number(words))]:
        amount = next(group for group in groups if _is_number(group))
        part = _part(" ".join(groups))
        if part in said:
            return None
        said[part] = time_ms(amount, "s")
    return Beats(**said)


def _is_mere_hold(words: str, beats: Beats | None) -> bool:
    """Whether it is a dose of its own: "hold 30 s"."""
    return beats is not None and beats[::2] == (None, None) and not words.lower().endswith("top")


def _part(words: str) -> str:
    lower = words.lower()
    if re.search(r"\b(?:lower|lowering|down|let)\b", lower):
        return "down_ms"
    return "held_ms" if re.search(r"\b(?:hold|held|holding|pause|top)\b", lower) else "up_ms"


def _where(found: re.Match[str]) -> tuple[int, str]:
    """Place and words; what is lifted or lowered is left, for it tells what to do."""
    if re.search(r"\b(?:the|your|both|each) \w", found[0].replace("at the top", "")):
        begin = re.search(_OVER, found[0], re.IGNORECASE)
        if begin is not None:
            return found.start() + begin.start() + 1, found[0][begin.start() + 1 :]
    return found.start(), found[0]


def _is_position(before: str, words: str) -> bool:
    """Whether it is about getting down or up: "sit down for 10 s"."""
    is_down = words.lower().startswith("down")
    return (
        is_down
        and re.search(r"(?:sit|lie|lying|sitting|face|facing) $", before.lower()) is not None
    )


def _first_number(words: str) -> str:
    found = re.search(rf"\b{AMOUNT}\b", words, re.IGNORECASE)
    assert found is not None
    return found[0]


def _is_number(words: str) -> bool:
    return re.fullmatch(AMOUNT, words, re.IGNORECASE) is not None


@cache
def _runs() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """All runs, each with the pattern of one of its beats."""
    return tuple(
        (re.compile(run, re.IGNORECASE), re.compile(each, re.IGNORECASE)) for run, each in _RUNS
    )
