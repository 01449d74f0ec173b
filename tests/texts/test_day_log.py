from __future__ import annotations

from datetime import timedelta

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.platform.places import library_file
from footcare_gui.texts import day_log as words
from tests.histories import NOW, make_record

SIDED = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 12))


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(library_file()).library


def test_a_day_is_today_or_a_date_with_its_year_where_that_is_another() -> None:
    today = NOW.date()
    assert words.day_title(today, today) == "Today"
    assert words.day_title(today.replace(day=2), today) == "Monday, 2 March"
    assert words.day_title(today.replace(year=2025), today).endswith("2025")


@pytest.mark.parametrize(
    ("plan", "name"),
    [
        (("selection", "selection"), "Your own selection"),
        (("nowhere", "routine"), "A routine"),
        (("heel_cord", "exercise"), "Heel tendon stretch"),
        (("x", "owed"), "Heel tendon stretch, made up"),
    ],
)
def test_a_session_has_a_name(library: Library, plan: tuple[str, str], name: str) -> None:
    assert words.session_name(library, make_record(NOW, SIDED, plan=plan)) == name


def test_what_was_entered_by_hand_says_so(library: Library) -> None:
    for plan, name in (("morning", "Morning"), ("heel_cord", "Heel tendon stretch")):
        record = make_record(NOW, SIDED, plan=(plan, "by_hand"))
        assert words.session_name(library, record) == f"{name} · by hand"
        assert words.session_lines(library, record)[0] == "Entered by hand, done without the app"


def test_details_say_sides_what_was_too_much_and_the_note(library: Library) -> None:
    record = make_record(NOW, SIDED, felt=(2, None), too_much="heel_cord", note="Warm.")
    lines = words.session_lines(library, record)
    assert lines[:2] == (
        "42 s of work",
        "Heel tendon stretch · Left 30 s, Right 12 s of 30 s · partly",
    )
    assert lines[2] == "Too much at 12:40: Heel tendon stretch, left"
    assert lines[3] == "Too much at 12:41: Heel tendon stretch, right"
    assert lines[4:] == ("Before 2, after not said", "“Warm.”")


def test_what_may_still_come_says_from_when() -> None:
    later = DueState("heel_cord", DueKind.LATER_TODAY, 1, 2, NOW + timedelta(hours=1))
    assert words.coming(later) == "from 13:40"
    assert words.coming(DueState("heel_cord", DueKind.NOW, 0, 2, None)) == "any time"


def test_every_exercise_of_a_session_is_named_with_what_was_done_of_it(library: Library) -> None:
    parts = (
        ("toe_press", Side.BOTH, 30, 30),
        ("heel_cord", Side.LEFT, 30, 5),
        ("heel_cord", Side.RIGHT, 30, 4),
        ("toe_walk", Side.BOTH, 30, 0),
    )
    record = make_record(NOW, parts)
    assert words.session_lines(library, record) == (
        "39 s of work",
        "Toe pressing · 30 s",
        "Heel tendon stretch · Left 5 s of 30 s, Right 4 s of 30 s · too little to count",
        "Toe walking · not this time",
    )


def test_only_what_is_all_done_is_ticked() -> None:
    whole = make_record(NOW, SIDED[:1])
    one_of_two = make_record(NOW, (*SIDED[:1], ("toe_walk", Side.BOTH, 30, 4)))
    assert words.session_time(whole) == "✓ 1:30"
    assert words.session_time(whole._replace(ending=Ending.STOPPED)) == "✓ 1:30"
    assert words.session_time(one_of_two) == "1 of 2 · 1:42", "it came to its end, and lacks one"
    assert words.session_time(make_record(NOW, SIDED)) == "2:06"


def test_what_was_left_almost_at_once_says_so(library: Library) -> None:
    parts = (("heel_cord", Side.LEFT, 30, 2), ("heel_cord", Side.RIGHT, 30, 0))
    record = make_record(NOW, parts, plan=("heel_cord", "exercise"), note="The bell rang.")
    assert words.session_lines(library, record) == (
        "2 s of work",
        "Heel tendon stretch · Left 2 s of 30 s, Right not this time · too little to count",
        "“The bell rang.”",
    )
