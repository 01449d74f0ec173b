"""The screen, the versions and the bus of screen readers."""

from __future__ import annotations

import platform

import pytest

from footcare_gui.adapters.checks import machine
from footcare_gui.domain.checks.check import State, Subject, Trouble
from footcare_gui.texts import checks as words
from tests.kits.selftest import asked


def test_a_screen_is_told_with_its_size() -> None:
    found = asked(Subject.DISPLAY, QT_QPA_PLATFORM="offscreen")
    assert found.state is State.FINE
    assert "×" in found.name
    assert found.number == 1


def test_a_screen_that_enlarges_too_much_is_told_with_what_to_do() -> None:
    found = asked(Subject.DISPLAY, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="4")
    assert (found.state, found.trouble) == (State.WEAK, Trouble.ENLARGED)
    assert found.name == "Everything is enlarged 4 times; a window may not fit."


def test_a_machine_without_a_screen_is_told() -> None:
    found = asked(Subject.DISPLAY, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert found.trouble is Trouble.NO_SCREEN


def test_a_screen_that_ends_qt_ends_only_the_check() -> None:
    found = asked(Subject.DISPLAY, QT_QPA_PLATFORM="xcb", DISPLAY=":9999", WAYLAND_DISPLAY="")
    assert (found.state, found.trouble) == (State.BROKEN, Trouble.SILENT)


def test_versions_are_those_that_run() -> None:
    found = machine.check_versions()
    assert found.state is State.FINE
    assert f"Python {platform.python_version()}" in found.name


def test_versions_that_do_not_go_together_are_told_with_those_that_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(platform, "python_version", lambda: "3.10.12")
    found = machine.check_versions()
    assert (found.state, found.trouble) == (State.BROKEN, Trouble.BAD_VERSION)
    assert "These do not go together: " in words.told(found)
    assert "Python 3.10.12" in words.told(found)
    assert "Python 3.11" in words.advice(found)


def test_no_bus_of_screen_readers_is_a_normal_state(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AT_SPI_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert machine.check_reader().state is State.ABSENT


def test_a_bus_of_screen_readers_that_is_named_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AT_SPI_BUS_ADDRESS", "unix:path=/run/somewhere")
    assert machine.check_reader().state is State.FINE
