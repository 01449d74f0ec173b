"""Looks at everything, one after the other, and never waits longer than a check may take."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from footcare_gui.adapters.checks import data, desktop, hearing, machine, timing
from footcare_gui.domain.checks.check import Finding, State, Subject, Trouble
from footcare_gui.platform import places
from footcare_gui.platform.profile import Profile

TIMED_S = 10.0
AT_MOST_S = 15.0
APART = frozenset(
    {
        Subject.SOUND,
        Subject.CUE,
        Subject.VOICE,
        Subject.TRAY,
        Subject.DISPLAY,
        Subject.TIMER,
    }
)
"""Looked at in a process of its own each: Qt may end it, or hang."""

Check = Callable[[], Finding]


def checks(profile: Profile) -> dict[Subject, Check]:
    """How each subject is looked at, for the person of a profile."""
    resources = places.resources()
    table: dict[Subject, Check] = {
        Subject.TIMER: lambda: timing.check_timer(TIMED_S),
        Subject.SOUND: lambda: hearing.check_sound(resources / "sounds"),
        Subject.CUE: lambda: hearing.check_cue(resources / "sounds"),
        Subject.VOICE: lambda: hearing.check_voice(resources / "voice" / "en"),
        Subject.SPEECH: hearing.check_speech,
        Subject.READER: machine.check_reader,
        Subject.DISK: lambda: data.check_disk(profile.data),
        Subject.ROOM: lambda: data.check_room(profile.data),
        Subject.JOURNAL: lambda: data.check_journal(profile.journal),
        Subject.LIBRARY: lambda: data.check_library(places.library_file(), profile.library),
        Subject.DISPLAY: machine.check_display,
        Subject.VERSIONS: machine.check_versions,
    }
    for subject in desktop.SUBJECTS:
        table[subject] = lambda subject=subject: desktop.check_desktop(subject)  # type: ignore[misc]
    table[Subject.TRAY] = desktop.check_tray
    return {subject: table[subject] for subject in Subject}


def look(profile: Profile, subjects: Sequence[Subject] = tuple(Subject)) -> Iterator[Finding]:
    """Look at each; a finding as soon as there is one.

    Args:
        profile: Whose data is looked at.
        subjects: Those that are wanted.
    """
    table = checks(profile)
    for subject in subjects:
        check = _apart(subject) if subject in APART else table[subject]
        yield within(AT_MOST_S, subject, check)


def within(seconds: float, subject: Subject, check: Check) -> Finding:
    """What a check finds, or that it is silent: it hangs, or fails in a way nobody thought of."""
    found: list[Finding] = []

    def run() -> None:
        with suppress(Exception):  # whatever it is, it is told as silence
            found.append(check())

    thread = threading.Thread(target=run, name=f"check-{subject}", daemon=True)
    thread.start()
    thread.join(seconds)
    return found[0] if found else Finding(subject, State.BROKEN, Trouble.SILENT)


def to_json(finding: Finding) -> str:
    """A finding as one line, for the process that asked."""
    return json.dumps(asdict(finding))


def from_json(line: str) -> Finding:
    """A finding back.

    Raises:
        ValueError: This is none.
    """
    try:
        parts = json.loads(line)
        trouble = Trouble(parts["trouble"]) if parts["trouble"] else None
        number = None if parts["number"] is None else float(parts["number"])
        state, subject = State(parts["state"]), Subject(parts["subject"])
        return Finding(subject, state, trouble, number, str(parts["name"]))
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a finding: {line!r}") from error


def command(subject: Subject) -> list[str]:
    """Program and arguments that look at one subject and print it for us."""
    program = (
        [sys.executable]
        if getattr(sys, "frozen", False)
        else [sys.executable, "-m", "footcare_gui"]
    )
    return [*program, "selftest", "--only", subject, "--raw"]


def _apart(subject: Subject) -> Check:
    def check() -> Finding:
        parent = str(Path(__file__).resolve().parents[3])
        paths = [parent, *filter(None, [os.environ.get("PYTHONPATH")])]
        done = subprocess.run(
            command(subject),
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            capture_output=True,
            text=True,
            timeout=AT_MOST_S,
            check=False,
        )
        return from_json(done.stdout)

    return check
