"""The last seven days at a glance, and in words."""

from __future__ import annotations

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from footcare_gui.domain.progress.overview import Dot
from footcare_gui.views.progress.week_strip import WeekStrip
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]

TODAY = date(2026, 3, 4)


def test_a_day_done_a_day_of_rest_and_one_before_all_look_unlike(
    qtbot: QtBot, live: LiveTheme
) -> None:
    strip = WeekStrip(live)
    qtbot.addWidget(strip)
    seen = []
    for dot in (None, Dot(TODAY), Dot(TODAY, 60_000, 1, 1, 1)):
        days = tuple((TODAY - timedelta(days=ago), dot) for ago in range(6, -1, -1))
        strip.show_days(days, "The last seven days: Wednesday")
        seen.append(strip.grab().toImage())
    assert seen[0] != seen[1] != seen[2] != seen[0]
    assert strip.accessibleName() == "The last seven days: Wednesday"
