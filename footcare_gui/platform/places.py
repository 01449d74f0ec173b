"""Where things lie: what the app brings along, and the person's own folders. Needs no Qt."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

APP = "footcare"
LOG = "footcare.log"
BROUGHT_ALONG = "_data"


def data_root() -> Path:
    """The folder with `exercises.yaml` and `resources`: the package's own, else the checkout."""
    return _data_of(__file__)


def child_python_path() -> str:
    """`PYTHONPATH` of a child process: it finds this very package, wherever it is run."""
    package_parent = str(Path(__file__).resolve().parents[2])
    inherited = os.environ.get("PYTHONPATH")
    return os.pathsep.join([package_parent, *([inherited] if inherited else [])])


def is_installed() -> bool:
    """Whether the package brings its data along: installed or bundled, and no checkout."""
    return data_root().name == BROUGHT_ALONG


@cache
def _data_of(module: str) -> Path:
    package = Path(module).resolve().parents[1]
    installed = package / BROUGHT_ALONG
    return installed if installed.is_dir() else package.parent


def library_file() -> Path:
    """The built-in library."""
    return data_root() / "exercises.yaml"


def resources() -> Path:
    """Figures, sounds, icons, style: everything that is not code."""
    return data_root() / "resources"


def user_data_folder() -> Path:
    """The person's own data, where Qt's `AppDataLocation` is for an app named `footcare`."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming") / APP
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / APP
    return _xdg("XDG_DATA_HOME", home / ".local" / "share") / APP


def log_file() -> Path:
    """What went wrong inside the program."""
    return user_data_folder() / LOG


def user_library_folder() -> Path:
    """The person's own exercises and routines, `*.yaml`."""
    return user_data_folder() / "library"


def cache_folder() -> Path:
    """What can be made again at any time, where Qt's `CacheLocation` is."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / APP / "cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / APP
    return _xdg("XDG_CACHE_HOME", home / ".cache") / APP


def settings_files() -> tuple[Path, ...]:
    """Where Qt keeps the settings on this platform, and the folder that they lie in."""
    if sys.platform in ("win32", "darwin"):
        return ()
    file = _xdg("XDG_CONFIG_HOME", Path.home() / ".config") / "Footcare" / "footcare.ini"
    return file.parent, file


def _xdg(variable: str, default: Path) -> Path:
    """The folder that a variable names; a relative one is ignored, as its specification asks."""
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else default
