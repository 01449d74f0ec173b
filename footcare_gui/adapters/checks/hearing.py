"""Whether anything can be heard: the device, how soon a cue leaves, our voice, the desktop's."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from footcare_gui.domain.checks.check import Finding, State, Subject, Trouble, of_cue

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

LISTENED_MS = 1_000
MOVES_MS = 5_000
"""Some servers take up to two seconds until a device that slept begins to move."""
DECODED_MS = 5_000


def check_sound(sounds: Path) -> Finding:
    """Which device sounds go to.

    Args:
        sounds: The folder of the cues.
    """
    if not _has_sound_library():
        return Finding(Subject.SOUND, State.BROKEN, Trouble.NO_SOUND_LIBRARY)
    from PySide6.QtMultimedia import QMediaDevices

    _application()
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return Finding(Subject.SOUND, State.BROKEN, Trouble.NO_DEVICE)
    if not any(sounds.glob("*.wav")):
        return Finding(Subject.SOUND, State.BROKEN, Trouble.NO_CLIPS, name=str(sounds))
    return Finding(Subject.SOUND, State.FINE, name=device.description())


def check_cue(sounds: Path) -> Finding:
    """How long a cue waits before it leaves, while a device is kept filled as in a session.

    Args:
        sounds: The folder of the cues; one of them is played.
    """
    if not _has_sound_library():
        return Finding(Subject.CUE, State.BROKEN, Trouble.NO_SOUND_LIBRARY)
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtMultimedia import QMediaDevices

    from footcare_gui.adapters.sound.mixer import Mixer
    from footcare_gui.adapters.sound.samples import load_sounds
    from footcare_gui.adapters.sound.stream import Stream

    app = _application()
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return Finding(Subject.CUE, State.BROKEN, Trouble.NO_DEVICE)
    stream = Stream(device, Mixer(load_sounds(sounds)), lambda _now: None, app)
    was_open = stream.is_open  # a device that runs dry once in a while is no device that fails
    until = time.monotonic() + MOVES_MS / 1000
    moves = False
    while was_open and not moves and time.monotonic() < until:
        loop = QEventLoop()
        QTimer.singleShot(LISTENED_MS, loop.quit)
        stream.play("count-centre", time.monotonic() + LISTENED_MS / 2000)
        loop.exec()
        moves = stream.stands_still_s < LISTENED_MS / 2000
    if not moves:
        return Finding(Subject.CUE, State.BROKEN, Trouble.SILENT)
    waits_ms = stream.waits_ms
    stream.close()
    return of_cue(waits_ms)


def check_voice(voices: Path) -> Finding:
    """Whether the sentences are there and can be made audible; one of each voice is decoded.

    Args:
        voices: The folder with a folder for each voice.
    """
    if not _has_sound_library():
        return Finding(Subject.VOICE, State.BROKEN, Trouble.NO_SOUND_LIBRARY)
    from footcare_gui.adapters.sound.clips import read_manifest
    from footcare_gui.adapters.sound.decoder import Decoder

    app = _application()
    names = sorted(path.name for path in voices.glob("*") if path.is_dir())
    if not names:
        return Finding(Subject.VOICE, State.BROKEN, Trouble.NO_CLIPS, name=str(voices))
    sentences = 0
    for name in names:
        known = read_manifest(voices / name)
        if not known:
            return Finding(Subject.VOICE, State.BROKEN, Trouble.NO_CLIPS, name=name)
        decoder = Decoder(voices / name, app)
        first = next(iter(known))
        decoder.want(first)
        until = time.monotonic() + DECODED_MS / 1000
        while decoder.is_busy and time.monotonic() < until:
            app.processEvents()
            time.sleep(0.005)
        if not decoder.spoken.get(first):
            return Finding(Subject.VOICE, State.BROKEN, Trouble.NOT_DECODED, name=name)
        sentences += len(known)
    return Finding(Subject.VOICE, State.FINE, None, sentences / len(names), ", ".join(names))


def check_speech() -> Finding:
    """Whether the desktop has a voice, for own exercises and other languages."""
    import sys

    if not sys.platform.startswith("linux"):
        return Finding(Subject.SPEECH, State.FINE)
    from footcare_gui.adapters.speech.ssip import SsipError, connected, socket_path

    try:
        connected(socket_path()).close()
    except SsipError:
        return Finding(Subject.SPEECH, State.ABSENT, Trouble.NOT_THERE)
    return Finding(Subject.SPEECH, State.FINE)


def _has_sound_library() -> bool:
    """Whether the part of Qt that makes sound can be loaded: it wants a library of the system."""
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except ImportError:
        return False
    return True


def _application() -> QCoreApplication:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.instance() or QCoreApplication(["footcare-check"])
