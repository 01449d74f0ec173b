"""What is written is what is read again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.adapters.library.writing import file_text
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.texts.faults import fault_lines

SENTENCES = (
    "Towel curls, 3 sets of 12, each foot, 30 s between sets, every second day",
    "Heel drops, 3 × 15 each leg, straight knee then bent knee, twice a day 4 hours apart, slowly",
    "Balance, 3 × 30 s each leg, legs in turn",
    "Descending holds 10 s × 8, 6, 4",
    "Sole stretch 30 s, 20 s, 10 s, rest 10 s, Monday and Friday",
    "Toe raise 20 s on, 10 s off, eight rounds, for six weeks",
    "Calf raises, at most 20, 5 days a week",
    'A "quoted": name 3x5, rest 4 s between reps',
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_prescription_comes_back_from_its_file_as_it_was_understood(
    sentence: str, tmp_path: Path
) -> None:
    found = read_sentence(sentence, date(2026, 11, 28))
    path = tmp_path / "own.yaml"
    path.write_text(file_text("it", found, ["Do it."]))
    result = read_library(path)
    assert not result.faults, fault_lines(result.faults)
    exercise = result.library.exercises["it"]
    assert exercise.name == found.name
    assert exercise.usual.dosage == found.dose.dosage


def test_what_was_not_understood_stands_beside_it(tmp_path: Path) -> None:
    said = read_sentence("It 3x5", date(2026, 11, 28))
    text = file_text("it", said._replace(left=("with a smile",)), ["Do it."])
    assert "# not understood: with a smile" in text
    assert 'as_written: "It 3x5"' in text
    assert "assumed: [posture, how, " in text


def test_a_position_that_was_said_is_written(tmp_path: Path) -> None:
    said = read_sentence("Balance 30 s, standing", date(2026, 11, 28))
    path = tmp_path / "own.yaml"
    path.write_text(file_text("it", said, ["Do it."]))
    assert read_library(path).library.exercises["it"].usual.posture is Posture.STANDING
    assert "posture" not in path.read_text().split("assumed:")[1].split("\n")[0]
