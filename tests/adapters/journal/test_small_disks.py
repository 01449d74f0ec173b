"""Disks that are full or locked, for real: small ones, mounted where nobody else sees them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.needs import ROOT, own_mounts

pytestmark = pytest.mark.platform("linux")

_MOUNT = 'mount -t tmpfs -o size=2m tmpfs "$1" && shift && exec "$@"'


def _kept_on(how: str, folder: Path) -> dict[str, Any]:
    folder.mkdir()
    told = subprocess.run(
        [
            *own_mounts(), "sh", "-c", _MOUNT, "sh", str(folder),
            sys.executable, "-m", "tests.adapters.journal.on_a_small_disk", how, str(folder),
        ],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def test_on_a_full_disk_sessions_go_on_it_is_said_and_nothing_kept_is_lost(tmp_path: Path) -> None:
    found = _kept_on("full", tmp_path / "small")
    assert found["all_went_on"]
    assert "Trouble.FULL" in found["said"][0]
    assert len(found["said"]) == 1
    assert found["readable_meanwhile"] > 1
    assert found["said_afterward"] == ["SavedAgain()"]
    assert found["lost"] == 0
    assert found["integrity"] == "ok"


def test_on_a_read_only_disk_sessions_go_on_it_is_said_and_the_history_can_be_read(
    tmp_path: Path,
) -> None:
    found = _kept_on("read-only", tmp_path / "small")
    assert found["all_went_on"]
    assert "Trouble.READ_ONLY" in found["said"][0]
    assert len(found["said"]) == 1
    assert found["readable_meanwhile"] == 1
    assert found["said_afterward"] == ["SavedAgain()"]
    assert found["lost"] == 0
    assert found["integrity"] == "ok"
