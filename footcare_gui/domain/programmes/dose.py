"""A dose as it is written: what a sentence said, as the keys of a library file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.sets import Growth, Sets, Tempo, When
from footcare_gui.domain.programmes.fields import WEEKDAYS
from footcare_gui.domain.programmes.lengths import count_text, length_text, sets_text, span_text
from footcare_gui.domain.programmes.written import Written

_HOUR_MS = 3_600_000


def written_dose(dosage: Dosage) -> Mapping[str, Written]:
    """The keys of `ours`, such as the reader makes this dose of again; all of it is ours."""
    return dict(_parts(dosage))


def _parts(dosage: Dosage) -> Iterator[tuple[str, Written]]:
    ours, sets = dosage.ours, dosage.ours.sets
    if ours.tempo is not None:
        yield "tempo", _tempo(ours.tempo)
    else:
        yield dosage.work.value, tuple(map(length_text, sets.work_ms)) or span_text(dosage.span)
    if ours.own_pace:
        yield "own_pace", "yes"
    if ours.growth is not None:
        yield "each_week", _growth(ours.growth)
    if ours.up_to:
        yield "repetitions", f"up to {dosage.repetitions}"
    elif ours.repetitions is not None:
        yield "repetitions", tuple(map(str, sets.repetitions)) or str(dosage.repetitions)
    if ours.sides is not None:
        yield "sides", ours.sides.value
    yield from _sets(sets)
    for key, ms in (
        ("move_in", ours.move_in_ms),
        ("release", ours.release_ms),
        ("rest", ours.rest_ms),
    ):
        if ms:
            yield key, length_text(ms)
    for key, number in (("per_day", ours.per_day), ("days_per_week", ours.days_per_week)):
        if number is not None:
            yield key, count_text(number)
    yield from _when(ours.when)


def _sets(sets: Sets) -> Iterator[tuple[str, Written]]:
    if sets.number > 1:
        yield "sets", str(sets.number)
    if sets.rest_ms:
        yield "set_rest", length_text(sets.rest_ms)
    if sets.parts:
        yield "parts", sets.parts
    if sets.alternate:
        yield "alternate", "yes"


def _when(when: When) -> Iterator[tuple[str, Written]]:
    if when.every_days is not None:
        yield "every", f"{when.every_days} days"
    if when.weekdays:
        yield "days", tuple(WEEKDAYS[number] for number in when.weekdays)
    if when.apart_ms is not None:
        yield "apart", f"{when.apart_ms // _HOUR_MS} h"
    if when.until is not None:
        yield "until", when.until.isoformat()


def _growth(growth: Growth) -> Written:
    said = sets_text if growth.of == "sets" else length_text
    return {"add": said(growth.add), "up_to": said(growth.up_to)}


def _tempo(tempo: Tempo) -> Written:
    beats = (("up", tempo.up_ms), ("hold", tempo.hold_ms), ("down", tempo.down_ms))
    return {name: length_text(ms) for name, ms in beats if ms}
