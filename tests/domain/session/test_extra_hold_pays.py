"""An extra hold inside a session pays what was owed, and is no slot of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.memory.ledger import debts
from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.today.extra_hold import with_extra_hold
from footcare_gui.domain.today.schedule import past_of
from tests.builders import STRETCH, WALK, make_library, make_plan
from tests.sessions import Played

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def record(played: Played, session: str, at: datetime) -> SessionRecord:
    stamped = [Stamped(at + timedelta(milliseconds=v.at_ms), v) for v in played.events]
    return record_of(session, at, played.plan, stamped)


def second_side(plan: SessionPlan) -> int:
    work = enumerate(plan.segments)
    return plan.start_ms(next(i for i, s in work if s.kind.is_work and s.side is Side.RIGHT))


def test_it_pays_the_debt_and_counts_as_nothing_else() -> None:
    first = make_plan(STRETCH)
    cut = record(Played(first).do(c.Start).run(second_side(first) + 5_000).do(c.Stop), "a", NOON)
    (owed,) = debts([cut], NOON)
    walk, library = make_plan(WALK), make_library(STRETCH, WALK)
    longer = with_extra_hold(library, walk, owed, PlanOptions())
    paid = record(Played(longer).do(c.Start).run(longer.session_ms), "b", NOON + timedelta(hours=1))
    (left,) = debts([cut, paid], NOON + timedelta(hours=2))
    assert left.owed_ms == owed.owed_ms - owed.hold_ms
    assert [completion.exercise for completion in past_of([paid]).completions] == ["walk"]
