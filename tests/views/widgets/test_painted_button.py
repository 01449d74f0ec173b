"""The core of all buttons: words and icon in the middle, turned for who reads from the right."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.painted_button import Paint, PaintedButton
from tests.kits.main_kit import live

__all__ = ["live"]
ICON, GAP = 20, 8


class Plain(PaintedButton):
    """Words in ink on nothing."""

    ends_in_icon = False

    @property
    def _ends_in_icon(self) -> bool:
        return self.ends_in_icon

    @property
    def _icon_px(self) -> int:
        return ICON

    @property
    def _gap_px(self) -> int:
        return GAP

    def _font(self) -> QFont:
        return self._live.theme.font()

    def _paint(self) -> Paint:
        return Paint(None, None, 0, 0, self._live.theme.colors.ink, 0)


@pytest.fixture
def button(qtbot: QtBot, live: LiveTheme) -> Plain:
    button = Plain(live, "probe", "plus")
    qtbot.addWidget(button)
    button.resize(201, 61)
    return button


def inked(button: Plain) -> list[int]:
    """Columns in which something is painted."""
    image = button.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(0, 0)
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in rows)]


def test_words_and_icon_stand_in_the_middle_together(button: Plain) -> None:
    button.set_words("HHHH")
    columns = inked(button)
    assert abs(columns[0] - (200 - columns[-1])) <= 6


def test_the_icon_comes_first_last_or_on_the_other_side_as_one_reads(button: Plain) -> None:
    button.set_words("HHHHHHHH")
    first_gap = _widest_gap(inked(button))
    button.ends_in_icon = True
    last_gap = _widest_gap(inked(button))
    assert first_gap < 100 < last_gap
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _widest_gap(inked(button)) < 100


def _widest_gap(columns: list[int]) -> int:
    """Where the gap between icon and words begins."""
    pairs = pairwise(columns)
    return max(pairs, key=lambda pair: pair[1] - pair[0])[0]


def test_what_it_says_is_heard_too_unless_something_else_is_to_be_heard(button: Plain) -> None:
    button.set_words("+10 s")
    assert button.accessibleName() == "+10 s"
    button.set_words("+10 s", "ten seconds more")
    assert (button.text(), button.accessibleName()) == ("+10 s", "ten seconds more")


def test_a_screen_reader_is_told_of_new_words_by_what_is_heard_then(
    button: Plain, monkeypatch: pytest.MonkeyPatch
) -> None:
    button.set_words("Start", "Start the session")
    told: list[str] = []
    monkeypatch.setattr(QPushButton, "setText", lambda *_: told.append(button.accessibleName()))
    button.set_words("Start · 4:42", "Start what is due, 4:42")
    assert told == ["Start what is due, 4:42"]


def test_another_icon_is_seen(button: Plain) -> None:
    before = inked(button)
    button.set_icon("minus")
    assert len(inked(button)) <= len(before)
    assert button.grab().toImage() != QImage()
