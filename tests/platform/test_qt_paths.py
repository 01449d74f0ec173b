"""Paths that are no Unicode text, as Qt opens them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QIODevice

from footcare_gui.platform.qt_paths import is_text, qt_path

pytestmark = pytest.mark.platform("linux")


def _legacy_folder(tmp_path: Path) -> Path:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    return folder


def test_a_path_of_letters_stays_as_it_is() -> None:
    assert qt_path(Path("/home/zoë/список.ini")) == "/home/zoë/список.ini"


def test_what_qt_writes_lies_in_the_folder_that_python_means(tmp_path: Path) -> None:
    path = _legacy_folder(tmp_path) / "settings.ini"
    file = QFile(qt_path(path))
    assert file.open(QIODevice.OpenModeFlag.WriteOnly)
    file.write(b"kept")
    file.close()
    assert path.read_bytes() == b"kept"
    assert not (tmp_path / "caf").exists()


def test_a_folder_is_opened_once_however_often_it_is_named(tmp_path: Path) -> None:
    folder = _legacy_folder(tmp_path)
    first = qt_path(folder / "a")
    before = len(list(Path("/proc/self/fd").iterdir()))
    assert [qt_path(folder / "a"), qt_path(folder / "b")] == [first, f"{first[:-1]}b"]
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_folder_that_is_not_there_leaves_the_name_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xe9") / "a"
    assert qt_path(path) == str(path)


def test_only_a_surrogate_is_no_text() -> None:
    assert is_text("é 😀 \ufffd")
    assert not is_text("caf\udce9")
