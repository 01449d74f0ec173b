"""Start on the progress page is the same as on today's card."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.platform.places import library_file
from footcare_gui.texts.today_card import chosen_face
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.progress.start_offer import StartOffer
from tests.histories import NOW
from tests.kits.session_kit import make_live


@cache
def library() -> Library:
    return read_library(library_file()).library


class Offered:
    """The page with its big button, and what is chosen."""

    def __init__(self, app: QApplication, qtbot: QtBot) -> None:
        self.choices = ChoicesController(MemorySettings())
        self.choices.set_library(library())
        progress = ProgressController(InMemoryHistory(), now=lambda: NOW)
        self.page = ProgressPage(make_live(app), progress)
        qtbot.addWidget(self.page)
        StartOffer(self.page, self.choices).renew()

    @property
    def button(self) -> QPushButton:
        found = self.page.findChild(QPushButton, "progress_start")
        assert found is not None
        return found

    def words(self) -> str:
        choices = self.choices
        return chosen_face(choices.library, choices.value, choices.agenda, choices.today).start


@pytest.fixture
def offered(qapp: QApplication, qtbot: QtBot) -> Offered:
    return Offered(qapp, qtbot)


def test_it_says_what_would_be_started_and_follows_what_is_chosen(offered: Offered) -> None:
    before = offered.button.text()
    assert before == offered.words()
    offered.choices.choose_routine("full_ten")
    assert offered.button.text() == offered.words()
    assert offered.button.text() != before


def test_it_starts_that(offered: Offered, qtbot: QtBot) -> None:
    offered.choices.choose_routine("bedtime")
    with qtbot.waitSignal(offered.choices.start_requested) as started:
        offered.page.start_wanted.emit()
    assert started.args[0].id == "bedtime"
