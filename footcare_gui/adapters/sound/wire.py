"""What the app and its audio child say to each other: JSON lines, and how the child is called.

Standard library only: both ends load this before anything else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Sound
from footcare_gui.platform.places import child_python_path

CHILD_MODULE = "footcare_gui.adapters.sound.child"
CHILD_FLAG = "--sound-child"
"""First argument that makes a frozen program the child; there is no Python to run a module with."""

HEARTBEAT_MS = 500
STALE_MS = 400
"""A cue that is later than this is not played: a late sound misleads."""

Message = Mapping[str, object]


class SoundTrouble(StrEnum):
    """Why nothing is heard; ids of texts, never shown as they are."""

    NO_DEVICE = "no_device"
    NOT_RESPONDING = "not_responding"
    ENDED = "ended"
    MISSING = "missing"


def file_stem(sound: Sound, side: Side) -> str:
    """Name, without its ending, of the file of a sound as heard from a side."""
    return f"{sound.value}-{'centre' if side is Side.BOTH else side.value}"


def child_command(folder: Path) -> tuple[str, ...]:
    """Program and arguments of the audio child, from a checkout, a wheel or a frozen bundle.

    Args:
        folder: Where the sound files are.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD_FLAG, str(folder))
    return (sys.executable, "-m", CHILD_MODULE, str(folder))


def child_environment() -> Mapping[str, str]:
    """What the child's environment has over this one's, name and value.

    It finds this very package, from whatever folder it is run; and glibc gives the memory of a
    sentence that is let go back to the system, where by default it keeps more of it with every
    voice that was decoded, by threads that come and go: 3 MB in four sessions of 20 minutes.
    """
    return {
        "PYTHONPATH": child_python_path(),
        "MALLOC_ARENA_MAX": "1",
        "MALLOC_MMAP_THRESHOLD_": str(128 * 1024),
    }


def encode(message: Message) -> bytes:
    """One line."""
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> dict[str, object]:
    """One line back; what is not a JSON object is an empty message, not an error."""
    try:
        message = json.loads(line)
    except ValueError:
        return {}
    return message if isinstance(message, dict) else {}
