"""Parts that did not change since the last picture are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.sprites import MOST_KEPT, Sprites
from tests.figure.painter.painting import PALETTES, in_world, largest_difference, painted
from tests.figure_frames import FIGURES, segment

pytestmark = pytest.mark.usefixtures("qapp")
SQUARE = QRectF(-0.5, -0.5, 1, 1)
BLUE = QColor(0, 0, 255)


class Part:
    """A square that counts how often it is painted."""

    def __init__(self) -> None:
        self.painted = 0

    def paint(self, painter: QPainter) -> None:
        self.painted += 1
        painter.fillRect(SQUARE, BLUE)


def pictures(sprites: Sprites, part: Part, keys: list[str]) -> list[QImage]:
    return [
        in_world(lambda p, key=key: sprites.paint(p, key, lambda: SQUARE, part.paint))  # type: ignore[misc]
        for key in keys
    ]


def test_what_is_asked_for_again_is_kept_and_looks_the_same() -> None:
    part = Part()
    first, *others = pictures(Sprites(), part, ["it"] * 5)
    assert part.painted == 2
    assert all(other == first for other in others)


def test_what_changes_all_the_time_is_never_kept() -> None:
    part = Part()
    pictures(Sprites(), part, [f"{n}" for n in range(9)])
    assert part.painted == 9


def test_what_has_not_been_used_for_longest_goes_first() -> None:
    part, sprites = Part(), Sprites()
    many = [f"{n}" for n in range(MOST_KEPT + 1)]
    pictures(sprites, part, many + many)
    before = part.painted
    pictures(sprites, part, [many[-1]])
    assert part.painted == before
    pictures(sprites, part, [many[0]])
    assert part.painted == before + 1


@pytest.mark.parametrize("figure_id", ["heel_cord", "foot_massage", "toe_stretch"])
def test_a_moving_picture_with_kept_parts_looks_like_one_without(figure_id: str) -> None:
    hold = segment(Kind.HOLD, 10_000, ("hold", "hold"))
    shot = Shot(figure_id, segment=hold, elapsed_ms=4_000, still=False)
    artist = FigureArtist(FIGURES, PALETTES, lambda side: side.value)
    card = QRectF(0, 0, 300, 300)
    first, *others = (painted(lambda p: artist.paint(p, card, shot), 300) for _ in range(5))
    assert all(largest_difference(first, other) <= 8 for other in others)
    assert others[-1] == others[-2]


def test_what_was_asked_a_short_while_ago_is_known() -> None:
    sprites = Sprites()
    assert [sprites.knows(key) for key in "abab"] == [False, False, True, True]
