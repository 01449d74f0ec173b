"""The map is whole, and whatever it says is held by something that exists."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.house.imports import modules_of
from tests.needs import ROOT

TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PARAGRAPHS = [" ".join(block.split()) for block in TEXT.split("\n\n")]
INVARIANTS = [block for block in PARAGRAPHS if block.startswith("**Invariant:**")]
HELD_BY = re.compile(r"(?:contract|test)s?(?: `[^`]+`,?)+")


def contracts() -> dict[str, str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {one["id"]: one["type"] for one in project["tool"]["importlinter"]["contracts"]}


def named(kind: str, text: str = TEXT) -> set[str]:
    """What is named as a contract or as a test."""
    runs = re.findall(rf"\b{kind}s?((?:\s`[^`]+`,?)+)", text)
    return {name for run in runs for name in re.findall(r"`([^`]+)`", run)}


def rooms() -> set[str]:
    """Every package below ours, and the modules that stand beside the packages."""
    found = set()
    for name, path in modules_of().items():
        parts = name.split(".")[1:]
        if path.name == "__init__.py" and parts:
            found.add("/".join(parts) + "/")
        elif len(parts) == 1 and parts[0] != "__main__":
            found.add(parts[0] + ".py")
    return found


def test_every_room_is_on_the_map_and_the_map_shows_no_other() -> None:
    rows = re.findall(r"^\| `([^`]+)` \|", TEXT, re.MULTILINE)
    assert sorted(rows) == sorted(rooms())


@pytest.mark.parametrize("invariant", INVARIANTS)
def test_every_invariant_names_what_holds_it(invariant: str) -> None:
    assert HELD_BY.search(invariant.rpartition("—")[2]), invariant


def test_every_contract_is_named_and_every_one_named_exists() -> None:
    assert named("contract") == contracts().keys()


def test_every_test_that_is_named_exists() -> None:
    tests = set(re.findall(r"`(tests/[^`]+)`", TEXT))
    assert named("test") <= tests
    assert [name for name in sorted(tests) if not (ROOT / name).is_file()] == []


def test_the_floors_are_those_of_the_contract() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = next(
        one["layers"]
        for one in project["tool"]["importlinter"]["contracts"]
        if one["id"] == "layers"
    )
    drawn = TEXT.split("```")[1]
    known = {name for layer in layers for name in re.findall(r"\w+", layer)} - {"__main__"}
    words = [re.findall(r"\w+", line) for line in drawn.splitlines()]
    floors = [names for line in words if (names := [word for word in line if word in known])]
    wanted = [re.findall(r"\w+", layer) for layer in layers if layer != "__main__"]
    assert floors == wanted
