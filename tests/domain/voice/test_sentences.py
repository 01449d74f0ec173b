"""Sentences are values: whole, each with a name of its own."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.voice.sentences import HOLD, Say, Sentence, doing, sentences_in

SEGMENT = Segment("toe_walk", "", Kind.MOVE, 1, Side.BOTH, 1, 1, 1, 30_000)


def test_the_name_of_a_sentence_tells_all_that_it_is_about() -> None:
    sentence = Sentence(Say.BACK_TO, side=Side.LEFT, term=SideTerm.EACH_LEG, text=HOLD)
    assert sentence.id == "back_to/left/leg/hold"
    assert Sentence(Say.TIMES, n=10).id == "times/10"


def test_a_step_of_two_sentences_is_two_sentences() -> None:
    words = "Back knee straight. Bend the front knee!  Hold"
    said = list(sentences_in(words, Side.LEFT))
    assert [one.text for one in said] == ["Back knee straight.", "Bend the front knee!", "Hold"]
    assert {one.side for one in said} == {Side.LEFT}
    assert list(sentences_in("", Side.LEFT)) == []


def test_what_is_still_is_held_and_what_moves_is_called_by_its_exercise() -> None:
    assert doing(SEGMENT) == "toe_walk"
    assert doing(SEGMENT._replace(kind=Kind.HOLD)) == HOLD
