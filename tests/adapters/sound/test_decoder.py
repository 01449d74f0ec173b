"""Real clips, really decoded."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.sound import decoder as sound_decoder
from footcare_gui.adapters.sound.clips import CLIPS, MANIFEST, read_manifest
from footcare_gui.adapters.sound.decoder import Decoder
from footcare_gui.adapters.sound.samples import RATE_HZ
from tests.needs import ROOT

VOICE = ROOT / "tests" / "voices" / "heart"
REST, HOLD, PAUSED = "Rest.", "Half way.", "Paused."

Open = Callable[[Path], Decoder]


@pytest.fixture
def open_voice(qapp: QObject) -> Open:
    owners: list[QObject] = []

    def opened(folder: Path) -> Decoder:
        owners.append(QObject())
        return Decoder(folder, owners[-1])

    return opened


def test_a_clip_is_as_long_as_its_manifest_says_and_begins_and_ends_quietly(
    open_voice: Open, qtbot: QtBot
) -> None:
    decoder = open_voice(VOICE)
    decoder.want(REST)
    qtbot.waitUntil(lambda: REST in decoder.spoken)
    samples = decoder.spoken[REST]
    assert len(samples) * 1000 / RATE_HZ == pytest.approx(read_manifest(VOICE)[REST].ms, abs=3)
    assert 3_000 < max(samples) < 32_767
    assert max(map(abs, (*samples[:8], *samples[-8:]))) < 300
    first_loud = next(at for at, value in enumerate(samples) if abs(value) > 1_000)
    assert first_loud < 0.06 * RATE_HZ  # what is said at an instant is heard then


def test_sentences_are_decoded_once_and_in_order(open_voice: Open, qtbot: QtBot) -> None:
    decoder = open_voice(VOICE)
    for text in (REST, HOLD, REST, PAUSED):
        decoder.want(text)
    qtbot.waitUntil(lambda: len(decoder.spoken) == 3)
    assert list(decoder.spoken) == [REST, HOLD, PAUSED]


def test_what_is_wanted_again_is_kept_longest(
    open_voice: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_decoder, "KEPT_SAMPLES", 3 * RATE_HZ // 2)
    decoder = open_voice(VOICE)
    for text in (REST, HOLD):
        decoder.want(text)
    qtbot.waitUntil(lambda: len(decoder.spoken) == 2)
    decoder.want(REST)
    decoder.want(PAUSED)
    qtbot.waitUntil(lambda: PAUSED in decoder.spoken)
    assert list(decoder.spoken) == [REST, PAUSED]


def test_a_sentence_without_a_clip_is_nothing(open_voice: Open, qtbot: QtBot) -> None:
    decoder = open_voice(VOICE)
    decoder.want("Nobody ever says this.")
    decoder.want(REST)
    qtbot.waitUntil(lambda: list(decoder.spoken) == [REST])


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
@pytest.mark.parametrize("damage", ["cut", "gone", "noise"])
def test_clips_that_are_damaged_keep_nobody_waiting(
    open_voice: Open, qtbot: QtBot, tmp_path: Path, damage: str
) -> None:
    shutil.copy(VOICE / MANIFEST, tmp_path)
    first = read_manifest(VOICE)[REST].first
    whole = (VOICE / CLIPS).read_bytes()
    if damage == "cut":
        (tmp_path / CLIPS).write_bytes(whole[: first + 40])
    if damage == "noise":
        (tmp_path / CLIPS).write_bytes(whole[:first] + b"\x5a" * 500_000)
    decoder = open_voice(tmp_path)
    decoder.want(REST)
    decoder.want(HOLD)
    qtbot.waitUntil(lambda: not decoder.is_busy, timeout=10_000)
    assert not decoder.spoken.get(REST)


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="files in memory are Linux's")
def test_decoding_leaves_nothing_behind(
    open_voice: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_decoder, "KEPT_SAMPLES", 1)
    decoder = open_voice(VOICE)

    def decode(times: int) -> None:
        for _ in range(times):
            for text in (REST, HOLD):
                decoder.want(text)
                qtbot.waitUntil(lambda: not decoder.is_busy)

    decode(20)
    before_kb = resident_kb()
    decode(60)
    assert resident_kb() - before_kb < 1_500  # from a device it would be 120 times 33


def resident_kb() -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
