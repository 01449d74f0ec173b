"""A lock that is gone with its process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from footcare_gui.platform import file_lock
from footcare_gui.platform.file_lock import FileLock

HOLDING = """
import sys
from pathlib import Path
from footcare_gui.platform.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lock"


@pytest.fixture
def lock(path: Path) -> Iterator[FileLock]:
    lock = FileLock(path)
    yield lock
    lock.give_up()


def test_one_has_it_until_it_is_given_up(lock: FileLock, path: Path) -> None:
    other = FileLock(path)
    assert lock.take()
    assert not other.take()
    lock.give_up()
    assert other.take()
    other.give_up()
    assert not path.exists()


def test_a_process_that_is_killed_leaves_none(lock: FileLock, path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"True"
        assert not lock.take()
        other.kill()
    assert path.exists()
    assert lock.take()


def test_who_is_left_without_a_name_takes_nobody_elses(lock: FileLock, path: Path) -> None:
    hanging = FileLock(path)
    assert hanging.take()
    lock.break_off()
    assert lock.take()
    hanging.give_up()
    assert not FileLock(path).take()


def test_one_that_is_given_up_meanwhile_is_taken_by_its_name(
    lock: FileLock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between opening the file and locking it, who held it has removed it."""
    before = FileLock(path)
    assert before.take()
    is_locked = file_lock._is_locked

    def late(file: int) -> bool:
        before.give_up()
        return is_locked(file)

    monkeypatch.setattr(file_lock, "_is_locked", late)
    assert lock.take()
    assert path.exists()


def test_where_there_can_be_none_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        FileLock(tmp_path / "nowhere" / "lock").take()


def test_what_is_not_held_is_given_up_in_peace(lock: FileLock, path: Path) -> None:
    lock.give_up()
    assert not path.exists()
