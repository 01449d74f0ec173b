"""What a process does around the app: where there is no screen, where it runs already, its end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from footcare_gui import bootstrap
from footcare_gui.adapters.desktop.single_instance import SingleInstance
from footcare_gui.platform.places import user_data_folder

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def test_without_a_screen_it_says_what_can_be_done_and_ends(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "has_screen", lambda: False)
    assert bootstrap.run_window() == 2
    assert "footcare rehearse" in capsys.readouterr().err
    assert not user_data_folder().exists()


def test_where_it_runs_already_nothing_is_built_and_that_is_all_right(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "has_screen", lambda: True)
    monkeypatch.setattr(bootstrap, "start_quickly", lambda: None)
    monkeypatch.setattr(bootstrap, "end_process", lambda code: pytest.fail(f"ended with {code}"))
    monkeypatch.setattr(SingleInstance, "claim", lambda *_asked, **_how: False)
    assert bootstrap.run_window() == 0
    assert "running already" in capsys.readouterr().out
    assert not (user_data_folder() / "journal.db").exists()


def test_what_was_printed_is_out_before_the_process_ends_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done: list[object] = []

    class Out:
        def flush(self) -> None:
            done.append("flushed")

    monkeypatch.setattr(sys, "stdout", Out())
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(os, "_exit", done.append)
    bootstrap.end_process(7)
    monkeypatch.undo()
    assert done == ["flushed", 7]


def test_a_rehearsal_needs_no_screen_comes_to_its_end_and_keeps_nothing() -> None:
    code = (
        "import sys; from footcare_gui.bootstrap import rehearse; "
        "sys.exit(rehearse('toe_walk', speed=400))"
    )
    screenless = {k: v for k, v in os.environ.items() if k not in SCREENS}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=screenless, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "completed" in done.stdout
    assert not user_data_folder().exists()
