"""Enumerations of Qt by the shorter road are, attribute by attribute, those of the usual one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

import pytest

from footcare_gui.startup import quick_enums
from footcare_gui.startup.quick_enums import leave_enums, quicken_enums
from tests.needs import ROOT

USUAL = EnumType.__call__
"""Python's own, before anything is put in its place."""

ALL_OF_QT = """
import enum, functools, importlib, sys

def told(value):
    if isinstance(value, enum.Enum):
        return f"{type(value).__qualname__}.{value._name_}={value._value_!r}"
    if isinstance(value, dict):
        return {told(key): told(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [told(one) for one in value]
    if isinstance(value, (staticmethod, classmethod)):
        return type(value).__name__, told(value.__func__)
    if isinstance(value, functools.partial):
        return "partial", told(value.func), told(value.args)
    return getattr(value, "__qualname__", repr(value))

def tried(action, *arguments):
    try:
        return told(action(*arguments))
    except Exception as error:
        return repr(error)

def behaviour(made):
    yield made.__module__, made.__qualname__, made.__name__, made.__mro__[1].__name__, len(made)
    yield sorted(dir(made)), tried(list, made), tried(list, reversed(made))
    for name, member in made.__members__.items():
        yield name, told(member), repr(member), str(member), f"{member}", tried(hash, member)
        yield member is made(member.value), member is made[name], member in made, bool(member)
        yield sorted(vars(member).items(), key=str), type(member) is made, isinstance(member, int)
        yield sorted(dir(member)), tried(made, member.value + 12_345)
    if issubclass(made, enum.Flag):
        members = list(made.__members__.values())[:6]
        for one in members:
            yield tried(made.__invert__, one), tried(list, one), tried(made, one.value | 1 << 29)
            for name in ("__or__", "__and__", "__xor__", "__contains__"):
                yield [tried(getattr(made, name), one, two) for two in members]

def enums_of(parent, seen):
    for name in sorted(vars(parent)):
        found = getattr(parent, name, None)
        if isinstance(found, type) and found not in seen and found.__module__.startswith("PySide6"):
            seen.add(found)
            if isinstance(found, enum.EnumType):
                yield found
            else:
                yield from enums_of(found, seen)

if sys.argv[1] == "quick":
    from footcare_gui.startup.quick_enums import quicken_enums
    quicken_enums()
count, seen = 0, set()
for name in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtMultimedia"):
    module = importlib.import_module(f"PySide6.{name}")
    for one in dir(module):
        getattr(module, one)
    for made in enums_of(module, seen):
        count += 1
        own = {key: told(value) for key, value in vars(made).items()}
        for key in ("__dict__", "__weakref__"):
            own.pop(key, None)
        print(made.__module__, made.__qualname__, sorted(own.items(), key=str))
        for line in behaviour(made):
            print("   ", *line)
print(count)
"""


def all_of_qt(road: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", ALL_OF_QT, road],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_every_enumeration_of_qt_is_the_same_by_either_road() -> None:
    quick, usual = all_of_qt("quick"), all_of_qt("usual")
    assert int(usual[-1]) > 400
    assert quick == usual


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Names of the enumerations that take the usual road although there is a shorter one."""
    names: list[str] = []
    usual = EnumType._create_  # type: ignore[attr-defined]

    def create(kind: Any, *given: Any, **options: Any) -> Any:
        names.append(given[0] if given else options["class_name"])  # by name from Python 3.12 on
        return usual(kind, *given, **options)

    quicken_enums()
    monkeypatch.setattr(EnumType, "_create_", create)
    yield names
    leave_enums()


@pytest.mark.parametrize("kind", [Enum, IntEnum, Flag, IntFlag])
def test_a_plain_list_takes_the_shorter_road(kind: Any, taken: list[str]) -> None:
    made = kind("Made", [("A", 1), ("B", 2), ("BOTH", 3), ("FIRST", 1), ("NONE", 0)], boundary=KEEP)
    is_short = kind in (Enum, IntEnum) or sys.version_info >= (3, 11, 4)
    assert ("Made" in taken) != is_short
    assert made.FIRST is made.A
    assert made.__module__ == __name__
    assert made(2) is made["B"] is made.B


@pytest.mark.parametrize(
    ("kind", "items"),
    [
        (Flag, [("A", -1)]),
        (Enum, [("A", True)]),
        (Enum, [("A", "text")]),
        (Enum, [("A", (1, 2))]),
        (Enum, [("name", 1)]),
        (Enum, [("value", 1)]),
        (IntEnum, [("real", 1)]),
        (Enum, [("_ignore_", "A")]),
        (Enum, ["A", "B"]),
        (Enum, "A B"),
        (Enum, (("A", 1),)),
        (Enum, {"A": 1}),
    ],
)
def test_all_else_takes_the_usual_road(kind: Any, items: Any, taken: list[str]) -> None:
    made = kind("Made", items, boundary=KEEP)
    assert "Made" in taken
    leave_enums()
    usual = kind("Made", items, boundary=KEEP)
    assert vars(made).keys() == vars(usual).keys()
    assert [(m.name, m.value) for m in made] == [(m.name, m.value) for m in usual]
    assert made.__module__ == __name__


@pytest.mark.parametrize("items", [[("A", 1), ("A", 2)], [("mro", 1)]])
def test_what_may_not_be_may_not_be(items: Any, taken: list[str]) -> None:
    with pytest.raises((TypeError, ValueError)):
        Enum("Made", items, boundary=KEEP)
    assert taken == ["Made"]


def test_a_members_value_is_looked_up_as_ever(taken: list[str]) -> None:
    class Written(Enum):
        A = 1

    assert Written(1) is Written.A
    with pytest.raises(ValueError, match="2 is not a valid"):
        Written(2)
    assert taken == []


def test_a_python_that_is_not_known_makes_all_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick_enums, "PROVEN", ())
    quicken_enums()
    assert EnumType.__call__ is USUAL


def test_a_kind_with_anything_unknown_takes_the_usual_road(
    taken: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quick_enums, "_patterns", {})
    monkeypatch.setattr(quick_enums, "_LEFT_EMPTY", set())
    Enum("Made", [("A", 1)], boundary=KEEP)
    assert taken[-1] == "Made"


def test_the_usual_road_is_put_back() -> None:
    quicken_enums()
    assert EnumType.__call__ is not USUAL
    leave_enums()
    assert EnumType.__call__ is USUAL
