"""A display of sessions with all that it needs, in a place that stands for a window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.controllers.session_sound import SessionSound
from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.session_display import SessionDisplay
from footcare_gui.views.widgets.turned import Turned
from tests.builders import CIRCLES, STRETCH, WALK, make_library, make_plan
from tests.fakes import FakeClock, FakePlayer
from tests.kits.session_kit import NoArtist, SteppedClock, make_live

PLAN = make_plan(STRETCH)

(KEY_OF_P,) = spec_of(ActionId.TOGGLE_PAUSE).physical


class Place(QStackedWidget):
    """A window with a place for the session's screen."""

    def __init__(self) -> None:
        super().__init__()
        self.addWidget(QWidget())
        self.shown: list[bool] = []

    def set_session_view(self, view: QWidget) -> None:
        self.insertWidget(1, view)

    def show_session(self, is_shown: bool) -> None:
        self.shown.append(is_shown)
        self.setCurrentIndex(int(is_shown))

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def step_aside(self) -> None:
        self.hide()

    def come_to_front(self) -> None:
        self.show()


class Shown:
    """A display with all that it needs, and the sessions on it."""

    def __init__(self, app: QApplication) -> None:
        self.choices = ChoicesController(MemorySettings())
        self.choices.set_library(make_library(STRETCH, WALK, CIRCLES))
        clock, self.hand = SteppedClock(), FakeClock(10_000)
        self.clock = clock
        self.sound = SessionSound(FakePlayer(), clock, lambda: self.choices.preferences)
        self.router = SessionRouter(self.hand.now_ms)
        self.place = Place()
        history = InMemoryHistory()
        self.display = SessionDisplay(
            make_live(app),
            self.place,
            router=self.router,
            choices=self.choices,
            figure=lambda: FigureView(cast(FigureArtist, NoArtist())),
            sound=self.sound,
            feeling=FeelingController(lambda: history),
            written_on=lambda codes: ["з" if code == KEY_OF_P else "" for code in codes],
        )
        self.choices.preferences_changed.connect(self.display.follow_preferences)
        self.controllers: list[SessionController] = []

    def begin(self, plan: SessionPlan = PLAN) -> SessionController:
        controller = SessionController(plan, self.clock)
        self.controllers.append(controller)
        self.display.begin(LiveSession("one", controller))
        controller.start()
        return controller

    @property
    def turn(self) -> int:
        """How far the picture is turned that is seen."""
        turned = self.display.view().findChild(Turned)
        assert turned is not None
        return turned.degrees

    def press(self, action: ActionId) -> None:
        self.hand.advance(1_000)
        self.router.ask(action)

    def notice(self, about: TroubleWith = TroubleWith.SOUND) -> str:
        notice = self.display.view().stage.notice
        label = notice.findChild(QLabel, f"session_notice_{about}")
        assert label is not None
        return label.text()


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qapp)
    qtbot.addWidget(made.place)
    made.place.resize(1280, 820)
    made.place.show()
    yield made
    for controller in made.controllers:
        controller.stop()
    made.display.end()
    made.sound.close()
