"""Twenty thousand hostile files of each kind: no traceback, no hang, no flood of memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.hostile.kinds import KINDS
from tests.hostile.run import Outcome
from tests.needs import ROOT

FILES = 20_000
LONGEST_S, MOST_MB = 2.0, 300

pytestmark = pytest.mark.proof


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_is_in_a_file_nothing_escapes(kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.run", kind, "0", str(FILES)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    outcome = Outcome(*json.loads(done.stdout))
    assert outcome.files == FILES
    assert not outcome.broken, "\n".join(f"seed {seed}: {why}" for seed, why in outcome.broken[:5])
    assert outcome.slowest_s < LONGEST_S, f"seed {outcome.slowest}"
    assert outcome.peak_mb < MOST_MB
