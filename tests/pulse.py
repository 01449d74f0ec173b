"""A private sound server with a null sink, as any user, without a device; and what it was sent."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import wave
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.needs import need_commands
from tests.waiting import wait_until

RATE_HZ = 44_100
BLOCK = 44
"""Samples in which loudness is looked at: one millisecond."""
LOUD = 300
QUIET_BLOCKS = 200
START_S = 10.0


class PulseServer:
    """One sound server, its socket in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.address = f"unix:{folder / 'native'}"
        self.environment = {
            **os.environ,
            "PULSE_SERVER": self.address,
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_STATE_PATH": str(folder),
            "PULSE_CONFIG_PATH": str(folder),
        }

    def start(self) -> None:
        """Run it, and return when it answers."""
        self.launch()
        wait_until(self._answers, START_S, "pulseaudio did not start")

    def launch(self) -> None:
        """Run it."""
        arguments = "-n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --realtime=no"
        self._process = subprocess.Popen(
            [
                *(
                    "pulseaudio",
                    *arguments.split(),
                    "--high-priority=yes",
                ),  # where it may, as usual
                *("-L", f"module-native-protocol-unix auth-anonymous=1 {self._socket}"),
                *("-L", f"module-null-sink sink_name=test rate={RATE_HZ} channels=2"),
            ],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @property
    def _socket(self) -> str:
        return f"socket={self._folder / 'native'}"

    def _answers(self) -> bool:
        done = subprocess.run(
            ["pactl", "info"], env=self.environment, capture_output=True, check=False
        )
        return b"Default Sink: test" in done.stdout

    def add_default_sink(self, name: str) -> None:
        """Plug in something else to listen with, as a person plugs in a headset."""
        for arguments in (
            ["load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE_HZ}"],
            ["set-default-sink", name],
        ):
            command = ["pactl", *arguments]
            subprocess.run(command, env=self.environment, capture_output=True, check=True)

    def begin_anew(self, sink: str) -> None:
        """Let a sink that plays nothing forget how far it is ahead.

        With nobody to ask for less, a null sink plays two seconds of silence at once: so long
        whoever records it would then wait for the first sample.
        """
        for state in ("1", "0"):
            command = ["pactl", "suspend-sink", sink, state]
            subprocess.run(command, env=self.environment, check=True)

    def is_recorded(self) -> bool:
        """Whether anybody records."""
        command = ["pactl", "list", "short", "source-outputs"]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=True)
        return bool(done.stdout)

    def kill(self) -> None:
        """End it as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        """Let it hang: it keeps its connections and answers nobody."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


@contextmanager
def pulse_server() -> Iterator[PulseServer]:
    """A running server, gone with the block."""
    need_commands("pulseaudio", "parec")
    folder = Path(tempfile.mkdtemp(prefix="fc-pulse-"))  # a socket's path must be short
    server = PulseServer(folder)
    server.start()
    try:
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class Burst:
    """Something that was heard.

    Attributes:
        first: Index of its first loud sample.
        last: Index of its last loud block's start.
        at_s: When its first loud sample was recorded, on the monotonic clock.
    """

    first: int
    last: int
    at_s: float


