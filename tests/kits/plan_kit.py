"""Plans as the command line prints them for programs, and how long each exercise takes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from footcare_gui.cli import main

TOTALS_MS = {
    "toe_walk": 30_000,
    "toe_stretch": 142_000,
    "toe_press": 57_000,
    "pencil_grip": 200_000,
    "ankle_circles": 48_000,
    "heel_cord": 82_000,
    "heel_stretch": 82_000,
    "foot_massage": 130_000,
    "upward_stretch": 86_000,
    "band_pull": 225_000,
}


def plan_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["plan", "--json", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    plan: dict[str, Any] = json.loads(out)
    return plan
