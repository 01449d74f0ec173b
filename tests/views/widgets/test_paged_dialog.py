"""Pages of a dialog: one is shown, all are named at its side, and the arrows go through them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.paged_dialog import PagedDialog
from footcare_gui.views.widgets.switch import Switch
from tests.kits.main_kit import click, find, live
from tests.kits.tab_kit import tab_order

__all__ = ["live"]

NAMES = ("looks", "sound", "voice")


class Several(PagedDialog):
    """Three pages with a switch each."""

    def __init__(self, live: LiveTheme) -> None:
        super().__init__(live, "several", "Preferences", done="close_several")
        for name in NAMES:
            column = self._add_page(name, name.title(), f"All about {name}")
            column.addWidget(Switch(live, f"{name}_switch", name))
        self._finish()
        self.take_focus()


@pytest.fixture
def several(qtbot: QtBot, live: LiveTheme) -> Several:
    dialog = Several(live)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def shown(dialog: QWidget) -> list[str]:
    return [name for name in NAMES if find(dialog, f"{name}_page").isVisible()]


def test_the_first_page_is_shown_and_a_click_brings_another(several: Several) -> None:
    assert several.pages == NAMES
    assert shown(several) == ["looks"]
    click(several, "several_voice")
    assert shown(several) == ["voice"]
    assert "All about voice" in [one.text() for one in several.findChildren(QLabel)]


def test_arrows_go_through_the_pages_and_tab_into_the_one_shown(several: Several) -> None:
    assert several.focusWidget() is find(several, "several_looks")
    QTest.keyClick(several.focusWidget(), Qt.Key.Key_Down)
    assert shown(several) == ["sound"]
    QApplication.processEvents()
    names = tab_order(several)
    start = names.index("several_sound")
    assert [*names[start:], *names[:start]] == ["several_sound", "sound_switch", "close_several"]


def test_names_stand_at_the_side_or_above_where_it_is_narrow_or_low(
    several: Several, live: LiveTheme
) -> None:
    for size, percent, is_beside in (
        ((900, 640), 100, True),
        ((500, 480), 100, False),
        ((1200, 640), 150, True),
        ((900, 180), 100, False),
    ):
        live.choose(ThemeChoice.LIGHT, percent)
        several.setMinimumSize(0, 0)
        several.resize(*size)
        QApplication.processEvents()
        page, name = find(several, "looks_page"), find(several, "several_looks")
        left = page.mapTo(several, QPoint()).x()
        assert (left >= name.mapTo(several, QPoint(name.width(), 0)).x()) is is_beside, size


def test_done_closes_it(several: Several) -> None:
    click(several, "close_several")
    assert not several.isVisible()
