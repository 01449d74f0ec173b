"""Which side works, at its own edge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.plan import Kind
from tests.kits.looks_kit import contrast, themed
from tests.kits.session_kit import Session

__all__ = ["themed"]


def test_words_on_the_side_badge_keep_their_contrast(themed: Session) -> None:
    colors = themed.live.theme.colors
    assert contrast(colors.on_badge, colors.badge) >= 3
    assert contrast(colors.on_calm, colors.calm) >= 3


def test_the_word_stands_in_the_middle_as_all_that_is_below_it(themed: Session) -> None:
    themed.ask(ActionId.SKIP_EXERCISE)
    badge = themed.view.stage.panel.side
    assert themed.words_of("session_reps") == ""
    assert abs(badge.word_rect().center().x() - badge.width() / 2) <= 1
    badge.leave(badge.width() // 2)
    assert badge.word_rect().right() <= badge.width() - badge.width() // 2
    assert badge.word_rect().left() > badge.badge_rect().right()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_left_is_at_the_left_and_right_at_the_right_in_every_reading_direction(
    themed: Session, direction: Qt.LayoutDirection
) -> None:
    themed.view.setLayoutDirection(direction)
    themed.ask(ActionId.SKIP_EXERCISE)
    badge = themed.view.stage.panel.side
    assert themed.words_of("session_side") == "Left leg"
    assert badge.badge_rect().center().x() < badge.width() * 0.2
    while themed.controller.readout().segment.kind is not Kind.SWITCH:
        themed.ask(ActionId.NEXT)
    assert themed.words_of("session_side") == "Right leg"
    assert badge.badge_rect().center().x() > badge.width() * 0.8
