"""Large words that fit their room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QLabel

from footcare_gui.views.session.labels import SessionLabel
from tests.kits.looks_kit import SIZES, sized
from tests.kits.session_kit import Session

__all__ = ["sized"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_big_word_and_the_side_are_never_cut(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    for _ in range(6):
        word = sized.view.findChild(QLabel, "session_phase")
        assert word is not None
        metrics = QFontMetrics(word.font())
        assert metrics.horizontalAdvance(word.text()) <= word.width()
        badge = sized.view.stage.panel.side
        assert QRect(0, 0, badge.width(), badge.height()).contains(badge.badge_rect().toRect())
        sized.run(4_000)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_tails_of_the_big_word_are_whole(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    word = sized.view.findChild(SessionLabel, "session_phase")
    assert word is not None
    word.set_words("Let go gently")
    metrics = QFontMetricsF(word.font())
    assert word.baseline + metrics.tightBoundingRect("gy").bottom() <= word.height()
    assert word.baseline - metrics.capHeight() >= 0


def test_the_phase_word_has_72_pixels_as_designed(sized: Session) -> None:
    word = sized.view.findChild(QLabel, "session_phase")
    assert word is not None
    sized.view.resize(1280, 820)
    assert word.font().pixelSize() >= (72 if sized.live.theme.text_percent == 100 else 60)
