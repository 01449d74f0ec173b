"""A whole session in real time, heard from the null sink of a real sound server."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.wire import file_stem
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.sound_controller import SoundController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.cues import Cue, Sound
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.platform import places
from tests.loop_watch import LoopWatch
from tests.pulse import RATE_HZ, Burst, PulseServer, Recorder, heard_as, pulse_server, recording

SOUNDS = places.resources() / "sounds"
EXERCISES = ("ankle_circles", "heel_cord", "toe_stretch")
PAUSE_MS = 4_000
HEARD_MS = 130
"""By then a device has played enough of a cue, of 260 ms, to tell it from the others."""
MATCH_S = 0.5
FADED_S = 0.15
"""What the device has already taken when a pause comes is still heard."""


@dataclass
class Session:
    """A running session as the app runs it, without its window."""

    controller: SessionController
    sound: QtSound
    listener: SoundController
    clock: SystemClock
    cues: list[Cue] = field(default_factory=list)
    silences_s: list[tuple[float, float]] = field(default_factory=list)
    told_late_ms: list[int] = field(default_factory=list)
    told: list[tuple[float, bool, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.controller.cue_due.connect(self.listener.on_cue)
        self.controller.cue_due.connect(self._on_cue_due)
        self.controller.event_emitted.connect(self.listener.on_event)
        self.controller.event_emitted.connect(self._on_event_emitted)
        self.sound.availability_changed.connect(
            lambda on, why: self.told.append((time.monotonic(), on, why))
        )

    def _on_cue_due(self, cue: Cue) -> None:
        self.cues.append(cue)
        self.told_late_ms.append(self.clock.now_ms() - cue.due_ms)

    def _on_event_emitted(self, event: e.Event) -> None:
        match event:
            case e.SessionPaused() | e.SegmentEnded(cause=e.Cause.STOPPED):
                self.silences_s.append((time.monotonic(), math.inf))
            case e.LeadStarted() | e.SessionResumed() if self.silences_s:
                begin_s, end_s = self.silences_s[-1]
                self.silences_s[-1] = (begin_s, min(end_s, time.monotonic()))

    def due_s(self, cue: Cue) -> float:
        """When a cue was due, on the monotonic clock."""
        return time.monotonic() + (cue.due_ms - self.clock.now_ms()) / 1000

    def begin(self, qtbot: QtBot) -> None:
        """Start, the sound ready before."""
        with qtbot.waitSignal(self.sound.availability_changed, timeout=10_000):
            self.listener.wake()
        self.controller.start()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PulseServer]:
    with pulse_server() as one:
        monkeypatch.setenv("PULSE_SERVER", one.address)
        yield one


@pytest.fixture
def session(qtbot: QtBot, server: PulseServer) -> Iterator[Session]:
    loaded = load_library(places.library_file())
    routine = Routine("proof", "", tuple(Item(name) for name in EXERCISES))
    plan = compile_plan(loaded.library, routine, PlanOptions(wait_for_me=False))
    clock = SystemClock()
    sound = QtSound(SOUNDS, clock)
    listener = SoundController(sound)
    controller = SessionController(plan, clock)
    yield Session(controller, sound, listener, clock)
    controller.stop()
    listener.close()


@pytest.mark.proof
def test_in_a_whole_session_every_cue_is_heard_once_and_on_time(
    session: Session, server: PulseServer, qtbot: QtBot
) -> None:
    with recording(server) as recorder:
        _pause_while_sounding(session, Sound.HALF_WAY, after_ms=HEARD_MS)
        _pause_while_sounding(session, Sound.PHASE, after_ms=1_500)
        session.begin(qtbot)
        planned_ms = session.controller.plan.session_ms
        assert planned_ms > 290_000
        with qtbot.waitSignal(session.controller.finished, timeout=planned_ms + 60_000):
            pass
        _record_on(qtbot, recorder, 3_000)

    _assert_all_heard(session, recorder)
    # The end of an exercise outranks the change of position that begins at the same instant.
    unheard = {Sound.TARGET, Sound.ENOUGH, Sound.CHANGE_POSITION}
    assert {cue.sound for cue in session.cues} == set(Sound) - unheard


@pytest.mark.proof
def test_nothing_is_heard_after_a_session_is_stopped(
    session: Session, server: PulseServer, qtbot: QtBot
) -> None:
    with recording(server) as recorder:
        session.begin(qtbot)
        qtbot.waitUntil(lambda: session.cues[-1].sound is Sound.COUNT, timeout=20_000)
        session.controller.stop()
        _record_on(qtbot, recorder, 10_000)

    _assert_quiet_after(session.silences_s, recorder.bursts())


@pytest.mark.proof
def test_a_session_goes_on_while_its_sound_server_hangs_and_dies(
    session: Session, server: PulseServer, qtbot: QtBot
) -> None:
    with LoopWatch() as watch:
        session.begin(qtbot)
        with _told(qtbot, session, available=False):
            server.freeze()
        qtbot.waitUntil(lambda: session.sound.child_pid != 0, timeout=20_000)
        with _told(qtbot, session, available=True):
            server.thaw()
        with _told(qtbot, session, available=False):
            server.kill()
        with _told(qtbot, session, available=True):
            server.launch()
    assert watch.worst_ms < 200

    with recording(server) as recorder:
        qtbot.waitUntil(lambda: bool(recorder.bursts()), timeout=60_000)


def _told(qtbot: QtBot, session: Session, *, available: bool) -> SignalBlocker:
    return qtbot.waitSignal(
        session.sound.availability_changed,
        timeout=30_000,
        check_params_cb=lambda told, _: told is available,
    )


def _pause_while_sounding(session: Session, sound: Sound, after_ms: int) -> None:
    """Pause once, soon after a sound has begun, and go on later."""
    asked: list[Cue] = []

    def on_cue_due(cue: Cue) -> None:
        if cue.sound is sound and not asked:
            asked.append(cue)
            QTimer.singleShot(after_ms, session.controller, session.controller.pause)
            QTimer.singleShot(
                after_ms + PAUSE_MS,
                session.controller,
                lambda: session.controller.act(ActionId.TOGGLE_PAUSE),
            )

    session.controller.cue_due.connect(on_cue_due)


def _record_on(qtbot: QtBot, recorder: Recorder, ms: int) -> None:
    until_ms = recorder.length_ms + ms
    qtbot.waitUntil(lambda: recorder.length_ms >= until_ms, timeout=ms + 5_000)


def _assert_all_heard(session: Session, recorder: Recorder) -> None:
    bursts = recorder.bursts()
    heard = [(burst.at_s, heard_as(SOUNDS, recorder, burst)) for burst in bursts]
    wanted = [(session.due_s(cue), file_stem(cue.sound, cue.side)) for cue in session.cues]
    problems = _unmatched(wanted, heard)
    assert not problems, f"{problems}; availability: {session.told}"

    late_ms = [(at_s - due_s) * 1000 for (due_s, _), (at_s, _) in zip(wanted, heard, strict=True)]
    median_ms = statistics.median(late_ms)
    off_ms = sorted(abs(late - median_ms) for late in late_ms)
    p95_ms = off_ms[int(0.95 * len(off_ms))]
    print(
        f"\n{len(bursts)} cues, {median_ms:.1f} ms after they were due; "
        f"off that p95 {p95_ms:.1f} ms, at most {off_ms[-1]:.1f} ms"
    )
    for (due_s, name), late, told in zip(wanted, late_ms, session.told_late_ms, strict=True):
        if abs(late - median_ms) > 5:
            at_s = due_s - wanted[0][0]
            print(f"{name}, at {at_s:.3f} s: {late:.1f} ms, of which {told} ms before it was told")
    assert p95_ms <= 15
    assert off_ms[-1] <= 30
    assert len(session.silences_s) == 2
    _assert_quiet_after(session.silences_s, bursts)


def _unmatched(
    wanted: Sequence[tuple[float, str]], heard: Sequence[tuple[float, str]]
) -> list[str]:
    """Cues not heard exactly once within half a second, and sounds that belong to no cue."""
    begin_s = wanted[0][0]
    near = [_near(heard, due_s, begin_s) for due_s, _ in wanted]
    missing = [
        f"{name} due at {due_s - begin_s:.3f}, heard: {found}"
        for (due_s, name), found in zip(wanted, near, strict=True)
        if [what for _, what in found] != [name]
    ]
    extra = [
        f"{name} heard at {at_s - begin_s:.3f}"
        for at_s, name in heard
        if not any(0 < at_s - due_s < MATCH_S for due_s, _ in wanted)
    ]
    return missing + extra


def _near(
    heard: Sequence[tuple[float, str]], due_s: float, begin_s: float
) -> list[tuple[float, str]]:
    return [(round(at_s - begin_s, 3), name) for at_s, name in heard if 0 < at_s - due_s < MATCH_S]


def _assert_quiet_after(silences_s: Sequence[tuple[float, float]], bursts: Sequence[Burst]) -> None:
    assert silences_s
    for begin_s, end_s in silences_s:
        for burst in bursts:
            ended_s = burst.at_s + (burst.last - burst.first) / RATE_HZ
            assert burst.at_s > end_s or ended_s < begin_s + FADED_S
