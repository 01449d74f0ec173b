"""The desktop's voice, for sentences of which there is no clip; in a child process of its own."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from footcare_gui.adapters.speech.lengths import Lengths
from footcare_gui.domain.voice.speaker import Speech
from footcare_gui.platform.places import child_python_path
from footcare_gui.ports.machine import Clock

CHILD_MODULE = "footcare_gui.adapters.speech.child"
CHILD_FLAG = "--speech-child"
IDLE_MS = 60_000
"""So long after the last word the child is let go."""
SILENT_MS = 6_000
"""Something said is over by then, or the engine hangs: so long beyond its length."""


class DesktopVoice(QObject):
    """A `Speaker` of whatever speech engine the desktop has; nothing ever waits for it.

    Its child runs only while something is to be said. It is told each sentence at its instant,
    and its lengths are learnt from when it says that one is over. Where there is no engine, or
    it hangs or dies, there is one quiet line, and the session goes on without it.

    Args:
        language: What is spoken, as a code of two letters.
        clock: The session's clock.
        parent: Qt's owner.
        command: Program and arguments of the child; the app's own by default.
    """

    failed = Signal(str)
    """It cannot be heard, and why; told once."""

    def __init__(
        self,
        language: str,
        clock: Clock,
        parent: QObject | None = None,
        command: Sequence[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command or child_command(language))
        self._clock = clock
        self._lengths = Lengths()
        self._child: QProcess | None = None
        self._volume = 1.0
        self._waiting: list[Speech] = []
        self._begun: dict[int, tuple[str, float]] = {}
        self._number = 0
        self._is_broken = False
        self._due = self._single_shot(self._on_due)
        self._watchdog = self._single_shot(self._on_watchdog)
        self._idle = self._single_shot(self._end_child)

    @property
    def child_pid(self) -> int:
        """Process id of the child, 0 while there is none."""
        return self._child.processId() if self._child else 0

    def length_ms(self, text: str) -> int | None:
        """About how long it takes; `None` once it cannot be heard."""
        return None if self._is_broken else self._lengths.of(text)

    def prepare(self, texts: Sequence[str]) -> None:
        """Have the child running: something will be said."""
        if texts and not self._is_broken:
            self._ensure_child()

    def say(self, speech: Speech) -> None:
        """Say it at its instant."""
        if self._is_broken:
            return
        self._ensure_child()
        self._waiting.append(speech)
        self._arm()

    def hush(self) -> None:
        """Fall silent, and forget whatever was to be said."""
        self._waiting.clear()
        self._due.stop()
        self._begun.clear()
        self._watchdog.stop()
        self._tell({"hush": True})
        if self._child is not None:
            self._idle.start(IDLE_MS)

    def set_volume(self, volume: float) -> None:
        """Loudness, 0 to 1; as every session begins with it, what failed before is tried anew."""
        self._volume, self._is_broken = volume, False
        self._tell({"volume": volume})

    def close(self) -> None:
        """The end."""
        self.hush()
        self._end_child()
        for child in self.findChildren(QProcess):
            child.waitForFinished(1_000)

    # ---- the child -------------------------------------------------------------------------------

    def _ensure_child(self) -> None:
        self._idle.start(IDLE_MS)
        if self._child is not None:
            return
        child = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", child_python_path())
        child.setProcessEnvironment(environment)
        child.setStandardErrorFile(QProcess.nullDevice())
        child.readyReadStandardOutput.connect(self._on_ready_read)
        child.finished.connect(self._on_gone)
        child.errorOccurred.connect(self._on_gone)
        self._child = child
        child.start(self._command[0], list(self._command[1:]))
        self._tell({"volume": self._volume})

    def _end_child(self) -> None:
        self._idle.stop()
        child, self._child = self._child, None
        if child is None:
            return
        child.readyReadStandardOutput.disconnect(self._on_ready_read)
        child.finished.disconnect(self._on_gone)
        child.errorOccurred.disconnect(self._on_gone)
        if child.state() is QProcess.ProcessState.NotRunning:
            child.deleteLater()
            return
        child.finished.connect(child.deleteLater)
        child.kill()

    def _tell(self, message: dict[str, object]) -> None:
        child = self._child
        if child is not None and child.state() is not QProcess.ProcessState.NotRunning:
            child.write(json.dumps(message).encode() + b"\n")

    def _arm(self) -> None:
        if self._waiting:
            self._waiting.sort(key=lambda speech: speech.due_ms)
            delay_ms = max(0, self._waiting[0].due_ms - self._clock.now_ms())
            self._due.start(self._clock.real_ms(delay_ms))

    def _on_due(self) -> None:
        if self._waiting:
            speech = self._waiting.pop(0)
            self._number += 1
            self._begun[self._number] = (speech.text, 0.0)
            self._tell({"say": speech.text, "id": self._number})
            self._watchdog.start(self._lengths.of(speech.text) + SILENT_MS)
        self._arm()

    def _on_ready_read(self) -> None:
        while self._child is not None and self._child.canReadLine():
            self._on_line(bytes(self._child.readLine().data()))

    def _on_line(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            return
        if "trouble" in message:
            self._break(str(message["trouble"]))
        elif message.get("begun") in self._begun:
            number = message["begun"]
            self._begun[number] = (self._begun[number][0], time.monotonic())
        elif message.get("ended") in self._begun:
            text, begun_s = self._begun.pop(message["ended"])
            if begun_s:
                self._lengths.learn(text, round(1000 * (time.monotonic() - begun_s)))
            if not self._begun:
                self._watchdog.stop()

    def _on_watchdog(self) -> None:
        self._break("the speech engine does not answer")

    def _on_gone(self, *_how: object) -> None:
        self._break("the speech engine has gone")

    def _break(self, reason: str) -> None:
        """It is not tried again before the next session: one quiet line is enough."""
        self._waiting.clear()
        self._begun.clear()
        self._due.stop()
        self._watchdog.stop()
        self._end_child()
        if not self._is_broken:
            self._is_broken = True
            self.failed.emit(reason)

    def _single_shot(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(slot)
        return timer


def child_command(language: str) -> tuple[str, ...]:
    """Program and arguments of the child, from a checkout, a wheel or a frozen bundle."""
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD_FLAG, language)
    return (sys.executable, "-m", CHILD_MODULE, language)
