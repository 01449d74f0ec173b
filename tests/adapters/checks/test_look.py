"""Everything is looked at within a bounded time, whatever a check does."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from footcare_gui.adapters.checks import look
from footcare_gui.domain.checks.check import Finding, State, Subject, Trouble
from footcare_gui.platform.profile import Profile


def test_there_is_a_check_for_each_subject(tmp_path: Path) -> None:
    profile = Profile(tmp_path, tmp_path / "cache", None)
    assert tuple(look.checks(profile)) == tuple(Subject)


def test_a_check_that_hangs_is_silent_and_keeps_nobody() -> None:
    never = threading.Event()

    def hang() -> Finding:
        never.wait()
        raise AssertionError

    found = look.within(0.05, Subject.SPEECH, hang)
    never.set()
    assert found == Finding(Subject.SPEECH, State.BROKEN, Trouble.SILENT)


def test_a_check_that_fails_in_a_way_nobody_thought_of_is_silent() -> None:
    def fail() -> Finding:
        raise RuntimeError("a driver")

    assert look.within(5.0, Subject.TRAY, fail).trouble is Trouble.SILENT


def test_findings_come_one_by_one_in_the_order_that_was_asked(tmp_path: Path) -> None:
    profile = Profile(tmp_path, tmp_path / "cache", None)
    found = list(look.look(profile, [Subject.ROOM, Subject.JOURNAL, Subject.LIBRARY]))
    assert [finding.subject for finding in found] == [
        Subject.ROOM, Subject.JOURNAL, Subject.LIBRARY,
    ]  # fmt: skip
    assert {finding.state for finding in found} == {State.FINE}


@pytest.mark.parametrize("finding", [
    Finding(Subject.CUE, State.WEAK, Trouble.SLOW, 210.5, "Speaker"),
    Finding(Subject.TRAY, State.FINE),
])  # fmt: skip
def test_a_finding_comes_through_as_a_line(finding: Finding) -> None:
    assert look.from_json(look.to_json(finding)) == finding


@pytest.mark.parametrize("line", ["", "{}", "[]", '{"subject": "cue"}', "Segmentation fault"])
def test_what_is_no_finding_is_refused(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json raises its own kind of it
        look.from_json(line)


def test_a_frozen_program_asks_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert look.command(Subject.CUE)[1:3] == ["-m", "footcare_gui"]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert look.command(Subject.CUE)[1:] == ["selftest", "--only", "cue", "--raw"]
