"""The `programme` of a library file: who made it for whom, and what it asks not to exceed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from footcare_gui.adapters.library.dosage import MOST_PER_DAY
from footcare_gui.adapters.library.durations import LONGEST_WORK_MS, read_length
from footcare_gui.adapters.library.routines import quoted
from footcare_gui.adapters.library.sets import MOST_REPETITIONS, MOST_SETS, read_date
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.programmes.lengths import length_text

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.exercise import Exercise
    from footcare_gui.domain.exercises.routine import Routine

KEYS = ("by", "on", "until", "note", "limits", "cautions", "instead_of")
LIMIT_KEYS = ("hold", "move", "repetitions", "sets", "per_day")
MOST_CAUTIONS, MOST_NAME = 20, 80


def instead_of(file: Fields) -> Iterator[str]:
    """Ids in whose place those of this file stand; what is wrong with them is said elsewhere."""
    node = file.get("programme")
    for text, _, value in node.pairs() if node is not None and node.kind == "mapping" else ():
        if text == "instead_of" and value.kind == "list":
            yield from (one.scalar for one in value.children)


def read_programme(
    file: Fields,
    known: Mapping[str, Exercise],
    mine: Mapping[str, Exercise],
    routines: Sequence[Routine],
) -> tuple[Programme, ...]:
    """The file's programme, or none.

    Args:
        file: The whole file.
        known: All exercises that it may speak of.
        mine: Those that are in it.
        routines: Those that are in it.
    """
    if "programme" not in file:
        return ()
    fields = file["programme"].fields(required=("name",), optional=KEYS)
    for node in fields.items("instead_of"):
        node.name()
    limits = {id: _limit(node) for id, node in _by_exercise(fields, "limits", known)}
    cautions = {
        id: node.texts(fewest=1, most=MOST_CAUTIONS)
        for id, node in _by_exercise(fields, "cautions", known)
    }
    used = (item.exercise for routine in routines for item in routine.items)
    programme = Programme(
        name=fields.text("name", longest=MOST_NAME),
        by=fields.text("by", longest=MOST_NAME),
        on=read_date(fields["on"]) if "on" in fields else None,
        until=read_date(fields["until"]) if "until" in fields else None,
        note=fields.text("note"),
        exercises=tuple(dict.fromkeys((*mine, *used, *limits, *cautions))),
        routines=tuple(routine.id for routine in routines),
        limits=limits,
        cautions=cautions,
        brought=tuple(mine),
    )
    return (programme,)


def programme_text(programme: Programme, instead: Collection[str] = ()) -> str:
    """A programme as the beginning of a library file."""
    lines = ["programme:", f"  name: {quoted(programme.name)}"]
    if programme.by:
        lines.append(f"  by: {quoted(programme.by)}")
    for key, day in (("on", programme.on), ("until", programme.until)):
        if day is not None:
            lines.append(f"  {key}: {day.isoformat()}")
    if programme.note:
        lines.append(f"  note: {quoted(programme.note)}")
    if instead:
        lines.append(f"  instead_of: [{', '.join(instead)}]")
    lines += _block("limits", ((id, _limit_text(one)) for id, one in programme.limits.items()))
    lines += _block(
        "cautions",
        ((id, f"[{', '.join(map(quoted, texts))}]") for id, texts in programme.cautions.items()),
    )
    return "\n".join(lines) + "\n"


def _by_exercise(
    fields: Fields, key: str, known: Mapping[str, Exercise]
) -> Iterator[tuple[str, Node]]:
    for id, node in fields.entries(key):
        if id not in known and "" not in known:
            node.unknown("unknown_exercise", id, known)
        yield id, node


def _limit(node: Node) -> Limit:
    fields = node.fields(required=(), optional=LIMIT_KEYS)
    length = fields.get("hold") or fields.get("move")
    return Limit(
        None if length is None else read_length(length, LONGEST_WORK_MS),
        _whole(fields, "repetitions", MOST_REPETITIONS),
        _whole(fields, "sets", MOST_SETS),
        _whole(fields, "per_day", MOST_PER_DAY),
    )


def _whole(fields: Fields, key: str, most: int) -> int | None:
    return fields.whole(key, low=1, high=most) if key in fields else None


def _limit_text(limit: Limit) -> str:
    said = [] if limit.work_ms is None else [f"hold: {length_text(limit.work_ms)}"]
    numbers = (
        ("repetitions", limit.repetitions),
        ("sets", limit.sets),
        ("per_day", limit.per_day),
    )
    said += [f"{key}: {number}" for key, number in numbers if number is not None]
    return "{" + ", ".join(said) + "}"


def _block(key: str, entries: Iterable[tuple[str, str]]) -> Sequence[str]:
    lines = [f"    {id}: {text}" for id, text in entries]
    return [f"  {key}:", *lines] if lines else []
