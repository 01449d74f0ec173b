"""The words of the built-in library: complete, plain, and without a claim that nobody can keep."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Routine
from footcare_gui.domain.exercises.words import ExerciseWords
from footcare_gui.platform.places import library_file

CLAIMS = re.compile(
    r"\b(treat\w*|cure\w*|curing|reliev\w*|relief|heal|heals|healing|therap\w*|painkill\w*|"
    r"clinically|proven|remed\w*|fix(es)?|guarantee\w*|prevents?|back pain|sciatica cure)\b",
    re.IGNORECASE,
)
LIBRARY = read_library(library_file()).library
FORMS = [(e, f) for e in LIBRARY.exercises.values() for f in (e.usual, *e.variants.values())]
IDS = [f"{e.id}-{f.id}" for e, f in FORMS]


def words_of_form(form: Form) -> Iterator[str]:
    name, title, *lists = form.words._asdict().values()
    yield from (name, title)
    for lines in lists:
        yield from lines


def all_words() -> Iterator[str]:
    for exercise in LIBRARY.exercises.values():
        for said in exercise.words._asdict().values():
            yield from (said,) if isinstance(said, str) else said
    for _, form in FORMS:
        yield from words_of_form(form)
    for routine in LIBRARY.routines.values():
        yield from (routine.name, routine.note)


@pytest.mark.parametrize(
    "claim", ["Treats heel pain", "It relieves", "clinically proven", "a Cure"]
)
def test_the_search_for_claims_finds_them(claim: str) -> None:
    assert CLAIMS.search(claim)


def test_no_word_claims_to_treat_cure_or_relieve() -> None:
    assert [text for text in all_words() if CLAIMS.search(text)] == []


@pytest.mark.parametrize(("exercise", "form"), FORMS, ids=IDS)
def test_every_form_is_complete(exercise: Exercise, form: Form) -> None:
    assert exercise.words.purpose
    assert 3 <= len(form.steps) <= 6
    assert form.works
    assert all(words_of_form(form))
    assert len(form.words.steps) == len(form.steps)


@pytest.mark.parametrize(("exercise", "form"), FORMS, ids=IDS)
def test_the_work_and_the_beginning_have_steps_of_their_own(exercise: Exercise, form: Form) -> None:
    spoken = {word for step in form.steps for word in step.during}
    assert "get_ready" in spoken
    assert spoken & {form.dosage.work.value, *form.dosage.ours.phases}
    if form.dosage.sides.is_sided:
        assert "switch" in spoken
    if form.dosage.repetitions > 1 and form.dosage.ours.rest_ms:
        assert "rest" in spoken


@pytest.mark.parametrize(("exercise", "form"), FORMS, ids=IDS)
def test_steps_are_short_and_end_like_sentences(exercise: Exercise, form: Form) -> None:
    for text in form.words.steps:
        assert len(text) <= 100
        assert text.endswith(".")
        assert text[0].isupper()


@pytest.mark.parametrize(("exercise", "form"), FORMS, ids=IDS)
def test_the_article_is_never_overridden(exercise: Exercise, form: Form) -> None:
    article, ours = form.dosage.article, form.dosage.ours
    for name in ("work", "span", "repetitions", "sides"):
        assert getattr(article, name) is None or getattr(ours, name) is None


def test_what_the_article_prescribes_stands_there_as_it_says() -> None:
    said = {
        exercise.id: exercise.usual.dosage.article
        for exercise in LIBRARY.exercises.values()
        if exercise.usual.dosage.article.span is not None
    }
    spans = {
        name: (article.span.min_ms, article.span.max_ms)
        for name, article in said.items()
        if article.span
    }
    assert spans == {
        "toe_walk": (20_000, 30_000),
        "toe_press": (3_000, None),
        "pencil_grip": (None, None),
        "ankle_circles": (None, 15_000),
        "heel_cord": (30_000, 30_000),
        "heel_stretch": (30_000, 30_000),
        "upward_stretch": (30_000, 30_000),
        "band_pull": (15_000, 15_000),
    }


def test_the_condition_is_not_in_any_name() -> None:
    names = [routine.name for routine in LIBRARY.routines.values()]
    assert not [name for name in names if re.search("plantar|pain|fasci", name, re.IGNORECASE)]


def test_every_word_can_be_said_in_another_way_and_no_fact_changes() -> None:
    said = LIBRARY.said(str.upper)
    heard = [*said.exercises.values()]
    assert [one.words for one in heard] == [
        ExerciseWords(
            one.words.name.upper(),
            one.words.purpose.upper(),
            one.words.tip.upper(),
            one.words.doing.upper(),
        )
        for one in LIBRARY.exercises.values()
    ]
    forms = [form for one in heard for form in (one.usual, *one.variants.values())]
    for (_, form), other in zip(FORMS, forms, strict=True):
        assert list(words_of_form(other)) == [words.upper() for words in words_of_form(form)]
        assert other._replace(words=form.words) == form
    assert [(one.id, one.name) for one in said.routines.values()] == [
        (id, one.name.upper()) for id, one in LIBRARY.routines.items()
    ]
    assert said.ladder == LIBRARY.ladder


def test_one_sentence_is_said_in_another_way_wherever_it_stands() -> None:
    english = "Draw big, slow circles with your toes."
    other = "Zeichne mit den Zehen große, langsame Kreise."
    said = LIBRARY.said(lambda words: {english: other}.get(words, words))
    circles = said.exercises["ankle_circles"]
    assert circles.usual.words.steps.index(other) == 2
    assert other in circles.variants["seated"].words.steps
    kept = [one for id, one in said.exercises.items() if id != "ankle_circles"]
    assert kept == [one for id, one in LIBRARY.exercises.items() if id != "ankle_circles"]


def test_what_a_person_calls_a_routine_of_their_own_is_never_said_in_another_way() -> None:
    mine = Routine("mine", "Morning", (), own=True)
    assert mine.said(str.upper) == mine
    assert mine._replace(own=False).said(str.upper).name == "MORNING"


def test_notes_are_said_in_other_words_too() -> None:
    words = ExerciseWords("Curls", notes=("Slowly.", "Ask Dr Lee."))
    assert words.said(str.upper) == ExerciseWords("CURLS", notes=("SLOWLY.", "ASK DR LEE."))
