"""What the app and its audio child say to each other, and how the child is called."""

from __future__ import annotations

import sys

import pytest

from footcare_gui.adapters.sound.wire import (
    CHILD_FLAG,
    child_command,
    decode,
    encode,
)
from footcare_gui.platform.places import resources

SOUNDS = resources() / "sounds"


def test_a_frozen_program_is_its_own_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command(SOUNDS) == (sys.executable, CHILD_FLAG, str(SOUNDS))


@pytest.mark.parametrize("line", [b"", b"\xff\n", b"[1]\n", b"{\n", b"nonsense\n"])
def test_what_is_no_message_is_an_empty_one(line: bytes) -> None:
    assert decode(line) == {}


def test_a_message_comes_back_as_it_was() -> None:
    assert decode(encode({"play": "zero-left", "due": 1.25})) == {"play": "zero-left", "due": 1.25}
