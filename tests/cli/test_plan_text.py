"""A plan as text: complete for programs, and to read for people."""

from __future__ import annotations

import pytest

from footcare_gui.cli import main
from tests.kits.plan_kit import TOTALS_MS, plan_of

SEGMENT_KEYS = {
    "exercise", "kind", "step", "side", "rep", "reps", "set", "start_ms", "duration_ms", "min_ms",
    "max_ms", "open_ended",
}  # fmt: skip


@pytest.mark.parametrize("name", TOTALS_MS)
def test_the_plan_of_each_exercise_has_its_total_and_the_shape(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    plan = plan_of(capsys, name)
    assert list(plan) == ["id", "type", "total_ms", "session_ms", "segments"]
    assert (plan["id"], plan["type"], plan["total_ms"]) == (name, "exercise", TOTALS_MS[name])
    at = 0
    for segment in plan["segments"]:
        assert set(segment) == SEGMENT_KEYS
        assert segment["start_ms"] == at
        at += segment["duration_ms"]
    assert at == plan["session_ms"] == plan["total_ms"] + 10_000


def test_an_open_hold_is_planned_by_its_target(capsys: pytest.CaptureFixture[str]) -> None:
    holds = [s for s in plan_of(capsys, "pencil_grip")["segments"] if s["kind"] == "hold"]
    assert len(holds) == 10
    for hold in holds:
        assert hold["open_ended"] is True
        assert (hold["duration_ms"], hold["min_ms"], hold["max_ms"]) == (10_000, None, 30_000)


def test_only_a_change_of_position_says_whether_it_waits(
    capsys: pytest.CaptureFixture[str],
) -> None:
    segments = plan_of(capsys, "full_ten")["segments"]
    waits = [s.get("waits") for s in segments if s["kind"] == "change_position"]
    assert waits == [False, True, False]
    assert all("waits" not in s for s in segments if s["kind"] != "change_position")


def test_a_plan_to_read_has_instants_and_totals(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "heel_cord"]) == 0
    out = capsys.readouterr().out
    assert "Heel tendon stretch · 1:22, after 0:10 to get ready" in out
    assert (
        "0:13   0:30  hold             left   1/1    4 Back knee straight, heel down. "
        "The calf of the working leg stretches. Keep breathing." in out
    )
    assert "1:32  the whole session: 0:10 to get ready and 1:22 of exercise" in out
    assert main(["plan", "morning"]) == 0
    out = capsys.readouterr().out
    assert "Morning · 4:42\n" in out
    assert "4:42  the whole session" in out
