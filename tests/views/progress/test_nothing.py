"""Before the first session there is nothing to show, and one thing to do."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.kits.progress_kit import (
    Open,
    button,
    library,
    live,
    opened,
)

__all__ = ["library", "live", "opened"]


def test_before_the_first_session_it_is_said_what_will_be_here_beside_one_start(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened()
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert shown[:2] == ["Footcare", "Nothing yet. Your days will show here."]
    assert shown[2].startswith("After your first session")
    with qtbot.waitSignal(page.start_wanted):
        button(page, "nothing_start").click()
