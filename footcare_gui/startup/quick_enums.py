"""Qt's enumerations, made by a shorter road than Python's general one.

PySide hands each enumeration of Qt to `enum` as a list of names and whole numbers: two hundred of
them, with three thousand members, until a window is shown, most of which nobody ever asks for.
Python's road is made for all that can stand in the body of such a class, and takes dozens of steps
a member; a plain list needs a few. What comes of it is the same, attribute by attribute.
"""

from __future__ import annotations

import sys
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

PROVEN = ((3, 11), (3, 12), (3, 13))
"""The Pythons of which it is known that the same comes of it by either road."""

_KINDS = (Enum, IntEnum, Flag, IntFlag)
_OF_THE_CLASS = {"__dict__", "__weakref__", "__module__", "__static_attributes__"}
_FILLED = {"_member_names_", "_member_map_", "_value2member_map_"}
_VALUES = "_hashable_values_"
"""From Python 3.13 on: the members' values in their order, too."""
_LEFT_EMPTY = {"_unhashable_values_", "_unhashable_values_map_"}
_MASKS = {"_flag_mask_", "_singles_mask_", "_all_bits_"}

_usual: Any = EnumType.__call__


class _Pattern:
    """What enumerations of one kind have in common, whatever their members.

    Args:
        space: Their attributes, but for `__new__` and what is each one's own.
        new: Their `__new__`.
        empty: Attributes that are a list or a dictionary of each one's own, and stay empty.
        kind: What they are a kind of.
        has_values: Whether their values are kept beside their members.
    """

    def __init__(
        self,
        space: dict[str, Any],
        new: Any,
        empty: dict[str, type[Any]],
        kind: Any,
        *,
        has_values: bool,
    ) -> None:
        self.space, self.new, self.empty, self.has_values = space, new, empty, has_values
        self.is_number, self.is_flag = issubclass(kind, int), issubclass(kind, Flag)
        self.taken = {"mro", *(name for base in kind.__mro__ for name in vars(base))}
        """Names that ask for more when a member has them."""


_patterns: dict[Any, _Pattern | None] = {}


def quicken_enums() -> None:
    """From now on, a plain list of names and whole numbers takes the shorter road.

    All else takes the usual one, and so does everything under a Python that is not known.
    """
    if sys.version_info[:2] in PROVEN:
        setattr(EnumType, "__call__", _call)  # noqa: B010 - to a checker it is no variable


def leave_enums() -> None:
    """From now on, all enumerations are made as usual."""
    if EnumType.__call__ is _call:
        setattr(EnumType, "__call__", _usual)  # noqa: B010


def _call(kind: Any, /, *wanted: Any, **options: Any) -> Any:
    if len(wanted) == 2 and options.keys() == {"boundary"}:
        options["module"] = sys._getframe(1).f_globals.get("__name__")
        if kind in _KINDS:
            made = _made(kind, *wanted, **options)
            if made is not None:
                return made
    return _usual(kind, *wanted, **options)


def _made(kind: Any, name: Any, items: Any, *, boundary: Any, module: Any) -> Any:
    """The enumeration; `None` where only the usual road leads to it."""
    pattern = _pattern_of(kind, boundary)
    if pattern is None or not module or not _is_plain(items, pattern):
        return None
    names: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    values: list[int] = []
    made: Any = type.__new__(
        EnumType,
        name,
        (kind,),
        {
            **pattern.space,
            **{key: empty() for key, empty in pattern.empty.items()},
            **(_masks(items) if pattern.is_flag else {}),
            "__module__": module,
            "_member_names_": names,
            "_member_map_": by_name,
            "_value2member_map_": by_value,
            **({_VALUES: values} if pattern.has_values else {}),
        },
    )
    put, is_number, is_flag = type.__setattr__, pattern.is_number, pattern.is_flag
    put(made, "__new__", pattern.new)  # within the class's body it would become a static method
    for member_name, value in items:
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if is_number else object.__new__(made)
            member._value_ = value
            member._name_ = member_name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            by_value[value] = member
            values.append(value)
            if not is_flag or _is_bit(value):
                names.append(member_name)
        by_name[member_name] = member
        put(made, member_name, member)
    if is_flag:
        bits = [by_name[one]._value_ for one in names]
        if bits != sorted(bits):
            put(made, "_iter_member_", made._iter_member_by_def_)
    return made


def _is_plain(items: Any, pattern: _Pattern) -> bool:
    """Whether it is a list of names and whole numbers of which none asks for anything special."""
    if type(items) is not list:
        return False
    names = set()
    for item in items:
        if type(item) is not tuple or len(item) != 2:
            return False
        name, value = item
        if type(value) is not int or (value < 0 and pattern.is_flag):
            return False
        if type(name) is not str or name[:1] in ("", "_"):
            return False
        names.add(name)
    return len(names) == len(items) and names.isdisjoint(pattern.taken)


def _is_bit(value: int) -> bool:
    return value > 0 and value & (value - 1) == 0


def _masks(items: list[tuple[str, int]]) -> dict[str, int]:
    """Which bits there are in a set of flags, and which of them alone."""
    every = single = 0
    for _, value in items:
        every |= value
        if _is_bit(value):
            single |= value
    everything = (1 << every.bit_length()) - 1
    return {"_flag_mask_": every, "_singles_mask_": single, "_all_bits_": everything}


def _pattern_of(kind: Any, boundary: Any) -> _Pattern | None:
    """Learnt from an enumeration without members; `None` where that has anything unknown."""
    known = (kind, boundary)
    if known not in _patterns:
        _patterns[known] = _learnt(kind, boundary)
    return _patterns[known]


def _learnt(kind: Any, boundary: Any) -> _Pattern | None:
    bare = {
        key: value
        for key, value in vars(_usual(kind, "Bare", [], boundary=boundary)).items()
        if key not in _OF_THE_CLASS
    }
    filled = _FILLED | _MASKS if issubclass(kind, Flag) else _FILLED
    if not filled | {"__new__"} <= bare.keys():
        return None
    new, has_values = bare.pop("__new__"), _VALUES in bare
    bare.pop(_VALUES, None)
    empty = {key: type(value) for key, value in bare.items() if key in _LEFT_EMPTY}
    space = {key: value for key, value in bare.items() if key not in filled | empty.keys()}
    if any(type(one) in (list, dict, set) for one in space.values()):
        return None
    return _Pattern(space, new, empty, kind, has_values=has_values)
