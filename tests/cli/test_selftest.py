"""`footcare selftest`: a line each in words, or JSON, and a code that tells whether all is well."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from footcare_gui.platform.places import user_data_folder
from tests.needs import ROOT


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "footcare_gui", "selftest", *arguments],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=60.0,
    )


def test_a_person_reads_a_line_each_and_a_verdict() -> None:
    done = run("--only", "room", "library", "versions")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[1] == "good      Exercises: 10 exercises can be used."
    assert lines[-1] == "Everything that a session needs is there."


def test_what_is_broken_comes_with_advice_and_a_code() -> None:
    journal = user_data_folder() / "journal.db"
    journal.parent.mkdir(parents=True, exist_ok=True)
    journal.write_text("a shopping list", encoding="utf-8")
    done = run("--only", "journal")
    assert done.returncode == 1
    assert "bad       What you did: The file is damaged:" in done.stdout
    assert "Start Footcare: it saves what can be read" in done.stdout


def test_a_program_reads_one_object_a_line() -> None:
    done = run("--only", "room", "versions", "--json")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["check"] for one in told] == ["room", "versions"]
    assert told[0]["state"] == "fine"
    assert Path(str(told[0]["text"]).rpartition(" in ")[2].rstrip(".")).is_absolute()


def test_a_check_that_does_not_exist_is_a_wrong_call() -> None:
    assert run("--only", "weather").returncode == 2
