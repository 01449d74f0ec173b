"""A label's height is measured once for a width, and anew when anything about it changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import NO_BREAK, Label
from tests.kits.main_kit import live

WORDS = "Sit tall, and let the heel rest on the floor while the toes spread."
WIDTH = 120
__all__ = ["live"]


@pytest.fixture
def label(qtbot: QtBot, live: LiveTheme) -> Label:
    label = Label(live, WORDS, "lead")
    qtbot.addWidget(label)
    return label


def test_a_height_is_measured_once_for_a_width(
    label: Label, monkeypatch: pytest.MonkeyPatch
) -> None:
    height = label.heightForWidth(WIDTH)

    measured = QLabel.heightForWidth

    def measure(one: QLabel, width: int) -> int:
        assert one is not label, "measured again"
        return measured(one, width)

    monkeypatch.setattr(QLabel, "heightForWidth", measure)
    assert label.heightForWidth(WIDTH) == height


def _say_more(label: Label) -> None:
    label.setText(WORDS * 2)


def _enlarge(label: Label) -> None:
    font = QFont(label.font())
    font.setPixelSize(40)
    label.setFont(font)


def _restyle(label: Label) -> None:
    label.setStyleSheet("font-size: 40px")


@pytest.mark.parametrize("change", [_say_more, _enlarge, _restyle])
def test_a_change_is_measured(label: Label, change: Callable[[Label], None]) -> None:
    before = label.heightForWidth(WIDTH)
    change(label)
    label.ensurePolished()
    assert label.heightForWidth(WIDTH) > before
    assert label.heightForWidth(WIDTH) == QLabel.heightForWidth(label, WIDTH)


@pytest.mark.parametrize(
    "text", ["Then rest for 17 s.", "Hold, 2 min", "Set 1 of 3", "Go on until 0. It ends."]
)
def test_no_line_ends_between_a_number_and_its_unit_and_the_words_stay_as_given(
    label: Label, text: str
) -> None:
    label.setText(text)
    assert label.text() == text
    assert NO_BREAK in QLabel.text(label)
    label.setText("Sit tall.")
    assert QLabel.text(label) == "Sit tall."
