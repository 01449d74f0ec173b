"""What was measured becomes a finding by plain rules."""

from __future__ import annotations

import pytest

from footcare_gui.domain.checks import check as c
from footcare_gui.domain.checks.check import Finding, State, Subject, Trouble


def test_one_hitch_of_a_timer_is_no_trouble_and_many_are() -> None:
    assert c.of_timer([2.0] * 99 + [400.0]).state is State.FINE
    late = c.of_timer([60.0] * 20 + [2.0] * 80)
    assert (late.state, late.trouble, late.number) == (State.WEAK, Trouble.LATE, 60.0)


def test_a_timer_that_never_ticked_is_no_punctual_one() -> None:
    with pytest.raises(ValueError, match="no tick"):
        c.of_timer([])


def test_a_cue_and_a_disk_may_take_so_long_and_no_longer() -> None:
    assert c.of_cue(200.0).state is State.FINE
    assert c.of_cue(201.0).trouble is Trouble.SLOW
    assert c.of_disk(4.0, "/home") == Finding(Subject.DISK, State.FINE, None, 4.0, "/home")
    assert c.of_disk(900.0, "/home").state is State.WEAK


def test_a_screen_that_enlarges_too_much_is_poor_and_none_is_broken() -> None:
    assert c.of_display(2.0, "1920×1080").state is State.FINE
    huge = c.of_display(4.0, "480×270")
    assert (huge.state, huge.trouble) == (State.WEAK, Trouble.ENLARGED)
    assert c.of_display(0.0, "").trouble is Trouble.NO_SCREEN


def test_without_room_what_is_done_cannot_be_kept() -> None:
    assert c.of_room(12.0, "/home").state is State.BROKEN
    assert c.of_room(900.0, "/home").state is State.FINE


def test_a_faulty_file_weakens_and_no_exercise_at_all_breaks() -> None:
    assert c.of_library(10, 0).state is State.FINE
    assert c.of_library(10, 2) == Finding(Subject.LIBRARY, State.WEAK, Trouble.FAULTY, 2)
    assert c.of_library(0, 2).state is State.BROKEN


@pytest.mark.parametrize(
    ("python", "pyside", "is_good"),
    [
        ("3.11.2", "6.11.3", True),
        ("3.11.2", "6.8.0", True),
        ("3.11.2", "6.12.0", False),
        ("3.12.1", "6.12.0", True),
        ("3.10.12", "6.11.3", False),
        ("3.11.2", "6.7.3", False),
    ],
)
def test_versions_that_do_not_go_together_are_told(python: str, pyside: str, is_good: bool) -> None:
    found = c.of_versions({"Python": python, "PySide6": pyside})
    assert (found.state is State.FINE) is is_good
    assert pyside in found.name


def test_only_what_is_broken_spoils_the_whole() -> None:
    good = Finding(Subject.TIMER, State.FINE)
    absent = Finding(Subject.TRAY, State.ABSENT, Trouble.NOT_THERE)
    weak = Finding(Subject.AWAKE, State.WEAK, Trouble.NOT_THERE)
    assert c.is_well([good, absent, weak])
    assert not c.is_well([good, Finding(Subject.SOUND, State.BROKEN, Trouble.NO_DEVICE)])
