"""Who imports whom, read from the source: late imports and those for types only count too."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.needs import ROOT

PACKAGE = ROOT / "footcare_gui"


class Import(NamedTuple):
    """One module names another; `line` is where."""

    importer: str
    imported: str
    line: int

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


def modules_of(package: Path = PACKAGE) -> dict[str, Path]:
    """Every module of a package by its dotted name, packages by their own."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports_of(modules: Mapping[str, Path]) -> list[Import]:
    """Every import of one of the modules by another, wherever in the file it stands."""
    return [
        Import(importer, imported, line)
        for importer, path in modules.items()
        for imported, line in _named_in(path, modules)
        if imported != importer
    ]


def _named_in(path: Path, modules: Mapping[str, Path]) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: imports are absolute here"
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in modules else str(node.module) for name in whole]
        else:
            continue
        yield from ((name, node.lineno) for name in names if name in modules)


def rooms_apart(imports: list[Import], package: str) -> dict[str, dict[str, Import]]:
    """Of the modules and packages right under a package, which names which, with an example.

    The package's own `__init__` goes by the package's name.
    """
    depth = package.count(".") + 2
    apart: dict[str, dict[str, Import]] = {}
    for one in imports:
        if not all(f"{name}.".startswith(f"{package}.") for name in one[:2]):
            continue
        here, there = (".".join(name.split(".")[:depth]) for name in one[:2])
        if here != there:
            apart.setdefault(here, {}).setdefault(there, one)
    return apart


def circle_in(graph: Mapping[str, Mapping[str, Import]]) -> list[Import]:
    """One circle as the imports that make it, as short as can be; empty where there is none."""
    circles = (
        _way(graph, there, here, [one]) for here, to in graph.items() for there, one in to.items()
    )
    return min((circle for circle in circles if circle), key=len, default=[])


def _way(
    graph: Mapping[str, Mapping[str, Import]], start: str, goal: str, so_far: list[Import]
) -> list[Import]:
    """The shortest way from one to another, put behind what led to the start."""
    ways, seen = [(start, so_far)], {start}
    for here, way in ways:
        if here == goal:
            return way
        for there, one in graph.get(here, {}).items():
            if there not in seen:
                seen.add(there)
                ways.append((there, [*way, one]))
    return []
