"""Small pictures: at hand at once, others a little later, and none twice."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.pictures import Thumbnails
from tests.kits.main_kit import FlatPictures, library

__all__ = ["library"]


class HalfKept(FlatPictures):
    """Has the pictures of one pose at hand."""

    def __init__(self) -> None:
        super().__init__()
        self.looked: list[str] = []

    def kept_thumbnail(self, *wish: object) -> QPixmap | None:
        pose = wish[1]
        self.looked.append(str(pose))
        return QPixmap(56, 56) if pose == "start" else None


@pytest.fixture
def form(library: Library) -> Form:
    return library.exercises["toe_walk"].usual


def test_a_picture_at_hand_is_there_at_once(qtbot: QtBot, form: Form) -> None:
    pictures = HalfKept()
    thumbnails = Thumbnails(pictures)
    for _ in range(3):
        picture = thumbnails.get(form, "start", Side.BOTH, 56, 1.0)
        assert picture is not None
        assert picture.width() == 56
    assert not thumbnails.is_busy
    assert pictures.looked == ["start"]
    assert pictures.made == []


def test_another_is_made_when_nothing_else_is_to_do(qtbot: QtBot, form: Form) -> None:
    pictures = HalfKept()
    thumbnails = Thumbnails(pictures)
    for _ in range(3):
        assert thumbnails.get(form, "rise", Side.BOTH, 56, 1.0) is None
    assert pictures.looked == ["rise"]
    with qtbot.waitSignal(thumbnails.rendered):
        pass
    assert thumbnails.get(form, "rise", Side.BOTH, 56, 1.0) is not None
    assert pictures.made == [("toe_walk", "rise", Side.BOTH)]
    qtbot.waitUntil(lambda: not thumbnails.is_busy)
