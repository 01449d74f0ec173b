"""One exercise's left and right: left is drawn left whatever the direction of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from footcare_gui.domain.progress.overview import Balance
from footcare_gui.views.progress.bars import BAR_PX, BarPainter, Widths
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ROW = QRectF(0, 0, 800, 40)
BESIDE = Widths(name=150, number=50, state=100, bar=120, lines=1)


def drawn(live: LiveTheme, row: Balance, direction: Qt.LayoutDirection) -> list[int]:
    """Columns in which the bars have their colour."""
    image = QImage(800, 40, QImage.Format.Format_RGB32)
    image.fill(live.theme.colors.ground)
    painter = QPainter(image)
    BarPainter(painter, live.theme, BESIDE, 60_000).paint_row(ROW, "Heel", row, direction)
    painter.end()
    calm = live.theme.colors.calm
    return [x for x in range(800) if image.pixelColor(x, 20) == calm]


def balance(left_ms: int, right_ms: int) -> Balance:
    return Balance("heel_cord", left_ms, right_ms)


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_the_longer_bar_is_on_the_side_that_did_more(
    live: LiveTheme, direction: Qt.LayoutDirection
) -> None:
    left = drawn(live, balance(60_000, 0), direction)
    right = drawn(live, balance(0, 60_000), direction)
    assert max(left) < min(right)
    assert len(left) == len(right)


def test_a_bar_is_as_long_as_its_share_of_the_longest(live: LiveTheme) -> None:
    whole, half = (drawn(live, balance(ms, 0), LTR) for ms in (60_000, 30_000))
    assert abs(len(half) - len(whole) / 2) <= BAR_PX / 2
    assert max(half) == max(whole), "it grows outwards"
    assert drawn(live, balance(0, 0), LTR) == []
