"""The desktop's voice speaks at its instant; hung, dying or absent it costs one quiet line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.adapters.speech import desktop_voice
from footcare_gui.adapters.speech.desktop_voice import DesktopVoice, child_command
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.voice.speaker import Speech

OWN = "Press the towel down with your toes."

SPEAKS = """
import json, sys, time
for line in sys.stdin:
    message = json.loads(line)
    if "say" in message:
        print(json.dumps({"begun": message["id"]}), flush=True)
        time.sleep(0.2)
        print(json.dumps({"ended": message["id"]}), flush=True)
"""
HANGS = "import time\ntime.sleep(60)\n"
DIES = "import sys\nsys.stdin.readline()\nsys.exit(1)\n"
ABSENT = 'print(\'{"trouble": "no speech server"}\', flush=True)\n'


class Make(Protocol):
    def __call__(self, program: str) -> DesktopVoice: ...


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    made: list[DesktopVoice] = []

    def with_child(program: str) -> DesktopVoice:
        voice = DesktopVoice("en", SystemClock(), command=(sys.executable, "-c", program))
        made.append(voice)
        return voice

    yield with_child
    for voice in made:
        voice.close()


def say(voice: DesktopVoice, text: str = OWN, in_ms: int = 0) -> None:
    voice.say(Speech(text, Side.BOTH, voice._clock.now_ms() + in_ms))


def test_lengths_are_learnt_from_what_it_says(make: Make, qtbot: QtBot) -> None:
    voice = make(SPEAKS.replace("0.2", "0.6"))
    guessed = voice.length_ms(OWN)
    say(voice)
    qtbot.waitUntil(lambda: voice.length_ms(OWN) != guessed, timeout=10_000)
    learnt = voice.length_ms(OWN)
    assert learnt is not None
    assert 300 <= learnt < 2_000, "or a busy machine heard of the beginning late"


def test_nothing_runs_before_something_is_to_be_said(make: Make) -> None:
    voice = make(SPEAKS)
    voice.set_volume(0.5)
    voice.hush()
    voice.prepare([])
    assert voice.child_pid == 0
    voice.prepare([OWN])
    assert voice._child is not None


def test_hushed_it_forgets_what_was_to_be_said(make: Make) -> None:
    voice = make(SPEAKS)
    say(voice, in_ms=60_000)
    voice.hush()
    assert not voice._due.isActive()
    assert voice._waiting == []


@pytest.mark.parametrize("program", [DIES, ABSENT], ids=["dies", "absent"])
def test_without_an_engine_there_is_one_quiet_line(make: Make, qtbot: QtBot, program: str) -> None:
    voice = make(program)
    told: list[str] = []
    voice.failed.connect(told.append)
    say(voice)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert voice.length_ms(OWN) is None
    say(voice)
    voice.prepare([OWN])
    assert len(told) == 1
    assert voice.child_pid == 0


def test_one_that_hangs_is_not_waited_for(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_voice, "SILENT_MS", -3_000)
    voice = make(HANGS)
    with qtbot.waitSignal(voice.failed, timeout=10_000):
        say(voice)
    assert voice.child_pid == 0


def test_with_the_next_session_it_is_tried_again(make: Make, qtbot: QtBot) -> None:
    voice = make(ABSENT)
    with qtbot.waitSignal(voice.failed, timeout=10_000):
        say(voice)
    voice.set_volume(0.8)
    assert voice.length_ms(OWN) is not None


def test_a_voice_that_is_not_needed_ends_its_child(make: Make, qtbot: QtBot) -> None:
    voice = make(SPEAKS)
    voice.prepare([OWN])
    voice._idle.timeout.emit()
    assert voice._child is None


def test_the_child_is_this_very_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert child_command("en")[1:] == ("-m", "footcare_gui.adapters.speech.child", "en")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command("en")[1:] == ("--speech-child", "en")
