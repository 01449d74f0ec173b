"""Where things go: the figure gives way and the number never does."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRect, QSize

from footcare_gui.views.session.geometry import (
    RING_SMALL,
    Areas,
    Needs,
    arrange,
    growth,
    is_short,
)

SIZES = [QSize(1024, 680), QSize(1280, 820), QSize(1366, 768), QSize(1920, 1080), QSize(2560, 1440)]
PLAIN = Needs(header=44, notice=0, hint=34, band=68, short=False, timeline=42, controls=72)


def needs(size: QSize, *, notice: int = 0) -> Needs:
    scale = growth(size)
    return Needs(
        header=round(44 * scale),
        notice=notice,
        hint=round(34 * scale),
        band=round(68 * scale),
        short=is_short(size, 100),
        timeline=round(42 * scale),
        controls=round(72 * scale),
    )


def blocks(areas: Areas) -> dict[str, QRect]:
    named = {
        "header": areas.header,
        "card": areas.card,
        "side": areas.side,
        "ring": areas.ring,
        "headline": areas.headline,
        "hint": areas.hint,
        "timeline": areas.timeline,
        "controls": areas.controls,
    }
    return {**named, "notice": areas.notice} if areas.notice.height() else named


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("notice", [0, 52])
def test_nothing_overlaps_and_all_lies_inside_the_frame(size: QSize, notice: int) -> None:
    areas = arrange(size, needs(size, notice=notice))
    for (name, one), (other_name, other) in itertools.combinations(blocks(areas).items(), 2):
        assert not one.intersects(other), f"{name} overlaps {other_name}"
    for name, rect in blocks(areas).items():
        assert areas.inner.contains(rect), f"{name} leaves the frame"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_ring_never_gets_too_small_for_the_number(size: QSize) -> None:
    assert arrange(size, needs(size)).ring.width() >= RING_SMALL


def test_as_designed_the_ring_is_at_least_400_pixels_wide() -> None:
    assert arrange(QSize(1280, 820), PLAIN).ring.width() >= 400


def test_a_larger_window_makes_all_of_it_larger() -> None:
    small, large = QSize(1280, 820), QSize(1920, 1080)
    here, there = (arrange(size, needs(size)) for size in (small, large))
    assert there.ring.width() > here.ring.width()
    assert there.card.height() > here.card.height()
    assert there.frame > here.frame == 24


def test_a_notice_takes_its_room_from_the_figure_alone() -> None:
    size = QSize(1280, 820)
    without, with_one = arrange(size, needs(size)), arrange(size, needs(size, notice=52))
    assert with_one.card.height() < without.card.height()
    assert with_one.ring == without.ring


def test_in_a_low_window_the_sentence_stands_beside_the_ring() -> None:
    size = QSize(1024, 680)
    areas = arrange(size, needs(size))
    assert areas.hint.top() < areas.headline.bottom()
    assert areas.hint.right() < areas.panel.left()
