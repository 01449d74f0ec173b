"""Functions and files are short, so that each can be read at once: see `docs/architecture.md`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.imports import PACKAGE, modules_of
from tests.house.test_architecture_doc import INVARIANTS

RULE = next(rule for rule in INVARIANTS if "`tests/house/test_short.py`" in rule)
MOST_OF_A_FUNCTION, MOST_OF_A_FILE = map(int, re.findall(r"(\d+) lines", RULE))
SOURCES = {
    str(path.relative_to(PACKAGE)): path.read_text(encoding="utf-8")
    for path in modules_of().values()
}


def functions_of(source: str) -> Iterator[tuple[str, int]]:
    """Every function and method: its name, and how many lines it has with its docstring."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield node.name, node.end_lineno - node.lineno + 1


def test_no_function_is_longer() -> None:
    longer = [
        f"{name}: {function} has {lines} lines"
        for name, source in SOURCES.items()
        for function, lines in functions_of(source)
        if lines > MOST_OF_A_FUNCTION
    ]
    assert longer == []


def test_no_file_is_longer() -> None:
    longer = [
        f"{name} has {lines} lines"
        for name, source in SOURCES.items()
        if (lines := source.count("\n")) > MOST_OF_A_FILE
    ]
    assert longer == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("def f() -> None:\n    '''It.\n\n    More.\n    '''\n    return\n", [("f", 6)]),
        ("class A:\n    @property\n    def f(self) -> int:\n        return 1\n", [("f", 2)]),
        ("async def f(\n    a: int,\n) -> None:\n    pass\n", [("f", 4)]),
        ("def f() -> None:\n    def g() -> None:\n        pass\n", [("f", 3), ("g", 2)]),
        ("A = (\n    1,\n)\n", []),
    ],
)
def test_a_docstring_counts_and_a_decorator_does_not(
    source: str, found: list[tuple[str, int]]
) -> None:
    assert list(functions_of(source)) == found