class Recorder:
    """What a null sink is sent, from now on; 16 bits, two channels."""

    def __init__(self, server: PulseServer, sink: str) -> None:
        command = ["parec", "-d", f"{sink}.monitor", f"--rate={RATE_HZ}", "--format=s16le"]
        self._process = subprocess.Popen(
            [*command, "--channels=2", "--latency-msec=10"],
            env=server.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._raw = bytearray()
        self._arrivals: list[tuple[float, int]] = []
        self._loud: list[tuple[int, int]] = []
        self._looked_at = 0
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while chunk := os.read(self._process.stdout.fileno(), 65_536):
            self._raw += chunk
            self._arrivals.append((time.monotonic(), len(self._raw) // 4))

    @property
    def length_ms(self) -> int:
        """How much has been recorded."""
        return len(self._raw) // 4 * 1000 // RATE_HZ

    def wait(self) -> None:
        """Until something was recorded, and be it silence."""
        wait_until(lambda: self.length_ms >= 50, START_S, "parec records nothing")

    def close(self) -> None:
        """Record no more; what was recorded stays."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _samples(self, first: int) -> array[int]:
        raw = bytes(self._raw[2 * first :])
        return array("h", raw[: len(raw) // 4 * 4])

    def part(self, first: int, frames: int) -> array[int]:
        """Some of it from a frame on, left and right interleaved."""
        return array("h", bytes(self._raw[4 * first : 4 * (first + frames)]))

    def bursts(self) -> list[Burst]:
        """Everything loud, parted by at least 0.2 s of quiet, in order."""
        step = 2 * BLOCK
        samples = self._samples(self._looked_at)
        for offset in range(0, len(samples) - step + 1, step):
            self._look_at(samples[offset : offset + step], self._looked_at)
            self._looked_at += step
        return [Burst(one // 2, last // 2, self._instant_s(one // 2)) for one, last in self._loud]

    def _look_at(self, block: array[int], start: int) -> None:
        if max(block) < LOUD and min(block) > -LOUD:
            return
        if self._loud and start - self._loud[-1][1] < QUIET_BLOCKS * len(block):
            self._loud[-1] = (self._loud[-1][0], start)
        else:
            self._loud.append((start + _first_loud(block), start))

    def _instant_s(self, frame: int) -> float:
        """When a frame was recorded: of the chunks around it, none came before its last frame.

        Only those around it: the sink's clock and the system's drift apart by 0.2 ms a second.
        """
        arrivals = list(self._arrivals)
        near = [one for one in arrivals if abs(one[1] - frame) < 2 * RATE_HZ] or arrivals[-1:]
        return frame / RATE_HZ + min(arrived - count / RATE_HZ for arrived, count in near)


@contextmanager
def recording(server: PulseServer, sink: str = "test") -> Iterator[Recorder]:
    """A recorder that has already recorded something, closed with the block."""
    recorder = Recorder(server, sink)
    try:
        recorder.wait()
        yield recorder
    finally:
        recorder.close()


@contextmanager
def recorded_server() -> Iterator[tuple[PulseServer, Recorder]]:
    """A running server that plays nothing yet, and what it will play; gone with the block."""
    with pulse_server() as server:
        recorder = Recorder(server, "test")
        try:
            wait_until(server.is_recorded, START_S, "parec does not record")
            server.begin_anew("test")
            recorder.wait()
            yield server, recorder
        finally:
            recorder.close()


def is_heard(file: Path, recorder: Recorder, burst: Burst, tolerance: int = 64) -> bool:
    """Whether a burst is this very file, sample by sample, both ears, at full volume.

    Args:
        file: 16 bits, two channels, `RATE_HZ`.
        recorder: Where the burst was heard.
        burst: What was heard.
        tolerance: How far a sample may be off.
    """
    wanted = _read(file)
    heard = recorder.part(burst.first - _first_loud(wanted) // 2, len(wanted) // 2)
    return len(heard) == len(wanted) and all(
        abs(one - other) <= tolerance for one, other in zip(heard, wanted, strict=True)
    )


def heard_as(folder: Path, recorder: Recorder, burst: Burst) -> str:
    """Name, without its ending, of the file whose first 40 ms a burst resembles most."""
    frames = RATE_HZ // 25
    differences: dict[str, int] = {}
    for file in sorted(folder.glob("*.wav")):
        wanted = _read(file)
        lead = _first_loud(wanted) // 2
        heard = recorder.part(burst.first - lead, frames)
        differences[file.stem] = sum(abs(a - b) for a, b in zip(heard, wanted, strict=False))
    return min(differences, key=differences.__getitem__)


def power(recorder: Recorder, burst: Burst) -> tuple[float, float]:
    """Mean square of the left and the right ear during a burst."""
    count = burst.last + BLOCK - burst.first
    samples = recorder.part(burst.first, count)
    return sum(v * v for v in samples[::2]) / count, sum(v * v for v in samples[1::2]) / count


def _read(file: Path) -> array[int]:
    with wave.open(str(file), "rb") as reader:
        return array("h", reader.readframes(reader.getnframes()))


def _first_loud(samples: array[int]) -> int:
    return next(index for index, value in enumerate(samples) if abs(value) >= LOUD)
