"""Summary, what is due, days, sheet and export say the same of how much was done."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from footcare_gui.adapters.journal.report import write_csv
from footcare_gui.domain.memory.ledger import debts
from footcare_gui.domain.progress.overview import Balance
from footcare_gui.domain.progress.report import report
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.outcome import Extent, extent_of
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.today.past import past_of
from footcare_gui.texts import spent
from footcare_gui.texts.lengths import to_go
from footcare_gui.texts.owed import owed
from footcare_gui.texts.progress import balance
from tests.builders import CIRCLES, GRIP, PRESS, STRETCH, WALK, make_library, make_plan
from tests.sessions import Notebook, Played

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LIBRARY = make_library(STRETCH, GRIP, WALK, PRESS, CIRCLES)
PLAN = make_plan(STRETCH, GRIP, WALK, PRESS, CIRCLES)
WISHES = (c.Next, c.Previous, c.SkipExercise, c.TooMuch, c.FinishHold, c.Pause, c.Resume)
Script = Sequence[tuple[int, type[c.Command]]]

scripts = st.lists(
    st.tuples(st.integers(1, 90).map(lambda s: s * 1000), st.sampled_from(WISHES)), max_size=9
)


def play(played: Played, script: Script) -> None:
    for ms, wish in script:
        played.run(ms).do(wish)
    played.do(c.Resume).run(40_000).do(c.Stop)


@given(script=scripts)
@settings(max_examples=40, deadline=None)
def test_every_place_that_tells_how_much_was_done_tells_the_same(script: Script) -> None:
    with tempfile.TemporaryDirectory() as folder:
        notebook = Notebook(Path(folder) / "journal.db", NOON)
        _, played = notebook.play(PLAN, lambda one: play(one, script))
        (record,) = notebook.history.recent(9)
        out = StringIO()
        write_csv(notebook.file, out)
        last_done = set(notebook.history.last_done())
        days = notebook.history.days(NOON.date(), NOON.date() + timedelta(days=1))
        sides = notebook.history.sides(NOON.date(), NOON.date())
    told = {
        sides[0].exercise: extent_of(sides) for sides in summarise(PLAN, played.events).exercises
    }
    places = {work.done.exercise: record.extent(work.done.place) for work in record.side_records}
    rows = {
        row["exercise"]: Extent(row["extent"]) for row in csv.DictReader(StringIO(out.getvalue()))
    }
    assert told == places == rows
    done = {name for name, extent in told.items() if extent is Extent.DONE}
    something = {name for name, extent in told.items() if extent is not Extent.NOT_DONE}
    assert {once.exercise for once in past_of([record]).completions} == done == last_done
    lines = {line.exercise: line for line in report([record], NOON.date(), NOON.date()).lines}
    assert set(lines) == set(told), "what was not done stands there, too"
    assert {name for name, line in lines.items() if line.not_done} == set(told) - something
    assert {name for name, line in lines.items() if line.partly} == something - done
    assert sum(day.exercises for day in days) == len(something)
    worked_ms = summarise(PLAN, played.events).held_ms
    assert worked_ms == record.held_ms == report([record], NOON.date(), NOON.date()).held_ms
    assert worked_ms == sum(ms for line in lines.values() for _, ms in line.held_ms)
    assert worked_ms == sum(total.held_ms for total in sides)
    assert worked_ms == sum(day.held_ms for day in days) or not something
    works = {(work.done.exercise, work.done.side): work.done for work in record.side_records}
    for debt in debts([record], NOON):
        short = works[debt.exercise, debt.side]
        assert debt.owed_ms == short.asked_ms - short.held_ms, "the summary says both"
        assert seconds(to_go(debt.owed_ms)) + spent(short.held_ms) == short.asked_ms
        assert to_go(debt.owed_ms) in owed(debt, LIBRARY)
        assert to_go(debt.owed_ms) in balance(Balance(debt.exercise, 0, 0, debt))


def seconds(told: str) -> int:
    """Milliseconds of a length in words."""
    units = {"min": 60_000, "s": 1_000}
    numbers, names = told.split()[::2], told.split()[1::2]
    return sum(int(n) * units[name] for n, name in zip(numbers, names, strict=True))
