"""The settings file, opened in one way by all who read or write it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from footcare_gui.platform.places import settings_files
from footcare_gui.platform.qt_paths import is_text, qt_path

_INI = QSettings.Format.IniFormat


def opened(path: Path | None) -> QSettings:
    """The settings file.

    Args:
        path: The file, `None` for the platform's own place.
    """
    if path is None:
        path = next((file for file in settings_files()[1:] if not is_text(str(file))), None)
    if path is None:
        return QSettings(_INI, QSettings.Scope.UserScope, "Footcare", "footcare")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    return QSettings(qt_path(path), _INI)


def where(file: QSettings) -> Path:
    """The file that settings are kept in, as it is named to the person."""
    path = Path(file.fileName())
    return path.parent.resolve() / path.name
