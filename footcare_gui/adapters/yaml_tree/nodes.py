"""YAML nodes that know their place: the schema walker of every file people may write.

A loader walks the tree with typed getters. A getter that finds a fault notes it, with line,
column and the way to mend it, and hands back a harmless stand-in, so that one pass finds *every*
fault. When the walk is over the loader looks at `faults` once and, if there are any, throws what
it built away::

    faults = Faults("exercises.yaml")
    root = read_yaml(path, faults)                      # yaml_source.py
    if root is not None:
        fields = root.fields(required=("id", "poses"), optional=("note",))
        name = fields.text("id")
        size = fields.number("size", low=0, high=9, default=1.0)
        for pose, node in fields.entries("poses"):
            ...
    if faults: ...

Every scalar is text until a getter reads it, so `no`, `12:30` and `017` cannot go wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal, TypeVar

from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.words import nearest, unprintable
from footcare_gui.domain.exercises.faults import FaultCode, Param
from footcare_gui.domain.exercises.visible import has_visible

T = TypeVar("T")

MAX_TEXT = 500
MAX_KNOWN = 20
"""So many known words are named where none is near."""
NAME = re.compile(r"[a-z0-9][a-z0-9_]{0,47}")
WHOLE = re.compile(r"[+-]?[0-9]{1,9}")
NUMBER = re.compile(r"[+-]?(?:[0-9]{1,9}(?:\.[0-9]{0,9})?|\.[0-9]{1,9})")

Kind = Literal["text", "list", "mapping"]


@dataclass(slots=True)
class Node:
    """One value of the file: a text, a list or a mapping, with its place.

    Attributes:
        faults: Where its faults go.
        line: From 1.
        column: From 1.
        kind: What it is.
        scalar: Its text, if it is one.
        plain: Whether the text stands without quotation marks.
        children: The items of a list; keys and values of a mapping in turn.
    """

    faults: Faults
    line: int
    column: int
    kind: Kind
    scalar: str = ""
    plain: bool = True
    children: Sequence[Node] = ()

    def fault(self, code: FaultCode, /, **params: Param) -> None:
        """Note a fault at this node's place."""
        self.faults.add(self.line, self.column, code, **params)

    def unknown(self, code: FaultCode, text: str, known: Sequence[str] | Mapping[str, T]) -> None:
        """Note a word that is not known, with the nearest one or all that would do."""
        near = nearest(text, known) if self.faults.may_suggest() else ""
        if near:
            self.fault(code, text=text, near=near)
        else:
            self.fault(code, text=text, known=", ".join(islice(known, MAX_KNOWN)))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written at all, as in `key:`."""
        return self.kind == "text" and self.plain and not self.scalar

    def expect(self, kind: Kind) -> bool:
        """Whether the node is of this kind; a fault if not."""
        if self.kind == kind and not self.is_empty:
            return True
        if self.is_empty:
            self.fault("nothing_here", wanted=kind)
        else:
            self.fault("other_kind", wanted=kind, found=self.kind)
        return False

    def text(self, *, longest: int = MAX_TEXT) -> str:
        """One paragraph of words, white space tidied; `""` on a fault."""
        if not self.expect("text"):
            return ""
        words = " ".join(self.scalar.split())
        if not words:
            self.fault("only_spaces")
        elif not has_visible(words):
            self.fault("only_invisible")
        elif len(words) > longest:
            self.fault("long_text", number=len(words), most=longest)
        elif bad := unprintable(words):
            self.fault("invisible_character", code_point=f"U+{ord(bad):04X}")
        else:
            return words
        return ""

    def name(self) -> str:
        """An id of small letters, digits and `_`; `""` on a fault."""
        if not self.expect("text"):
            return ""
        if NAME.fullmatch(self.scalar):
            return self.scalar
        self.fault("no_id", text=self.scalar)
        return ""

    def whole(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`; `low` on a fault."""
        if not self.expect("text"):
            return low
        if not WHOLE.fullmatch(self.scalar):
            self.fault("no_whole_number", text=self.scalar, low=low, high=high)
        elif not low <= int(self.scalar) <= high:
            self.fault("out_of_range", number=self.scalar, low=low, high=high)
        else:
            return int(self.scalar)
        return low

    def number(self, low: float, high: float) -> float:
        """A number from `low` to `high`, with a decimal point if need be; `low` on a fault."""
        if not self.expect("text"):
            return low
        if not NUMBER.fullmatch(self.scalar):
            self.fault("no_number", text=self.scalar, low=f"{low:g}", high=f"{high:g}")
        elif not low <= float(self.scalar) <= high:
            self.fault("out_of_range", number=self.scalar, low=f"{low:g}", high=f"{high:g}")
        else:
            return float(self.scalar)
        return low

    def numbers(self, count: int, low: float, high: float) -> tuple[float, ...]:
        """A list of exactly `count` numbers, such as a point `[x, y]`; all `low` on a fault."""
        if not self.expect("list"):
            return (low,) * count
        if len(self.children) != count:
            self.fault("number_of_numbers", wanted=count, found=len(self.children))
            return (low,) * count
        return tuple(item.number(low, high) for item in self.children)

    def yes_no(self) -> bool:
        """`yes` or `no` (or `true`, `false`); `False` on a fault."""
        return self.choice({"yes": True, "no": False, "true": True, "false": False})

    def choice(self, allowed: Mapping[str, T]) -> T:
        """One of the allowed words, as what it stands for; the first one's on a fault."""
        first = next(iter(allowed.values()))
        if not self.expect("text"):
            return first
        if self.scalar not in allowed:
            self.unknown("unknown_choice", self.scalar, allowed)
            return first
        return allowed[self.scalar]

    def items(self, *, fewest: int = 0, most: int = 1_000_000) -> Sequence[Node]:
        """The items of a list, of too many the first ones; none where it is no list."""
        if not self.expect("list"):
            return ()
        if not fewest <= len(self.children) <= most:
            found = len(self.children)
            if fewest:
                self.fault("number_of_items", low=fewest, high=most, found=found)
            else:
                self.fault("many_items", most=most, found=found)
        return self.children[:most]

    def texts(self, *, fewest: int = 0, most: int = 50, longest: int = MAX_TEXT) -> tuple[str, ...]:
        """A list of paragraphs."""
        return tuple(item.text(longest=longest) for item in self.items(fewest=fewest, most=most))

    def pairs(self) -> Iterator[tuple[str, Node, Node]]:
        """Key, key's node and value of a mapping; a key that comes twice is a fault."""
        if not self.expect("mapping"):
            return
        seen: dict[str, Node] = {}
        for key, value in zip(self.children[::2], self.children[1::2], strict=True):
            if key.kind != "text":
                key.fault("key_no_word")
            elif key.scalar in seen:
                key.fault("double_key", text=key.scalar, line=seen[key.scalar].line)
            else:
                seen[key.scalar] = key
                yield key.scalar, key, value

    def entries(self) -> Sequence[tuple[str, Node]]:
        """A mapping whose keys the author chooses: names (as `name()`) and their values."""
        return [(name, value) for _, key, value in self.pairs() if (name := key.name())]

    def fields(self, *, required: Sequence[str], optional: Sequence[str] = ()) -> Fields:
        """A mapping with known keys; unknown and missing ones are faults."""
        known = (*required, *optional)
        present: dict[str, Node] = {}
        readable = self.kind == "mapping"
        for text, key, value in self.pairs():
            if text in known:
                present[text] = value
            else:
                key.unknown("unknown_key", text, known)
        for missing in required:
            if readable and missing not in present:
                self.fault("missing_key", key=missing)
        return Fields(self, present)


