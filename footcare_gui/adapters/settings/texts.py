"""The settings as plain texts, for taking them along; their reader judges what they say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSettings

from footcare_gui.adapters.settings.ini import opened, where
from footcare_gui.adapters.settings.preferences_codec import preference_texts
from footcare_gui.domain.choices.preferences import Preferences

_OF_THIS_MACHINE = ("window", "today")
_FOR_ONE_DAY = "preferences/only_today"
_KEY = re.compile(r"([a-z_]{1,40})/[a-z_]{1,40}")


def settings_texts(path: Path | None) -> dict[str, str]:
    """Everything kept but the window's place and what was for one day only, by key.

    Args:
        path: The file, `None` for the platform's own place.
    """
    file = opened(path)
    texts = {key: file.value(key) for key in file.allKeys() if _is_portable(key)}
    return {key: text for key, text in texts.items() if isinstance(text, str)}


def add_missing_settings(path: Path | None, texts: Mapping[str, str]) -> tuple[dict[str, str], int]:
    """Keep what is not there yet; what the person has chosen here stays.

    What is as it is for everybody has not been chosen, even where it is kept.

    Returns:
        What was added, and how many differ from what is here.

    Raises:
        OSError: The file cannot be written.
    """
    file = opened(path)
    wanted = {key: text for key, text in texts.items() if _is_portable(key)}
    usual = preference_texts(Preferences())
    missing = {
        key: text
        for key, text in wanted.items()
        if file.value(key) in (None, usual.get(key)) and file.value(key) != text
    }
    for key, text in missing.items():
        file.setValue(key, text)
    file.sync()
    if file.status() is not QSettings.Status.NoError:
        raise OSError(f"the settings cannot be written: {where(file)}")
    differing = sum(1 for key, text in wanted.items() if file.value(key) != text)
    return missing, differing


def take_out(path: Path | None, added: Mapping[str, str]) -> None:
    """Undo `add_missing_settings`: what it added and still is so goes, as if it had never come."""
    file = opened(path)
    for key, text in added.items():
        if file.value(key) == text:
            file.remove(key)
    file.sync()


def _is_portable(key: str) -> bool:
    found = _KEY.fullmatch(key)
    return found is not None and found[1] not in _OF_THIS_MACHINE and key != _FOR_ONE_DAY
