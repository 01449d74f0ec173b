"""Files of a person's own: read without trust, written whole or not at all, closed to others."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from footcare_gui.platform.files import (
    UnusableFileError,
    make_private,
    read_ordinary,
    text_of,
    write_whole,
    writing_whole,
)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_an_ordinary_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    assert read_ordinary(path, 5) == b"12345"
    with pytest.raises(UnusableFileError, match="too large"):
        read_ordinary(path, 4)


@pytest.mark.skipif(sys.platform != "linux", reason="files that do not know how long they are")
def test_a_file_that_is_longer_than_it_says_is_read_to_its_end() -> None:
    path = Path("/proc/self/status")
    assert path.stat().st_size == 0
    assert len(read_ordinary(path, 1_000_000)) > 1
    with pytest.raises(UnusableFileError, match="too large"):
        read_ordinary(path, 1)


@pytest.mark.skipif(os.name != "posix", reason="pipes with names and devices")
def test_a_pipe_is_not_waited_for_and_a_device_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(UnusableFileError, match="no ordinary file"):
            read_ordinary(path, 10)


def test_a_folder_is_no_file_to_read(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"ordinary|directory"):
        read_ordinary(tmp_path, 10)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_first_bytes_tell_the_encoding(encoding: str) -> None:
    assert text_of("ö 家".encode(encoding)) == "ö 家"


def test_bytes_that_are_no_text_are_an_error() -> None:
    with pytest.raises(UnicodeError):
        text_of(b"\xe9t\xe9")


def test_what_fails_half_way_leaves_the_file_as_it_was_and_nothing_beside_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "folder" / "file"
    path.parent.mkdir()
    write_whole(path, "before")
    with pytest.raises(UnicodeEncodeError), writing_whole(path) as file:
        file.write("half of it \ud800")
    assert [entry.read_text() for entry in path.parent.iterdir()] == ["before"]


@pytest.mark.skipif(os.name != "posix", reason="links and modes")
def test_nobody_can_plant_a_link_where_a_file_is_being_written(tmp_path: Path) -> None:
    target, victim = tmp_path / "plan.ics", tmp_path / "victim"
    victim.write_text("untouched")
    (tmp_path / "plan.ics.part").symlink_to(victim)
    write_whole(target, "mine")
    assert victim.read_text() == "untouched"
    assert mode_of(target) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="links and modes")
def test_what_others_could_read_is_closed_to_them_and_links_are_left_alone(
    tmp_path: Path,
) -> None:
    folder, outside = tmp_path / "data", tmp_path / "outside"
    folder.mkdir(mode=0o755)
    for path in (folder / "journal.db", outside):
        path.write_text("x")
        path.chmod(0o644)
    (folder / "link").symlink_to(outside)
    make_private(folder, tmp_path / "missing")
    assert mode_of(folder) == 0o700
    assert mode_of(folder / "journal.db") == 0o600
    assert mode_of(outside) == 0o644
