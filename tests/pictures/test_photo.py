"""A photo in the place of a painted picture."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from footcare_gui.adapters.pictures.in_memory import PicturesInMemory
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.exercises.photos import photo_pose, photos_figure
from footcare_gui.pictures.photo import photo_picture
from footcare_gui.pictures.request import PictureRequest
from footcare_gui.pictures.store import PictureStore


def request(figure: str, pose: str, *, small: bool = True) -> PictureRequest:
    return PictureRequest(figure, pose, Side.LEFT, "light", 60, 1.0, small=small, person=Person())


def photo(name: str = "a.jpg") -> QImage:
    if name != "a.jpg":
        return QImage()
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_a_small_one_fills_its_place_and_a_large_one_is_seen_whole() -> None:
    small = photo_picture(photo(), request("x", "y"))
    assert small.pixelColor(30, 4) == QColor("red")
    large = photo_picture(photo(), request("x", "y", small=False))
    assert large.pixelColor(30, 4).alpha() == 0
    assert large.pixelColor(30, 30) == QColor("red")


def test_the_store_gives_it_and_keeps_nothing_of_it() -> None:
    shelf = PicturesInMemory()
    store = PictureStore(shelf, photos=photo)
    figure = photos_figure((photo_pose("a.jpg"),))
    assert store.has_figure(figure)
    assert not store.has_figure(photos_figure((photo_pose("gone.jpg"),)))
    assert store.kept(request(figure, "hold")).isNull()
    for wanted in (request(figure, "hold"), request("toe_walk", photo_pose("a.jpg"))):
        assert store.picture(wanted).pixelColor(30, 30) == QColor("red")
    assert store.picture(request("toe_walk", photo_pose("gone.jpg"))).isNull()
    assert not any(vars(shelf).values())
