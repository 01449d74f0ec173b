"""Who reads a module finds its tests without a search: they have its name and mirror its place.

`footcare_gui/a/b.py` is tested in `tests/a/test_b.py`, and what a package does by itself, in
`footcare_gui/a/__init__.py`, in `tests/a/test_a.py`. Other test files, of what several modules do
together, may stand beside them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.imports import PACKAGE, modules_of
from tests.needs import ROOT

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions_of(node: ast.AST) -> Iterator[Function]:
    """Every function and method of a module but those of protocols, which only promise."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef) and any(
            ast.unparse(base).split("[")[0] in ("Protocol", "typing.Protocol")
            for base in child.bases
        ):
            continue
        if isinstance(child, Function):
            yield child
        yield from functions_of(child)


def does_something(function: Function) -> bool:
    """Whether there is more in it than a docstring, `...` or `pass`."""
    return not all(
        isinstance(line, ast.Pass)
        or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        for line in function.body
    )


def has_behaviour(source: str) -> bool:
    return any(map(does_something, functions_of(ast.parse(source))))


def place_of_tests(name: str, path: Path) -> Path:
    """Where the tests of a module are."""
    folder = ROOT / "tests" / path.parent.relative_to(PACKAGE)
    return folder / f"test_{name.rpartition('.')[2]}.py"


def is_tested(name: str, path: Path) -> bool:
    tests = place_of_tests(name, path)
    if not tests.is_file():
        return False
    named = functions_of(ast.parse(tests.read_text(encoding="utf-8")))
    return any(function.name.startswith("test_") for function in named)


def short(name: str) -> str:
    return name.partition(".")[2]


def test_every_module_that_does_something_has_a_test_of_its_name() -> None:
    missing = {
        short(name)
        for name, path in modules_of().items()
        if has_behaviour(path.read_text(encoding="utf-8")) and not is_tested(name, path)
    }
    assert missing == set()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("A = 1\ndef f() -> None:\n    '''Later.'''\n", False),
        ("class A(Protocol):\n    def f(self) -> int: return 1\n", False),
        ("class A(Protocol[T]):\n    def f(self) -> int: return 1\n", False),
        ("class A:\n    def f(self) -> None: ...\n    def g(self) -> None: pass\n", False),
        ("class A:\n    def f(self) -> int:\n        return 1\n", True),
        ("def f() -> int:\n    '''One.'''\n    return 1\n", True),
        ("if TYPE_CHECKING:\n    pass\nelse:\n    async def f() -> int: return 1\n", True),
    ],
)
def test_what_only_promises_or_only_names_needs_no_test(source: str, expected: bool) -> None:
    assert has_behaviour(source) is expected


def test_a_package_has_its_tests_in_its_own_folder_under_its_own_name() -> None:
    found = place_of_tests("footcare_gui.cli", PACKAGE / "cli" / "__init__.py")
    assert found == ROOT / "tests" / "cli" / "test_cli.py"
    assert (
        place_of_tests("footcare_gui.cli.parser", PACKAGE / "cli" / "parser.py").parent
        == found.parent
    )
