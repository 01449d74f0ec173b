"""A session on the screen, driven by the real controller on a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.platform import places
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.session_view import SessionView
from footcare_gui.views.theme import LiveTheme
from tests.builders import CIRCLES, STRETCH, WALK, make_library, make_plan
from tests.fakes import FakeClock

HOUR_MS = 3_600_000


class NoFigures:
    """A source without a single figure."""

    def figure(self, figure_id: str) -> None:
        raise ValueError(figure_id)


class NoArtist:
    """An artist whose figures are all missing: the session must go on without pictures."""

    figures = NoFigures()

    def shows(self, _figure: str) -> bool:
        return True

    def forget_parts(self) -> None:
        """There are none."""

    def paint_card(self, *_what: object) -> None:
        """The empty card that stands where a picture is missing: nothing is painted here."""


class SteppedClock(FakeClock):
    """No timer may fire while a test is looking."""

    def real_ms(self, session_ms: int) -> int:
        return HOUR_MS + session_ms


def make_live(
    app: QApplication,
    *,
    theme: ThemeChoice = ThemeChoice.LIGHT,
    text_percent: int = 100,
    reduced_motion: bool = True,
) -> LiveTheme:
    """The real look from the project's own style."""
    resources = places.resources()
    return LiveTheme(
        app,
        resources / "style",
        resources / "fonts",
        choice=theme,
        text_percent=text_percent,
        reduced_motion=reduced_motion,
    )


class Session:
    """View, controller and clock of one session."""

    def __init__(
        self, live: LiveTheme, plan: SessionPlan | None = None, library: Library | None = None
    ) -> None:
        self.live = live
        self.clock = SteppedClock()
        self.hand = FakeClock(10_000)
        figure = FigureView(cast(FigureArtist, NoArtist()))
        self.router = SessionRouter(self.hand.now_ms)
        self.view = SessionView(live, library or make_library(), figure, self.router)
        self.view.resize(1280, 820)
        self.said: list[str] = []
        self.view.announced.connect(self.said.append)
        self.controller = SessionController(plan or make_plan(), self.clock)
        self.live_session = LiveSession("", self.controller)

    def start(self) -> None:
        """Show the view and begin."""
        self.show()
        self.controller.start()

    def show(self) -> None:
        """Show the view; no clock runs yet."""
        self.view.begin(self.live_session)
        self.view.show()
        self.view.activateWindow()
        self.view.setFocus()

    def close(self) -> None:
        """Leave nothing running."""
        self.view.end()
        self.controller.stop()
        self.view.close()

    def run(self, ms: int) -> None:
        """Let time pass, in steps that are no gap."""
        while ms > 0:
            step = min(ms, 500)
            self.clock.advance(step)
            self.controller.dispatch(c.Tick(self.clock.now_ms()))
            ms -= step

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        text: str = "",
        *,
        held: bool = False,
        apart_ms: int = 1_000,
    ) -> None:
        """Press a key where the keyboard is, some time after the last."""
        self.hand.advance(apart_ms)
        target = self.view.focusWidget() or self.view
        kind = QEvent.Type.KeyPress
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text, held))

    def ask(self, action: ActionId, apart_ms: int = 1_000) -> None:
        """Want one thing, some time after the last."""
        self.hand.advance(apart_ms)
        self.router.ask(action)

    def click(self, widget: QWidget, at: QPoint | None = None, apart_ms: int = 1_000) -> None:
        """Press the left mouse button somewhere."""
        self.hand.advance(apart_ms)
        point = QPointF(at or widget.rect().center())
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            left = Qt.MouseButton.LeftButton
            event = QMouseEvent(
                kind, point, widget.mapToGlobal(point), left, left, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(widget, event)

    def button(self, name: str) -> QPushButton:
        """A button by its object name."""
        found = self.view.findChild(QPushButton, name)
        assert found is not None, name
        return found

    def words_of(self, name: str) -> str:
        """The text of a label by its object name."""
        found = self.view.findChild(QLabel, name)
        assert found is not None, name
        return found.text()


@pytest.fixture
def session(qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    """Walking, then a stretch of each leg, then lying down; nothing moves by itself."""
    session = Session(make_live(qapp), make_plan(WALK, STRETCH, CIRCLES))
    qtbot.addWidget(session.view)
    session.start()
    yield session
    session.close()


@pytest.fixture
def stretching(qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    """A stretch of each leg, then lying down; nothing moves by itself."""
    session = Session(make_live(qapp), make_plan(STRETCH, CIRCLES))
    qtbot.addWidget(session.view)
    session.start()
    yield session
    session.close()


@pytest.fixture
def moving(qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    """Walking, then lying down, with motion."""
    session = Session(make_live(qapp, reduced_motion=False), make_plan(WALK, CIRCLES))
    qtbot.addWidget(session.view)
    session.start()
    yield session
    session.close()


def in_a_hold(session: Session) -> None:
    """Go to the first hold of the stretch, two seconds in."""
    session.ask(ActionId.SKIP_EXERCISE)
    session.run(15_000 + 3_000 + 2_000)
