"""Orca upon a desktop of the tests: what it says is written down instead of spoken."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.desktop import Desktop
from tests.needs import need_commands
from tests.speech_log import SpeechLog, speech_log
from tests.waiting import wait_until

LONGEST_START_S = 60.0


@contextmanager
def orca(desktop: Desktop, home: Path) -> Iterator[SpeechLog]:
    """Run Orca until the block ends, and hear all that it says.

    Args:
        desktop: With an accessibility bus; programs on it hear of the speech server from now on.
        home: Where Orca keeps what it keeps.
    """
    need_commands("orca")
    socket = home / "speech.sock"
    desktop.environment.update(
        SPEECHD_ADDRESS=f"unix_socket:{socket}", GSETTINGS_BACKEND="memory", LC_ALL="C.UTF-8"
    )
    with speech_log(socket) as heard:
        reader = subprocess.Popen(
            ["orca", "--user-prefs", str(home / "orca")],
            env=desktop.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_until(lambda: heard.spoken, LONGEST_START_S, "Orca did not say that it is there")
            yield heard
        finally:
            reader.terminate()
            reader.wait()
