"""What stands there unsaid, and when it counts as said."""

from __future__ import annotations

from datetime import date

from footcare_gui.adapters.library.reader import CAN_BE_ASSUMED
from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.sets import When
from footcare_gui.domain.programmes.assumed import (
    PARTS,
    as_said,
    assumed_of,
    assuming,
    part_of,
    unsaid_of,
)
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.fields import BY_ID, How, with_how
from footcare_gui.domain.programmes.written import Written, with_at

EXERCISE: Written = {"posture": "seated", "ours": {"hold": "30 s"}}


def test_each_part_is_unsaid_until_something_says_it() -> None:
    nothing = unsaid_of(DraftDose(), is_posture_said=False, is_manner_said=False)
    assert nothing == tuple(PARTS)
    dose = DraftDose(repetitions=3, sides=SideTerm.NONE, per_day=1, rest_ms=0, set_rest_ms=0)
    never_said = ("switch", "balance", "things")
    assert unsaid_of(dose, is_posture_said=True, is_manner_said=True) == never_said


def test_an_end_names_no_days() -> None:
    until = When(until=date(2027, 1, 31))
    dose = DraftDose(work_ms=1_000, when=until)
    assert "days" in unsaid_of(dose, is_posture_said=True, is_manner_said=True)
    dose = dose._replace(when=until._replace(every_days=2))
    assert "days" not in unsaid_of(dose, is_posture_said=True, is_manner_said=True)


def test_what_is_changed_is_said() -> None:
    before = assuming(EXERCISE, ("posture", "how", "sides"))
    standing = with_at(before, ("posture",), "standing")
    assert assumed_of(as_said(before, standing)) == ("how", "sides")
    moved = with_how(before, How.MOVE)
    assert assumed_of(as_said(before, moved)) == ("posture", "sides")
    named = with_at(before, ("name",), "Curls")
    assert as_said(before, named) == named


def test_what_is_meant_as_it_is_written_is_said() -> None:
    before = assuming(EXERCISE, ("posture",))
    assert as_said(before, before, "posture") == EXERCISE


def test_only_what_can_be_left_open_is_assumed() -> None:
    assert assumed_of(with_at(EXERCISE, ("assumed",), ("sides", "x", "posture"))) == (
        "posture",
        "sides",
    )


def test_the_reader_knows_all_that_can_be_left_open() -> None:
    assert tuple(CAN_BE_ASSUMED) == tuple(PARTS)


def test_a_field_belongs_to_what_it_says() -> None:
    of = {"posture": "posture", "hold": "how", "up": "how", "sides": "sides", "every": "days"}
    assert {name: part_of(BY_ID[name]) for name in of} == of
    assert part_of(BY_ID["name"]) == part_of(BY_ID["until"]) == ""
