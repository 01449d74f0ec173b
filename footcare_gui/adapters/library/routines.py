"""A routine's items as they stand in a file, read and written."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from footcare_gui.adapters.library.durations import LONGEST_PAUSE_MS, LONGEST_WORK_MS, read_length
from footcare_gui.adapters.library.sets import MOST_REPETITIONS, MOST_SETS
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.domain.choices.dosing import TEMPOS_PERCENT
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.programmes.lengths import length_text

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.exercise import Exercise

LINE_ENDS = (chr(0x85), chr(0x2028), chr(0x2029))
ITEM_KEYS = ("variant", "hold", "move", "repetitions", "sets", "set_rest", "pace")
PACES = {f"{percent / 100:g}": percent for percent in TEMPOS_PERCENT}
"""`0.5` is half as fast as prescribed."""


def read_item(
    node: Node,
    name_of: Callable[[Node], str] = Node.name,
    known: Mapping[str, Exercise] | None = None,
    *,
    newest: bool = True,
) -> Item:
    """One exercise of a routine: its id, or a mapping that says in which form and how much.

    Args:
        node: Where it stands.
        name_of: Reads the id of an exercise.
        known: Whose variants are known; without, any will do.
        newest: The file is of the second format, in which a routine may say how much.
    """
    if node.kind == "text":
        return Item(name_of(node))
    fields = node.fields(required=("exercise",), optional=ITEM_KEYS if newest else ITEM_KEYS[:1])
    name = name_of(fields["exercise"]) if "exercise" in fields else ""
    variant = fields.name("variant")
    exercise = (known or {}).get(name)
    if exercise and variant and variant not in exercise.variants:
        fields["variant"].unknown("unknown_variant", variant, exercise.variants)
    return Item(
        name,
        variant,
        _work_ms(fields),
        _number(fields, "repetitions", MOST_REPETITIONS),
        _number(fields, "sets", MOST_SETS),
        read_length(fields["set_rest"], LONGEST_PAUSE_MS) if "set_rest" in fields else None,
        fields["pace"].choice(PACES) if "pace" in fields else None,
    )


def routine_text(routine: Routine) -> str:
    """A routine as an item of the list `routines` of a library file."""
    lines = [f"  - id: {routine.id}", f"    name: {quoted(routine.name)}"]
    if routine.note:
        lines.append(f"    note: {quoted(routine.note)}")
    lines.append("    exercises:")
    lines += [f"      - {_item_text(item)}" for item in routine.items]
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """As a double-quoted YAML text: JSON's is one, but for some ends of lines."""
    written = json.dumps(text, ensure_ascii=False)
    for sign in LINE_ENDS:
        written = written.replace(sign, f"\\u{ord(sign):04x}")
    return written


def _item_text(item: Item) -> str:
    said = [f"exercise: {item.exercise}"]
    if item.variant:
        said.append(f"variant: {item.variant}")
    if item.work_ms is not None:
        said.append(f"hold: {length_text(item.work_ms)}")
    if item.repetitions is not None:
        said.append(f"repetitions: {item.repetitions}")
    if item.sets is not None:
        said.append(f"sets: {item.sets}")
    if item.set_rest_ms is not None:
        said.append(f"set_rest: {length_text(item.set_rest_ms)}")
    if item.tempo_percent is not None:
        said.append(f"pace: {item.tempo_percent / 100:g}")
    return "{" + ", ".join(said) + "}" if said[1:] else item.exercise


def _work_ms(fields: Fields) -> int | None:
    node = fields.get("hold") or fields.get("move")
    return None if node is None else read_length(node, LONGEST_WORK_MS)


def _number(fields: Fields, key: str, most: int) -> int | None:
    return fields.whole(key, 1, low=1, high=most) if key in fields else None
