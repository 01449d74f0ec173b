from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.progression import Offer, OfferKind
from footcare_gui.domain.exercises.routine import Library, Rung
from footcare_gui.platform.places import library_file
from footcare_gui.texts.offers import offered, rung


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(library_file()).library


@pytest.mark.parametrize(
    ("step", "line"),
    [
        (Rung("toe_walk", work_ms=20_000), "Toe walking 20 s"),
        (Rung("heel_cord", repetitions=2), "Heel tendon stretch × 2 each leg"),
        (Rung("toe_press", "seated"), "Toe pressing (seated)"),
        (Rung("toe_walk", sets=2), "Toe walking 2 sets"),
        (Rung("toe_press"), "Toe pressing 3 s × 10"),
    ],
)
def test_a_step_names_what_changes(library: Library, step: Rung, line: str) -> None:
    assert rung(step, library) == line


def test_every_offer_is_a_question_that_names_its_steps(library: Library) -> None:
    steps = (Rung("toe_walk", work_ms=20_000),)
    for kind in OfferKind:
        said = offered(Offer(kind, steps), library)
        assert "?" in said
        assert ("Toe walking 20 s" in said) is (kind is not OfferKind.KEEP)


def test_a_step_back_after_a_pause_gives_no_other_reason(library: Library) -> None:
    steps = (Rung("toe_walk", work_ms=20_000),)
    after_gap = offered(Offer(OfferKind.STEP_BACK, steps, after_gap=True), library)
    assert after_gap == "Good to see you. Start smaller? Toe walking 20 s."


def test_a_set_more_is_not_called_longer(library: Library) -> None:
    sets = (Rung("heel_cord", work_ms=35_000), Rung("toe_walk", sets=2))
    said = [offered(Offer(OfferKind.GROW, rungs), library) for rungs in (sets[:1], sets)]
    assert ["a little longer now?" in said[0], "a little more now?" in said[1]] == [True, True]
