"""A home folder whose name is no Unicode text is a home like any other."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import ROOT
from tests.waiting import wait_until

pytestmark = pytest.mark.platform("linux")
START_S = END_S = 20.0
PROGRAM = [sys.executable, "-m", "footcare_gui"]


def test_settings_and_lock_lie_in_it_and_nowhere_else(tmp_path: Path) -> None:
    home = tmp_path / os.fsdecode(b"caf\xe9")
    home.mkdir()
    kept = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
    environment = {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    data = home / ".local/share/footcare"
    with subprocess.Popen(
        PROGRAM, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    ) as app:
        try:
            wait_until((data / "instance.lock").exists, START_S, "no lock")
            second = subprocess.run(
                PROGRAM, cwd=ROOT, env=environment, timeout=START_S, check=False
            )
            assert app.poll() is None
            app.send_signal(signal.SIGTERM)
            _, err = app.communicate(timeout=END_S)
        finally:
            app.kill()
    assert (app.returncode, second.returncode) == (0, 0)
    assert "Traceback" not in err
    assert (home / ".config/Footcare/footcare.ini").is_file()
    assert not (tmp_path / "caf").exists()
