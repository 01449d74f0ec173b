"""One of several named things, set in lines like words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.pills import Pills
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.fixture
def pills(qtbot: QtBot, live: LiveTheme) -> Pills:
    pills = Pills(live, "forms", "Form")
    qtbot.addWidget(pills)
    pills.offer((("", "Standard"), ("seated", "Seated")), "")
    pills.show()
    qtbot.waitExposed(pills)
    return pills


def test_what_is_clicked_is_told_by_its_id(qtbot: QtBot, pills: Pills) -> None:
    with qtbot.waitSignal(pills.chosen) as told:
        click(pills, "forms_seated")
    assert told.args == ["seated"]


def test_other_choices_replace_them_and_tell_nobody(qtbot: QtBot, pills: Pills) -> None:
    with qtbot.assertNotEmitted(pills.chosen):
        pills.offer((("lying", "Lying down"), ("", "Standard")), "lying")
    assert find(pills, "forms_lying").isChecked()
    assert find(pills, "forms_lying").accessibleName() == "Form: Lying down"
    there = [one.text() for one in pills.findChildren(QPushButton) if one.parent() is pills]
    assert there == ["Lying down", "Standard"]
