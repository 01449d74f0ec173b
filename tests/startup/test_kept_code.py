"""PySide's own code is compiled once, and run only where nobody else can have put it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from footcare_gui.startup import kept_code
from footcare_gui.startup.kept_code import KEPT_CODE

COUNTING = """
import builtins, sys
usual, compiled = builtins.compile, []

def counting(source, filename, *rest, **options):
    if "shibokensupport" in str(filename):
        compiled.append(filename)
    return usual(source, filename, *rest, **options)

builtins.compile = counting
from pathlib import Path
from footcare_gui.startup.kept_code import load_qt
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


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """The cache folder of somebody's first start: it is not there yet."""
    return tmp_path / "cache"


def compiled_in_a_start(folder: Path) -> int:
    """How many of PySide's own files were compiled."""
    return int(run(COUNTING, folder))


def test_what_pyside_compiles_is_compiled_once(cache: Path) -> None:
    assert compiled_in_a_start(cache) > 5
    assert compiled_in_a_start(cache) == 0


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 200_000])
def test_kept_code_that_is_damaged_is_compiled_and_kept_anew(cache: Path, damage: bytes) -> None:
    compiled_in_a_start(cache)
    (cache / KEPT_CODE).write_bytes(damage)
    assert compiled_in_a_start(cache) > 5
    assert compiled_in_a_start(cache) == 0


def test_kept_code_with_one_byte_changed_is_not_run(cache: Path) -> None:
    compiled_in_a_start(cache)
    kept = cache / KEPT_CODE
    content = bytearray(kept.read_bytes())
    content[len(content) // 2] ^= 0xFF
    kept.write_bytes(content)
    assert compiled_in_a_start(cache) > 5


def test_where_nothing_can_be_kept_the_start_goes_on(cache: Path) -> None:
    occupied = cache.with_name("a file, no folder")
    occupied.write_text("")
    assert compiled_in_a_start(occupied) > 5
    assert compiled_in_a_start(occupied) > 5


def test_pyside_still_explains_a_wrong_call(cache: Path) -> None:
    program = """
import sys
from pathlib import Path
from footcare_gui.startup.kept_code import load_qt
load_qt(Path(sys.argv[1]))
from PySide6.QtCore import QObject
try:
    QObject().setObjectName([1])
except TypeError as error:
    print(error)
"""
    for _ in range(2):
        assert "PySide6.QtCore.QObject.setObjectName(name: str" in run(program, cache)


def test_no_module_s_source_is_read_on_import(cache: Path) -> None:
    program = """
import linecache, sys
from pathlib import Path
from footcare_gui.startup.kept_code import load_qt
load_qt(Path(sys.argv[1]))
import footcare_gui.views.theme
print([name for name in linecache.cache if "footcare_gui" in name])
"""
    assert run(program, cache) == "[]"


def _open_the_folder(folder: Path) -> None:
    folder.chmod(0o755)


def _open_the_file(folder: Path) -> None:
    (folder / KEPT_CODE).chmod(0o644)


def _link_the_file(folder: Path) -> None:
    kept = folder / KEPT_CODE
    kept.rename(folder / "elsewhere")
    kept.symlink_to("elsewhere")


def _link_the_folder(folder: Path) -> None:
    elsewhere = folder.with_name("elsewhere")
    folder.rename(elsewhere)
    folder.symlink_to(elsewhere)


def _put_a_folder_there(folder: Path) -> None:
    (folder / KEPT_CODE).unlink()
    (folder / KEPT_CODE).mkdir(0o600)


@pytest.mark.platform("linux", "darwin")
@pytest.mark.parametrize(
    "loosen",
    [_open_the_folder, _open_the_file, _link_the_file, _link_the_folder, _put_a_folder_there],
)
def test_kept_code_that_others_could_have_put_there_is_not_run(
    cache: Path, loosen: Callable[[Path], None]
) -> None:
    compiled_in_a_start(cache)
    assert compiled_in_a_start(cache) == 0
    loosen(cache)
    assert compiled_in_a_start(cache) > 5
    assert not list(cache.glob(f"{KEPT_CODE}-*"))


@pytest.mark.platform("linux", "darwin")
def test_kept_code_of_another_owner_is_not_run(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled_in_a_start(cache)
    assert kept_code._read(cache)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert kept_code._read(cache) == {}


@pytest.mark.platform("linux", "darwin")
def test_what_is_kept_is_for_nobody_else(cache: Path) -> None:
    cache.mkdir(0o755)
    compiled_in_a_start(cache)
    kept = cache / KEPT_CODE
    assert [oct(path.stat().st_mode & 0o777) for path in (cache, kept)] == ["0o700", "0o600"]
    assert [path.name for path in cache.iterdir()] == [KEPT_CODE]
