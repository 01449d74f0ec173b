"""What is lower for now is said with its reason and both numbers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.dosing import dials_of
from footcare_gui.domain.choices.learning import Key, Lesson, eased
from footcare_gui.domain.session.plan import Dose
from footcare_gui.platform import places
from footcare_gui.texts import learned

LIBRARY = load_library(places.library_file()).library


def lesson(key: Key) -> Lesson:
    dosage = LIBRARY.exercises[key[0]].form(key[1]).dosage
    before = dials_of(dosage, Dose())
    now = eased(dosage, before)
    assert now is not None
    return Lesson(key, now.dose, now, before, datetime(2026, 11, 23, tzinfo=UTC), dosage)


@pytest.mark.parametrize(
    ("key", "line", "answers"),
    [
        (
            ("heel_cord", ""),
            "Heel tendon stretch: 15 s for now, because 30 s was too much twice.",
            ("Keep 15 s", "Back to 30 s"),
        ),
        (
            ("toe_press", "seated"),
            "Toe pressing, seated: 3 s × 5 for now, because 3 s × 10 was too much twice.",
            ("Keep 3 s × 5", "Back to 3 s × 10"),
        ),
    ],
)
def test_it_is_said_in_numbers(key: Key, line: str, answers: tuple[str, str]) -> None:
    one = lesson(key)
    assert learned.said(one, LIBRARY) == line
    assert line.endswith(learned.said_here(one))
    assert (learned.keep(one), learned.back(one)) == answers


def test_no_word_of_it_is_medical() -> None:
    words = learned.said(lesson(("heel_cord", "")), LIBRARY).lower()
    assert not any(word in words for word in ("pain", "injur", "heal", "treat", "should"))
