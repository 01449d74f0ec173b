"""What a copy was copied from."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.views.editor.copied import Copied
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]


def test_a_copy_says_of_what_and_offers_the_way_back_where_it_differs(
    qtbot: QtBot, live: LiveTheme
) -> None:
    copied = Copied(live)
    in_window(qtbot, copied)
    copied.show_origin("Toe walking", differs=True)
    label = copied.findChild(QLabel)
    assert label is not None
    assert "Toe walking" in label.text()
    back = copied.findChild(QAbstractButton, "back_to_original")
    assert back is not None
    with qtbot.waitSignal(copied.reset_wanted):
        back.click()
    copied.show_origin("Toe walking", differs=False)
    assert not back.isEnabled()
    copied.show_origin("", differs=False)
    assert copied.isHidden()
