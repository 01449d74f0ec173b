"""The figure and what stands around it: each in the room there is, nothing lost on the way."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.main.figure_place import (
    LEAST_FIGURE_PX,
    LEAST_NARROW_PX,
    MOST_FIGURE_PX,
    STEPS_PX,
    FigurePlace,
)
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]


class Block(QWidget):
    """Something of a fixed height, however wide."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def sizeHint(self) -> QSize:
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self._height)

    def heightForWidth(self, _width: int) -> int:
        return self._height


class Around(NamedTuple):
    place: FigurePlace
    figure: QWidget
    watch: QWidget
    steps: QWidget
    chips: QWidget
    caution: QWidget

    def arrange(self, width: int, height: int, *, is_wide: bool, head: int = 90) -> None:
        self.place.resize(width, height)
        self.place.arrange(width, height, head, is_wide=is_wide)
        layout = self.place.layout()
        assert layout is not None
        layout.activate()

    def is_beside(self, widget: QWidget) -> bool:
        return widget.x() >= self.figure.geometry().right()


@pytest.fixture
def around(qtbot: QtBot, live: LiveTheme) -> Around:
    figure, parts = QWidget(), [Block(height) for height in (40, 200, 60, 80)]
    watch, steps, chips, caution = parts
    place = FigurePlace(live, figure, watch=watch, steps=steps, chips=chips, caution=caution)
    qtbot.addWidget(place)
    place.show()
    return Around(place, figure, watch, steps, chips, caution)


def test_where_it_is_wide_all_that_fits_stands_beside_the_figure(around: Around) -> None:
    around.arrange(1200, 900, is_wide=True)
    assert all(map(around.is_beside, (around.steps, around.chips, around.caution)))
    assert around.watch.y() > around.figure.geometry().bottom()


def test_what_stands_below_it_is_seen_whole_where_the_figure_stays_large_enough(
    around: Around,
) -> None:
    for foot, edge in ((0, 540), (150, 390), (300, 540)):
        around.place.arrange(1200, 690, 90, is_wide=True, foot_height=foot)
        assert around.figure.width() == edge
    around.watch.hide()
    around.place.arrange(1200, 690, 90, is_wide=True, foot_height=150)
    assert around.figure.width() == 438


@pytest.mark.parametrize("head", [90, 170, 240])
def test_watching_is_in_sight_below_the_figure_however_much_stands_above(
    around: Around, head: int
) -> None:
    around.arrange(900, 640, is_wide=True, head=head)
    assert around.watch.y() > around.figure.geometry().bottom()
    assert head + around.watch.geometry().bottom() < 640


def test_what_has_no_room_beside_a_low_figure_stands_below_it(around: Around) -> None:
    around.arrange(1200, 420, is_wide=True, head=160)
    assert around.figure.width() == LEAST_FIGURE_PX
    assert around.is_beside(around.steps)
    assert around.chips.y() > around.figure.geometry().bottom()
    assert not around.is_beside(around.chips)


def test_what_to_take_care_of_is_never_below_the_fold_where_it_is_wide(around: Around) -> None:
    around.steps._height = 300  # type: ignore[attr-defined]
    around.arrange(900, 430, is_wide=True, head=160)
    assert around.is_beside(around.caution)
    assert around.caution.y() < around.steps.y() < around.figure.geometry().bottom()
    around.arrange(1400, 1000, is_wide=True)
    assert around.steps.y() < around.caution.y(), "below the steps where it is in sight there"


def test_where_it_is_narrow_what_to_take_care_of_stands_beside_the_figure(around: Around) -> None:
    around.arrange(700, 600, is_wide=False)
    assert around.place.has_room_for_words
    assert around.is_beside(around.watch)
    assert around.is_beside(around.caution)
    bottom = around.figure.geometry().bottom()
    assert around.caution.geometry().bottom() <= bottom < around.steps.y() < around.chips.y()


def test_what_to_take_care_of_comes_first_below_where_it_is_taller_than_the_figure(
    around: Around,
) -> None:
    around.caution._height = 500  # type: ignore[attr-defined]
    around.arrange(700, 600, is_wide=False)
    assert around.place.has_room_for_words
    bottom = around.figure.geometry().bottom()
    assert bottom < around.caution.y() < around.steps.y() < around.chips.y()


def test_where_there_is_no_room_beside_it_one_watches_from_above(around: Around) -> None:
    around.arrange(330, 700, is_wide=False)
    assert not around.place.has_room_for_words
    assert around.watch.geometry().bottom() < around.figure.y()


@pytest.mark.parametrize("percent", [100, 150])
def test_the_figure_leaves_the_steps_beside_it_room_for_their_words(
    around: Around, live: LiveTheme, percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    around.arrange(724, 560, is_wide=True)
    assert around.is_beside(around.steps)
    assert around.steps.width() >= live.theme.px(STEPS_PX)


@pytest.mark.parametrize("is_wide", [True, False])
@pytest.mark.parametrize("size", [(240, 200), (700, 500), (5000, 4000)])
def test_the_figure_is_square_and_never_too_small_or_too_large(
    around: Around, size: tuple[int, int], is_wide: bool
) -> None:
    around.arrange(*size, is_wide=is_wide)
    assert around.figure.width() == around.figure.height()
    least = LEAST_FIGURE_PX if is_wide else LEAST_NARROW_PX
    assert least <= around.figure.width() <= MOST_FIGURE_PX
