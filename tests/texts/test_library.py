"""A dose is read exactly as the article prescribes it, and what is ours is marked."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.dosage import SEVERAL, Article, Count, Ours, Span
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.sets import Growth
from footcare_gui.platform.places import library_file
from footcare_gui.texts import clock
from footcare_gui.texts import library as words


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(library_file()).library


@pytest.mark.parametrize(
    ("exercise", "line"),
    [
        ("toe_walk", "20–30 s · several times a day"),
        ("toe_stretch", "3 × each foot · every day"),
        ("toe_press", "3 s or longer × 10 · every day"),
        ("pencil_grip", "As long as you can × 5 · each foot · 2–3 days a week"),
        ("ankle_circles", "Up to 15 s · each leg"),
        ("heel_cord", "30 s · each leg · twice a day"),
        ("heel_stretch", "30 s · each leg"),
        ("foot_massage", "60 s · each foot · our suggestion"),
        ("upward_stretch", "30 s · each leg"),
        ("band_pull", "15 s × 10"),
    ],
)
def test_the_list_says_what_the_article_says(library: Library, exercise: str, line: str) -> None:
    assert words.prescription_line(library.exercises[exercise].usual.dosage) == line


def test_what_a_person_has_written_is_no_suggestion_of_ours(library: Library) -> None:
    massage = library.exercises["foot_massage"].as_own().usual.dosage
    assert words.prescription_line(massage) == "60 s of moving · each foot · every day"
    assert "suggestion" not in words.prescription(massage)


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span(30_000, 30_000), "30 s"),
        (Span(20_000, 30_000), "20–30 s"),
        (Span(60_000, 120_000), "1–2 min"),
        (Span(None, 15_000), "Up to 15 s"),
        (Span(3_000, None), "3 s or longer"),
        (Span(None, None), "As long as you can"),
        (Span(90_000, 90_000), "1 min 30 s"),
    ],
)
def test_a_range_stays_a_range(span: Span, text: str) -> None:
    assert words.span(span) == text


@pytest.mark.parametrize(
    ("per_day", "days", "text"),
    [
        (SEVERAL, None, "several times a day"),
        (Count(1, 1), None, "every day"),
        (None, Count(7, 7), "every day"),
        (Count(2, 2), None, "twice a day"),
        (Count(3, 3), Count(5, 7), "3 times a day · 5–7 days a week"),
        (None, Count(2, 3), "2–3 days a week"),
        (None, None, ""),
    ],
)
def test_how_often_is_said_in_plain_words(
    per_day: Count | None, days: Count | None, text: str
) -> None:
    assert words.frequency(per_day, days) == text


def test_how_a_dose_grows_is_said_with_it(library: Library) -> None:
    dosage = library.exercises["toe_walk"].usual.dosage
    ours = Ours(span=Span(30_000, 30_000), growth=Growth(5_000, 60_000))
    growing = dosage._replace(article=Article(), ours=ours, own=True)
    assert words.prescription_line(growing) == "30 s · every day"
    assert words.whole_line(growing) == "30 s · every day · 5 s more each week, up to 60 s"
    assert words.additions(growing) == "every day · 5 s more each week, up to 60 s"
    assert words.growth(None) == ""
    assert words.growth(Growth(1, 3, "sets")) == "1 set more each week, up to 3 sets"


def test_a_frequency_that_the_article_does_not_give_is_ours(library: Library) -> None:
    assert words.how_often(library.exercises["heel_cord"].usual.dosage) == ("twice a day", False)
    assert words.how_often(library.exercises["ankle_circles"].usual.dosage) == ("every day", True)


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0:00"),
        (1, "0:01"),
        (82_000, "1:22"),
        (1_257_000, "20:57"),
        (3_600_000, "1:00:00"),
        (-5, "0:00"),
    ],
)
def test_a_clock_rounds_up_and_never_runs_below_zero(ms: int, text: str) -> None:
    assert clock(ms) == text


@pytest.mark.parametrize(
    ("repetitions", "suggested", "is_far"),
    [(1, 1, False), (4, 1, False), (5, 1, True), (10, 5, False), (11, 5, True), (21, 10, True)],
)
def test_only_a_number_far_beyond_the_suggestion_gets_a_line(
    repetitions: int, suggested: int, is_far: bool
) -> None:
    assert bool(words.beyond_suggestion(repetitions, suggested)) is is_far
