"""The leaflet of the real exercises, with the pictures of the person."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from footcare_gui.adapters.pictures.in_memory import PicturesInMemory
from footcare_gui.bootstrap.leaflet import save_leaflet
from footcare_gui.domain.exercises.person import Person
from footcare_gui.pictures.request import PictureRequest
from footcare_gui.pictures.store import PictureStore

pytestmark = pytest.mark.usefixtures("qapp")


class Watched(PictureStore):
    """Remembers what was asked for, and what came of it."""

    def __init__(self) -> None:
        super().__init__(PicturesInMemory())
        self.asked: list[tuple[PictureRequest, QImage]] = []

    def picture(self, request: PictureRequest, *, keep: bool = True) -> QImage:
        image = super().picture(request, keep=keep)
        self.asked.append((request, image))
        return image


def test_every_exercise_is_painted_step_by_step_with_the_person_of_the_app(tmp_path: Path) -> None:
    store = Watched()
    save_leaflet(store, tmp_path / "leaflet.pdf")
    assert len({request.figure for request, _ in store.asked}) == 14, "four have a seated way"
    assert {request.person for request, _ in store.asked} == {Person()}
    assert not any(image.isNull() for _, image in store.asked)
    poses = [request.pose for request, _ in store.asked if request.figure == "heel_cord"]
    assert poses == ["face_wall", "start", "heel_down", "hold"]
    assert not any(request.letters for request, _ in store.asked), "too small to read in print"
    assert (tmp_path / "leaflet.pdf").read_bytes().startswith(b"%PDF")
