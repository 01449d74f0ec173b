"""Parts that did not change since the last picture are kept."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.pulse import BREATH_STEPS
from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.painter import sprites as module
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.sprites import LASTS, MOST_KEPT, Sprites
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


def test_what_is_asked_for_stays_and_what_nobody_asks_for_makes_room() -> None:
    part, sprites = Part(), Sprites()
    many = [f"{n}" for n in range(MOST_KEPT + 1)]
    pictures(sprites, part, many + many)
    before = part.painted
    pictures(sprites, part, many)
    assert part.painted == before + 1, "the last is painted, and throws out none"
    for _ in range(LASTS + 1):
        sprites.begin()
        pictures(sprites, part, [many[1]])
    pictures(sprites, part, [many[-1], many[-1], many[1]])
    assert part.painted == before + 2
    pictures(sprites, part, [many[0]])
    assert part.painted == before + 3


def test_parts_of_anything_else_make_room_at_once() -> None:
    part, sprites = Part(), Sprites()
    many = [f"{n}" for n in range(MOST_KEPT)]
    sprites.begin("one")
    pictures(sprites, part, many + many)
    sprites.begin("another")
    before = part.painted
    pictures(sprites, part, ["new", "new", "new"])
    assert part.painted == before + 2


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("figure_id", ["heel_cord", "foot_massage", "toe_stretch"])
def test_a_moving_picture_with_kept_parts_looks_like_one_without(
    figure_id: str, ratio: float
) -> None:
    hold = segment(Kind.HOLD, 10_000, ("hold", "hold"))
    shot = Shot(figure_id, segment=hold, elapsed_ms=4_000, still=False)
    artist = FigureArtist(FIGURES, PALETTES, lambda side: side.value)
    card = QRectF(0, 0, 300, 300)
    first, *others = (
        painted(lambda p: artist.paint(p, card, shot), 300, ratio=ratio) for _ in range(5)
    )
    apart = [largest_difference(first, other) for other in others]
    assert max(apart) <= 12, "more than the rim of a lens"
    assert others[-1] == others[-2]


def test_what_was_asked_a_short_while_ago_is_known() -> None:
    sprites = Sprites()
    assert [sprites.knows(key) for key in "abab"] == [False, False, True, True]


def test_what_was_asked_in_the_frame_before_stands() -> None:
    sprites = Sprites()
    found = []
    for frame in ("ab", "bc", "ab"):
        sprites.begin()
        found.append([sprites.stands(key) for key in frame])
    assert found == [[False, False], [True, False], [False, True]]


def test_all_together_they_take_no_more_than_so_much_room(monkeypatch: pytest.MonkeyPatch) -> None:
    part, sprites = Part(), Sprites()
    pictures(sprites, part, ["first", "first"])
    ((_, image),) = sprites._kept.values()
    monkeypatch.setattr(module, "MOST_KEPT_PIXELS", 3 * image.width() * image.height())
    pictures(sprites, part, ["second", "second", "third", "third", "fourth", "fourth"])
    before = part.painted
    pictures(sprites, part, ["first", "third"])
    assert part.painted == before
    pictures(sprites, part, ["fourth"])
    assert part.painted == before + 1


def test_in_a_hold_breathing_out_finds_ready_what_breathing_in_has_painted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hold = segment(Kind.HOLD, 60_000, ("hold", "hold"))
    artist = FigureArtist(FIGURES, PALETTES, lambda side: side.value)
    made: list[object] = []
    keep = Sprites._keep

    def counted(self: Sprites, whole: Hashable, *rest: Any) -> Any:
        made.append(whole)
        return keep(self, whole, *rest)

    def breathe() -> int:
        made.clear()
        for elapsed_ms in range(3_000, 13_000, 250):
            shot = Shot("heel_cord", segment=hold, elapsed_ms=elapsed_ms, still=False)
            painted(lambda p, shot=shot: artist.paint(p, QRectF(0, 0, 300, 300), shot))  # type: ignore[misc]
        return len(made)

    monkeypatch.setattr(Sprites, "_keep", counted)
    first, second = breathe(), breathe()
    assert 0 < first < 2 * (BREATH_STEPS + 1)  # the figure and its close-up, once each depth
    assert second == 0


def test_a_walk_is_painted_once_and_looks_the_same_in_each_round() -> None:
    walk = segment(Kind.MOVE, 16_000, ("hold", "hold"))
    artist, card = FigureArtist(FIGURES, PALETTES, lambda side: side.value), QRectF(0, 0, 300, 300)
    cycle = FIGURES.figure("toe_walk").cycle
    assert cycle is not None

    def picture(round_: int, ms: int) -> QImage:
        shot = Shot("toe_walk", segment=walk, elapsed_ms=round_ * 1_600 + ms, still=False)
        return painted(lambda p: artist.paint(p, card, shot), 300)

    assert cycle.period_ms == 1_600
    for ms in range(10, 1_600, 400):
        first, *others = (picture(number, ms) for number in range(1, 5))
        assert max(largest_difference(first, other) for other in others) <= 12
        assert others[-1] == others[-2]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_on_a_picture_nothing_lies_beside_a_pixel_wherever_it_is_painted(ratio: float) -> None:
    found: set[tuple[float, float]] = set()

    def look(painter: QPainter) -> None:
        for step in range(500):
            painter.save()
            painter.translate(step * 0.37, 300 - step / 3)
            painter.scale(32.1, -32.1)
            painter.translate(-step / 7, 0.1 * step)
            found.add(module._to_pixels(painter)[1].toTuple())
            painter.restore()

    painted(look, ratio=ratio)
    assert found == {(0.0, 0.0)}
