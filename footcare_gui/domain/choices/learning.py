"""What was too much lowers what is proposed: twice in the last five times, half for now.

Nothing is kept of it: it follows from what was done each time anew, so it ends by itself once the
two are no longer among the last five. Undoing it is an instant before which nothing counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from footcare_gui.domain.choices.dosing import Dials, SideDials, side_dials_of, with_numbers
from footcare_gui.domain.choices.lesson_answer import Answer
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import SessionRecord, SideRecord
from footcare_gui.domain.memory.ledger import is_extra
from footcare_gui.domain.session.plan import Dose

TIMES, TOO_OFTEN = 5, 2
LOOKS_BACK = timedelta(days=28)
"""What was done longer ago is no longer asked for."""

Key = tuple[str, str]
"""An exercise and its variant."""


class Once(NamedTuple):
    """One time that an exercise was begun.

    Attributes:
        key: The exercise and its variant.
        at: When its work was over.
        load_ms: The work of one side that was planned, all repetitions together.
        too_much: The person said so.
    """

    key: Key
    at: datetime
    load_ms: int
    too_much: bool


class Lesson(NamedTuple):
    """What is proposed of one exercise for now.

    Attributes:
        key: The exercise and its variant.
        dose: What to propose: what differs from the suggestion.
        now: The numbers of that dose.
        before: Those that were too much.
        at: When it last was.
        dosage: What they are numbers of.
        is_known: The person has been told, and has let it hold.
    """

    key: Key
    dose: Dose
    now: Dials
    before: Dials
    at: datetime
    dosage: Dosage
    is_known: bool = False


def times_of(records: Iterable[SessionRecord]) -> tuple[Once, ...]:
    """Each time that an exercise was begun, newest first; no removed sessions and extra holds."""
    found = [once for record in records if not record.removed for once in _times_in(record)]
    return tuple(sorted(found, key=lambda once: once.at, reverse=True))


def lessons(
    library: Library,
    doses: Mapping[Key, Dose],
    times: Sequence[Once],
    answers: Mapping[Key, Answer],
) -> dict[Key, Lesson]:
    """What to propose less of, by exercise and variant.

    Args:
        library: Where the dosages are looked up.
        doses: The doses kept "from now on".
        times: What was begun lately, newest first.
        answers: What the person has said to earlier lessons.
    """
    found = {}
    for key in dict.fromkeys(once.key for once in times if once.too_much):
        exercise = library.exercises.get(key[0])
        if exercise is None or (key[1] and key[1] not in exercise.variants):
            continue
        mine = [once for once in times if once.key == key]
        said = answers.get(key)
        if said is not None and said.is_undone:
            mine = [once for once in mine if once.at > said.at]
        dosage = exercise.form(key[1]).dosage
        before = side_dials_of(dosage, doses.get(key, Dose()))
        learned = _learned(dosage, before, mine[:TIMES])
        if learned is not None:
            at = max(once.at for once in mine[:TIMES] if once.too_much)
            is_known = said is not None and not said.is_undone and said.at >= at
            now, was = learned.left, before.left
            found[key] = Lesson(key, learned.dose, now, was, at, dosage, is_known)
    return found


def eased(dosage: Dosage, dials: Dials) -> Dials | None:
    """Half of it, as far as its dosage allows; `None` where less would hardly be felt.

    The length is halved; where it cannot be, the repetitions are, else the sets; else the shortest
    length is taken, where that spares a quarter. A tempo has no length to halve.

    Args:
        dosage: Of which.
        dials: The numbers of one side.
    """
    length, number = dials.work_ms, dials.repetitions
    half = [choice for choice in length.choices if 2 * choice <= length.value]
    if half:
        return dials.turned("work_ms", max(half))
    if number.value > 1 and number.less is not None:
        return dials.turned("repetitions", (number.value + 1) // 2)
    if dials.sets.value > 1:
        return _fewer_sets(dosage, dials)
    if 4 * length.choices[0] <= 3 * length.value:
        return dials.turned("work_ms", length.choices[0])
    return None


def _fewer_sets(dosage: Dosage, dials: Dials) -> Dials:
    """Half of the sets; fewer where those that are left are the larger ones."""
    before_ms = _load_ms(dosage, dials)
    for number in range((dials.sets.value + 1) // 2, 0, -1):
        fewer = dials.turned("sets", number)
        if 4 * _load_ms(dosage, fewer) <= 3 * before_ms:
            return fewer
    return dials.turned("sets", 1)


def _learned(dosage: Dosage, before: SideDials, times: Sequence[Once]) -> SideDials | None:
    """The dose after all that was too much, `None` where nothing changes."""
    hurts = [once for once in times if once.too_much]
    level, learned = before, None
    while len(hurts) >= TOO_OFTEN:
        less = _both_eased(dosage, level)
        if less is None:
            break
        level = learned = less
        load_ms = _load_ms(dosage, level.left)
        hurts = [once for once in hurts if once.load_ms <= load_ms]
    return learned


def _both_eased(dosage: Dosage, dials: SideDials) -> SideDials | None:
    left = eased(dosage, dials.left)
    if left is None:
        return None
    if not dials.apart:
        return SideDials(left, left)
    return SideDials(left, eased(dosage, dials.right) or dials.right, apart=True)


def _load_ms(dosage: Dosage, dials: Dials) -> int:
    """The work of one side that is planned of it."""
    return with_numbers(dosage, dials).side_ms


def _times_in(record: SessionRecord) -> Iterator[Once]:
    begun: dict[tuple[int, str], list[SideRecord]] = {}
    for work in record.side_records:
        is_begun = work.done.held_ms > 0 or work.done.too_much
        if is_begun and not is_extra(record, work):
            begun.setdefault((work.done.place, work.done.variant), []).append(work)
    for works in begun.values():
        hurt = [work for work in works if work.done.too_much] or works
        yield Once(
            (works[0].done.exercise, works[0].done.variant),
            max(work.at for work in works),
            min(work.done.planned_ms for work in hurt),
            any(work.done.too_much for work in works),
        )
