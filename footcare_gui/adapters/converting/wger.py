"""A routine of wger as its `/api/v2/routine/<id>/structure/` gives it.

It names exercises by number only: their names come from `/api/v2/exerciseinfo/`, whose answer may
be among the files. It has sets, repetitions or seconds, and rest; it knows no position of the body
and no side, and how a load grows has no place here.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from html import unescape
from pathlib import Path
from typing import Any

from footcare_gui.adapters.converting.foreign import (
    Converted,
    Foreign,
    ForeignError,
    plain,
    read_json,
)
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.programmes.draft import DraftDose

ORIGIN = "wger"
ENGLISH = 2
"""The language's number there."""
REPETITIONS, SECONDS, MINUTES = 1, 3, 4
"""Numbers of the units of repetitions that have a place here."""
UNITS = {
    2: "until failure", 5: "miles", 6: "kilometers", 7: "as many as possible", 8: "meters",
}  # fmt: skip
NO_PLACE = ("weight", "max_weight", "rir", "max_rir", "max_set_nr", "max_rest", "max_repetitions")
MOST = {"sets": 20, "repetitions": 100, "seconds": 600, "rest": 300}
TAG = re.compile(r"<[^>]*>")

Info = Mapping[int, Foreign]


def convert(paths: Sequence[Path], taken: Container[str]) -> Converted:
    """What these files come to.

    Args:
        paths: Routines, and perhaps what tells the exercises' names.
        taken: Ids that are not free.

    Raises:
        ForeignError: None of them is a routine.
        OSError: One cannot be read.
    """
    values = [read_json(path) for path in paths]
    info = {id: one for value in values for id, one in _infos(value)}
    routines = [value for value in values if isinstance(value, dict) and "days" in value]
    if not routines:
        names = ", ".join(path.name for path in paths)
        raise ForeignError(f"{names}: no routine in it; save /api/v2/routine/<id>/structure/")
    converted = Converted()
    for routine in routines:
        _take(routine, info, converted, taken)
    return converted


def _infos(value: Any) -> Iterator[tuple[int, Foreign]]:
    results = value.get("results", [value]) if isinstance(value, dict) else value
    for one in results if isinstance(results, list) else ():
        if isinstance(one, dict) and isinstance(one.get("translations"), list):
            said = [t for t in one["translations"] if isinstance(t, dict)]
            said.sort(key=lambda t: t.get("language") != ENGLISH)
            name = plain(said[0].get("name"), 80) if said else ""
            if isinstance(one.get("id"), int) and name:
                yield one["id"], _named(one, name, said[0])


def _named(one: dict[str, Any], name: str, said: dict[str, Any]) -> Foreign:
    text = plain(unescape(TAG.sub(" ", str(said.get("description") or ""))), 4_000)
    return Foreign(name, (text,) if text else (), _names(one, "muscles"), _names(one, "equipment"))


def _names(one: dict[str, Any], key: str) -> tuple[str, ...]:
    """The plain English names of muscles and things, as far as they have one."""
    found = one.get(key)
    named = (
        plain(part.get("name_en") or part.get("name"))
        for part in (found if isinstance(found, list) else ())
        if isinstance(part, dict)
    )
    return tuple(name for name in named if name and "none" not in name.casefold())


def _take(routine: dict[str, Any], info: Info, converted: Converted, taken: Container[str]) -> None:
    """Every day with exercises is a routine here."""
    name = plain(routine.get("name"), 60) or "wger"
    ids: dict[Foreign, str] = {}
    for number, day in enumerate(_dicts(routine.get("days")), 1):
        entries = [e for slot in _dicts(day.get("slots")) for e in _dicts(slot.get("entries"))]
        items = []
        for entry in entries:
            exercise = _exercise(entry, info, converted)
            if exercise not in ids:
                ids[exercise] = converted.add(exercise, taken)
            items.append(Item(ids[exercise]))
        if items:
            title = f"{name}, {plain(day.get('name'), 18) or number}"
            id = f"wger_{routine.get('id', 0)}_{number}"
            converted.routines.append(Routine(id, title, tuple(items[:60])))
            converted.unmapped["exercises beyond 60 in a day"] += max(0, len(items) - 60)


def _exercise(entry: dict[str, Any], info: Info, converted: Converted) -> Foreign:
    number = entry.get("exercise")
    known = info.get(number) if isinstance(number, int) else None
    if known is None:
        converted.unmapped["exercises without a name (add /api/v2/exerciseinfo/)"] += 1
        known = Foreign(f"wger exercise {number}")
    for key in NO_PLACE:
        converted.unmapped[key] += bool(entry.get(f"{key}_configs"))
    dose = _dose(entry, converted)
    dosage = None if dose is None else dose.dosage
    return Foreign(known.name, known.steps, known.works, known.equipment, dosage)


def _dose(entry: dict[str, Any], converted: Converted) -> DraftDose | None:
    """What it says of repetitions or seconds; nothing where it says neither."""
    unit, value = entry.get("repetition_unit"), _first(entry, "repetitions", converted)
    if unit not in (REPETITIONS, SECONDS, MINUTES, None):
        converted.unmapped[f"repetitions in {UNITS.get(unit, 'a unit of its own')}"] += 1
        return None
    sets, rest = _first(entry, "set_nr", converted), _first(entry, "rest", converted)
    if value is None:
        return None
    number = min(MOST["sets"], round(sets)) if sets and sets >= 1 else 1
    rest_ms = 1_000 * min(MOST["rest"], round(rest)) if rest and rest >= 1 else None
    common = DraftDose(sets=number, set_rest_ms=rest_ms if number > 1 else None)
    if unit in (SECONDS, MINUTES):
        seconds = round(value * (60 if unit == MINUTES else 1))
        return common._replace(work_ms=1_000 * max(1, min(MOST["seconds"], seconds)))
    return common._replace(repetitions=max(1, min(MOST["repetitions"], round(value))))


def _first(entry: dict[str, Any], key: str, converted: Converted) -> float | None:
    """What it begins with; how it grows from then on has no place here."""
    configs = _dicts(entry.get(f"{key}_configs"))
    converted.unmapped[f"how {key} grow"] += len(configs) > 1
    for config in configs:
        try:
            return float(config["value"])
        except (KeyError, TypeError, ValueError):
            continue
    return None


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
