"""An own exercise at another pace in the real app: on the stage it takes the plan's own times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.platform.places import user_library_folder
from tests.accessible_bus import AccessibleBus, accessibility_of
from tests.desktop import Desktop, Program, open_desktop
from tests.e2e.people import settled_in
from tests.waiting import A_LOOK_S, let_pass, wait_until

RAISES = """\
format: 2
exercises:
  - id: raises
    name: Raises
    purpose: As prescribed.
    posture: seated
    steps: [Rise and sink.]
    ours: {tempo: {up: 2 s, hold: 1 s, down: 3 s}, repetitions: 2}
"""
BEATS_MS = {"less": [4_000, 1_000, 6_000], "more": [1_000, 1_000, 1_500]}
PRESSES = {"less": 2, "more": 3}
LONGEST_S = 20.0
LATE_MS = 250
_LINE = re.compile(r"shown +(\d+):(\d\d)\.(\d{3}) .* move +raises ")


@pytest.fixture
def desktop() -> Iterator[tuple[Desktop, AccessibleBus]]:
    settled_in(Preferences(greeted=True, sound=False, ask_feeling=False), exercise="raises")
    user_library_folder().mkdir(parents=True)
    (user_library_folder() / "raises.yaml").write_text(RAISES, encoding="utf-8")
    with (
        open_desktop() as plain,
        accessibility_of(plain) as (desktop, address),
        AccessibleBus(address) as bus,
    ):
        yield desktop, bus


def _turn(bus: AccessibleBus, way: str) -> None:
    button = f"tempo_stepper_{way}"
    wait_until(lambda: bus.app().has(button), LONGEST_S, "no pace to turn")
    for _ in range(PRESSES[way]):
        bus.do(bus.app().named(button), "Press")
        let_pass(A_LOOK_S)


def _shown_ms(program: Program) -> list[int]:
    """When each beat was first seen, and the session's end."""
    program.wait_for(lambda line: "now finished" in line, 60)
    found = filter(None, map(_LINE.search, program.lines))
    return [60_000 * int(one[1]) + 1_000 * int(one[2]) + int(one[3]) for one in found]


@pytest.mark.proof
@pytest.mark.parametrize("way", BEATS_MS)
def test_each_beat_is_as_long_on_the_stage_as_in_the_plan(
    desktop: tuple[Desktop, AccessibleBus], way: str
) -> None:
    screen, bus = desktop
    with screen.footcare("--debug") as program:
        screen.window()
        _turn(bus, way)
        screen.press("ctrl+Return")
        shown = _shown_ms(program)
    lengths = [after - before for before, after in pairwise(shown)]
    expected = (2 * BEATS_MS[way])[:5]
    assert len(lengths) == len(expected)
    print(f"{way}: {lengths} ms, planned {expected}")
    late = [abs(length - wanted) for length, wanted in zip(lengths, expected, strict=True)]
    assert max(late) <= LATE_MS, f"{lengths} in place of {expected}"
