"""What is done is called as the exercise calls it, and one without a word is just movement."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.voice.sentences import HOLD, Say, Sentence
from footcare_gui.texts.voice_doing import back_to, work, work_for
from tests.domain.voice.scripts import library

WORDS = {
    HOLD: ("Hold.", "Hold for 30 seconds.", "Hold for 2 minutes.", "Hold, left leg."),
    "toe_walk": ("Walk.", "Walk for 30 seconds.", "Walk for 2 minutes.", "Walk, left leg."),
    "ankle_circles": (
        "Circle.",
        "Circle for 30 seconds.",
        "Circle for 2 minutes.",
        "Circle, left leg.",
    ),
    "foot_massage": ("Roll.", "Roll for 30 seconds.", "Roll for 2 minutes.", "Roll, left leg."),
    "heel_stretch": (
        "Move your toes.",
        "Move your toes for 30 seconds.",
        "Move your toes for 2 minutes.",
        "Move your toes, left leg.",
    ),
    "own": (
        "Begin.",
        "Keep moving for 30 seconds.",
        "Keep moving for 2 minutes.",
        "Go on, left leg.",
    ),
}


@pytest.mark.parametrize("what", WORDS)
def test_each_movement_has_its_own_word(what: str) -> None:
    on_side = Sentence(Say.BACK_TO, side=Side.LEFT, term=SideTerm.EACH_LEG, text=what)
    assert WORDS[what] == (
        work(Sentence(Say.WORK, text=what), library()),
        work_for(Sentence(Say.WORK_FOR, n=30, text=what), library()),
        work_for(Sentence(Say.WORK_FOR, n=120, text=what), library()),
        back_to(on_side, library()),
    )


def test_one_is_one() -> None:
    one_second = Sentence(Say.WORK_FOR, n=1, text=HOLD)
    assert work_for(one_second, library()) == "Hold for 1 second."
    one_minute = Sentence(Say.WORK_FOR, n=60, text="toe_walk")
    assert work_for(one_minute, library()) == "Walk for 1 minute."


def test_an_exercise_of_ones_own_is_called_by_the_word_that_its_owner_gave_it() -> None:
    exercises = dict(library().exercises)
    walk = exercises["toe_walk"]
    words = walk.words._replace(doing="March")
    exercises["marching"] = walk._replace(id="marching", words=words)
    known = library()._replace(exercises=exercises)
    assert work(Sentence(Say.WORK, text="marching"), known) == "March."
    for_a_while = Sentence(Say.WORK_FOR, n=40, text="marching")
    assert work_for(for_a_while, known) == "March for 40 seconds."
