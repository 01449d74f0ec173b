"""Imports run one way: no module, and no room, comes back to itself.

Those hidden in functions or under TYPE_CHECKING count: what a reader needs in order to understand
a file is needed whenever it is loaded.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.house.imports import (
    PACKAGE,
    Import,
    circle_in,
    imports_of,
    modules_of,
    rooms_apart,
)

MODULES = modules_of()
PACKAGES = sorted(name for name, path in MODULES.items() if path.name == "__init__.py")


@cache
def imports() -> list[Import]:
    """Every import of the package: read by whoever asks first, not by all who collect."""
    return imports_of(MODULES)


@pytest.mark.parametrize("package", PACKAGES)
def test_what_stands_side_by_side_in_a_package_imports_one_way_only(package: str) -> None:
    circle = circle_in(rooms_apart(imports(), package))
    assert not circle, "a circle: " + ", ".join(map(str, circle))


def test_every_import_of_the_package_is_seen() -> None:
    kinds = {one.imported.split(".")[1] for one in imports() if "." in one.imported}
    rooms = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or path.is_dir()}
    assert kinds >= rooms - {"__init__", "__main__", "__pycache__"}


HOUSES = {
    "modules": (
        {"a.py": "import p.b", "b.py": "import p.c", "c.py": "from p import a"},
        "p.a p.b p.c",
    ),
    "inside a function": ({"a.py": "import p.b", "b.py": "def f():\n    import p.a"}, "p.a p.b"),
    "for types only": (
        {"a.py": "import p.b", "b.py": "if TYPE_CHECKING:\n    from p.a import A"},
        "p.a p.b",
    ),
    "rooms": (
        {"a/x.py": "import p.b.x", "b/x.py": "", "b/y.py": "import p.a.y", "a/y.py": ""},
        "p.a.x p.b.y",
    ),
    "a package and its module": ({"__init__.py": "import p.a", "a.py": "from p import X"}, "p p.a"),
    "none": ({"a.py": "import p.b", "b.py": "import p.c", "c.py": "import json"}, ""),
}


@pytest.mark.parametrize("kind", HOUSES)
def test_a_circle_is_found_and_named(kind: str, tmp_path: Path) -> None:
    files, named = HOUSES[kind]
    for name, source in files.items():
        file = tmp_path / "p" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    circle = circle_in(rooms_apart(imports_of(modules_of(tmp_path / "p")), "p"))
    assert sorted(one.importer for one in circle) == named.split()
