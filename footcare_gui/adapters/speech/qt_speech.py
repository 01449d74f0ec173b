"""The desktop's voice where there is no speech-dispatcher: Windows and macOS, by Qt, in the child.

There Qt's speech silences itself alone. On Linux its `stop()` cancels every speaker of the desktop,
the person's screen reader too, so that it is never used there.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, SignalInstance

from footcare_gui.adapters.speech.ssip import BEGUN, ENDED

Told = Callable[[int, int], None]


class Synthesizer(Protocol):
    """What of `QTextToSpeech` is needed."""

    stateChanged: SignalInstance  # noqa: N815  # Qt's name

    def say(self, text: str) -> None:
        """Say it now."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...

    def setVolume(self, volume: float) -> None:  # noqa: N802  # Qt's name
        """Loudness, 0 to 1."""
        ...


class QtSpeech(QObject):
    """An engine that says one sentence after the other.

    Args:
        speech: Qt's.
        told: Told what became of a message: a code, and its number.
        lost: Told that it can say nothing more.
    """

    def __init__(self, speech: Synthesizer, told: Told, lost: Callable[[], None]) -> None:
        super().__init__()
        self._speech, self._told, self._lost = speech, told, lost
        self._number = self._current = 0
        self._waiting: deque[tuple[int, str]] = deque()
        speech.stateChanged.connect(self._on_state_changed)

    def speak(self, text: str) -> int:
        """Say it after what was said before; returns its number."""
        self._number += 1
        self._waiting.append((self._number, text))
        self._go_on()
        return self._number

    def cancel(self) -> None:
        """Be silent; what was to be said is forgotten."""
        self._waiting.clear()
        self._current = 0
        self._speech.stop()

    def set_volume(self, volume: float) -> None:
        """Loudness, 0 to 1."""
        self._speech.setVolume(volume)

    def _go_on(self) -> None:
        if not self._current and self._waiting:
            self._current, text = self._waiting.popleft()
            self._speech.say(text)

    def _on_state_changed(self, state: object) -> None:
        """Enumerators are compared by name: Qt has moved them from one namespace to another."""
        match getattr(state, "name", state):
            case "Speaking" if self._current:
                self._told(BEGUN, self._current)
            case "Ready" if self._current:
                ended, self._current = self._current, 0
                self._told(ENDED, ended)
                self._go_on()
            case "Error":
                self._lost()


class _Received(QObject):
    line = Signal(bytes)


def run(
    language: str, told: Told, lost: Callable[[], None], follow: Callable[[QtSpeech, bytes], None]
) -> int:
    """Speak until the input ends.

    Args:
        language: A code of two letters; without it Qt's voice may be of any language.
        told: Told what became of a message: a code, and its number.
        lost: Told that it can say nothing, or nothing more.
        follow: Does what a line of the input asks for.
    """
    from PySide6.QtTextToSpeech import QTextToSpeech

    app = QCoreApplication.instance() or QCoreApplication(["footcare-speech"])
    speech = QTextToSpeech()
    speech.setLocale(QLocale(language))
    engine = QtSpeech(speech, told, lost)
    received = _Received()
    received.line.connect(lambda line: follow(engine, bytes(line)))
    threading.Thread(target=_read, args=(received.line,), daemon=True).start()
    return app.exec()


def _read(received: SignalInstance) -> None:
    for line in sys.stdin.buffer:
        received.emit(line)
    os._exit(0)
