"""One check of this computer: what was measured becomes a finding by a plain rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

LATE_MS = 40.0
"""A timer that is later than this is felt: a count and a figure in step."""
SLOW_CUE_MS = 200.0
SLOW_DISK_MS = 200.0
LITTLE_ROOM_MB = 50.0
BIGGEST_SCALE = 3.0


class Subject(StrEnum):
    """What is looked at, in the order in which it is told."""

    TIMER = "timer"
    SOUND = "sound"
    CUE = "cue"
    VOICE = "voice"
    SPEECH = "speech"
    AWAKE = "awake"
    MEDIA_KEYS = "media_keys"
    NOTIFICATIONS = "notifications"
    TRAY = "tray"
    READER = "reader"
    DISK = "disk"
    ROOM = "room"
    JOURNAL = "journal"
    LIBRARY = "library"
    DISPLAY = "display"
    VERSIONS = "versions"


class State(StrEnum):
    """How it stands."""

    FINE = "fine"
    ABSENT = "absent"
    """Not on this desktop, which is a normal state: a session does without."""
    WEAK = "weak"
    """A session is possible, and worse than it could be."""
    BROKEN = "broken"


class Trouble(StrEnum):
    """Why something is not fine; each has its own advice."""

    LATE = "late"
    NO_DEVICE = "no_device"
    NO_SOUND_LIBRARY = "no_sound_library"
    NO_CLIPS = "no_clips"
    NOT_DECODED = "not_decoded"
    NOT_THERE = "not_there"
    SLOW = "slow"
    READ_ONLY = "read_only"
    FULL = "full"
    DAMAGED = "damaged"
    NEWER = "newer"
    FAULTY = "faulty"
    NO_SCREEN = "no_screen"
    ENLARGED = "enlarged"
    BAD_VERSION = "bad_version"
    SILENT = "silent"
    """The check itself gave no answer in its time."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found.

    Attributes:
        subject: What was looked at.
        state: How it stands.
        trouble: Why it isn't fine; `None` where it is, or is absent.
        number: What was measured, in the subject's unit: milliseconds, megabytes, a count.
        name: What it is called: a device, a folder, versions.
    """

    subject: Subject
    state: State
    trouble: Trouble | None = None
    number: float | None = None
    name: str = ""


def of_timer(lateness_ms: Sequence[float]) -> Finding:
    """From how late each tick of ten seconds came: the usual worst counts, a single hitch does not.

    Raises:
        ValueError: No tick came at all.
    """
    if not lateness_ms:
        raise ValueError("no tick came")
    worst = sorted(lateness_ms)[max(0, len(lateness_ms) * 95 // 100 - 1)]
    return _bounded(Subject.TIMER, worst, LATE_MS, Trouble.LATE)


def of_cue(latency_ms: float) -> Finding:
    """From how long after its instant a sound is heard."""
    return _bounded(Subject.CUE, latency_ms, SLOW_CUE_MS, Trouble.SLOW)


def of_disk(saved_ms: float, name: str) -> Finding:
    """From how long it takes until something small is safe on the disk."""
    found = _bounded(Subject.DISK, saved_ms, SLOW_DISK_MS, Trouble.SLOW)
    return Finding(found.subject, found.state, found.trouble, found.number, name)


def of_room(free_mb: float, name: str) -> Finding:
    """From how much room there is where a person's data is kept."""
    if free_mb < LITTLE_ROOM_MB:
        return Finding(Subject.ROOM, State.BROKEN, Trouble.FULL, free_mb, name)
    return Finding(Subject.ROOM, State.FINE, None, free_mb, name)


def of_library(exercises: int, faults: int) -> Finding:
    """From how many exercises can be used, and how many faults stand in files."""
    if not exercises:
        return Finding(Subject.LIBRARY, State.BROKEN, Trouble.FAULTY, faults)
    if faults:
        return Finding(Subject.LIBRARY, State.WEAK, Trouble.FAULTY, faults)
    return Finding(Subject.LIBRARY, State.FINE, None, exercises)


def of_display(scale: float, name: str) -> Finding:
    """From how much the screens enlarge, 0 where there is none, and what they are called."""
    if scale <= 0:
        return Finding(Subject.DISPLAY, State.BROKEN, Trouble.NO_SCREEN, scale, name)
    if scale > BIGGEST_SCALE:
        return Finding(Subject.DISPLAY, State.WEAK, Trouble.ENLARGED, scale, name)
    return Finding(Subject.DISPLAY, State.FINE, None, scale, name)


def of_versions(versions: Mapping[str, str]) -> Finding:
    """From the versions of what it stands on: `Python`, `PySide6`, `Qt`, `Footcare`."""
    told = ", ".join(f"{name} {version}" for name, version in versions.items())
    python, pyside = _numbers(versions["Python"]), _numbers(versions["PySide6"])
    is_bad = python < (3, 11) or pyside < (6, 8) or (pyside == (6, 12, 0) and python < (3, 12))
    if is_bad:
        return Finding(Subject.VERSIONS, State.BROKEN, Trouble.BAD_VERSION, name=told)
    return Finding(Subject.VERSIONS, State.FINE, name=told)


def is_well(findings: Sequence[Finding]) -> bool:
    """Whether a session can be led as it should be: nothing is broken."""
    return not any(finding.state is State.BROKEN for finding in findings)


def _bounded(subject: Subject, found: float, most: float, trouble: Trouble) -> Finding:
    if found > most:
        return Finding(subject, State.WEAK, trouble, found)
    return Finding(subject, State.FINE, None, found)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:3] if part.isdigit())
