"""A cover is a file that any program can show, written once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from footcare_gui.adapters.pictures.in_memory import PicturesInMemory
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.pictures.cover import EDGE, Covers
from footcare_gui.pictures.store import PictureStore

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_is_written_once(tmp_path: Path) -> None:
    covers = Covers(PictureStore(PicturesInMemory()), tmp_path / "covers")
    assert covers.at_hand("heel_cord", "hold", Side.LEFT) is None
    path = Path(covers.path("heel_cord", "hold", Side.LEFT))
    assert covers.at_hand("heel_cord", "hold", Side.LEFT) == str(path)
    assert QImage(str(path)).width() == EDGE
    path.unlink()
    assert covers.path("heel_cord", "hold", Side.LEFT) == str(path)
    assert not path.exists()


def test_an_exercise_without_a_figure_and_a_disk_without_room_have_none(tmp_path: Path) -> None:
    store = PictureStore(PicturesInMemory())
    assert Covers(store, tmp_path).path("nobody", "hold", Side.LEFT) == ""
    (tmp_path / "file").touch()
    assert Covers(store, tmp_path / "file").path("heel_cord", "hold", Side.LEFT) == ""
