"""A fault finds the field in which it is mended."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.faults import FaultCode
from footcare_gui.domain.programmes.reading import FaultAt, Reading
from footcare_gui.domain.programmes.written import Path


@pytest.mark.parametrize(
    ("path", "code", "field"),
    [
        (("name",), "missing_key", "name"),
        (("ours", "tempo", "up"), "no_length", "up"),
        (("article", "hold"), "no_span", "hold"),
        (("ours", "repetitions", 1), "no_whole_number", "repetitions"),
        (("cautions", 0), "long_text", "cautions"),
        ((), "no_dose", "hold"),
        (("ours",), "sets_differ", "sets"),
        (("steps", 1, "text"), "only_spaces", None),
        (("variants", 0, "name"), "missing_key", None),
    ],
)
def test_each_fault_is_shown_beside_its_field(
    path: Path, code: FaultCode, field: str | None
) -> None:
    found = FaultAt(path, code).field
    assert (found.id if found else None) == field


def test_a_fault_of_a_step_knows_which() -> None:
    assert FaultAt(("steps", 2, "text"), "only_spaces").step == 2
    assert FaultAt(("steps",), "missing_key").step is None


def test_what_is_missing_is_told_from_what_is_wrong() -> None:
    assert FaultAt(("name",), "missing_key").is_missing
    assert not FaultAt(("name",), "long_text").is_missing


def test_without_its_dose_nothing_can_be_planned() -> None:
    assert FaultAt(("ours", "rest"), "no_length").is_of_dose
    assert FaultAt((), "no_dose").is_of_dose
    assert not FaultAt(("name",), "missing_key").is_of_dose
    assert not Reading(None).is_whole
