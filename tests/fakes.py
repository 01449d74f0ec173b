"""Stand-ins for time and for failures; everything else in the tests is real."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.desktop.requests import DesktopRequest
from footcare_gui.domain.session.cues import Cue
from footcare_gui.domain.voice.speaker import Speech


class FakeClock:
    """A clock that stands still until told to move."""

    speed = 1.0

    def __init__(self, now_ms: int = 0) -> None:
        self._now_ms = now_ms

    def now_ms(self) -> int:
        return self._now_ms

    def real_ms(self, session_ms: int) -> int:
        return session_ms

    def go_on_from(self, session_ms: int) -> None:
        self._now_ms = max(self._now_ms, session_ms)

    def advance(self, ms: int) -> None:
        self._now_ms += ms


class FakePlayer:
    """A sound player that writes down what is asked of it."""

    is_ready = True

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.played: list[Cue] = []

    def start(self) -> None:
        self.asked.append("start")

    def play(self, cue: Cue) -> None:
        self.asked.append("play")
        self.played.append(cue)

    def stop(self) -> None:
        self.asked.append("stop")

    def set_volume(self, volume: float) -> None:
        self.asked.append(f"volume {volume}")

    def set_muted(self, muted: bool) -> None:
        self.asked.append(f"muted {muted}")

    def wind_down(self) -> None:
        self.asked.append("wind down")

    def close(self) -> None:
        self.asked.append("close")


class FakeDesktop:
    """A desktop that writes down what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[DesktopRequest] = []

    def ask(self, request: DesktopRequest) -> None:
        self.asked.append(request)


class FakeVoice:
    """A voice that writes down what it is told; each letter takes it so many milliseconds."""

    def __init__(self, letter_ms: int = 60) -> None:
        self.letter_ms = letter_ms
        self.said: list[Speech] = []
        self.prepared: list[str] = []
        self.hushed = 0
        self.volume = 0.0

    @property
    def texts(self) -> list[str]:
        return [speech.text for speech in self.said]

    def length_ms(self, text: str) -> int | None:
        return self.letter_ms * len(text)

    def prepare(self, texts: Sequence[str]) -> None:
        self.prepared = list(texts)

    def say(self, speech: Speech) -> None:
        self.said.append(speech)

    def hush(self) -> None:
        self.hushed += 1

    def set_volume(self, volume: float) -> None:
        self.volume = volume
