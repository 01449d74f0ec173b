"""What is a person's own on a disk that is full, for real: a small one that nobody else sees."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import ROOT, own_mounts

pytestmark = pytest.mark.platform("linux")

_MOUNT = 'mount -t tmpfs -o size=1m tmpfs "$1" && shift && exec "$@"'
ALL = ["exercise", "new exercise", "routine", "programme", "photo"]


def test_on_a_full_disk_all_is_as_it_was_and_can_be_kept_once_there_is_room(tmp_path: Path) -> None:
    told = subprocess.run(
        [
            *own_mounts(), "sh", "-c", _MOUNT, "sh", str(tmp_path),
            sys.executable, "-m", "tests.adapters.library.saving_on_a_full_disk", str(tmp_path),
        ],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout) == {"refused": ALL, "is_same": True, "kept_then": ALL}
