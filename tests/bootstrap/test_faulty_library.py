"""Whatever lies in a person's library folder, the app starts and says which files it left out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.kits.app_kit import Apps, apps

__all__ = ["apps"]

ONE = """\
exercises:
  - id: {id}
    name: M
    purpose: P
    posture: seated
    ours: {{hold: {hold}}}
    steps: [a]
"""
LADDER = "progression:\n  first:\n    - {exercise: brick, work: 5 s}\n"
VARIANT = "    variants:\n" + 2 * (
    "      - {name: A, posture: seated, steps: [a], cautions: [], ours: {hold: 5 s}}\n"
)


@pytest.mark.platform("linux", "darwin")
def test_the_app_starts_and_all_sound_files_work(apps: Apps, tmp_path: Path) -> None:
    folder = tmp_path / "somebody" / "data" / "library"
    folder.mkdir(parents=True)
    files = {
        "a_sound": ONE.format(id="marble", hold="5 s"),
        "b_brick": ONE.format(id="brick", hold="30") + LADDER,
        "c_variants": ONE.format(id="pebble", hold="5 s") + VARIANT,
        "e_sound": ONE.format(id="towel", hold="5 s"),
    }
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    os.mkfifo(folder / "d_pipe.yaml")
    application = apps.start("somebody")
    found = application.choices.library.exercises
    assert {"marble", "towel", "toe_walk"} <= {*found}
    assert not {"brick", "pebble"} & {*found}
    assert application.window.isVisible()
