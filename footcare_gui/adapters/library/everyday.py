"""Everyday words by which people look for something: a file of data for each language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from footcare_gui.platform.files import read_ordinary

MOST_BYTES = 200_000
ENGLISH = "en"


def read_everyday(folder: Path, language: str = "") -> Mapping[str, str]:
    """What a body part, a thing or a posture is also called, by its id; nothing where that fails.

    Args:
        folder: Where the files are, each named by its language.
        language: Code of the language, `""` for English; where it has no file, English.
    """
    for name in (language.partition("_")[0] or ENGLISH, ENGLISH):
        try:
            known = json.loads(read_ordinary(folder / f"{name}.json", MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            continue
        if isinstance(known, dict):
            return {key: words for key, words in known.items() if key and isinstance(words, str)}
    return {}
