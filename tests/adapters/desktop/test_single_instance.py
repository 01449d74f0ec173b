"""One instance for each profile, whatever an earlier one left behind."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop import single_instance
from footcare_gui.adapters.desktop.single_instance import SingleInstance


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "LISTEN_AFTER_MS", 0)
    monkeypatch.setattr(single_instance, "ANSWER_S", 0.3)


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "data")
    assert instance.claim()
    instance.answer_soon()
    qtbot.waitUntil(lambda: instance._server is not None)
    yield instance
    instance.give_up()


def test_a_second_one_brings_the_first_to_the_front(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.asked_to_front):
        assert not SingleInstance(tmp_path / "data").claim()


def test_a_second_one_without_a_window_leaves_the_first_where_it_is(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(first.asked_to_front, wait=200):
        assert not SingleInstance(tmp_path / "data").claim(asks_to_front=False)


def test_the_right_to_come_to_the_front_is_handed_over(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a-token")
    with qtbot.waitSignal(first.asked_to_front):
        assert not SingleInstance(tmp_path / "data").claim()
        monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-token"


@pytest.mark.parametrize("name", ["a b.footcare", "é\n\u202e%41.footcare"])
def test_a_file_is_handed_over_to_be_opened(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    with qtbot.waitSignal(first.asked_to_open) as asked:
        assert not SingleInstance(tmp_path / "data").claim(tmp_path / name)
    assert asked.args == [tmp_path / name]


def test_nonsense_from_a_stranger_is_harmless(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    for nonsense in (b"", b"\xff" * 100_000, b"show"):
        with qtbot.waitSignal(first.asked_to_front), socket.socket(socket.AF_UNIX) as stranger:
            stranger.connect(str(tmp_path / "data" / "instance.socket"))
            stranger.setblocking(False)
            if nonsense:
                stranger.send(nonsense)


def test_other_profiles_are_others(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other")
    assert other.claim()
    other.give_up()


def test_after_the_end_the_next_one_is_the_one(tmp_path: Path, qtbot: QtBot) -> None:
    for _ in range(2):
        instance = SingleInstance(tmp_path)
        assert instance.claim()
        instance.answer_soon()
        qtbot.waitUntil(lambda one=instance: one._server is not None)  # type: ignore[misc]
        instance.give_up()
    assert list(tmp_path.glob("instance*")) == []


_CRASHING = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from footcare_gui.adapters.desktop.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert instance.claim()
instance.answer_soon()
QTimer.singleShot(1_000, lambda: os.abort())
application.exec()
"""


def test_what_a_crash_leaves_does_not_block(tmp_path: Path, qtbot: QtBot) -> None:
    crashed = subprocess.run(
        [sys.executable, "-c", _CRASHING, str(tmp_path)], check=False, timeout=60
    )
    assert crashed.returncode < 0
    left = {path.name for path in tmp_path.glob("instance*")}
    assert left == {"instance.lock", "instance.socket"}
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    instance.answer_soon()
    qtbot.waitUntil(lambda: instance._server is not None)
    with qtbot.waitSignal(instance.asked_to_front):
        assert not SingleInstance(tmp_path).claim()
    instance.give_up()


def test_a_lock_that_nobody_answers_for_does_not_block(tmp_path: Path) -> None:
    mine = SingleInstance(tmp_path)
    assert mine.claim()
    other = SingleInstance(tmp_path)
    assert other.claim()
    other.give_up()


def test_where_no_lock_can_be_made_every_one_is_the_one(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    assert SingleInstance(tmp_path / "data").claim()


def test_a_long_path_gets_a_short_name(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / ("x" * 90) / ("y" * 90)
    instance = SingleInstance(folder)
    assert instance.claim()
    instance.answer_soon()
    qtbot.waitUntil(lambda: instance._server is not None)
    with qtbot.waitSignal(instance.asked_to_front):
        assert not SingleInstance(folder).claim()
    instance.give_up()
