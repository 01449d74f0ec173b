"""Buttons of a session: contrast and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from footcare_gui.domain.actions import ActionId
from footcare_gui.views.session.buttons import SessionButton, Weight
from tests.kits.looks_kit import SIZES, contrast, sized, themed
from tests.kits.session_kit import Session

__all__ = ["sized", "themed"]


def whole(widget: QWidget, view: QWidget) -> bool:
    """Whether nothing that the widget lies in cuts it."""
    rect = QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not view:
        if not QRect(parent.mapTo(view, parent.rect().topLeft()), parent.size()).contains(rect):
            return False
        parent = parent.parentWidget()
    return True


def test_words_on_buttons_keep_their_contrast_also_when_they_fade_back(themed: Session) -> None:
    theme = themed.live.theme
    for weight in Weight:
        button = SessionButton(themed.live, "probe", weight)
        ground = theme.colors.ink if weight is Weight.MAIN else theme.colors.field
        for quiet in (False, True):
            button.set_quiet(quiet)
            assert contrast(button.text_color, ground) >= 4.5, (weight, quiet)
    assert contrast(theme.colors.boundary, theme.colors.ground) >= 3


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_button_is_cut_or_smaller_than_a_target(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    sized.run(15_000)
    for _ in range(2):
        QApplication.processEvents()
        shown = [b for b in sized.view.findChildren(QPushButton) if b.isVisible()]
        assert len(shown) >= 8
        for button in shown:
            assert button.width() >= button.minimumSizeHint().width(), button.objectName()
            assert min(button.width(), button.height()) >= 44, button.objectName()
            assert whole(button, sized.view), button.objectName()
        sized.ask(ActionId.TOO_MUCH)
