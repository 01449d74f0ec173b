"""A picture is painted once; what is kept is found again, and only what fits is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.adapters.pictures.in_memory import PicturesInMemory
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.pictures import store as stores
from footcare_gui.pictures.request import PictureRequest
from footcare_gui.pictures.store import PictureStore
from tests.builders import STRETCH

pytestmark = pytest.mark.usefixtures("qapp")
REQUEST = PictureRequest("heel_cord", "hold", Side.LEFT, "light", 90, 1.0, True, Person())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


def test_what_was_never_painted_is_not_at_hand(folder: Path) -> None:
    assert PictureStore(PictureFolder(folder)).kept(REQUEST).isNull()
    assert not folder.exists()


def test_what_was_painted_is_at_hand_in_the_next_process(folder: Path) -> None:
    painted = PictureStore(PictureFolder(folder)).picture(REQUEST)
    later = PictureStore(PictureFolder(folder))
    kept = later.kept(REQUEST)
    assert kept.convertToFormat(painted.format()) == painted
    assert "artist" not in vars(later)


def test_what_is_not_worth_keeping_is_not_kept(folder: Path) -> None:
    assert not PictureStore(PictureFolder(folder)).picture(REQUEST, keep=False).isNull()
    assert PictureStore(PictureFolder(folder)).kept(REQUEST).isNull()


def test_a_kept_picture_of_another_painter_is_not_shown(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    PictureStore(PictureFolder(folder)).picture(REQUEST)
    monkeypatch.setattr(stores, "code_stamp", lambda *_: b"another painter")
    assert PictureStore(PictureFolder(folder)).kept(REQUEST).isNull()


def test_a_damaged_picture_is_painted_anew(folder: Path) -> None:
    painted = PictureStore(PictureFolder(folder)).picture(REQUEST)
    (file,) = folder.iterdir()
    file.write_bytes(file.read_bytes()[:40])
    assert PictureStore(PictureFolder(folder)).picture(REQUEST) == painted
    assert QImage(str(file)).width() == REQUEST.pixels


def test_a_store_without_a_disk_paints_once_too() -> None:
    shelf = PicturesInMemory()
    painted = PictureStore(shelf).picture(REQUEST)
    later = PictureStore(shelf)
    assert later.kept(REQUEST).convertToFormat(painted.format()) == painted
    assert "artist" not in vars(later)


def test_what_has_no_figure_is_shown_by_somebody_at_rest(folder: Path, tmp_path: Path) -> None:
    store = PictureStore(PictureFolder(folder), tmp_path)
    form = STRETCH.usual._replace(figure="mine", posture=Posture.SEATED)
    assert store.shown_as(form, "up") == ("at_rest_seated", "hold")
    (tmp_path / "mine.yaml").write_text("id: mine")
    assert store.shown_as(form, "up") == ("mine", "up")
