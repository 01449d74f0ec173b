"""What nobody has said is named beside what can be saved."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import Article, Dosage, Ours, Span, Tempo, WorkKind
from footcare_gui.domain.exercises.exercise import Posture
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
            "sitting on a chair; moving for 20 s; one repetition; both sides at once; every day",
        ),
        (
            Ours(WorkKind.HOLD, SPAN),
            Posture.LYING,
            "lying down; holding still for 20 s; one repetition; both sides at once; every day",
        ),
        (
            Ours(WorkKind.MOVE, SPAN, tempo=Tempo(2_000, 0, 2_000)),
            Posture.STANDING,
            "standing; 2 s up, 2 s down; one repetition; both sides at once; every day",
        ),
        (
            Ours(WorkKind.HOLD, SPAN),
            Posture.FLOOR_SITTING,
            "sitting on the floor; holding still for 20 s; one repetition; "
            "both sides at once; every day",
        ),
    ],
)
def test_each_assumption_is_said_as_what_it_means(ours: Ours, posture: Posture, said: str) -> None:
    form = FORM._replace(posture=posture, dosage=Dosage(Article(), ours))
    assert ready(form, tuple(PARTS)) == f"Ready to be saved. Not said, so assumed: {said}."


def test_a_time_that_was_taken_as_one_of_moving_says_why() -> None:
    assert "Its name is a movement" in note("how", How.MOVE)
    assert note("how", How.HOLD) == note("posture", How.MOVE) == "Not said, so it is assumed."
