"""The whole tree of packages is pinned, so that a fresh machine gets what was tested."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.needs import ROOT

CONSTRAINTS = ROOT / "constraints.txt"
OLDEST = ROOT / "constraints-oldest.txt"


def pins(path: Path = CONSTRAINTS) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").split()
    return {canonicalize_name(name): version for name, version in (x.split("==") for x in lines)}


def declared() -> list[Requirement]:
    """What the project asks for itself: to run, to be built and to be developed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    texts = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
    ]
    return [Requirement(text) for text in texts]


def tree(requirements: Iterable[Requirement]) -> dict[str, str]:
    """Name and installed version of everything that requirements pull in here."""
    found: dict[str, str] = {}
    waiting = list(requirements)
    while waiting:
        name = waiting.pop().name
        if canonicalize_name(name) in found:
            continue
        installed = distribution(name)
        found[canonicalize_name(name)] = installed.version
        needed = [Requirement(text) for text in installed.requires or ()]
        waiting += [x for x in needed if x.marker is None or x.marker.evaluate({"extra": ""})]
    return found


def test_everything_that_the_project_pulls_in_is_pinned_to_what_is_installed() -> None:
    pulled_in = tree(declared())
    assert {"shiboken6", "sortedcontainers"} <= pulled_in.keys()
    assert pulled_in.items() <= {**pins(), **_oldest_where_it_is_tried()}.items()


def test_the_oldest_is_the_oldest_that_is_asked_for() -> None:
    (asked,) = (x for x in declared() if canonicalize_name(x.name) == "pyside6-essentials")
    least = next(one.version for one in asked.specifier if one.operator == ">=")
    assert set(pins(OLDEST)) == {"pyside6-essentials", "pyside6-addons", "shiboken6"}
    assert {version.rpartition(".")[0] for version in pins(OLDEST).values()} == {least}


def _oldest_where_it_is_tried() -> dict[str, str]:
    oldest = pins(OLDEST)
    tried = distribution("PySide6-Essentials").version
    return oldest if tried == oldest["pyside6-essentials"] else {}


def test_the_pins_are_names_and_versions_only() -> None:
    for line in CONSTRAINTS.read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", line), line
