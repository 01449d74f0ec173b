"""Steps: plain texts for as long as a text says all."""

from __future__ import annotations

from footcare_gui.domain.programmes.steps import (
    StepWritten,
    steps_of,
    with_step,
    with_step_moved,
    without_step,
)
from footcare_gui.domain.programmes.written import Written

CURLS: Written = {"steps": ("Sit.", {"text": "Curl.", "pose": "hold", "during": ("hold",)})}


def test_both_ways_to_write_a_step_are_read() -> None:
    assert steps_of(CURLS) == (StepWritten("Sit."), StepWritten("Curl.", "hold", "", ("hold",)))
    assert steps_of({}) == ()


def test_another_text_leaves_pose_and_parts_alone() -> None:
    changed = with_step(CURLS, 1, steps_of(CURLS)[1]._replace(text="Curl it."))
    assert changed == {"steps": ("Sit.", {"text": "Curl it.", "pose": "hold", "during": ("hold",)})}


def test_a_plain_step_stays_plain_until_it_has_a_picture() -> None:
    plain = with_step(CURLS, 0, StepWritten("Sit tall."))
    assert steps_of(plain)[0] == StepWritten("Sit tall.")
    pictured = with_step(plain, 0, StepWritten("Sit tall.", picture="sit.jpg"))
    assert steps_of(pictured)[0].picture == "sit.jpg"
    assert pictured == {
        "steps": (
            {"text": "Sit tall.", "picture": "sit.jpg"},
            {"text": "Curl.", "pose": "hold", "during": ("hold",)},
        )
    }


def test_a_step_behind_the_last_one_is_added_even_while_it_is_empty() -> None:
    longer = with_step(CURLS, 2, StepWritten(""))
    assert [step.text for step in steps_of(longer)] == ["Sit.", "Curl.", ""]


def test_steps_change_places_and_go() -> None:
    assert [step.text for step in steps_of(with_step_moved(CURLS, 0, 1))] == ["Curl.", "Sit."]
    assert with_step_moved(CURLS, 0, -1) is CURLS
    assert [step.text for step in steps_of(without_step(CURLS, 0))] == ["Curl."]
    assert without_step({"steps": ("Sit.",)}, 0) == {}


def test_a_step_that_is_left_as_it_is_changes_nothing() -> None:
    for place, step in enumerate(steps_of(CURLS)):
        assert with_step(CURLS, place, step) is CURLS
