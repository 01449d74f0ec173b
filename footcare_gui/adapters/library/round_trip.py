"""An exercise in the text of a library file: changed parts are written, all else stays as it is.

The one place that knows ruamel.yaml, which keeps comments, quotation marks and the order of keys;
it is loaded when the first exercise is kept or shown as text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from io import StringIO
from itertools import product
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from footcare_gui.adapters.library.lines import with_only_changes
from footcare_gui.domain.programmes.written import Written

WIDEST = 1 << 16
ORDER = (
    "id", "copy_of", "name", "as_written", "doing", "purpose", "posture", "equipment",
    "needs_balance", "unsteady", "tip", "figure", "article", "ours", "steps", "text", "pose",
    "picture", "during", "works", "mistakes", "cautions", "easier", "harder", "notes",
    "assumed", "variants", "hold", "move", "each_week", "add", "up_to", "tempo", "own_pace",
    "up", "down", "repetitions", "sides", "sets", "set_rest", "parts", "alternate", "use",
    "target", "cap", "move_in", "release", "rest", "switch", "phases", "per_day",
    "days_per_week", "every", "days", "apart", "until",
)  # fmt: skip
"""Where a new key goes: behind those that come before it here."""
IN_ONE_LINE = (
    "assumed",
    "ours",
    "article",
    "tempo",
    "each_week",
    "equipment",
    "works",
    "days",
    "parts",
    "during",
)
DOSES, MOST_IN_ONE_LINE = ("ours", "article"), 3
LONGEST_STEP = 90
BEATS = ("up", "hold", "down")
_SEQUENCE, _OFFSET, _MAPPING = (4, 2, 3), (2, 0, 1), (2, 4)
_NEEDS_QUOTES = frozenset("-?:,[]{}#&*!|>'\"%@` ")


class UnreadableError(ValueError):
    """A text cannot be changed in its place."""


class _AllText(VersionedResolver):
    """Every value is text: `no`, `12:30` and `017` are what they look like."""

    @property
    def versioned_resolver(self) -> Any:
        """No kind of value has a form of its own."""
        return {}


def changed(text: str, old: Written, new: Written) -> str:
    """The text of one item of a list of exercises, so that it says something else.

    Args:
        text: The item with its dash and its indentation, and comments.
        old: What it says.
        new: What it is to say; where that is the same, nothing changes at all.

    Raises:
        UnreadableError: What our own reader reads is too much for this one.
    """
    if old == new:
        return text
    try:
        yaml, as_dumped, document = _loaded(text)
        document[0] = _changed(document[0], new)
        return with_only_changes(text, as_dumped, _dumped(yaml, document))
    except YAMLError as error:
        raise UnreadableError(str(error)) from error


def fresh(exercise: Written) -> str:
    """The text of a new item."""
    return _dumped(_yaml(4, 2, 2), CommentedSeq([_new(exercise)]))


def _yaml(sequence: int, offset: int, mapping: int) -> YAML:
    yaml = YAML()
    yaml.Resolver = _AllText
    yaml.preserve_quotes = True
    yaml.allow_duplicate_keys = True  # a fault that is to be mended, and no reason to break
    yaml.width = WIDEST
    yaml.indent(mapping=mapping, sequence=sequence, offset=offset)
    return yaml


def _loaded(text: str) -> tuple[YAML, str, Any]:
    """What writes a text most as it is, what that writes of it, and the document."""
    wanted, best = set(text.splitlines()), (-1, _yaml(4, 2, 2), "")
    for sequence, offset, mapping in product(_SEQUENCE, _OFFSET, _MAPPING):
        if offset + 2 <= sequence:
            yaml = _yaml(sequence, offset, mapping)
            dumped = _dumped(yaml, yaml.load(text))
            alike = len(wanted.intersection(dumped.splitlines()))
            if alike > best[0]:
                best = alike, yaml, dumped
            if dumped == text:
                break
    _, yaml, dumped = best
    return yaml, dumped, yaml.load(text)


def _dumped(yaml: YAML, document: Any) -> str:
    stream = StringIO()
    yaml.dump(document, stream)
    return stream.getvalue()


def _changed(node: Any, new: Written) -> Any:
    """A part of the document, so that it says something else; comments in it stay."""
    if isinstance(new, Mapping) and isinstance(node, CommentedMap):
        _change_keys(node, new)
        return node
    if isinstance(new, tuple) and isinstance(node, CommentedSeq):
        _change_items(node, new)
        return node
    if isinstance(new, str) and isinstance(node, str):
        return node if str(node) == new else _like(node, new)
    return _new(new)


def _like(old: str, new: str) -> str:
    """A text in the kind of quotation marks that the old one had."""
    return type(old)(new) if type(old) is not str else _scalar(new)


def _change_keys(node: CommentedMap, new: Mapping[str, Written]) -> None:
    for key in [key for key in node if key not in new]:
        _take_out(node, key)
    for key, part in new.items():
        if key in node:
            after = _changed(node[key], part)
            if after is not node[key]:
                node[key] = after
        else:
            node.insert(_place_for(node, key), key, _new(part, key))


def _take_out(node: CommentedMap, key: str) -> None:
    """Without the comments behind it, which belong to what follows: those go to what is before."""
    keys = list(node)
    place = keys.index(key)
    tokens = node.ca.items.pop(key, None)
    behind = tokens[2] if tokens and len(tokens) > 2 else None
    del node[key]
    if behind is None or place == 0:
        return
    kept = behind.value.partition("\n")[2]
    before = keys[place - 1]
    if not kept.strip():
        return
    known = node.ca.items.setdefault(before, [None, None, None, None])
    if known[2] is None:
        behind.value = f"\n{kept}"
        known[2] = behind
    else:
        known[2].value += kept


def _place_for(node: CommentedMap, key: str) -> int:
    rank = _rank(key)
    places = [place for place, known in enumerate(node, start=1) if _rank(known) <= rank]
    return max(places, default=0)


def _rank(key: object) -> int:
    return ORDER.index(key) if key in ORDER else len(ORDER)


def _change_items(node: CommentedSeq, new: tuple[Written, ...]) -> None:
    """Items that stay keep their comments; what came instead of others takes their place."""
    old = [_said(item) for item in node]
    matcher = SequenceMatcher(None, list(map(repr, old)), list(map(repr, new)), autojunk=False)
    for kind, begin, end, first, last in reversed(matcher.get_opcodes()):
        if kind == "equal":
            continue
        both = min(end - begin, last - first)
        for place in range(end - 1, begin + both - 1, -1):
            del node[place]
        for number in range(both):
            node[begin + number] = _changed(node[begin + number], new[first + number])
        for number in range(first + both, last):
            node.insert(begin + number - first, _new(new[number]))


def _said(node: Any) -> Written:
    if isinstance(node, CommentedMap):
        return {str(key): _said(part) for key, part in node.items()}
    if isinstance(node, CommentedSeq):
        return tuple(map(_said, node))
    return str(node)


def _new(written: Written, key: str = "") -> Any:
    if isinstance(written, str):
        return _scalar(written)
    if isinstance(written, tuple):
        items = CommentedSeq(map(_new, written))
        if key in IN_ONE_LINE or (key in ("hold", "move", "repetitions")):
            items.fa.set_flow_style()
        return items
    parts = CommentedMap((name, _new(part, name)) for name, part in _ordered(written, key))
    is_short = key not in DOSES or len(parts) <= MOST_IN_ONE_LINE
    if (key in IN_ONE_LINE and is_short) or _is_short_step(written):
        parts.fa.set_flow_style()
    return parts


def _is_short_step(written: Mapping[str, Written]) -> bool:
    return "text" in written and len(repr(written)) <= LONGEST_STEP


def _ordered(written: Mapping[str, Written], key: str) -> Iterator[tuple[str, Written]]:
    order = BEATS if key == "tempo" else ORDER
    known = {name: place for place, name in enumerate(order)}
    yield from sorted(written.items(), key=lambda item: known.get(item[0], len(known)))


def _scalar(text: str) -> str:
    """Plain where that can be read back, else in quotation marks."""
    is_plain = (
        text
        and text == text.strip()
        and text[0] not in _NEEDS_QUOTES
        and text[-1] != ":"
        and not any(mark in text for mark in (": ", " #", "\n", "\t", ", ", "[", "]", "{", "}"))
        and text.isprintable()
    )
    return text if is_plain else DoubleQuotedScalarString(text)
