"""A look at this computer in a process of its own, and the window goes on."""

from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.checks.in_background import Checking
from footcare_gui.domain.checks.check import Finding, Subject

LONGEST_MS = 90_000


def test_each_finding_comes_as_it_is_made(qtbot: QtBot) -> None:
    checking = Checking()
    found: list[Finding] = []
    checking.found.connect(found.append)
    with qtbot.waitSignal(checking.done, timeout=LONGEST_MS):
        checking.start()
    assert [finding.subject for finding in found] == list(Subject)


def test_a_look_that_is_stopped_ends(qtbot: QtBot) -> None:
    checking = Checking()
    checking.start()
    with qtbot.waitSignal(checking.done):
        checking.stop()


def test_a_program_that_cannot_start_ends_it_too(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nonexistent/python")
    checking = Checking()
    with qtbot.waitSignal(checking.done):
        checking.start()
