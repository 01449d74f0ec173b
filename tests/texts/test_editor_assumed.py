"""What nobody has said is named beside what can be saved."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import Article, Dosage, Ours, SideTerm, Span, WorkKind
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.sets import Sets, Tempo
from footcare_gui.domain.programmes.assumed import PARTS
from footcare_gui.domain.programmes.fields import How
from footcare_gui.texts.editor_assumed import note, ready
from tests.builders import STRETCH, make_library

SPAN = Span(20_000, 20_000)
FORM = make_library(STRETCH).exercises[STRETCH.id].usual


def test_where_all_was_said_it_is_ready_and_no_more() -> None:
    assert ready(FORM, ()) == ready(None, ("posture",)) == "Ready to be saved."


@pytest.mark.parametrize(
    ("ours", "posture", "said"),
    [
        (
            Ours(WorkKind.MOVE, SPAN),
            Posture.SEATED,
            "position: sitting on a chair; each repetition: moving for 20 s; repetitions: 1; "
            "sides: both at once; days: every day",
        ),
        (
            Ours(WorkKind.HOLD, SPAN),
            Posture.LYING,
            "position: lying down; each repetition: holding still for 20 s; repetitions: 1; "
            "sides: both at once; days: every day",
        ),
        (
            Ours(WorkKind.MOVE, SPAN, tempo=Tempo(2_000, 0, 2_000)),
            Posture.STANDING,
            "position: standing; each repetition: 2 s up, 2 s down; repetitions: 1; "
            "sides: both at once; days: every day",
        ),
        (
            Ours(WorkKind.HOLD, SPAN),
            Posture.FLOOR_SITTING,
            "position: sitting on the floor; each repetition: holding still for 20 s; "
            "repetitions: 1; sides: both at once; days: every day",
        ),
    ],
)
def test_each_assumption_is_said_as_what_it_means(ours: Ours, posture: Posture, said: str) -> None:
    form = FORM._replace(posture=posture, dosage=Dosage(Article(), ours))
    assert ready(form, tuple(PARTS)) == f"Ready to be saved. Not said, so assumed: {said}."


@pytest.mark.parametrize(
    ("ours", "said"),
    [
        (Ours(WorkKind.MOVE, SPAN, sets=Sets(3)), ["rest between sets: none"]),
        (Ours(WorkKind.MOVE, SPAN, sets=Sets(3, 10_000)), []),
        (Ours(WorkKind.HOLD, SPAN, repetitions=3), ["rest between repetitions: none"]),
        (Ours(WorkKind.HOLD, SPAN, repetitions=3, rest_ms=5_000), []),
        (Ours(WorkKind.HOLD, SPAN, sides=SideTerm.EACH_LEG), ["changing sides: 10 s"]),
    ],
)
def test_a_rest_that_is_left_out_is_said(ours: Ours, said: list[str]) -> None:
    form = FORM._replace(dosage=Dosage(Article(), ours))
    parts = f" Not said, so assumed: {'; '.join(said)}." if said else ""
    assert ready(form, ("set_rest", "rest", "switch")) == f"Ready to be saved.{parts}"


def test_what_needs_balance_and_what_is_at_ones_own_pace_are_said() -> None:
    ours = Ours(WorkKind.MOVE, SPAN, own_pace=True)
    form = FORM._replace(dosage=Dosage(Article(), ours), needs_balance=True)
    said = ready(form, ("how", "balance"))
    assert said.endswith(
        "assumed: each repetition: at your own pace, planned as 20 s. "
        "By its words somebody unsteady could fall, so that is marked."
    )


def test_where_only_its_words_tell_of_balance_nothing_is_called_assumed() -> None:
    said = ready(FORM._replace(needs_balance=True), ("balance", "things"))
    assert said == (
        "Ready to be saved. By its words somebody unsteady could fall, so that is marked."
    )


def test_a_time_that_was_taken_as_one_of_moving_says_why() -> None:
    assert "Its name is a movement" in note("how", How.MOVE)
    assert note("how", How.HOLD) == note("posture", How.MOVE) == "Not said, so it is assumed."
