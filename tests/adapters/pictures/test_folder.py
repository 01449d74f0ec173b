"""A folder of pictures: found again, bounded, and never in anybody's way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from footcare_gui.adapters.pictures import folder as folders
from footcare_gui.adapters.pictures.folder import PictureFolder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


def test_what_is_kept_is_there_for_the_next_process(folder: Path) -> None:
    assert PictureFolder(folder).get("a") == b""
    assert not folder.exists()
    PictureFolder(folder).keep("a", b"a picture")
    assert PictureFolder(folder).get("a") == b"a picture"
    assert [file.name for file in folder.iterdir()] == ["a.png"]


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_fails(tmp_path: Path) -> None:
    in_the_way = tmp_path / "pictures"
    in_the_way.write_text("no folder", encoding="utf-8")
    pictures = PictureFolder(in_the_way)
    pictures.keep("a", b"a picture")
    assert pictures.get("a") == b""


def test_what_was_not_used_for_longest_makes_room(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "MOST_BYTES", 25)
    pictures = PictureFolder(folder)
    for age, name in enumerate(("old", "older")):
        pictures.keep(name, bytes(10))
        os.utime(folder / f"{name}.png", (1_000 - age, 1_000 - age))
    pictures.get("older")
    pictures.keep("new", bytes(10))
    assert sorted(file.stem for file in folder.iterdir()) == ["new", "older"]
