"""The audio child: owns Qt Multimedia, so that a sound server that hangs cannot hang the window.

It reads JSON lines from standard input and answers on standard output:

- in: `{"play": stem, "due": s}` (due on the monotonic clock), `{"stop": true}` (cues and voice),
  `{"say": words, "due": s, "pan": -1…1}`, `{"prepare": words}` (lines of them, said soon),
  `{"hush": true}` (the voice only), `{"volume": 0…1}` (of cues), `{"voice_volume": 0…1}`,
  `{"listen": bool, "tells": bool}` (for claps; in a trial it tells all that it hears)
- out: `{"ready": true}`, `{"beat": true, "stuck": bool}` every half second,
  `{"trouble": reason}` just before it gives up; `{"opening": true}` before it opens the microphone,
  which may hang; `{"microphone": how it is}`, `{"heard": what}`, `{"too_loud": bool}`

A thread reads, so that the end of the input ends the process even while Qt hangs: no orphans.
The heartbeat comes from Qt's own loop, so that it stops when Qt hangs.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from footcare_gui.adapters.sound.wire import SoundTrouble, decode, encode

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from footcare_gui.adapters.sound.wire import Message

NO_SOUND = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the child until its input ends.

    Args:
        arguments: The folder of the sound files, and that of the voice if there is one; `None`
            takes those of the process.

    Returns:
        `NO_SOUND` where there is nothing to play with.
    """
    folder, *voices = map(Path, sys.argv[1:] if arguments is None else arguments)
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    qInstallMessageHandler(_FloodGuard())
    if not voices:  # only a voice needs Qt's plugins; without them the child is a quarter smaller
        QCoreApplication.setLibraryPaths([])
    app = QCoreApplication(["footcare-sound"])
    try:
        from footcare_gui.adapters.sound.output import Output

        output = Output(folder, say, *voices)
    except (ImportError, OSError, ValueError, EOFError, wave.Error) as error:
        print(error, file=sys.stderr)
        say({"trouble": SoundTrouble.MISSING})
        return NO_SOUND
    reader = threading.Thread(target=_read, args=(output.received,), name="sound-input")
    reader.daemon = True
    reader.start()
    app.exec()
    os._exit(NO_SOUND)  # an orderly end would wait for a server that may be the trouble


def say(message: Message) -> None:
    """Tell the parent; a parent that is gone ends the child."""
    try:
        sys.stdout.buffer.write(encode(message))
        sys.stdout.buffer.flush()
    except OSError:
        os._exit(0)


class _FloodGuard:
    """Ends the child when Qt floods its log.

    Qt that has lost its sound server spins on the dead socket and complains without end, a whole
    core busy, instead of reporting the loss. Otherwise messages go to standard error.
    """

    MOST_A_SECOND = 200

    def __init__(self) -> None:
        self._since = 0.0
        self._count = 0

    def __call__(self, _kind: object, _context: object, text: str) -> None:
        now = time.monotonic()
        if now - self._since > 1:
            self._since, self._count = now, 0
        self._count += 1
        if self._count > self.MOST_A_SECOND:
            os._exit(NO_SOUND)
        with contextlib.suppress(OSError):
            os.write(2, text.encode(errors="replace") + b"\n")


def _read(received: SignalInstance) -> None:
    for line in sys.stdin.buffer:
        received.emit(decode(line))
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
