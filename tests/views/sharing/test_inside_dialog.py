"""What is in a shared file is shown; nothing is kept unless the person says so."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.programmes.shared import Inside, Same
from footcare_gui.views.sharing.inside_dialog import InsideDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, library, live
from tests.kits.shown_texts import texts_of

__all__ = ["library", "live"]

PROGRAMME = Programme("After the sprain", "Ada", date(2026, 11, 28), note="Slowly.")
EVENING = Routine("evening", "Evening", (Item("heel_cord"), Item("toe_walk")))


def opened(qtbot: QtBot, live: LiveTheme, library: Library, **changes: Any) -> InsideDialog:
    exercises = (library.exercises["heel_cord"],)
    inside = Inside("a.footcare", PROGRAMME, exercises, (EVENING,), library)._replace(**changes)
    dialog = InsideDialog(live, inside)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def said(dialog: InsideDialog) -> str:
    return "\n".join(text for _, text in texts_of(dialog))


def test_it_says_what_is_in_it_and_who_it_is_from(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    text = said(opened(qtbot, live, library, pictures=2))
    for part in ("After the sprain", "From Ada", "Slowly.", "Evening"):
        assert part in text
    assert "2 exercises · Heel tendon stretch · Toe walking" in text
    assert "1 routine · 1 exercise of its own · 2 pictures" in text
    assert "raised" not in text


def test_leave_and_escape_keep_nothing(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    for is_by_key in (False, True):
        dialog = opened(qtbot, live, library)
        wanted = QSignalSpy(dialog.add_wanted)
        if is_by_key:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            click(dialog, "leave_shared")
        assert (wanted.count(), dialog.isVisible()) == (0, False)


def test_enter_adds(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    dialog = opened(qtbot, live, library)
    wanted = QSignalSpy(dialog.add_wanted)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert wanted.at(0) == [Same.KEEP_MINE]


@pytest.mark.parametrize("answer", list(Same))
def test_what_is_here_already_is_asked_about(
    qtbot: QtBot, live: LiveTheme, library: Library, answer: Same
) -> None:
    dialog = opened(qtbot, live, library, same=("heel_cord",))
    assert "Here already, and different: Heel tendon stretch" in said(dialog)
    wanted = QSignalSpy(dialog.add_wanted)
    click(dialog, f"same_ids_{answer}")
    click(dialog, "add_shared")
    assert wanted.at(0) == [answer]


def test_what_is_known_already_has_nothing_to_add(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    dialog = opened(qtbot, live, library, is_known=True)
    wanted = QSignalSpy(dialog.add_wanted)
    assert "All of it is here already." in said(dialog)
    assert not find(dialog, "leave_shared").isVisible()
    click(dialog, "add_shared")
    assert (wanted.count(), dialog.isVisible()) == (0, False)


def test_limits_are_called_a_courtesy(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    limited = PROGRAMME._replace(limits={"heel_cord": Limit(20_000)})
    text = said(opened(qtbot, live, library, programme=limited))
    assert "not a lock" in text
