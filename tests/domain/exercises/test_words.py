"""The words of the built-in library: complete, plain, and without a claim that nobody can keep."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.exercises.exercise import Exercise, Form
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
    yield form.name
    yield from (step.text for step in form.steps)
    for part in (
        form.mistakes,
        form.cautions,
        form.easier,
        form.harder,
    ):
        yield from part


def all_words() -> Iterator[str]:
    for exercise in LIBRARY.exercises.values():
        yield from (exercise.name, exercise.purpose, exercise.tip)
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
    assert exercise.purpose
    assert 3 <= len(form.steps) <= 6
    assert all((form.works, form.mistakes, form.cautions, form.easier, form.harder))


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
    for step in form.steps:
        assert len(step.text) <= 100
        assert step.text.endswith(".")
        assert step.text[0].isupper()


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