class Fields:
    """The known keys of a mapping. A key that is not there gives the default."""

    def __init__(self, at: Node, present: Mapping[str, Node]) -> None:
        self.at = at
        self._present = present

    def __contains__(self, key: str) -> bool:
        return key in self._present

    def __getitem__(self, key: str) -> Node:
        """The key's value.

        Raises:
            KeyError: The key is not there.
        """
        return self._present[key]

    def get(self, key: str) -> Node | None:
        """The key's value, `None` if it is not there."""
        return self._present.get(key)

    def text(self, key: str, default: str = "", *, longest: int = MAX_TEXT) -> str:
        """As `Node.text`."""
        return self[key].text(longest=longest) if key in self else default

    def name(self, key: str, default: str = "") -> str:
        """As `Node.name`."""
        return self[key].name() if key in self else default

    def whole(self, key: str, default: int = 0, *, low: int, high: int) -> int:
        """As `Node.whole`."""
        return self[key].whole(low, high) if key in self else default

    def number(self, key: str, default: float = 0.0, *, low: float, high: float) -> float:
        """As `Node.number`."""
        return self[key].number(low, high) if key in self else default

    def yes_no(self, key: str, default: bool = False) -> bool:
        """As `Node.yes_no`."""
        return self[key].yes_no() if key in self else default

    def choice(self, key: str, allowed: Mapping[str, T], default: T) -> T:
        """As `Node.choice`."""
        return self[key].choice(allowed) if key in self else default

    def items(self, key: str, *, fewest: int = 0, most: int = 1_000_000) -> Sequence[Node]:
        """As `Node.items`."""
        return self[key].items(fewest=fewest, most=most) if key in self else ()

    def texts(self, key: str, *, fewest: int = 0, most: int = 50) -> tuple[str, ...]:
        """As `Node.texts`."""
        return self[key].texts(fewest=fewest, most=most) if key in self else ()

    def entries(self, key: str) -> Sequence[tuple[str, Node]]:
        """As `Node.entries`."""
        return self[key].entries() if key in self else ()
