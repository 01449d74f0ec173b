"""How a session felt: when that is asked, and what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_feeling import SessionFeeling
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.memory.journal import LeftSession, resumable
from footcare_gui.domain.memory.ledger import OWED, Debt
from footcare_gui.domain.memory.remarks import Felt, Moment
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.session.summary import Summary
from footcare_gui.domain.today.agenda import Remembered, agenda_of
from footcare_gui.domain.today.todays import GENTLER
from footcare_gui.platform.places import library_file
from tests.fakes import FakeClock
from tests.histories import make_record
from tests.sessions import Played

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
DEBT = Debt("one", NOON, "heel_cord", "", Side.RIGHT, 18_000, 18_000)


@cache
def library() -> Library:
    return read_library(library_file()).library


class Screen:
    """Where it is asked: writes down what, and of whom."""

    def __init__(self) -> None:
        self.controllers: list[SessionController] = []
        self.begun: list[tuple[Before, int]] = []
        self.known: list[int | None] = []
        self.after: list[tuple[Summary, bool]] = []
        self.debts: list[Debt | None] = []
        self.coming: list[tuple[str, datetime | None]] = []
        self.waiting: list[Callable[[], None]] = []
        self.skipped: list[Before] = []
        self.ended = 0

    def begin(
        self,
        controller: SessionController,
        *,
        before: Before,
        gentle: SessionPlan | None = None,
        known: int | None = None,
    ) -> None:
        self.controllers.append(controller)
        self.begun.append((before, gentle.total_ms if gentle else 0))
        self.known.append(known)

    def when_answered(self, begin: Callable[[], None]) -> None:
        self.waiting.append(begin)

    def skip_question(self, before: Before) -> None:
        self.skipped.append(before)

    def show_after(self, summary: Summary, library: Library, *, asks: bool) -> None:
        assert library.exercises
        self.after.append((summary, asks))

    def show_debt(self, debt: Debt | None) -> None:
        self.debts.append(debt)

    def show_next(self, exercise: str, at: datetime | None) -> None:
        self.coming.append((exercise, at))

    def end(self) -> None:
        self.ended += 1


class Asked:
    """Sessions with someone who is asked how it feels."""

    def __init__(self) -> None:
        self.choices = ChoicesController(MemorySettings())
        self.choices.set_library(library())
        self.history = InMemoryHistory()
        self.answers = FeelingController(lambda: self.history)
        self.screen = Screen()
        self.feeling = SessionFeeling(
            self.answers,
            lambda: self.screen,
            self.choices,
            lambda: self.history,
            now=lambda: NOON,
        )
        self.wanted: list[SessionPlan] = []
        self.feeling.session_wanted.connect(self.wanted.append)

    def know_today(self, *debts: Debt) -> None:
        remembered = Remembered(debts=debts)
        preferences = self.choices.preferences
        self.choices.set_agenda(agenda_of(library(), preferences, remembered, NOON, UTC))

    def plan(self, name: str = "morning") -> SessionPlan:
        return self.choices.value.named_plan(library(), name)

    def begin(self, plan: SessionPlan | None = None, session: str = "one") -> LiveSession:
        controller = SessionController(plan or self.plan(), FakeClock())
        live = LiveSession(session, controller)
        self.feeling.begin(live)
        controller.start()
        return live


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[Asked]:
    made = Asked()
    yield made
    for controller in made.screen.controllers:
        controller.stop()


def test_it_is_asked_before_and_after_where_the_person_wants_that(asked: Asked) -> None:
    live = asked.begin()
    live.controller.stop()
    assert asked.screen.begun == [(Before.FEELING, 0)]
    assert asked.screen.after == [(live.summary(), True)]
    asked.choices.change(ask_feeling=False)
    asked.begin().controller.stop()
    assert asked.screen.begun[1:] == [(Before.NOTHING, 0)]
    assert [asks for _, asks in asked.screen.after] == [True, False]


def test_what_was_said_a_minute_ago_is_not_asked_again_and_a_gentle_one_is_still_offered(
    asked: Asked,
) -> None:
    asked.know_today()
    ended = make_record(NOON - timedelta(minutes=30), id="before", felt=(None, 5))
    asked.history.add(ended)
    asked.begin().controller.stop()
    ((first, gentle_ms),) = asked.screen.begun
    assert (first, asked.screen.known) == (Before.NOTHING, [5])
    assert gentle_ms > 0
    assert [asks for _, asks in asked.screen.after] == [True]
    assert asked.answers.before is None, "nobody said so before this session"


def test_who_has_to_get_up_first_is_given_the_time_for_that_also_where_nothing_is_asked(
    asked: Asked,
) -> None:
    asked.history.add(make_record(NOON - timedelta(minutes=30), id="before", felt=(None, 2)))
    wall = Routine("", "", (Item("heel_cord"),))
    asked.begin(compile_plan(library(), wall, PlanOptions())).controller.stop()
    assert asked.screen.begun == [(Before.PLACE, 0)]
    asked.choices.change(ask_feeling=False)
    asked.begin(compile_plan(library(), wall, PlanOptions())).controller.stop()
    assert asked.screen.begun[1:] == [(Before.NOTHING, 0)], "who is never asked begins at once"


def test_a_session_begins_once_the_screen_has_its_answer(asked: Asked) -> None:
    began: list[str] = []
    asked.feeling.when_answered(lambda: began.append("nobody asks"))
    asked.begin()
    asked.feeling.when_answered(lambda: began.append("answered"))
    assert began == ["nobody asks"]
    (begin,) = asked.screen.waiting
    begin()
    assert began == ["nobody asks", "answered"]


def test_a_single_hold_that_is_made_up_is_no_occasion_to_ask(asked: Asked) -> None:
    asked.begin(asked.plan()._replace(type=OWED)).controller.stop()
    assert asked.screen.begun == [(Before.NOTHING, 0)]
    assert asked.screen.after[0][1] is False


def test_a_gentle_session_is_offered_once_today_is_known_and_not_instead_of_itself(
    asked: Asked,
) -> None:
    asked.know_today()
    asked.begin().controller.stop()
    ((first, gentle_ms),) = asked.screen.begun
    assert first is Before.FEELING
    assert 0 < gentle_ms < asked.plan().total_ms
    asked.begin(asked.plan()._replace(id=GENTLER)).controller.stop()
    assert asked.screen.begun[1] == (Before.FEELING, 0)


def test_nobody_is_offered_a_gentle_session_that_is_longer(asked: Asked) -> None:
    asked.know_today()
    plan = asked.plan()
    short = plan._replace(segments=plan.segments[:2])
    asked.begin(short).controller.stop()
    assert asked.screen.begun == [(Before.FEELING, 0)]


def test_the_gentle_session_comes_instead_and_takes_the_answer_along(asked: Asked) -> None:
    asked.know_today()
    live = asked.begin()
    asked.answers.say_before(6)
    asked.feeling.session_wanted.connect(lambda plan: asked.begin(plan, "two"))
    asked.answers.gentle_wanted.emit()
    assert [plan.id for plan in asked.wanted] == [GENTLER]
    assert asked.screen.skipped == [Before.NOTHING]
    assert asked.answers.before == 6
    for session in ("one", "two"):
        asked.history.add(make_record(NOON, id=session))
    felt = [asked.history.record(session) for session in ("one", "two")]
    assert [record.felt_before for record in felt if record] == [None, 6]
    live.controller.stop()


def test_one_that_goes_on_is_not_asked_again_but_its_answer_is_known(asked: Asked) -> None:
    plan = asked.plan()
    played = Played(plan).do(c.Start).run(30_000).do(c.Pause)
    resumption = resumable(plan, played.events)
    assert resumption is not None
    asked.history.remark("one", Felt(Moment.BEFORE, 4))
    asked.history.add(make_record(NOON, id="one"))
    controller = SessionController(plan, FakeClock(40_000), state=resumption.state)
    left = LeftSession("one", len(played.events) + 1, NOON, resumption)
    asked.feeling.begin(LiveSession("one", controller, left))
    assert asked.screen.begun == [(Before.NOTHING, 0)]
    assert asked.answers.before == 4


def test_once_it_is_kept_it_is_said_what_is_owed_and_what_comes_next(asked: Asked) -> None:
    live = asked.begin()
    asked.know_today(DEBT)
    asked.feeling.look_ahead()
    assert asked.screen.debts == []
    live.controller.stop()
    asked.feeling.look_ahead()
    assert asked.screen.debts == [DEBT]
    assert [at for _, at in asked.screen.coming] == [None]


def test_what_another_session_leaves_owed_is_not_said(asked: Asked) -> None:
    asked.know_today(DEBT)
    asked.begin(session="another").controller.stop()
    asked.feeling.look_ahead()
    assert asked.screen.debts == [None]


def test_after_the_session_has_gone_nothing_is_said(asked: Asked) -> None:
    asked.know_today()
    asked.begin().controller.stop()
    asked.feeling.end()
    asked.feeling.look_ahead()
    assert asked.screen.debts == []
    assert asked.screen.ended == 1


def test_never_again_is_kept(asked: Asked) -> None:
    asked.answers.refused.emit()
    assert not asked.choices.preferences.ask_feeling


def test_an_easier_form_is_done_from_now_on(asked: Asked) -> None:
    exercise = next(one for one in library().exercises.values() if one.variants)
    variant = next(iter(exercise.variants))
    asked.answers.easier_wanted.emit(exercise.id, variant)
    plan = asked.choices.preferences.my_plan
    assert plan is not None
    entry = plan.entry(exercise.id)
    assert entry is not None
    assert entry.variant == variant


def test_what_is_put_off_after_a_session_is_not_asked_on_todays_card(asked: Asked) -> None:
    asked.know_today(DEBT)
    assert asked.choices.value.only_on(NOON.date()).asks(DEBT)
    asked.answers.put_off.emit(DEBT)
    assert not asked.choices.value.only_on(NOON.date()).asks(DEBT)


def test_what_is_owed_is_made_up_at_once(asked: Asked, qtbot: QtBot) -> None:

    with qtbot.waitSignal(asked.choices.start_requested) as started:
        asked.answers.made_up.emit(DEBT)
    assert started.args[0].type == OWED
