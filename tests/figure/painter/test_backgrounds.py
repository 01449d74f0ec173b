"""Backgrounds are painted once, and again only where something about them differs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.painter.backgrounds import MOST_KEPT, Backgrounds, card_path
from footcare_gui.figure.painter.frame import Frame, card_frame
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import point
from footcare_gui.figure.painter.scenery import paint_background
from tests.figure.painter.painting import PALETTE, PALETTES, WHITE, distance, painted
from tests.figure_frames import FIGURES

CARD = QRectF(0, 0, 120, 120)
CALF, WALK = FIGURES.figure("heel_cord"), FIGURES.figure("toe_walk")
DARK = PALETTES.palette("dark")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The figures of all backgrounds that were really painted."""
    names: list[str] = []

    def counted(painter: QPainter, palette: FigurePalette, figure: Figure, frame: Frame) -> None:
        names.append(figure.id)
        paint_background(painter, palette, figure, frame)

    monkeypatch.setattr(f"{Backgrounds.__module__}.paint_background", counted)
    return names


def paint(
    kept: Backgrounds,
    figure: Figure = CALF,
    palette: FigurePalette = PALETTE,
    card: QRectF = CARD,
    *,
    mirrored: bool = False,
) -> None:
    frame = card_frame(figure, card, mirrored)
    painted(lambda painter: kept.paint(painter, palette, figure, frame))


def test_a_background_is_painted_once(made: list[str]) -> None:
    kept = Backgrounds()
    paint(kept)
    paint(kept, card=CARD.translated(30, 30))
    assert made == ["heel_cord"]


def test_another_figure_theme_size_or_side_has_its_own(made: list[str]) -> None:
    kept = Backgrounds()
    paint(kept)
    paint(kept, WALK)
    paint(kept, palette=DARK)
    paint(kept, card=QRectF(0, 0, 100, 100))
    paint(kept, mirrored=True)
    assert len(made) == 5


def test_what_was_not_used_for_longest_is_forgotten_first(made: list[str]) -> None:
    kept = Backgrounds()
    sizes = [QRectF(0, 0, 20 + n, 20 + n) for n in range(MOST_KEPT + 1)]
    for card in sizes[:MOST_KEPT]:
        paint(kept, card=card)
    paint(kept, card=sizes[0])
    paint(kept, card=sizes[MOST_KEPT])
    assert len(made) == MOST_KEPT + 1
    paint(kept, card=sizes[0])
    assert len(made) == MOST_KEPT + 1
    paint(kept, card=sizes[1])
    assert len(made) == MOST_KEPT + 2


def test_a_background_lies_where_its_card_lies_and_has_round_corners() -> None:
    frame = card_frame(CALF, QRectF(40, 40, 120, 120), False)
    image = painted(lambda p: Backgrounds().paint(p, PALETTE, CALF, frame))
    assert image.pixelColor(40, 40) == WHITE
    assert image.pixelColor(39, 100) == WHITE
    assert image.pixelColor(41, 80) != WHITE


def test_corners_are_round_by_a_share_of_the_height() -> None:
    path = card_path(QRectF(0, 0, 200, 200))
    assert not path.contains(point(1 + 1j))
    assert path.contains(point(11 + 1j))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("edge", [120, 121, 123])
def test_a_card_has_no_rim_on_a_screen_of_any_scale(edge: int, ratio: float) -> None:
    card = QRectF(7, 9, edge, edge)
    frame = card_frame(WALK, card, False)

    def direct(painter: QPainter) -> None:
        painter.setClipPath(card_path(card))
        paint_background(painter, PALETTE, WALK, frame)

    kept = painted(lambda painter: Backgrounds().paint(painter, PALETTE, WALK, frame), ratio=ratio)
    wanted = painted(direct, ratio=ratio)
    right, middle = int((7 + edge) * ratio), int((9 + edge / 2) * ratio)
    for x in range(right - 4, right + 3):
        assert distance(kept.pixelColor(x, middle), WHITE) <= distance(
            darkest(wanted, middle), WHITE
        )
    assert distance(kept.pixelColor(right - 4, middle), wanted.pixelColor(right - 4, middle)) < 12


def darkest(image: QImage, row: int) -> QColor:
    colours = (image.pixelColor(x, row) for x in range(image.width()))
    return max(colours, key=lambda colour: distance(colour, WHITE))
