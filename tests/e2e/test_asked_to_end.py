"""A real process that is asked to end closes its window, and its temporary profile is gone."""

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


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_temporary_profile_goes_with_its_process(number: signal.Signals, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "footcare_gui", "--temp-profile"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
    ) as app:
        try:
            wait_until(lambda: any(tmp_path.glob("footcare-*/data/*")), START_S, "no profile")
            app.send_signal(number)
            _, err = app.communicate(timeout=END_S)
        finally:
            app.kill()
    assert app.returncode == 0
    assert "Traceback" not in err
    assert not list(tmp_path.glob("footcare-*"))
