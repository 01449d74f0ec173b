"""What holds for every test: no screen, one language, an own home, no remains, no quiet skips."""

from __future__ import annotations

import faulthandler
import gc
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # whatever language the developer's machine speaks
os.environ.pop("LANGUAGE", None)

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.leaks import (
    child_processes,
    end_children,
    end_objects,
    known_of_qt,
    stop_running_timers,
)
from tests.needs import NOT_PERMITTED
from tests.waiting import PATIENCE_S

IN_CI = os.environ.get("CI") == "true"
STDERR = 2
PROOF_S = 3_600
"""A proof runs in real time: what ends a test that hangs waits so long for it."""
SKIPPED_FOR_PLATFORM = pytest.StashKey[bool]()

# A shared machine stalls now and then: time limits belong to `make bench`, not to properties.
hypothesis.settings.register_profile("local", deadline=None, print_blob=True)
hypothesis.settings.register_profile("ci", parent=hypothesis.settings.get_profile("local"))
hypothesis.settings.register_profile(
    "thorough", parent=hypothesis.settings.get_profile("local"), max_examples=2_000
)
hypothesis.settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if IN_CI else "local"),
)


for waits in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitExposed, QtBot.waitActive):
    waits.__kwdefaults__.update(timeout=round(PATIENCE_S * 1_000))  # type: ignore[union-attr]


# ---- a home of its own --------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test an empty home and empty data folders, and every process that it starts."""
    home = tmp_path / "home"
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for name, folder in folders.items():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(name, str(folder))
    for settings_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(
            settings_format, QSettings.Scope.UserScope, str(folders["XDG_CONFIG_HOME"])
        )
    return home


# ---- nothing left behind ------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def _no_child_process_left() -> Iterator[None]:
    before = child_processes()
    yield
    left = end_children(child_processes() - before)
    if left:
        pytest.fail("child processes left behind: " + "; ".join(left))


@pytest.fixture(autouse=True)
def _nothing_of_qt_left(request: pytest.FixtureRequest) -> Iterator[None]:
    if {"qtbot", "qapp"}.isdisjoint(request.fixturenames):
        yield
        return
    before = known_of_qt()
    yield
    left = stop_running_timers()
    end_objects(before)
    if left:
        pytest.fail("timers still running: " + "; ".join(left))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage while tests are collected: a third of the time found next to none."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """Let nobody look for remains among what was there before the first test.

    Ten thousand collected tests are half a million things, and each test that knows Qt would look
    at every one of them for a timer.
    """
    gc.collect()
    gc.freeze()


# ---- time for proofs, no quiet skips ------------------------------------------------------------


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Give a proof its time; skip what is for other platforms, the one skip that CI accepts."""
    if item.get_closest_marker("proof") is not None:
        faulthandler.dump_traceback_later(PROOF_S, exit=True, file=STDERR)
    marker = item.get_closest_marker("platform")
    if marker is not None and not sys.platform.startswith(marker.args):
        item.stash[SKIPPED_FOR_PLATFORM] = True
        pytest.skip(f"only for {', '.join(marker.args)}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skip into a failure in CI, where everything is meant to be installable."""
    report = yield
    beyond_us = report.skipped and NOT_PERMITTED in report.longreprtext
    expected = hasattr(report, "wasxfail") or SKIPPED_FOR_PLATFORM in item.stash or beyond_us
    if IN_CI and report.skipped and not expected:
        report.outcome = "failed"
        report.longrepr = f"skipped, and with CI=true a skip is a failure\n{report.longreprtext}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Do the same for a whole file that skips itself."""
    report = yield
    if IN_CI and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"skipped, and with CI=true a skip is a failure\n{report.longreprtext}"
    return report
