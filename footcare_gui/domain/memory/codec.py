"""Commands, events, plans and states as JSON text, and back: what the journal stores.

The form is versioned: `{"version": 1, "type": "Paused", …}`. Fields keep their names; enumerations
are their values; nothing is ever executed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from footcare_gui.domain.memory import remarks
from footcare_gui.domain.session import commands, events, plan, state

VERSION = 1


class CodecError(ValueError):
    """A stored text is damaged, of another version, or of no known kind."""


def dumps(value: object) -> str:
    """A command, event, plan or state as one line of JSON."""
    body = _encode(value)
    assert isinstance(body, dict), "only records are stored by themselves"
    return json.dumps({"version": VERSION, **body}, ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> Any:
    """The value that `dumps` was given.

    Raises:
        CodecError: The text is not ours, is damaged, or is of another version.
    """
    try:
        body = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CodecError(f"not JSON: {error}") from error
    if _has_halves(text, body):
        raise CodecError("half a character")
    if not isinstance(body, dict) or body.get("version") != VERSION:
        raise CodecError("not of version 1")
    kind = _kinds().get(body.get("type", ""))
    if kind is None:
        raise CodecError(f"unknown type {body.get('type')!r}")
    return _decode_record(kind, {k: v for k, v in body.items() if k not in ("version", "type")})


def _has_halves(text: str, body: object) -> bool:
    """Whether JSON spells halves of characters, which nothing can store or show."""
    if "\\ud" not in text.lower():
        return False
    try:
        json.dumps(body, ensure_ascii=False).encode()
    except (UnicodeError, RecursionError):
        return True
    return False


def _encode(value: object) -> object:
    kind: Any = type(value)
    if _is_record(kind):
        parts = {name: _encode(getattr(value, name)) for name in _names(kind)}
        # A plan has a `type` of its own, so the kind of record goes under the name `type` only
        # for records that have none.
        return {"type": kind.__name__, **_escaped(parts)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_encode(part) for part in value]
    assert value is None or isinstance(value, bool | int | float | str), value
    return value


def _escaped(parts: Mapping[str, object]) -> dict[str, object]:
    return {("type_" if name == "type" else name): part for name, part in parts.items()}


@cache
def _kinds() -> dict[str, type]:
    found = {}
    for module in (commands, events, plan, remarks, state):
        for name, kind in vars(module).items():
            if isinstance(kind, type) and _is_record(kind):
                found[name] = kind
    return found


@cache
def _readers(kind: type) -> dict[str, Callable[[object], object]]:
    hints = get_type_hints(kind)
    return {name: _reader(hints[name]) for name in _names(kind)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The names of a record's fields, in order; of a plain tuple and of all else, none."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return tuple(getattr(kind, "_fields", ()))


def _is_record(kind: type) -> bool:
    return bool(_names(kind)) or is_dataclass(kind)


def _decode_record(kind: type, body: Mapping[str, object]) -> object:
    readers = _readers(kind)
    parts = {("type" if name == "type_" else name): part for name, part in body.items()}
    try:
        return kind(**{name: readers[name](part) for name, part in parts.items()})
    except (KeyError, TypeError, ValueError) as error:
        raise CodecError(f"{kind.__name__}: {error!r}") from error


def _reader(hint: Any) -> Callable[[object], object]:
    """How to read one field of the given type."""
    if isinstance(hint, type) and _is_record(hint):
        return lambda part: _decode_record(hint, _record(part))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, UnionType):
        inner = next(arg for arg in get_args(hint) if arg is not NoneType)
        read = _reader(inner)
        return lambda part: None if part is None else read(part)
    if get_origin(hint) is tuple:
        read = _reader(get_args(hint)[0])
        return lambda part: tuple(read(item) for item in _list(part))
    return lambda part: _plain(hint, part)


def _record(part: object) -> dict[str, object]:
    if not isinstance(part, dict):
        raise CodecError(f"expected a record, not {part!r}")
    return {name: value for name, value in part.items() if name != "type"}


def _list(part: object) -> list[object]:
    if not isinstance(part, list):
        raise CodecError(f"expected a list, not {part!r}")
    return part


def _plain(hint: type, part: object) -> object:
    if type(part) is not hint:
        raise CodecError(f"expected {hint.__name__}, not {part!r}")
    return part
