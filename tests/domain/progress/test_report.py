"""The sheet's numbers."""

from __future__ import annotations

from datetime import timedelta

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.progress.report import report
from footcare_gui.domain.session.outcome import Ending
from tests.histories import NOW, make_record

TODAY = NOW.date()
STRETCH = (("stretch", Side.LEFT, 30, 30), ("stretch", Side.RIGHT, 30, 20))


def test_seconds_are_added_up_for_each_side_and_exercise() -> None:
    records = [make_record(NOW - timedelta(days=n), STRETCH) for n in range(3)]
    sheet = report(records, TODAY - timedelta(days=27), TODAY)
    line = sheet.lines[0]
    assert (line.exercise, line.sessions, line.days) == ("stretch", 3, 3)
    assert (line.of(Side.LEFT), line.of(Side.RIGHT), line.of(Side.BOTH)) == (90_000, 60_000, 0)
    assert (sheet.days, sheet.sessions, sheet.held_ms) == (3, 3, 150_000)


def test_both_ends_of_the_time_belong_to_it_and_what_lies_outside_does_not() -> None:
    days = (28, 27, 0, -1)
    records = [make_record(NOW - timedelta(days=n), STRETCH) for n in days]
    assert report(records, TODAY - timedelta(days=27), TODAY).sessions == 2


def test_a_session_without_work_is_no_session_but_its_note_is_there() -> None:
    idle = make_record(
        NOW, [("stretch", Side.LEFT, 30, 0)], ending=Ending.STOPPED, note="Too tired."
    )
    sheet = report([idle], TODAY, TODAY)
    assert (sheet.sessions, sheet.lines) == (0, ())
    assert [note.text for note in sheet.notes] == ["Too tired."]


def test_what_was_said_is_given_by_its_middle_and_its_ends() -> None:
    felt = ((2, 1), (6, None), (4, 5))
    records = [make_record(NOW - timedelta(days=n), felt=pair) for n, pair in enumerate(felt)]
    sheet = report(records, TODAY - timedelta(days=9), TODAY)
    assert sheet.before is not None
    assert sheet.after is not None
    assert (sheet.before.middle, sheet.before.low, sheet.before.high) == (4.0, 2, 6)
    assert (sheet.after.middle, sheet.after.count) == (3.0, 2)


def test_what_was_too_much_and_what_was_named_is_counted() -> None:
    records = [
        make_record(NOW, STRETCH, too_much="stretch", hurt="stretch"),
        make_record(NOW - timedelta(days=1), STRETCH),
    ]
    line = report(records, TODAY - timedelta(days=9), TODAY).lines[0]
    assert (line.too_much, line.hurt) == (2, 1)


def test_what_was_planned_and_not_done_is_there_and_its_seconds_are_in_every_sum() -> None:
    begun = (*STRETCH, ("circles", Side.LEFT, 15, 3), ("circles", Side.RIGHT, 15, 0))
    sheet = report([make_record(NOW, (*begun, ("walk", Side.BOTH, 30, 0)))], TODAY, TODAY)
    told = [
        (line.exercise, line.sessions, line.of(Side.LEFT), line.not_done) for line in sheet.lines
    ]
    assert told == [("stretch", 1, 30_000, 0), ("circles", 0, 3_000, 1), ("walk", 0, 0, 1)]
    assert sheet.held_ms == 53_000 == sum(ms for line in sheet.lines for _, ms in line.held_ms)


def test_the_latest_note_comes_first() -> None:
    records = [make_record(NOW - timedelta(days=n), note=f"{n} days ago") for n in (2, 0, 1)]
    sheet = report(records, TODAY - timedelta(days=9), TODAY)
    assert [note.text for note in sheet.notes] == ["0 days ago", "1 days ago", "2 days ago"]


def test_what_was_entered_by_hand_is_counted_apart() -> None:
    records = [
        make_record(NOW, STRETCH, plan=("stretch", "by_hand")),
        make_record(NOW - timedelta(days=1), STRETCH),
    ]
    line = report(records, TODAY - timedelta(days=9), TODAY).lines[0]
    assert (line.sessions, line.by_hand) == (2, 1)


def test_what_was_too_much_before_any_of_it_was_done_is_on_the_sheet_too() -> None:
    nothing = (("stretch", Side.LEFT, 30, 0), ("stretch", Side.RIGHT, 30, 0))
    (line,) = report([make_record(NOW, nothing, too_much="stretch")], TODAY, TODAY).lines
    assert (line.exercise, line.sessions, line.too_much) == ("stretch", 0, 2)


def test_it_begins_no_sooner_than_the_person_did() -> None:
    records = [make_record(NOW - timedelta(days=n), STRETCH) for n in (42, 3)]
    assert report(records, TODAY - timedelta(days=90), TODAY).first == TODAY - timedelta(days=42)
    assert report(records, TODAY - timedelta(days=27), TODAY).first == TODAY - timedelta(days=27)
    assert report((), TODAY - timedelta(days=27), TODAY).first == TODAY - timedelta(days=27)
