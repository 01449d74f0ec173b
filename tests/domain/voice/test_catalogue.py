"""All that a voice can need follows from a library, and none of it twice."""

from __future__ import annotations

from functools import cache

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.preferences import repetition_choices, work_choices_ms
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.voice.catalogue import all_sentences
from footcare_gui.domain.voice.sentences import Say, Sentence, sentences_in
from footcare_gui.platform.places import library_file


@cache
def library() -> Library:
    return load_library(library_file()).library


@cache
def known() -> frozenset[Sentence]:
    return frozenset(all_sentences(library()))


def forms() -> list[Form]:
    return [
        form
        for exercise in library().exercises.values()
        for form in (exercise.usual, *exercise.variants.values())
    ]


def test_each_sentence_is_listed_once() -> None:
    listed = list(all_sentences(library()))
    assert len(listed) == len(set(listed))


OF_OWN_EXERCISES = {Say.THEN_SETS, Say.BEAT, Say.PART, Say.UP_TO, Say.SETS, Say.SETS_MORE}
"""What only somebody's own exercise can say; the desktop's voice says it."""


@pytest.mark.parametrize("say", sorted(set(Say) - OF_OWN_EXERCISES))
def test_there_is_something_to_say_of_everything(say: Say) -> None:
    assert any(sentence.say is say for sentence in known())


def test_every_step_and_tip_is_there() -> None:
    words = [step for form in forms() for step in form.words.steps]
    words += [exercise.words.tip for exercise in library().exercises.values()]
    needed = {one.text for text in words for one in sentences_in(text, Side.BOTH)}
    assert needed <= {one.text for one in known() if one.say is Say.STEP}


def test_every_length_that_a_stepper_offers_has_its_sentence() -> None:
    counted = {one.n for one in known() if one.say is Say.WORK_FOR}
    assert {ms // 1000 for form in forms() for ms in work_choices_ms(form.dosage)} == counted


def test_every_number_of_repetitions_that_a_stepper_offers_has_its_sentence() -> None:
    most = max(repetition_choices(form.dosage)[-1] for form in forms())
    assert {one.n for one in known() if one.say is Say.TIMES} == set(range(1, most + 1))
    assert {one.n for one in known() if one.say is Say.REST_MORE} == set(range(2, most))
