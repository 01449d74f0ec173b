"""A loaded library as plain lists for JSON, and back: compact, and quick to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from footcare_gui.adapters.library.files import LoadResult
from footcare_gui.domain.exercises.dosage import (
    Article,
    Count,
    Dosage,
    Limit,
    Ours,
    SideTerm,
    Span,
    WorkKind,
)
from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture, Step
from footcare_gui.domain.exercises.routine import Item, Ladder, Library, Routine, Rung
from footcare_gui.domain.exercises.sets import Growth, Sets, Tempo, When
from footcare_gui.domain.exercises.words import ExerciseWords, FormWords
from footcare_gui.domain.value import Value

if TYPE_CHECKING:
    from datetime import date

    from footcare_gui.domain.exercises.faults import Fault
    from footcare_gui.domain.exercises.programme import Programme


def encode(value: object) -> Any:
    """Records and tuples as lists of their parts in order, enumerations as their values.

    What a mapping holds knows its own key, or stands beside it.
    """
    if isinstance(value, Mapping):
        is_named = not all(hasattr(part, "id") for part in value.values())
        return [encode((key, part) if is_named else part) for key, part in value.items()]
    if isinstance(value, Value):
        return [encode(part) for part in value._asdict().values()]
    if isinstance(value, tuple):
        return [encode(part) for part in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def decode(row: Any, exercises: Iterable[Any]) -> LoadResult:
    """What `encode` was given.

    Args:
        row: The result without its exercises.
        exercises: The exercises, one by one.

    Raises:
        ValueError, TypeError, KeyError, IndexError: The lists are none of ours.
    """
    (_, routines, ladder, programmes), faults = row
    library = Library(
        {exercise.id: exercise for exercise in map(_exercise, exercises)},
        {routine.id: routine for routine in map(_routine, routines)},
        Ladder(*(tuple(Rung(*rung) for rung in rungs) for rungs in ladder)),
        tuple(map(_programme, programmes)),
    )
    return LoadResult(library, tuple(map(_fault, faults)))


def _programme(row: Any) -> Programme:
    from footcare_gui.domain.exercises.programme import Programme  # few libraries have one

    name, by, on, until, note, exercises, routines, limits, cautions, brought = row
    return Programme(
        name,
        by,
        on and _date(on),
        until and _date(until),
        note,
        tuple(exercises),
        tuple(routines),
        {id: Limit(*limit) for id, limit in limits},
        {id: tuple(texts) for id, texts in cautions},
        tuple(brought),
    )


def _fault(row: Any) -> Fault:
    from footcare_gui.domain.exercises.faults import Fault  # hardly any library has one

    file, line, column, code, params = row
    return Fault(file, line, column, code, tuple((name, value) for name, value in params))


def _exercise(row: Any) -> Exercise:
    id_, words, usual, variants, unsteady = row
    forms = {form.id: form for form in map(_form, variants)}
    name, purpose, tip, doing, notes, as_written = words
    said = ExerciseWords(name, purpose, tip, doing, tuple(notes), as_written)
    return Exercise(id_, said, _form(usual), forms, unsteady)


def _form(row: Any) -> Form:
    id_, (name, title, *lists), posture, equipment, steps, works, dosage, figure, needs_balance = (
        row
    )
    return Form(
        id_,
        FormWords(name, title, *map(tuple, lists)),
        Posture(posture),
        tuple(map(tuple, equipment)),
        tuple(Step(pose, tuple(during)) for pose, during in steps),
        tuple(works),
        Dosage(_article(dosage[0]), _ours(dosage[1]), Limit(*dosage[2]), dosage[3]),
        figure,
        needs_balance,
    )


def _article(row: Any) -> Article:
    return Article(*_prescribed(row))


def _ours(row: Any) -> Ours:
    *row, sets, tempo, own_pace, up_to, when, growth = row
    *times, phases, reverse_at_half, consecutive_days = row[6:]
    parts = [*_prescribed(row[:6]), *times, tuple(phases), reverse_at_half, consecutive_days]
    parts += [_sets(sets), tempo and Tempo(*tempo), own_pace, up_to, _when(when)]
    parts.append(growth and Growth(*growth))
    return Ours(*parts)


def _sets(row: Any) -> Sets:
    number, rest_ms, repetitions, work_ms, parts, alternate = row
    return Sets(number, rest_ms, tuple(repetitions), tuple(work_ms), tuple(parts), alternate)


def _when(row: Any) -> When:
    every_days, weekdays, apart_ms, until = row
    return When(every_days, tuple(weekdays), apart_ms, until and _date(until))


def _date(text: str) -> date:
    from datetime import date  # hardly any library has one

    return date.fromisoformat(text)


def _prescribed(row: Any) -> list[Any]:
    work, span, repetitions, sides, per_day, days = row
    return [
        work and WorkKind(work),
        span and Span(*span),
        repetitions,
        sides and SideTerm(sides),
        per_day and Count(*per_day),
        days and Count(*days),
    ]


def _routine(row: Any) -> Routine:
    id_, name, items, note, own, original = row
    places = tuple(Item(*item) for item in items)
    return Routine(id_, name, places, note, own, original and _routine(original))
