"""What is kept of a moving figure lies where it belongs, on a screen of any scale."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.needs import ROOT

RIM_OF_A_LENS = 40
"""So far may colours be apart there."""


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_a_part_that_is_kept_lies_where_it_was_painted(scale: float) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.scaled_figure"],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": f"{scale}", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) <= RIM_OF_A_LENS
