"""The speech child passes on what is to be said, and tells what came of it by its own numbers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping

from footcare_gui.adapters.speech.child import NO_SPEECH, Lines
from footcare_gui.adapters.speech.ssip import BEGUN, CANCELLED, ENDED
from tests.needs import ROOT


class Engine:
    """An engine that writes down what it is told."""

    def __init__(self, lines: Lines | None = None) -> None:
        self.done: list[object] = []
        self._lines = lines

    def speak(self, text: str) -> int:
        self.done.append(text)
        if self._lines is not None:  # it begins before its number is known
            self._lines.on_told(BEGUN, 70 + len(self.done))
        return 70 + len(self.done)

    def cancel(self) -> None:
        self.done.append("cancel")

    def set_volume(self, volume: float) -> None:
        self.done.append(volume)


def line(**message: object) -> bytes:
    return json.dumps(message).encode() + b"\n"


def test_each_line_does_what_it_says_and_rubbish_does_nothing() -> None:
    engine = Engine()
    asked = [line(volume=0.5), line(say="Hold.", id=1), b"rubbish\n", b"[1]\n", line(hush=True)]
    Lines(lambda _message: None).follow(engine, asked)
    assert engine.done == [0.5, "Hold.", "cancel"]


def test_what_begins_and_ends_is_told_by_the_number_of_who_asked() -> None:
    told: list[Mapping[str, object]] = []
    lines = Lines(told.append)
    lines.follow(Engine(), [line(say="Hold.", id=5)])
    for code in (BEGUN, CANCELLED, ENDED):
        lines.on_told(code, 71)
    assert told == [{"begun": 5}, {"ended": 5}]


def test_what_begins_before_its_number_is_known_is_told_as_well() -> None:
    told: list[Mapping[str, object]] = []
    lines = Lines(told.append)
    lines.follow(Engine(lines), [line(say="Hold.", id=5)])
    assert told == [{"begun": 5}]


def test_where_there_is_no_server_it_says_so_and_ends() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "footcare_gui.adapters.speech.child", "en"],
        cwd=ROOT,
        env={"SPEECHD_ADDRESS": "unix_socket:/nowhere/at/all", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == NO_SPEECH
    assert json.loads(done.stdout) == {"trouble": "no speech server"}
