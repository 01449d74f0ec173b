"""The speech child: owns the desktop's speech engine, so that one that hangs hangs nobody else.

It reads JSON lines from standard input and answers on standard output:

- in: `{"say": text, "id": n}`, `{"hush": true}`, `{"volume": 0…1}`
- out: `{"ready": true}`, `{"begun": n}`, `{"ended": n}`, `{"trouble": reason}` before it gives up
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from footcare_gui.adapters.speech.ssip import Ssip

NO_SPEECH = 4
Say = Callable[[Mapping[str, object]], None]


class Engine(Protocol):
    """What speaks."""

    def speak(self, text: str) -> int:
        """Say it after what was said before; returns its number."""
        ...

    def cancel(self) -> None:
        """Be silent, without silencing anybody else."""
        ...

    def set_volume(self, volume: float) -> None:
        """Loudness, 0 to 1."""
        ...


class Lines:
    """Passes what the parent asks for to the engine, and what comes of it back by its number.

    Args:
        say: Tells the parent.
    """

    def __init__(self, say: Say) -> None:
        self._say = say
        self._numbers: dict[int, int] = {}
        self._early: list[tuple[int, int]] = []
        self._lock = threading.Lock()

    def follow(self, engine: Engine, lines: Iterable[bytes]) -> None:
        """Do what each line asks for, until there are no more."""
        for line in lines:
            message = _decoded(line)
            if "say" in message:
                self._speak(engine, str(message["say"]), int(str(message.get("id", 0))))
            elif "hush" in message:
                engine.cancel()
            elif "volume" in message:
                engine.set_volume(float(str(message["volume"])))

    def on_told(self, code: int, message: int) -> None:
        """Something that we said has begun, ended, or was cancelled."""
        with self._lock:
            number = self._numbers.get(message)
            if number is None:
                self._early.append((code, message))
                return
        self._tell(code, number)

    def _speak(self, engine: Engine, text: str, number: int) -> None:
        message = engine.speak(text)
        with self._lock:
            self._numbers[message] = number
            early = [code for code, other in self._early if other == message]
            self._early = [one for one in self._early if one[1] != message]
        for code in early:
            self._tell(code, number)

    def _tell(self, code: int, number: int) -> None:
        from footcare_gui.adapters.speech.ssip import BEGUN, ENDED

        if code in (BEGUN, ENDED):
            self._say({"begun" if code == BEGUN else "ended": number})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the child until its input ends.

    Args:
        arguments: The language; `None` takes that of the process.

    Returns:
        `NO_SPEECH` where there is nothing to speak with.
    """
    language = (sys.argv[1:] if arguments is None else arguments)[0]
    lines = Lines(say)
    if not sys.platform.startswith("linux"):
        return _by_qt(language, lines)
    try:
        engine = _engine(language, lines)
    except OSError as error:
        say({"trouble": str(error)})
        return NO_SPEECH
    say({"ready": True})
    try:
        lines.follow(engine, sys.stdin.buffer)
    except OSError as error:
        say({"trouble": str(error)})
        return NO_SPEECH
    return 0


def _by_qt(language: str, lines: Lines) -> int:
    try:
        from footcare_gui.adapters.speech.qt_speech import run
    except ImportError as error:
        say({"trouble": str(error)})
        return NO_SPEECH
    say({"ready": True})
    return run(language, lines.on_told, _lost, lambda engine, line: lines.follow(engine, [line]))


def _engine(language: str, lines: Lines) -> Ssip:
    from footcare_gui.adapters.speech.ssip import Ssip, connected, socket_path

    engine = Ssip(connected(socket_path()), lines.on_told, _lost)
    engine.introduce(language)
    return engine


def _lost() -> None:
    say({"trouble": "the speech server has gone"})
    os._exit(NO_SPEECH)


def say(message: Mapping[str, object]) -> None:
    """Tell the parent; a parent that is gone ends the child."""
    try:
        sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
        sys.stdout.buffer.flush()
    except OSError:
        os._exit(0)


def _decoded(line: bytes) -> Mapping[str, object]:
    try:
        message = json.loads(line)
    except ValueError:
        return {}
    return message if isinstance(message, dict) else {}


if __name__ == "__main__":
    sys.exit(main())
