"""A file as a tree that can say what no sound file says: keys twice, raw YAML, any key at all.

A tree is a text, a list of trees, or `Pairs` of keys and trees. It is damaged in a few places at
random, by shape and not by byte, so that most of what comes out still parses and goes deep into
the readers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from random import Random
from typing import Any, TypeAlias

import yaml


class Raw(str):
    """A text that is written as it stands, whatever it means there."""

    __slots__ = ()


class Pairs(list[tuple[Any, Any]]):
    """A mapping in its order; a key may come twice."""


class Embedded(list[Any]):
    """A JSON document kept as a text in another; its only item is its tree."""


Tree: TypeAlias = Any

_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_ .–-]*")
_LONG = "toe_" * 700

HOSTILE_TEXTS = (
    "", " ", "\u200b", "\u3164", "\u2060\u200d", "\u202eabc", "\x07", "\x00", "\ufeff", "\ud800",
    "\U0001f463", "e\u0301" * 40, "null", "~", "none", "nan", "inf", "-inf", "1e309", "0", "-1",
    "1", "2", "99999999999999999999", "9" * 400, "0x10", "1_000", "017", "\u0663", "1.5", ".5",
    "0 s", "0.0001 s", "1 s", "5 s", "30", "9", "600 s", "999999 s", "10 min", "5–3 s", "5-5 s",
    "1–600 s", "up to 600 s", "at least 600 s", "at least 1 s", "up to 1 s", "as long as you can",
    "several", "1–100", "100", "0–0", "half", "yes", "no", "usual", "leave_out", "selection",
    "none", "each leg", "each foot", "start", "hold", "move", "rest", "switch", "left", "right",
    "both", "near", "far", "<b>x</b>", "%n %s {n} {0}", "{", "}", "../../x", "a\nb", "a\tb", _LONG,
    "a" * 48, "a" * 49, "True", "False", "2026-11-28", "9999-12-31", "0001-01-01",
)  # fmt: skip
RAW_YAML = (
    "", "~", "[", "]", "{", "}", "&a x", "*a", "!!int 3", "!!python/object:os.system x", "!x y",
    "@", "`", "%", "|", ">", "'", '"', "? x", "- x", "---", "...", "#", "<<: {}", "\t", "[" * 40,
    "{a: " * 40, '"\\ud800"', '"\\x00"', "a: b: c", "[1, 2",
)  # fmt: skip
RAW_JSON = (
    "", "null", "true", "false", "0", "-1", "1e309", "-1e309", "NaN", "Infinity", "9" * 400, "1.5",
    "2147483648", "9223372036854775808", '"\\ud800"', "[" * 3_000, '{"a":' * 3_000, "[", "}", "'x'",
    "9" * 5_000, '"\\u0000"', "[[]]", "{}", "[]",
)  # fmt: skip


def of_yaml(text: str) -> Tree:
    """The tree of a sound YAML file."""
    return _of_node(yaml.compose(text, Loader=yaml.BaseLoader))


def _of_node(node: yaml.Node | None) -> Tree:
    if isinstance(node, yaml.MappingNode):
        return Pairs((_of_node(key), _of_node(value)) for key, value in node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_of_node(item) for item in node.value]
    return "" if node is None else str(node.value)


def of_json(text: str) -> Tree:
    """The tree of a sound JSON file; texts that are documents themselves are trees too."""
    return _of_value(json.loads(text))


def _of_value(value: Any) -> Tree:
    if isinstance(value, dict):
        return Pairs((str(key), _of_value(item)) for key, item in value.items())
    if isinstance(value, list):
        return [_of_value(item) for item in value]
    if isinstance(value, str):
        return Embedded([of_json(value)]) if value.startswith("{") else value
    return Raw(json.dumps(value))


def to_yaml(tree: Tree) -> str:
    """The tree as YAML, on one line."""
    if isinstance(tree, Pairs):
        return "{" + ", ".join(f"{to_yaml(key)}: {to_yaml(value)}" for key, value in tree) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(to_yaml, tree)) + "]"
    if isinstance(tree, Raw) or _PLAIN.fullmatch(tree):
        return str(tree)
    return json.dumps(tree)


def to_json(tree: Tree) -> str:
    """The tree as JSON."""
    if isinstance(tree, Embedded):
        return json.dumps("".join(map(to_json, tree)))
    if isinstance(tree, Pairs):
        return "{" + ",".join(f"{to_json(key)}:{to_json(value)}" for key, value in tree) + "}"
    if isinstance(tree, list):
        return "[" + ",".join(map(to_json, tree)) + "]"
    return str(tree) if isinstance(tree, Raw) else json.dumps(tree)


def copied(tree: Tree) -> Tree:
    """The same again, to be damaged."""
    if isinstance(tree, Pairs):
        return Pairs((copied(key), copied(value)) for key, value in tree)
    return type(tree)(map(copied, tree)) if isinstance(tree, list) else tree


def damage(tree: Tree, random: Random, raw: tuple[str, ...]) -> Tree:
    """The tree with one to four places made hostile; the tree itself is changed too."""
    whole = [tree]
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 4))):
        places = list(_places(whole))
        if not places:
            break
        _damage_place(*random.choice(places), random, places, raw)
    return whole[0] if whole else Raw("")


def _places(tree: list[Any]) -> Iterator[tuple[list[Any], int]]:
    """Every list with each place in it, the deep ones as well."""
    for index, item in enumerate(tree):
        yield tree, index
        value = item[1] if isinstance(tree, Pairs) else item
        if isinstance(value, list):
            yield from _places(value)


def _damage_place(
    where: list[Any],
    index: int,
    random: Random,
    places: list[tuple[list[Any], int]],
    raw: tuple[str, ...],
) -> None:
    item = where[index]
    if random.random() < 0.12:
        del where[index]
        return
    if random.random() < 0.1:
        copies = random.choice((1, 1, 1, 2, 9, 70))
        where[index:index] = [copied_item(item) for _ in range(copies)]
        return
    if not isinstance(where, Pairs):
        where[index] = _another(item, random, places, raw)
    elif random.random() < 0.3:
        where[index] = (_another_key(item[0], random, places, raw), item[1])
    else:
        where[index] = (item[0], _another(item[1], random, places, raw))


def copied_item(item: Any) -> Any:
    """An item of a list, or a pair of a mapping, again."""
    return (item[0], copied(item[1])) if isinstance(item, tuple) else copied(item)


def _another_key(
    key: Tree, random: Random, places: list[tuple[list[Any], int]], raw: tuple[str, ...]
) -> Tree:
    where, index = random.choice(places)
    if isinstance(where, Pairs) and random.random() < 0.6:
        return where[index][0]
    return _hostile(random, raw) if random.random() < 0.9 else [key]


def _another(
    value: Tree, random: Random, places: list[tuple[list[Any], int]], raw: tuple[str, ...]
) -> Tree:
    dice = random.random()
    if isinstance(value, str) and dice < 0.4:  # another word of this file, so that it goes deeper
        return random.choice(list(map(_text_at, random.choices(places, k=4))))
    if dice < 0.55:
        return _hostile(random, raw)
    if dice < 0.78:  # something else that stands somewhere in this file
        where, index = random.choice(places)
        return copied(where[index][1] if isinstance(where, Pairs) else where[index])
    if dice < 0.87:
        return [value] if random.random() < 0.5 else Pairs([("id", value)])
    if dice < 0.95:
        return random.choice([[], Pairs(), [[]], [Pairs()], Pairs([("", "")])])
    return value[0] if isinstance(value, list) and value and not isinstance(value, Pairs) else ""


def _text_at(place: tuple[list[Any], int]) -> Tree:
    where, index = place
    found = where[index][1] if isinstance(where, Pairs) else where[index]
    return found if isinstance(found, str) else ""


def _hostile(random: Random, raw: tuple[str, ...]) -> Tree:
    if random.random() < 0.2:
        return Raw(random.choice(raw))
    return random.choice(HOSTILE_TEXTS)
