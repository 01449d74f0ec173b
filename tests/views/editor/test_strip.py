"""The timeline of one exercise."""

from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from footcare_gui.views.editor.strip import BAR, Strip
from footcare_gui.views.theme import LiveTheme
from tests.builders import STRETCH, make_plan
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]


def test_work_is_painted_where_it_is(qtbot: QtBot, live: LiveTheme) -> None:
    strip = Strip(live)
    in_window(qtbot, strip)
    plan = make_plan(STRETCH)
    strip.show_plan(plan)
    image = strip.grab().toImage()
    at_ms, found = 0, []
    for segment in plan.segments:
        x = round((at_ms + segment.duration_ms / 2) / plan.session_ms * strip.width())
        is_working = QColor(image.pixel(x, BAR // 2)) == live.theme.colors.working
        found.append(is_working)
        assert is_working is segment.kind.is_work
        at_ms += segment.duration_ms
    assert True in found
    assert False in found


def test_a_screen_reader_hears_parts_and_length(qtbot: QtBot, live: LiveTheme) -> None:
    strip = Strip(live)
    qtbot.addWidget(strip)
    strip.show_plan(make_plan(STRETCH))
    assert strip.accessibleName() == "6 parts, 4:16 in all"
