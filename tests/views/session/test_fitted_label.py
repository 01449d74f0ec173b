"""A paragraph as large as its room allows, in fewer words where there is little of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.views.session.fitted_label import FittedLabel
from tests.kits.looks_kit import SIZES, sized
from tests.kits.session_kit import Session, make_live

__all__ = ["sized"]

LONG = "Back knee straight, heel down. Hold, and keep breathing."
SHORT = "Back knee straight, heel down."


def label(qapp: QApplication, qtbot: QtBot, *, text_percent: int = 100) -> FittedLabel:
    made = FittedLabel(make_live(qapp, text_percent=text_percent), "label", 44, 40)
    qtbot.addWidget(made)
    made.show()
    return made


def is_whole(shown: FittedLabel) -> bool:
    metrics, flags = QFontMetrics(shown.font()), Qt.TextFlag.TextWordWrap
    box = metrics.boundingRect(0, 0, shown.width(), 10_000, flags, shown.text())
    return box.height() <= shown.height() and box.width() <= shown.width()


def test_it_says_all_where_there_is_room_and_fewer_words_before_it_gets_small(
    qapp: QApplication, qtbot: QtBot
) -> None:
    shown = label(qapp, qtbot)
    shown.resize(480, 190)
    shown.say((LONG, SHORT))
    assert (shown.words, shown.font().pixelSize()) == (LONG, 44)
    shown.resize(480, 110)
    assert shown.words == SHORT
    assert shown.font().pixelSize() >= 40
    assert is_whole(shown)


@pytest.mark.parametrize("size", [(300, 60), (120, 80), (90, 30)])
def test_the_fewest_words_get_smaller_rather_than_be_cut(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int]
) -> None:
    shown = label(qapp, qtbot)
    shown.say((LONG, SHORT))
    shown.resize(*size)
    assert shown.words == SHORT
    assert is_whole(shown) or shown.font().pixelSize() == 11


def test_it_grows_with_the_text_size_and_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    sizes = []
    for percent, scale in ((100, 1.0), (150, 1.0), (100, 2.0)):
        shown = label(qapp, qtbot, text_percent=percent)
        shown.resize(1_200, 400)
        shown.set_scale(scale)
        shown.say(("Hold.",))
        sizes.append(shown.font().pixelSize())
    make_live(qapp)
    assert sizes == [44, 66, 88]


@pytest.mark.parametrize("size", [*SIZES, (640, 480), (800, 560)])
def test_no_sentence_of_a_session_is_ever_cut(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    panel = sized.view.stage.panel
    for _ in range(14):
        for shown in (panel.words, panel.next, panel.notes, panel.name):
            if shown.isVisible():
                assert is_whole(shown), shown.words
        sized.run(3_000)


@pytest.mark.parametrize("size", [(1280, 820), (1920, 1080)])
def test_what_to_do_now_is_at_least_40_pixels_high(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    words = sized.view.stage.panel.words
    for _ in range(14):
        assert words.isVisible()
        assert words.font().pixelSize() >= round(40 * size[1] / 820 * 0.99), words.text()
        sized.run(3_000)


def test_it_holds_what_is_whole_at_any_size_and_has_room_only_for_what_can_be_read(
    qapp: QApplication, qtbot: QtBot
) -> None:
    shown = label(qapp, qtbot)
    told = []
    for size in ((480, 190), (200, 60), (60, 12)):
        shown.resize(*size)
        told.append((shown.has_room_for(LONG), shown.holds(LONG)))
    assert told == [(True, True), (False, True), (False, False)]


def test_what_is_said_again_in_the_same_room_is_not_measured_again(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = label(qapp, qtbot)
    shown.resize(480, 110)
    shown.say((LONG, SHORT))
    first = shown.words, shown.font().pixelSize()
    shown.say((SHORT,))
    monkeypatch.setattr(shown, "_fits", lambda *_what: pytest.fail("it is known"))
    shown.say((LONG, SHORT))
    assert (shown.words, shown.font().pixelSize()) == first
