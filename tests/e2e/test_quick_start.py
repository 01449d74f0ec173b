"""The short cuts of a start, each looked at in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from footcare_gui.startup.quick_start import KEPT_CODE

COUNTING = """
import builtins, sys
usual, compiled = builtins.compile, []

def counting(source, filename, *rest, **options):
    if "shibokensupport" in str(filename):
        compiled.append(filename)
    return usual(source, filename, *rest, **options)

builtins.compile = counting
from pathlib import Path
from footcare_gui.startup.quick_start import load_qt
load_qt(Path(sys.argv[1]))
assert builtins.compile is counting
print(len(compiled))
"""


def run(program: str, folder: Path) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program, str(folder)]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


def compiled_in_a_start(folder: Path) -> int:
    """How many of PySide's own files were compiled."""
    return int(run(COUNTING, folder))


def test_what_pyside_compiles_is_compiled_once(tmp_path: Path) -> None:
    assert compiled_in_a_start(tmp_path) > 5
    assert compiled_in_a_start(tmp_path) == 0


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 200_000])
def test_kept_code_that_is_damaged_is_compiled_and_kept_anew(tmp_path: Path, damage: bytes) -> None:
    compiled_in_a_start(tmp_path)
    (tmp_path / KEPT_CODE).write_bytes(damage)
    assert compiled_in_a_start(tmp_path) > 5
    assert compiled_in_a_start(tmp_path) == 0


def test_kept_code_with_one_byte_changed_is_not_run(tmp_path: Path) -> None:
    compiled_in_a_start(tmp_path)
    kept = tmp_path / KEPT_CODE
    content = bytearray(kept.read_bytes())
    content[len(content) // 2] ^= 0xFF
    kept.write_bytes(content)
    assert compiled_in_a_start(tmp_path) > 5


def test_where_nothing_can_be_kept_the_start_goes_on(tmp_path: Path) -> None:
    occupied = tmp_path / "a file, no folder"
    occupied.write_text("")
    assert compiled_in_a_start(occupied) > 5
    assert compiled_in_a_start(occupied) > 5


def test_pyside_still_explains_a_wrong_call(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from footcare_gui.startup.quick_start import load_qt
load_qt(Path(sys.argv[1]))
from PySide6.QtCore import QObject
try:
    QObject().setObjectName([1])
except TypeError as error:
    print(error)
"""
    for _ in range(2):
        assert "PySide6.QtCore.QObject.setObjectName(name: str" in run(program, tmp_path)


def test_no_module_s_source_is_read_on_import(tmp_path: Path) -> None:
    program = """
import linecache, sys
from pathlib import Path
from footcare_gui.startup.quick_start import load_qt
load_qt(Path(sys.argv[1]))
import footcare_gui.views.theme
print([name for name in linecache.cache if "footcare_gui" in name])
"""
    assert run(program, tmp_path) == "[]"


def test_the_collector_rests_for_the_start_only(tmp_path: Path) -> None:
    program = """
import gc
from footcare_gui.startup.quick_start import rest_collector, wake_collector
rest_collector()
resting = not gc.isenabled()
wake_collector()
print(resting, gc.isenabled(), gc.get_freeze_count() > 1_000)
"""
    assert run(program, tmp_path) == "True True True"
