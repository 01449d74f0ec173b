from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.within import with_programmes
from footcare_gui.domain.progress.report import Report, report
from footcare_gui.platform.places import library_file
from footcare_gui.texts import progress
from footcare_gui.texts import report as words
from footcare_gui.texts.lengths import done_for
from tests.histories import MORNING, NOW, make_record

LIMIT = Limit(20_000)


@pytest.fixture
def sheet() -> Report:
    today = NOW.date()
    records = [make_record(NOW, MORNING, felt=(4, 3)), make_record(NOW.replace(day=3), MORNING)]
    return report(records, today.replace(day=1), today)


def test_totals_are_counted(sheet: Report) -> None:
    assert words.totals(sheet) == "On 2 days, in 2 sessions, 5 min of work"


def test_a_single_answer_has_no_median(sheet: Report) -> None:
    assert words.felt_line(sheet) == "○ before: 4     ● after: 3"


def test_a_row_has_seconds_a_side_and_a_dash_for_nothing(sheet: Report) -> None:
    line = next(line for line in sheet.lines if line.exercise == "heel_cord")
    assert line.of(Side.LEFT) == 60_000
    assert words.cells(line) == ("2", "2", "60 s", "60 s", "–")


@pytest.mark.parametrize(
    ("ms", "said"),
    [
        (0, "–"),
        (119_000, "119 s"),
        (900_000, "15 min"),
        (750_000, "12:30 min"),
        (4_320_000, "1 h 12 min"),
    ],
)
def test_the_time_of_a_side_is_in_minutes_where_it_is_long(ms: int, said: str) -> None:
    assert words.side_time(ms) == said


@pytest.mark.parametrize("ms", [999, 22_999, 59_999, 90_500, 119_999])
def test_the_sheet_progress_and_summary_tell_the_same_seconds(ms: int) -> None:
    seconds, said = ms // 1000, words.side_time(ms)
    assert said == f"{seconds} s"
    assert progress.side_time(ms) in (f"{seconds} s", f"{seconds // 60}:{seconds % 60:02}")
    assert words.length(ms) == done_for(ms) in (f"{seconds} s", f"1 min {seconds - 60} s")


@pytest.mark.parametrize(
    ("left_out", "said"),
    [(1, "One more note is in the app."), (4, "4 more notes are in the app.")],
)
def test_notes_without_room_are_counted(left_out: int, said: str) -> None:
    assert words.more_notes(left_out) == said


@pytest.mark.parametrize(
    ("ms", "said"), [(20_000, "20 s"), (720_000, "12 min"), (4_320_000, "1 h 12 min")]
)
def test_a_long_time_is_in_hours(ms: int, said: str) -> None:
    assert words.length(ms) == said


def test_what_a_therapist_prescribes_is_said_with_the_most_of_it() -> None:
    programme = Programme("A", "Dr. Ada", exercises=("heel_cord",), limits={"heel_cord": LIMIT})
    library = load_library(library_file()).library
    asked = with_programmes(library._replace(programmes=(programme,)))
    said = words.prescribed(asked, "heel_cord")
    assert said.startswith(
        "Prescribed by Dr. Ada: 30 s · each leg · twice a day · No more than 20 s"
    )
    assert words.prescribed(library, "heel_cord").startswith("Planned in Footcare: 30 s")
