"""Records a whole session with its voice in real time, and writes down what is heard of it.

python -m tools.hear_session full_ten [--voice heart] [--out build/heard] [--ready-after 30]

Asked at the start how it feels, the person listens until all is said, and begins without an answer;
where the session waits for her, she is ready after so many seconds: longer than what is said then.

The session is led by all of its real parts but the window; what it sends to a sound server of its
own is recorded, and transcribed by one who knows nothing of it. Written are `NAME.wav`,
`NAME.json` (what was to be heard) and `NAME.md` (what was heard, and the instants of the cues).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.readout import Readout
from tests.pulse import RATE_HZ, Recorder, pulse_server, recording
from tests.spoken_session import SpokenSession, library, spoken_session
from tools.voice import environment

if TYPE_CHECKING:
    from collections.abc import Sequence

AFTER_MS = 12_000
QUIET_MS = 11_000
"""Longer than any sentence takes."""
FROM = {Side.LEFT: "left", Side.RIGHT: "right", Side.BOTH: ""}


def record(routine: str, voice: str, ready_ms: int, out: Path) -> None:
    """Lead the session, and keep what was heard and what was to be heard."""
    QApplication.instance() or QApplication([])
    known, owner = library(), QObject()
    with pulse_server() as server:
        os.environ["PULSE_SERVER"] = server.address
        chosen = known.routines[routine]
        session = spoken_session(known, chosen, PlanOptions(), voice, owner, asks=True)
        session.be_ready_after(ready_ms)
        with recording(server) as recorder:
            _wait_until_heard(session)
            session.follow()
            _listen_until_quiet(session)
            session.controller.finished.connect(QCoreApplication.quit)
            session.controller.changed.connect(lambda shown: _tell(shown, session.clock.now_ms()))
            session.controller.start()
            QCoreApplication.exec()
            _let_pass(AFTER_MS)
            keep(session, recorder, out)
        session.close()


def keep(session: SpokenSession, recorder: Recorder, out: Path) -> None:
    """Write the recording, and what it was to be."""
    frames = recorder.part(0, recorder.length_ms * RATE_HZ // 1000)
    with wave.open(str(out.with_suffix(".wav")), "wb") as file:
        file.setparams((2, 2, RATE_HZ, 0, "NONE", ""))
        file.writeframes(frames.tobytes())
    first = recorder.bursts()[0]
    begin_s = first.at_s - first.first / RATE_HZ

    def at_s(due_ms: int) -> float:
        return round(session.instant_s(due_ms) - begin_s, 2)

    told = {
        "cues": [[at_s(c.due_ms), c.sound.value, FROM[c.side]] for c in session.cues],
        "lines": [[at_s(one.due_ms), one.text, FROM[one.side]] for one in session.told.said],
    }
    out.with_suffix(".json").write_text(json.dumps(told, indent=0), encoding="utf-8")


def write_down(out: Path) -> None:
    """Have the recording transcribed, and put the cues where they were heard."""
    job = json.dumps({"file": str(out.with_suffix(".wav")), "long": True})
    ear = environment.run("transcribe", text=job + "\n")
    assert ear.stdout is not None
    heard = json.loads(ear.stdout.readline())
    told = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    rows = sentences(heard["words"]) + [(at_s, "(cue)") for at_s, _, _ in told["cues"]]
    lines = [f"{clock(at_s)}  {text}" for at_s, text in sorted(rows)]
    out.with_suffix(".md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def sentences(words: Sequence[tuple[float, float, str]]) -> list[tuple[float, str]]:
    """(when, what) of each sentence that was heard: it ends with a mark or a silence."""
    found: list[tuple[float, str]] = []
    before_s = 0.0
    for begin_s, end_s, word in words:
        is_new = not found or found[-1][1][-1] in ".!?" or begin_s - before_s > 0.8
        if is_new:
            found.append((begin_s, word.strip()))
        else:
            found[-1] = (found[-1][0], found[-1][1] + word)
        before_s = end_s
    return found


def clock(at_s: float) -> str:
    """Minutes and seconds with a tenth."""
    return f"{int(at_s // 60):2d}:{at_s % 60:04.1f}"


def _tell(shown: Readout, now_ms: int) -> None:
    print(f"{clock(now_ms / 1000)}  {shown.mode}", file=sys.stderr)


def _wait_until_heard(session: SpokenSession) -> None:
    loop = QEventLoop()
    session.sound.availability_changed.connect(loop.quit)
    session.listener.wake()
    loop.exec()


def _listen_until_quiet(session: SpokenSession) -> None:
    heard = -1
    while heard != len(session.told.said):
        heard = len(session.told.said)
        _let_pass(QUIET_MS)


def _let_pass(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def main() -> int:
    """Record, then write down; only write down what was recorded before, with `--again`."""
    parser = argparse.ArgumentParser(description="Record a session, and write down what is heard.")
    parser.add_argument("routine")
    parser.add_argument("--voice", default="heart")
    parser.add_argument("--out", type=Path, default=environment.ROOT / "build" / "heard")
    parser.add_argument("--ready-after", type=float, default=30.0, metavar="SECONDS")
    parser.add_argument("--again", action="store_true", help="write down an earlier recording")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    out = chosen.out / chosen.routine
    if not chosen.again:
        record(chosen.routine, chosen.voice, round(1000 * chosen.ready_after), out)
    write_down(out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
