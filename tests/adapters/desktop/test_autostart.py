"""Starting at log-in is written as each system reads it, and gone when it is not wanted."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest

from footcare_gui.adapters.desktop.autostart import (
    DesktopEntry,
    LaunchAgent,
    RegistryKey,
    autostart,
    command,
)
from footcare_gui.ports.machine import Autostart


def starts(one: Autostart) -> bool:
    return one.is_on


COMMAND = ["/opt/my apps/python", "-m", "footcare_gui"]


def test_a_desktop_entry_is_written_and_taken_away(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path / "autostart", COMMAND)
    assert not starts(entry)
    entry.set(True)
    lines = (tmp_path / "autostart" / "footcare.desktop").read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert 'Exec="/opt/my apps/python" "-m" "footcare_gui" "--background"' in lines
    assert starts(entry)
    entry.set(False)
    entry.set(False)
    assert not starts(entry)


def test_what_a_desktop_entry_would_read_as_a_sign_is_quoted(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, ['/a"b$c/100%'])
    entry.set(True)
    text = (tmp_path / "footcare.desktop").read_text()
    assert r'Exec="/a\\"b\\$c/100%%" "--background"' in text


@pytest.mark.parametrize("off", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_an_entry_that_somebody_has_switched_off_is_off(tmp_path: Path, off: str) -> None:
    (tmp_path / "footcare.desktop").write_text(f"[Desktop Entry]\n{off}\n")
    assert not starts(DesktopEntry(tmp_path, COMMAND))


def test_what_cannot_be_written_is_an_error_and_what_cannot_be_read_is_off(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    entry = DesktopEntry(tmp_path / "file", COMMAND)
    assert not starts(entry)
    with pytest.raises(OSError, match="file"):
        entry.set(True)


def test_macos_reads_a_property_list(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path / "LaunchAgents", COMMAND)
    agent.set(True)
    assert starts(agent)
    (file,) = (tmp_path / "LaunchAgents").iterdir()
    told = plistlib.loads(file.read_bytes())
    assert told["ProgramArguments"] == [*COMMAND, "--background"]
    assert told["RunAtLoad"] is True
    agent.set(False)
    agent.set(False)
    assert not starts(agent)


class FakeRegistry:
    HKEY_CURRENT_USER: object = "user"
    REG_SZ, KEY_ALL_ACCESS = 1, 0xF003F

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.opened: set[tuple[object, str]] = set()

    def CreateKeyEx(self, key: object, name: str, _: int, _access: int) -> object:  # noqa: N802
        self.opened.add((key, name))
        return self.values

    def QueryValueEx(self, _key: object, name: str) -> tuple[object, int]:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(name)
        return self.values[name], self.REG_SZ

    def SetValueEx(self, _key: object, name: str, _: int, kind: int, value: str) -> None:  # noqa: N802
        assert kind == self.REG_SZ
        self.values[name] = value

    def DeleteValue(self, _key: object, name: str) -> None:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(name)
        del self.values[name]


def test_windows_reads_a_value_of_its_registry() -> None:
    registry = FakeRegistry()
    key = RegistryKey(COMMAND, registry)
    assert not starts(key)
    key.set(True)
    assert registry.values == {"Footcare": '"/opt/my apps/python" -m footcare_gui --background'}
    assert {where for where, _ in registry.opened} == {"user"}
    assert starts(key)
    key.set(False)
    key.set(False)
    assert not starts(key)


def test_each_system_has_its_own_way(own_home: Path) -> None:
    assert isinstance(autostart("win32"), RegistryKey)
    assert isinstance(autostart("darwin"), LaunchAgent)
    autostart("linux").set(True)
    assert (own_home / ".config" / "autostart" / "footcare.desktop").is_file()


def test_it_is_started_as_it_was_started(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command() == [sys.executable, "-m", "footcare_gui"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable]
