"""Debian's Orca hears a whole session: each part once, and all that is asked and answered.

It passes with the Orca of Debian 12 (43.1) and with that of Debian 13 (48.1). No other Orca may run
meanwhile: a second one ends by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from tests.accessible_bus import accessibility_of
from tests.desktop import Desktop, Program, open_desktop
from tests.e2e.people import settled_in
from tests.screen_reader import orca
from tests.speech_log import SpeechLog
from tests.waiting import A_LOOK_S, let_pass, wait_until

pytestmark = pytest.mark.proof

SPEED = 4
LONGEST_S = 120.0
LATE_S = 1.5
"""A part is told so long after it has begun at the latest, on a machine that is busy."""

PART = re.compile(r"^planned .* shown +\S+ +\S+ ms +(\w+) ")
WAITS, GOES_ON = " waits", "now running"
HEADS = {
    "get_ready": "Get ready.",
    "change_position": "New position.",
    "move_in": "Ease in.",
    "release": "Let go",
    "switch": "Change ",
    "rest": "Rest.",
    "hold": "Hold.",
    "move": "",
}
"""What is in all that is told of a part; work says what is done."""

ROLES = ("animation", "filler", "label", "section", "read only", "percent")
"""What Orca says of itself where it takes the session for something else than what is on now."""

KEYS = {"space", "return", "left control", "escape", "right"}
"""Orca echoes keys; that is not ours."""

SIGNS = ("middle dot", "en dash", "multipl", "·")
"""What is said of signs that are written for the eye alone."""


class Heard(NamedTuple):
    """A person who hears the app by Orca."""

    desktop: Desktop
    program: Program
    speech: SpeechLog

    def words(self, since: int = 0) -> list[str]:
        """What was said, without the echo of keys."""
        said = self.speech.words[since:]
        return [one for one in said if len(one) > 1 and one.lower() not in KEYS]

    def wait_for(self, words: str, timeout_s: float = 20.0, since: int = 0) -> None:
        """Wait until something was said."""
        wait_until(
            lambda: any(words in one for one in self.words(since)),
            timeout_s,
            f"{words!r} was not said; heard {self.words(since)}",
        )

    def press(self, *keys: str) -> int:
        """Press keys, as a person does who listens; gives how much was said before."""
        let_pass(A_LOOK_S)
        before = len(self.speech.spoken)
        self.desktop.press(*keys)
        return before


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[Heard]:
    settled_in(Preferences(greeted=True, sound=False, voice="who=reader"), exercise="heel_cord")
    with (
        open_desktop() as plain,
        accessibility_of(plain) as (desktop, _),
        orca(desktop, tmp_path) as speech,
        desktop.footcare("--debug", "--speed", str(SPEED)) as program,
    ):
        desktop.window()
        yield Heard(desktop, program, speech)


def parts_of(program: Program) -> list[tuple[float, str]]:
    """When each part was shown, and its kind; one that waits begins when it goes on."""
    found: list[tuple[float, str]] = []
    waiting = ""
    for at, line in zip(program.heard_s, program.lines, strict=False):
        part = PART.match(line)
        if part and line.endswith(WAITS):
            waiting = part[1]
        elif part:
            found.append((at, part[1]))
        elif waiting and line == GOES_ON:
            found.append((at, waiting))
            waiting = ""
    return found


def go_through(heard: Heard) -> None:
    """Be ready wherever it waits, until all is done."""
    waits = 0

    def is_done() -> bool:
        nonlocal waits
        now = sum(line.endswith(WAITS) for line in heard.program.lines)
        if now > waits:
            waits = now
            heard.press("space")
        return any("All done." in one for one in heard.words())

    wait_until(is_done, LONGEST_S, f"it did not end; heard {heard.words()}")


def sentences(words: str) -> list[str]:
    """The sentences of a message."""
    return re.split(r"(?<=[.!?]) +", words)


def test_a_whole_session_is_told_part_by_part_and_each_part_once(heard: Heard) -> None:
    heard.wait_for("Start what is due")
    heard.press("Return")
    heard.wait_for("Before you begin: 4 exercises, first ")
    heard.wait_for("How is the foot or leg now? 0 is fine, 10 the worst. Press a number.")
    begun = heard.press("2")
    go_through(heard)
    heard.wait_for("How is the foot or leg after this? 0 is fine, 10 the worst. Press a number")

    spoken = [one for one in heard.speech.spoken[begun:] if len(one.words) > 1]
    heads = (*filter(None, HEADS.values()), "Circle.", "Walk.")
    of_parts = [one for one in spoken if any(head in one.words for head in heads)]
    parts = parts_of(heard.program)
    assert len(parts) > 30
    told = [one.words for one in of_parts]
    for (at, kind), one in zip(parts, of_parts, strict=True):
        assert HEADS[kind] in one.words, (kind, told)
        assert one.at_s - at < LATE_S, f"{one.words!r} came {one.at_s - at:.1f} s late"
    assert told[0].startswith("Get ready. ")
    assert any("Ankle circles. Left leg. On your back" in one for one in told)
    assert any("You need: a bed or mat. Press Space" in one.words for one in spoken)
    assert "Hold. 10 of 10." in told
    assert sum("Half way" in one.words for one in spoken) == 5
    assert [one for one in told if "30 seconds" in one and one.startswith("Hold. Right leg.")]
    twice = [one for one in told if len({*sentences(one)}) < len(sentences(one))]
    assert twice == []
    assert [one for one in heard.words() if one.endswith(tuple(f"{role}." for role in ROLES))] == []


def test_what_is_asked_is_heard_with_its_answers_and_what_came_of_it(heard: Heard) -> None:
    heard.wait_for("Start what is due")
    heard.press("ctrl+f")
    heard.wait_for("Search")
    heard.desktop.press("h", "e", "e", "l")
    heard.wait_for("found")
    begun = heard.press("ctrl+Return")
    heard.wait_for("How is the foot or leg now?", since=begun)
    heard.press("2")
    heard.wait_for("Get ready. Heel tendon stretch. Left leg. Stand facing a wall", since=begun)
    asked = heard.press("space")
    heard.wait_for("Paused.", since=asked)
    asked = heard.press("s")
    heard.wait_for("Stand facing a wall", since=asked)
    heard.press("space")
    heard.wait_for("Hold. Left leg. 30 seconds.", since=begun)
    asked = heard.press("t")
    heard.wait_for("Good call.", since=asked)
    heard.wait_for("How to go on? 1: ", since=asked)
    heard.wait_for(
        "2: Skip this one. 3: Finish here. Take your time: it waits for you.", since=asked
    )
    assert sum(one.count("15 s instead of 30") for one in heard.words(asked)) == 1
    heard.press("1")
    heard.wait_for("Rest first. Then easier", since=asked)
    asked = heard.press("Escape")
    heard.wait_for("Keep going", since=asked)
    heard.wait_for("Finish here?", since=asked)


def test_no_sign_that_is_written_for_the_eye_is_read_out(heard: Heard) -> None:
    heard.wait_for("Start what is due")
    heard.press(*("Down",) * 11)
    for _ in range(20):
        heard.press("Tab")
    heard.wait_for("Adjust")
    read_out = [one for one in heard.words() if any(sign in one for sign in SIGNS)]
    assert read_out == []
