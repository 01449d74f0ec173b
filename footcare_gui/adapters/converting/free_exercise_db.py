"""Exercises of free-exercise-db: one JSON object each, or all of them in one list.

Its schema has names, instructions, muscles and equipment; it knows no position of the body, no
hold, no duration, no repetitions and no side.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import Any

from footcare_gui.adapters.converting.foreign import (
    Converted,
    Foreign,
    ForeignError,
    plain,
    read_json,
    texts,
)

ORIGIN = "free-exercise-db"
NOTHING = frozenset({"", "body only"})
UNSAID = frozenset({"other"})
MUSCLES = {"calves": "calf", "hamstrings": "back of the thigh"}
"""Our words for what they call otherwise; all others stay as they are."""
THINGS = {"bands": "band"}
NO_PLACE = ("force", "level", "mechanic", "category", "videoUrl", "alternateNames")


def convert(paths: Sequence[Path], taken: Container[str], only: Sequence[str] = ()) -> Converted:
    """What these files come to.

    Args:
        paths: Of one exercise, or of a list of them.
        taken: Ids that are not free.
        only: Words of which one is to stand in the name, the muscles or the instructions.

    Raises:
        ForeignError: A file is none of theirs.
        OSError: It cannot be read.
    """
    converted = Converted()
    for path in paths:
        found = list(_objects(read_json(path)))
        if not found:
            raise ForeignError(f"{path.name} has no exercise with a name and instructions")
        for one in found:
            if _is_wanted(one, only):
                converted.add(_exercise(one, converted), taken)
    return converted


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict) and plain(one.get("name")) and "instructions" in one:
            yield one


def _is_wanted(one: dict[str, Any], only: Sequence[str]) -> bool:
    said = (one.get("name"), *texts(one.get("primaryMuscles")), *texts(one.get("instructions")))
    whole = " ".join(map(str, said)).casefold()
    return not only or any(word.casefold() in whole for word in only)


def _exercise(one: dict[str, Any], converted: Converted) -> Foreign:
    for key in NO_PLACE:
        converted.unmapped[key] += bool(one.get(key))
    converted.unmapped["images"] += bool(texts(one.get("images")))
    thing = plain(one.get("equipment"))
    converted.unmapped["equipment “other”"] += thing in UNSAID
    muscles = (*texts(one.get("primaryMuscles")), *texts(one.get("secondaryMuscles")))
    return Foreign(
        plain(one["name"], 80),
        texts(one.get("instructions")),
        tuple(dict.fromkeys(MUSCLES.get(muscle, muscle) for muscle in muscles)),
        () if thing in NOTHING | UNSAID else (THINGS.get(thing, thing),),
    )
