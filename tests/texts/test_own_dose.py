"""Words for an own dose: all for translators, and Start names exercise and time."""

from __future__ import annotations

from typing import Any

from footcare_gui.domain.choices.dosing import dials_of
from footcare_gui.domain.session.plan import Dose
from footcare_gui.texts import own_dose
from tests.builders import STRETCH
from tests.kits.messages_kit import messages_of, past_the_translators

DOSAGE = STRETCH.usual.dosage
DOSE: dict[str, Any] = {"dosage": DOSAGE, "dials": dials_of(DOSAGE, Dose())}


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    assert past_the_translators(own_dose, **DOSE) == {}


def test_for_today_is_told_from_for_ever() -> None:
    said = list(messages_of(own_dose, **DOSE).values())
    assert len(set(said)) == len(said)


def test_start_is_whole_for_a_screen_reader() -> None:
    assert own_dose.start_whole("Toe walking", "0:30") == "Start Toe walking, 0:30"
