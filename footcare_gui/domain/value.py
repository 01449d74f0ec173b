"""What a value is: named parts that never change.

A class of this kind costs next to nothing to make, and a start makes dozens: nothing is generated
for it, as it is for a named tuple (ten times as dear) or a dataclass (fifty times).
"""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn, Self, dataclass_transform


@dataclass_transform(frozen_default=True)
class Value:
    """A record: its parts are annotated in its class, those with a default last.

    Two are equal where they are of one kind and all their parts are equal.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        mine = vars(cls)
        cls._fields = tuple(mine.get("__annotations__", ()))
        cls._defaults = {name: mine[name] for name in cls._fields if name in mine}

    def __init__(self, *parts: Any, **named: Any) -> None:
        fields, mine = self._fields, self.__dict__
        if not named and len(parts) == len(fields):
            mine.update(zip(fields, parts, strict=True))
            return
        mine.update(self._defaults)
        mine.update(zip(fields, parts, strict=False))
        mine.update(named)
        is_twice = len(parts) > len(fields) or not named.keys().isdisjoint(fields[: len(parts)])
        if is_twice or len(mine) != len(fields):
            given = ", ".join([*map(repr, parts), *named])
            raise TypeError(f"{type(self).__name__} is made of {', '.join(fields)}; not of {given}")

    def _replace(self, **changes: Any) -> Self:
        """The same with some parts changed."""
        new = object.__new__(type(self))
        mine = new.__dict__
        mine.update(self.__dict__)
        mine.update(changes)
        return new if len(mine) == len(self._fields) else type(self)(**mine)

    def _asdict(self) -> dict[str, Any]:
        """Its parts by their names, in order."""
        return {name: self.__dict__[name] for name in self._fields}

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    def __hash__(self) -> int:
        return hash((type(self), *self._asdict().values()))

    def __repr__(self) -> str:
        parts = ", ".join(f"{name}={part!r}" for name, part in self._asdict().items())
        return f"{type(self).__name__}({parts})"

    def __setattr__(self, name: str, _part: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} never changes")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} never changes")
