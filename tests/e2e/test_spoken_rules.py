"""What is wrong on a screen is found: each rule for screen readers, broken once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.accessible_bus import Met, Place
from tests.spoken_rules import faults_of

REACHED = frozenset({"focusable", "enabled", "showing", "visible"})


def met(role: str, name: str = "", **rest: object) -> Met:
    return replace(Met(Place(":1", f"/{role}/{name}"), role=role, name=name), **rest)  # type: ignore[arg-type]


TITLE = met("heading", "Toe walking", attributes={"level": "1"})
START = met("push button", "Start", states=REACHED | {"focused"})
WATCH = met("push button", "Watch", states=REACHED)
STEPPER = met("spin box", "Hold", value=(30.0, 10.0, 60.0))
TICK = met("check box", "Gentler", states=REACHED | {"checkable"})
TABS = met(
    "page tab list",
    "Pages",
    children=(
        met("page tab", "Exercises", states=REACHED | {"selectable", "selected"}),
        met("page tab", "Progress", states=REACHED | {"selectable"}),
    ),
)
PICTURE = met("graphic", "Picture of the exercise")


def screen(*parts: Met) -> Met:
    return met("application", "footcare", children=(met("frame", "Footcare", children=parts),))


def test_a_screen_on_which_everything_is_told_has_no_fault() -> None:
    assert faults_of(screen(TITLE, START, WATCH, STEPPER, TICK, TABS, PICTURE)) == []


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        (replace(WATCH, name=" "), "no_name"),
        (replace(WATCH, role="filler"), "no_control"),
        (met("panel", "x", states=frozenset({"focused"})), "focus_that_means_nothing"),
        (met("filler", " ", states=frozenset({"focused"})), "focus_that_means_nothing"),
        (met("layered pane"), "layers"),
        (met("graphic"), "picture_without_words"),
        (met("heading", attributes={"level": "2"}), "words_that_are_not_heard"),
        (met("heading", "My plan"), "heading_without_level"),
        (replace(STEPPER, value=None), "number_out_of_its_bounds"),
        (replace(STEPPER, value=(70.0, 10.0, 60.0)), "number_out_of_its_bounds"),
        (replace(TICK, states=REACHED), "state_that_is_not_told"),
        (replace(TABS, children=TABS.children[1:]), "more_or_less_than_one_of_a_few"),
        (replace(WATCH, name="Start · 4:42"), "sign_that_is_read_out"),
        (replace(WATCH, description="20–30 s"), "sign_that_is_read_out"),
        (met("panel", children=(WATCH, WATCH)), "two_that_cannot_be_told_apart"),
    ],
)
def test_each_fault_is_found_by_its_rule(broken: Met, rule: str) -> None:
    (fault,) = faults_of(screen(TITLE, START, broken))
    assert fault.startswith(f"{rule}: ")


def test_a_screen_without_a_title_is_found() -> None:
    assert faults_of(screen(START)) == ["no_heading: none"]


def test_who_hands_the_keyboard_on_need_not_mean_anything() -> None:
    page = met("filler", states=frozenset({"focused"}), children=(START,))
    assert faults_of(screen(TITLE, page)) == []
