"""Starting with the computer, by each system's own convention; what is there is the one truth."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from footcare_gui.ports.machine import Autostart

BACKGROUND = "--background"
"""Starts without a window."""

_LABEL = "org.footcare.footcare"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def command() -> list[str]:
    """How this program was started, so that it can be again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "footcare_gui"]


def autostart(platform: str = sys.platform) -> Autostart:
    """This system's way."""
    if platform == "win32":
        return RegistryKey(command())
    if platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command())
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return DesktopEntry(Path(config) / "autostart", command())


class DesktopEntry:
    """A file for desktops of Linux and its like.

    Args:
        folder: Where they look for such files.
        command: What is started.
    """

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file, self._command = folder / "footcare.desktop", command

    @property
    def is_on(self) -> bool:
        """Whether there is a file that is not switched off."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return False
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return not off & {line.replace(" ", "") for line in lines}

    def set(self, is_on: bool) -> None:
        """Write the file, or take it away."""
        if not is_on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        words = " ".join(map(_quoted, [*self._command, BACKGROUND]))
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Footcare",
            f"Exec={words}",
            "Icon=footcare",
            "X-GNOME-Autostart-enabled=true",
        )
        self._file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _quoted(word: str) -> str:
    """A word of a command line, as desktop entries quote it."""
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    escaped = word.replace("%", "%%").replace("\\", "\\\\")
    return f'"{escaped}"'


class LaunchAgent:
    """A property list for macOS.

    Args:
        folder: Where the system looks for them.
        command: What is started.
    """

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file, self._command = folder / f"{_LABEL}.plist", command

    @property
    def is_on(self) -> bool:
        """Whether there is one."""
        return self._file.is_file()

    def set(self, is_on: bool) -> None:
        """Write it, or take it away."""
        if not is_on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        told = {
            "Label": _LABEL,
            "ProgramArguments": [*self._command, BACKGROUND],
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self._file.write_bytes(plistlib.dumps(told))


class Registry(Protocol):
    """What is used of `winreg`."""

    HKEY_CURRENT_USER: object
    REG_SZ: int
    KEY_ALL_ACCESS: int

    def CreateKeyEx(self, key: object, name: str, reserved: int, access: int, /) -> object:  # noqa: N802
        """Open a key, made if need be."""
        ...

    def QueryValueEx(self, key: object, name: str, /) -> tuple[object, int]:  # noqa: N802
        """A value and its type."""
        ...

    def SetValueEx(self, key: object, name: str, reserved: int, kind: int, value: str, /) -> None:  # noqa: N802
        """Write a value."""
        ...

    def DeleteValue(self, key: object, name: str, /) -> None:  # noqa: N802
        """Take a value away."""
        ...


class RegistryKey:
    """A value in the registry of Windows.

    Args:
        command: What is started.
        registry: The system's own, without one.
    """

    def __init__(self, command: Sequence[str], registry: Registry | None = None) -> None:
        self._command, self._given = command, registry

    @property
    def is_on(self) -> bool:
        """Whether there is one."""
        registry, key = self._opened()
        try:
            return bool(registry.QueryValueEx(key, "Footcare")[0])
        except OSError:
            return False

    def set(self, is_on: bool) -> None:
        """Write it, or take it away."""
        registry, key = self._opened()
        if is_on:
            line = subprocess.list2cmdline([*self._command, BACKGROUND])
            registry.SetValueEx(key, "Footcare", 0, registry.REG_SZ, line)
        else:
            with suppress(OSError):
                registry.DeleteValue(key, "Footcare")

    def _opened(self) -> tuple[Registry, object]:
        registry = self._given or _own_registry()
        access = registry.KEY_ALL_ACCESS
        return registry, registry.CreateKeyEx(registry.HKEY_CURRENT_USER, _RUN, 0, access)


def _own_registry() -> Registry:
    import winreg

    return winreg  # type: ignore[return-value]
