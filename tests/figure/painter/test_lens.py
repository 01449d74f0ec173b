"""The lens: a round glass with its ring, and a leader to its target."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from footcare_gui.figure.painter.lens import GLASS, Circle, Content, paint_lens
from footcare_gui.figure.painter.sprites import Sprites
from tests.figure.painter.painting import PALETTE, SIZE, WHITE, largest_difference, painted

MIDDLE = complex(SIZE / 2, SIZE / 2)
BLUE = QColor(0, 0, 255)
NOTHING = Content(lambda _: None)


def flood(painter: QPainter) -> None:
    painter.fillRect(QRectF(-2, -2, 4, 4), BLUE)


def test_the_content_fills_the_glass_and_nothing_beyond_it() -> None:
    radius = 80
    image = painted(lambda p: paint_lens(p, PALETTE, Circle(MIDDLE, radius), Content(flood)))
    assert image.pixelColor(100, 100) == BLUE
    assert image.pixelColor(100 + round(radius * GLASS) - 3, 100) == BLUE
    assert image.pixelColor(100 + radius - 1, 100) != BLUE
    assert image.pixelColor(100 + round(radius * 1.2), 100) == WHITE


def test_the_ring_carries_the_accent() -> None:
    image = painted(lambda p: paint_lens(p, PALETTE, Circle(MIDDLE, 80), NOTHING))
    ring = [image.pixelColor(x, 100) for x in range(172, 182)]
    assert PALETTE.accent in ring


def test_a_mirrored_content_is_turned_left_to_right() -> None:
    def left_half(painter: QPainter) -> None:
        painter.fillRect(QRectF(-1, -1, 1, 2), BLUE)

    lens = Circle(MIDDLE, 80)
    plain, mirrored = (
        painted(lambda p: paint_lens(p, PALETTE, lens, Content(left_half))),
        painted(lambda p: paint_lens(p, PALETTE, lens, Content(left_half, mirrored=True))),
    )
    assert (plain.pixelColor(60, 100), plain.pixelColor(140, 100)) == (BLUE, PALETTE.lens)
    assert (mirrored.pixelColor(60, 100), mirrored.pixelColor(140, 100)) == (PALETTE.lens, BLUE)


def test_a_leader_leads_from_the_lens_to_its_target() -> None:
    lens, target = Circle(60 + 60j, 50), Circle(150 + 150j, 20)
    led, bare = (
        painted(lambda p: paint_lens(p, PALETTE, lens, NOTHING, target=target)),
        painted(lambda p: paint_lens(p, PALETTE, lens, NOTHING)),
    )
    assert led.pixelColor(115, 115).red() > led.pixelColor(115, 115).blue() + 40
    assert led.pixelColor(170, 150).red() > led.pixelColor(170, 150).blue() + 40
    assert bare.pixelColor(115, 115).red() - bare.pixelColor(115, 115).blue() < 40


def test_the_painter_is_left_as_it_was() -> None:
    def paint(painter: QPainter) -> None:
        before = painter.transform()
        target = Circle(190 + 190j, 5)
        paint_lens(painter, PALETTE, Circle(MIDDLE, 80), Content(flood), target=target)
        assert painter.transform() == before
        assert not painter.hasClipping()

    painted(paint)


def test_a_leader_that_stands_still_is_kept_and_looks_the_same() -> None:
    sprites = Sprites()

    def paint(painter: QPainter) -> None:
        lens, target = Circle(MIDDLE, 60), Circle(20 + 30j, 9)
        paint_lens(painter, PALETTE, lens, Content(flood), target=target, sprites=sprites)

    first, *others = (painted(paint) for _ in range(3))
    assert all(largest_difference(first, other) <= 2 for other in others)
