"""Sentences that were spoken beforehand: all clips of a voice in one file, and what is in it.

One file a voice, not one a sentence: hundreds of files of a few kilobytes would make a wheel slow
to install, and a voice would be found half there. The clips lie one behind the other in the order
of the manifest; each is whole, an Ogg file with Opus in it, and so is the file of all of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

MANIFEST, CLIPS = "manifest.json", "clips.opus"


class Clip(NamedTuple):
    """One sentence as a voice says it.

    Attributes:
        sentence: Its id in the catalogue.
        text: Its words.
        clip: The hash of all that made it: sentence, voice, speed, model.
        ms: How long it is.
        first: Where it begins in the file of all clips.
        bytes: How much of that file it is.
    """

    sentence: str
    text: str
    clip: str
    ms: int
    first: int
    bytes: int


def read_manifest(folder: Path) -> Mapping[str, Clip]:
    """The clips of a voice by their words; none where there is no voice, or none that is whole.

    Args:
        folder: The voice's.
    """
    try:
        rows = json.loads((folder / MANIFEST).read_bytes())["clips"]
        return {clip.text: clip for clip in _clips(rows)}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _clips(rows: list[dict[str, str | int]]) -> Iterator[Clip]:
    first = 0
    for row in rows:
        clip = Clip(
            str(row["sentence"]),
            str(row["text"]),
            str(row["clip"]),
            int(row["ms"]),
            first,
            int(row["bytes"]),
        )
        first += clip.bytes
        yield clip


def voices_in(folder: Path) -> tuple[str, ...]:
    """The voices of a language, by the names of their folders.

    Args:
        folder: The language's.
    """
    if not folder.is_dir():
        return ()
    return tuple(sorted(one.name for one in folder.iterdir() if (one / MANIFEST).is_file()))
