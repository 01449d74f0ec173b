"""A session in which somebody asks how it feels."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.session.summary import Summary
from footcare_gui.platform import places
from footcare_gui.views.session.feeling_questions import FeelingQuestions
from tests.histories import NOW, make_record
from tests.kits.session_kit import Session, make_live


@pytest.fixture(scope="module")
def library() -> Library:
    """The real one."""
    return load_library(places.library_file()).library


class Asked:
    """A session with someone who asks how it feels."""

    def __init__(self, app: QApplication, library: Library) -> None:
        plan = compile_plan(library, library.routines["morning"], PlanOptions(wait_for_me=False))
        self.library = library
        self.session = Session(make_live(app), plan, library)
        earlier = make_record(NOW - timedelta(days=1), felt=(2, 5), hurt="toe_press")
        self.history = InMemoryHistory([earlier, make_record(NOW, id="now")])
        self.feeling = FeelingController(lambda: self.history)
        self.guest = FeelingQuestions(self.session.live, self.session.view, self.feeling)

    def start(
        self,
        *,
        before: Before = Before.FEELING,
        gentle: bool = True,
        known: int | None = None,
    ) -> None:
        """Begin a session, asked or not, or after an answer that still holds."""
        self.session.show()
        options = PlanOptions(wait_for_me=False)
        pair = Routine("", "", (Item("ankle_circles"), Item("foot_massage")))
        shorter = compile_plan(self.library, pair, options) if gentle else None
        self.feeling.begin("now", self.library)
        self.guest.begin(self.session.controller, before=before, gentle=shorter, known=known)
        self.guest.when_answered(self.session.controller.start)
        QApplication.processEvents()

    def finish(self, *, asks: bool = True) -> None:
        """End it with all work done."""
        self.guest.skip_question()
        done = tuple(work.done for work in make_record(NOW).side_records)
        self.session.controller.stop()
        summary = Summary(Ending.COMPLETED, 282_000, done)
        self.guest.show_after(summary, self.library, asks=asks)
        QApplication.processEvents()

    def is_seen(self, name: str) -> bool:
        """Whether a widget is in sight."""
        widget = self.session.view.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def click(self, name: str) -> None:
        """Press a button by its object name."""
        self.session.click(self.session.button(name))
        QApplication.processEvents()

    def said(self) -> tuple[int | None, int | None, str, str]:
        """What is kept: before, after, what hurt, the note."""
        record = self.history.record("now")
        assert record is not None
        return record.felt_before, record.felt_after, record.hurt, record.note


@pytest.fixture
def asked(qapp: QApplication, library: Library) -> Iterator[Asked]:
    """The morning routine, about to begin."""
    found = Asked(qapp, library)
    yield found
    found.guest.end()
    found.session.close()
