"""The start loads what the first picture needs and nothing else: see `docs/architecture.md`.

A process of its own opens the window of somebody who comes back, and tells what is loaded then.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.house.imports import modules_of
from tests.needs import ROOT

MODULES = modules_of()
MOST_MODULES = 140
"""Each costs a quarter of a millisecond. Raise it only for what is seen in the first picture."""

CAN_WAIT = {
    "dataclasses": "values made at the start are `Value`s: 0.01 ms a class, not 0.5",
    "datetime": "what is due is looked up after the first picture",
    "sqlite3": "the journal is asked after the first picture",
    "yaml": "the library is kept parsed",
    "_hashlib": "`startup.fast_hash` needs no OpenSSL",
    "PySide6.QtMultimedia": "sound is loaded for a session, in a process of its own",
    "footcare_gui.figure": "the first pictures are brought along or kept",
    "footcare_gui.domain.exercises.search": "nobody has typed anything yet",
    "footcare_gui.domain.session.engine": "no session runs yet",
    "footcare_gui.domain.today.schedule": "what is due is looked up after the first picture",
    "footcare_gui.views.session": "no session runs yet",
    "footcare_gui.views.progress": "its page is opened later",
}

BEFORE_THE_WINDOW = ("__main__", "cli", "bootstrap", "startup", "platform", "adapters.languages")
"""Rooms that also run where there is no window, or before Qt is there: they load step by step."""

NO_WINDOW = ("adapters.sound.child",)
"""Programs of their own."""

FIRST_PICTURE = """
import sys
from pathlib import Path
from footcare_gui.bootstrap import start_quickly
start_quickly()
from PySide6.QtGui import QGuiApplication
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.bootstrap.application import Application
from footcare_gui.platform.profile import Profile
folder = Path(sys.argv[1])
settings = QtSettings(folder / "settings.ini")
settings.keep({"greeted": True})
settings.write()
application = Application(Profile(folder / "data", folder / "cache", folder / "settings.ini"))
application.open_window()
QGuiApplication.processEvents()
print(*sys.modules)
"""
BARE = """
import sys
import PySide6.QtWidgets
print(*sys.modules)
"""


def loaded_by(program: str, folder: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


IS_OLD = version("PySide6-Essentials").startswith("6.8.")
ASKED_EARLY = {"footcare_gui.views.widgets.accessible"} if IS_OLD else set[str]()
"""Before 6.9 Qt asks what widgets are spoken as even where nobody listens."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What is loaded when the first picture is there, without what a bare window loads.

    In the second start: the first one parses the library.
    """
    folder = tmp_path_factory.mktemp("start")
    loaded_by(FIRST_PICTURE, folder)
    return loaded_by(FIRST_PICTURE, folder) - loaded_by(BARE, folder) - ASKED_EARLY


@pytest.mark.parametrize("module", CAN_WAIT)
def test_the_first_picture_does_without(module: str, loaded: set[str]) -> None:
    assert not {one for one in loaded if f"{one}.".startswith(f"{module}.")}, CAN_WAIT[module]


def test_its_values_cost_next_to_nothing_to_define(loaded: set[str]) -> None:
    dear = {
        name for name in loaded & MODULES.keys() if "(NamedTuple):" in MODULES[name].read_text()
    }
    assert dear == {"footcare_gui.adapters.library.files"}, "see `domain/value.py`"


def test_the_start_stays_small(loaded: set[str]) -> None:
    own = {module for module in loaded if module.startswith("footcare_gui")}
    assert 50 < len(own) <= MOST_MODULES


@pytest.mark.parametrize("module", MODULES)
def test_only_what_the_first_picture_does_without_is_imported_late(
    module: str, loaded: set[str]
) -> None:
    if module.removeprefix("footcare_gui.").startswith((*BEFORE_THE_WINDOW, *NO_WINDOW)):
        return
    pointless = [f"{name}:{line}" for name, line in late_imports(module) if name in loaded]
    assert not pointless, "is loaded anyhow: import it at the top"


def late_imports(module: str) -> Iterator[tuple[str, int]]:
    """What a module's functions import of our own, and where."""
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    for node in (inner for function in functions for inner in ast.walk(function)):
        if isinstance(node, ast.ImportFrom):
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (
                (name if name in MODULES else str(node.module), node.lineno) for name in whole
            )
