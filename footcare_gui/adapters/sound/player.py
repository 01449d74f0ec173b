"""Cue sounds and a voice, from a child process that this one starts, watches and replaces."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from footcare_gui.adapters.sound.server_watch import ServerWatch
from footcare_gui.adapters.sound.wire import (
    STALE_MS,
    Message,
    SoundTrouble,
    child_command,
    child_environment,
    decode,
    encode,
    file_stem,
)
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Cue
from footcare_gui.ports.machine import Clock

SILENT_MS = 3_000
START_MS = 5_000
END_MS = 1_000
FIRST_BACKOFF_MS = 250
MOST_BACKOFF_MS = 8_000
MOST_BACKOFF_WITHOUT_DEVICE_MS = 60_000
SETTLED_MS = 200  # a server that has just come has its devices so soon
HEALTHY_BEATS = 6
LISTENS_NOT: Message = {"listen": False}
_NOTICED = frozenset({"opening", "microphone", "heard", "too_loud"})
_PAN = {Side.LEFT: -1, Side.BOTH: 0, Side.RIGHT: 1}


class QtSound(QObject):
    """The sounds and the voice of a session; the window never waits for any of it.

    ::

        off --start--> starting --ready--> ready --wind_down, close--> off
                       starting --5 s without a word--> replaced after ¼, ½, 1, 2, 4, 8 s
                       ready    --3 s without a heartbeat, a stuck sound, an end--> the same

    While off, no process and no timer runs.

    Args:
        folder: Where the sound files are.
        clock: The session's clock, to tell how late a cue is.
        parent: Qt's owner.
        command: Program and arguments of the child; the app's own by default.
    """

    availability_changed = Signal(bool, str)
    """(whether cues can be heard, why not: a `SoundTrouble`, empty when they can)."""

    noticed = Signal(object)
    """A `Message` of the child about something else: its microphone."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        parent: QObject | None = None,
        command: Sequence[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command or child_command(folder))
        self._clock = clock
        self._child: QProcess | None = None
        self._wanted = self._muted = self._heard = self._is_warm = False
        self._listen: Message = LISTENS_NOT
        self._volume = self._voice_volume = 1.0
        self._voice: Path | None = None
        self._beats = 0
        self._backoff_ms = FIRST_BACKOFF_MS
        self._told: tuple[bool, str] | None = None
        self._watchdog = self._single_shot("watchdog", self._on_watchdog_timeout)
        self._restart = self._single_shot("restart", self._launch)
        self._server = ServerWatch(self)
        self._server.appeared.connect(self._on_server_appeared)

    @property
    def child_pid(self) -> int:
        """Process id of the child, 0 while there is none."""
        return self._child.processId() if self._child else 0

    @property
    def is_ready(self) -> bool:
        """Whether it would be heard at once, or need not be."""
        return not self._needs_child or (self._child is not None and self._is_warm)

    @property
    def _needs_child(self) -> bool:
        return not self._muted or self._voice is not None or self._listens

    @property
    def _listens(self) -> bool:
        return self._listen != LISTENS_NOT

    def start(self) -> None:
        """Make ready to play; where possible call it half a second before the first cue is due."""
        if not self._wanted:
            self._wanted = True
            self._ensure_child()

    def play(self, cue: Cue) -> None:
        """Let a cue be heard now, unless it is too late to be of use."""
        late_ms = self._clock.now_ms() - cue.due_ms
        if self._muted or late_ms > STALE_MS:
            return
        due_s = time.monotonic() - max(0, late_ms) / 1000
        self.tell({"play": file_stem(cue.sound, cue.side), "due": due_s})

    def say(self, text: str, side: Side, due_ms: int) -> None:
        """Let a sentence of the voice be heard at an instant of the session's clock."""
        ahead_s = (due_ms - self._clock.now_ms()) / 1000 / self._clock.speed
        due_s = time.monotonic() + ahead_s
        self.tell({"say": text, "due": due_s, "pan": _PAN[side]})

    def stop(self) -> None:
        """Be silent at once, cues and voice."""
        self.tell({"stop": True})

    def set_volume(self, volume: float) -> None:
        """Set how loud cues are, from 0 to 1, in steps as an ear hears them."""
        self._volume = min(1.0, max(0.0, volume))
        self.tell({"volume": self._volume})

    def set_voice_volume(self, volume: float) -> None:
        """Set how loud the voice is, from 0 to 1."""
        self._voice_volume = min(1.0, max(0.0, volume))
        self.tell({"voice_volume": self._voice_volume})

    def set_voice(self, folder: Path | None) -> None:
        """Have the clips of a folder at hand, or none; a child that runs gives way to another."""
        if folder == self._voice:
            return
        self._voice = folder
        if self._child is not None:
            self._end_child()
        self._ensure_child()

    def set_muted(self, muted: bool) -> None:
        """Keep cues from being heard; who starts muted, and without a voice, pays for no child."""
        self._muted = muted
        if muted:
            self.stop()
        else:
            self._ensure_child()

    def listen(self, on: bool, *, tells: bool = False) -> None:
        """Have the child hear claps, whether it is wanted for sounds or not.

        Args:
            on: From now on, or no more.
            tells: It also tells of what is no clap: a trial.
        """
        self._listen = {"listen": True, "tells": tells} if on else LISTENS_NOT
        self.tell(self._listen)
        if on:
            self._ensure_child()
        elif not self._wanted:
            self.wind_down()

    def wind_down(self) -> None:
        """End the child until `start`: the session is over, or has been paused for long.

        A child that listens stays, for two claps end a pause.
        """
        self._wanted, self._told = False, None
        if not self._listens:
            self._restart.stop()
            self._end_child()

    def close(self) -> None:
        """End the child for good, and wait for it to be gone (milliseconds: it is killed)."""
        self._listen = LISTENS_NOT
        self.wind_down()
        for child in self.findChildren(QProcess):
            child.waitForFinished(END_MS)

    def tell(self, message: Message) -> None:
        """Tell the child something, if there is one."""
        child = self._child
        if child is None or child.state() is QProcess.ProcessState.NotRunning:
            return
        child.write(encode(message))
        if child.state() is QProcess.ProcessState.Running:
            child.waitForBytesWritten(0)  # now, not when the event loop comes round again

    # ---- the child ------------------------------------------------------------------------------

    def _ensure_child(self) -> None:
        if not (self._wanted or self._listens) or not self._needs_child:
            return
        if not self._child and not self._restart.isActive():
            self._backoff_ms = FIRST_BACKOFF_MS
            self._heard = False
            self._launch()

    def _launch(self) -> None:
        child = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in child_environment().items():
            environment.insert(name, value)
        child.setProcessEnvironment(environment)
        child.setStandardErrorFile(QProcess.nullDevice())
        child.readyReadStandardOutput.connect(self._on_child_ready_read)
        child.finished.connect(self._on_child_finished)
        child.errorOccurred.connect(self._on_child_error_occurred)
        self._child, self._beats, self._is_warm = child, 0, False
        self._server.end()
        self._watchdog.start(START_MS)
        voice = [str(self._voice)] if self._voice else []
        child.start(self._command[0], [*self._command[1:], *voice])
        self.tell({"volume": self._volume})
        self.tell({"voice_volume": self._voice_volume})
        if self._listens:
            self.tell(self._listen)

    def _end_child(self) -> None:
        self._watchdog.stop()
        self._server.end()
        child, self._child = self._child, None
        if child is None:
            return
        child.readyReadStandardOutput.disconnect(self._on_child_ready_read)
        child.finished.disconnect(self._on_child_finished)
        child.errorOccurred.disconnect(self._on_child_error_occurred)
        if child.state() is QProcess.ProcessState.NotRunning:
            child.deleteLater()
            return
        child.finished.connect(child.deleteLater)
        child.kill()  # it keeps nothing that could be lost, and may be hanging

    def _on_child_ready_read(self) -> None:
        while self._child is not None and self._child.canReadLine():
            self._on_message(decode(bytes(self._child.readLine().data())))

    def _on_message(self, message: Message) -> None:
        if "trouble" in message:
            self._replace_child(SoundTrouble(str(message["trouble"])))
            return
        if _NOTICED & message.keys():
            self.noticed.emit(message)
            return
        if "ready" in message:
            self._heard = self._is_warm = True
            self._tell(True, "")
        elif message.get("stuck"):
            self._replace_child(SoundTrouble.NOT_RESPONDING)
            return
        self._beats += 1
        if self._beats == HEALTHY_BEATS:
            self._backoff_ms = FIRST_BACKOFF_MS
        self._watchdog.start(SILENT_MS)

    def _on_watchdog_timeout(self) -> None:
        child = self._child
        # This process itself may have slept: what came meanwhile still waits to be read.
        if child is not None and not child.waitForReadyRead(0):
            self._replace_child(SoundTrouble.NOT_RESPONDING)

    def _on_child_finished(self) -> None:
        self._replace_child(SoundTrouble.ENDED)

    def _on_child_error_occurred(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._replace_child(SoundTrouble.MISSING)

    def _replace_child(self, trouble: SoundTrouble) -> None:
        self._end_child()
        if trouble is not SoundTrouble.MISSING:
            self._restart.start(self._backoff_ms)
            self._server.begin()
            most_ms = MOST_BACKOFF_MS if self._heard else MOST_BACKOFF_WITHOUT_DEVICE_MS
            self._backoff_ms = min(2 * self._backoff_ms, most_ms)
        self._tell(False, trouble)

    def _on_server_appeared(self) -> None:
        """Try at once: it may have been waited for with ever longer pauses."""
        if self._restart.isActive():
            self._backoff_ms = FIRST_BACKOFF_MS
            self._restart.start(SETTLED_MS)

    def _tell(self, available: bool, reason: str) -> None:
        if self._told != (available, reason):
            self._told = (available, reason)
            self.availability_changed.emit(available, reason)

    def _single_shot(self, name: str, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
