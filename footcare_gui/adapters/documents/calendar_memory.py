"""Which appointments were ever written to a calendar file, so that a later file can cancel them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from footcare_gui.platform.files import read_ordinary, write_whole

MOST_BYTES, MOST_EVENTS = 200_000, 500


class Written(NamedTuple):
    """What was written so far.

    Attributes:
        times: How often a file was written; a calendar program takes what has the higher number.
        starts: When each appointment first was, by its id.
    """

    times: int = 0
    starts: Mapping[str, datetime] = MappingProxyType({})

    def with_file(self, starts: Mapping[str, datetime]) -> Written:
        """The same after one more file with these appointments."""
        latest = list({**self.starts, **starts}.items())[-MOST_EVENTS:]
        return Written(self.times + 1, dict(latest))


def read_written(path: Path) -> Written:
    """What is remembered; nothing where that cannot be read."""
    try:
        kept = json.loads(read_ordinary(path, MOST_BYTES))
        starts = {str(uid): datetime.fromisoformat(at) for uid, at in kept["starts"].items()}
        return Written(max(0, int(kept["times"])), starts)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Written()


def keep_written(path: Path, written: Written) -> None:
    """Remember it.

    Raises:
        OSError: It cannot be written.
    """
    starts = {uid: at.isoformat() for uid, at in written.starts.items()}
    write_whole(path, json.dumps({"times": written.times, "starts": starts}))
