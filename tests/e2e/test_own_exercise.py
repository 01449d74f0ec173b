"""From a fresh profile to a running session of an exercise of one's own, by real keys."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.platform.places import user_library_folder
from tests.desktop import Desktop, open_desktop
from tests.waiting import A_LOOK_S, let_pass, wait_until

CURLS = "towel curls, 3 sets of 12, each foot, 30 s between sets, every second day"
AT_MOST_S = 120.0


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with open_desktop() as opened:
        yield opened


def _type(desktop: Desktop, text: str) -> None:
    desktop._xdotool("type", "--delay", "15", text)


def test_towel_curls_are_typed_seen_and_started_by_keyboard_alone(desktop: Desktop) -> None:
    begun_s = time.monotonic()
    with desktop.footcare("--debug") as program:
        desktop.window()
        let_pass(A_LOOK_S)
        desktop.press("ctrl+n")
        let_pass(A_LOOK_S)
        _type(desktop, CURLS)
        let_pass(A_LOOK_S)
        desktop.press("ctrl+Return")
        file = user_library_folder() / "towel_curls.yaml"
        wait_until(file.is_file, 20, "nothing was saved")
        let_pass(A_LOOK_S)
        desktop.press("0")
        program.wait_for(lambda line: "towel_curls" in line, 30)
    took_s = time.monotonic() - begun_s
    assert took_s < AT_MOST_S
    result = read_library(file)
    assert result.faults == ()
    ours = result.library.exercises["towel_curls"].usual.dosage.ours
    assert (ours.sets.number, ours.repetitions, ours.sets.rest_ms) == (3, 12, 30_000)
    assert ours.when.every_days == 2
