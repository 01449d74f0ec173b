"""What closing the window does is said with two answers, and Escape is neither."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.stays_dialog import StaysDialog
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.mark.parametrize(
    ("button", "answer"), [("stays_close", ["close"]), ("stays_quit", ["quit"]), ("", [])]
)
def test_each_answer_is_one_wish(
    qtbot: QtBot, live: LiveTheme, button: str, answer: list[str]
) -> None:
    dialog, given = StaysDialog(live, "Footcare stays in the tray."), list[str]()
    qtbot.addWidget(dialog)
    dialog.close_wanted.connect(lambda: given.append("close"))
    dialog.quit_wanted.connect(lambda: given.append("quit"))
    dialog.show()
    found = dialog.findChild(Button, button or "stays_close")
    assert found is not None
    if button:
        found.click()
    else:
        assert found.hasFocus() or dialog.focusWidget() is found
        dialog.reject()
    assert given == answer
    assert not dialog.isVisible()
