"""Planned beside done, in words."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.kept import Kept
from footcare_gui.views.progress.kept_part import KeptPart
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from tests.kits.main_kit import library, live

__all__ = ["library", "live"]


def said(part: KeptPart) -> list[str]:
    return [label.text() for label in part.findChildren(Label) if not label.isHidden()]


def test_each_exercise_of_the_plan_has_a_line_and_no_more_stay_than_there_are(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    part = KeptPart(live)
    qtbot.addWidget(part)
    part.show_kept([Kept("heel_cord", 5, 7), Kept("toe_walk", 4, 3)], library)
    assert said(part) == [
        "My plan, last seven days",
        "Heel tendon stretch",
        "on 5 of 7 days",
        "Toe walking",
        "on 4 days, planned for 3",
    ]
    part.show_kept([Kept("toe_walk", 0, 1)], library)
    assert said(part)[1:] == ["Toe walking", "on 0 of 1 day"]
    part.show_kept([Kept("toe_walk", 0, 0, 1), Kept("heel_cord", 2, 6, 2)], library)
    assert said(part)[1::2] == ["Toe walking", "Heel tendon stretch"]
    assert said(part)[2::2] == ["partly on 1 day", "on 2 of 6 days · partly on 2 days"]
    part.show_kept([], library)
    assert part.isHidden()
