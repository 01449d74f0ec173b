"""The ring: its number, how full it is, and what a screen reader hears of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from tests.kits.looks_kit import SIZES, contrast, sized, themed
from tests.kits.session_kit import Session, session

__all__ = ["session", "sized", "themed"]


def test_a_screen_reader_hears_no_progress_inside_a_part(session: Session) -> None:
    ring = session.view.stage.panel.ring
    values: list[int] = []
    ring.valueChanged.connect(values.append)
    session.run(10_000 + 29_000)
    assert ring.turn > 0
    assert values == []
    ring.set_fraction(1.0)
    ring.set_fraction(0.0)
    assert values == [1, 0]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_number_is_at_least_170_pixels_high_in_every_window(
    sized: Session, size: tuple[int, int]
) -> None:
    sized.view.resize(*size)
    sized.run(10_000 + 3_000 + 2_000)
    ring = sized.view.stage.panel.ring
    assert ring.words == "28"
    assert ring.drawn_height >= 170


def test_the_ring_is_never_more_than_full(themed: Session) -> None:
    ring = themed.view.stage.panel.ring
    ring.set_fraction(1.4)
    full = ring.turn
    ring.set_fraction(1.0)
    assert ring.turn == full == 5760


def test_what_is_not_filled_can_be_seen_and_what_is_stands_out_from_it(themed: Session) -> None:
    ring, colors = themed.view.stage.panel.ring, themed.live.theme.colors
    ring.set_fraction(0.25)
    picture = ring.grab().toImage()
    middle = ring.rect().center()
    scale = picture.devicePixelRatio()
    row = [
        picture.pixelColor(QPoint(x, middle.y()) * scale) for x in range(middle.x())
    ]  # from the left edge to the middle: nothing is filled here
    assert max(contrast(color, colors.ground) for color in row[: len(row) // 2]) >= 3
    assert contrast(colors.line, colors.working) >= 3
    assert contrast(colors.line, colors.calm) >= 3
