"""Mixes cues and a voice into one endless stream, each at its exact frame.

Pure: no Qt, no clock of its own.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from footcare_gui.adapters.sound.samples import CHANNELS, RATE_HZ, Samples, added, scaled
from footcare_gui.adapters.sound.speech import RISING_FRAMES, Span, Speech

THIN_FRAMES = RATE_HZ // 10
LOOK_BACK = 24
STALLED_S, STALLED_LOOKS = 0.03, 5
"""So much later, so many times in a row: it has stood still, and its old pace says nothing. So many
looks also tell the pace at the beginning."""
SOFT = "phase"
"""A tick under the voice: it lowers nothing."""
LET_GO_FRAMES = RISING_FRAMES
"""For how long a cue that is over still matters: the voice under it rises again."""


class StreamClock:
    """Tells which frame of the stream belongs to an instant.

    The device asks for frames a little early or late, never at the same pace as its clock; but
    never before it has room. So of many requests the earliest, relative to the frames given out,
    tells the true pace.
    """

    def __init__(self) -> None:
        self._begins: deque[float] = deque(maxlen=LOOK_BACK)

    @property
    def is_known(self) -> bool:
        """Whether the device has asked often enough to tell.

        Before, a line was placed a second early or late, and pushed the one after it.
        """
        return len(self._begins) >= STALLED_LOOKS

    def observe(self, now_s: float, frame: int) -> None:
        """Note that the device asked for this frame now."""
        self._begins.append(now_s - frame / RATE_HZ)
        latest = list(self._begins)[-STALLED_LOOKS:]
        if min(latest) > min(self._begins) + STALLED_S:
            self._begins = deque(latest, LOOK_BACK)

    def frame_at(self, instant_s: float) -> int:
        """The frame that the device asks for at this instant."""
        return round((instant_s - min(self._begins, default=instant_s)) * RATE_HZ)


@dataclass(slots=True)
class _Cue:
    samples: Samples
    first: int
    lowers: bool = True

    @property
    def last(self) -> int:
        return self.first + len(self.samples) // CHANNELS


class Mixer:
    """What sounds now and what will.

    Args:
        sounds: Samples of cues by name.
    """

    def __init__(self, sounds: Mapping[str, Samples]) -> None:
        self.speech = Speech()
        self.cue_loudness = 1.0
        self._sounds = sounds
        self._cues: list[_Cue] = []
        self._frame = 0

    @property
    def frame(self) -> int:
        """The next frame to be given out."""
        return self._frame

    def seconds_of(self, name: str) -> float:
        """How long a cue sounds; an unknown one does not."""
        return len(self._sounds.get(name, ())) / CHANNELS / RATE_HZ

    def play(self, name: str, frame: int) -> None:
        """Let a cue begin at a frame, or at once if that has passed.

        Cues that begin within a tenth of a second of each other are a burst after a gap: only the
        last of them is heard. An unknown name is silence.
        """
        samples = self._sounds.get(name)
        if samples is not None:
            first = max(frame, self._frame)
            self._cues = [cue for cue in self._cues if first - cue.first >= THIN_FRAMES]
            lowers = not name.startswith(SOFT)
            self._cues.append(_Cue(scaled(samples, self.cue_loudness), first, lowers))

    def say(self, samples: Samples, pan: float, frame: int) -> None:
        """Let a line begin at a frame, or as soon as it can: see `Speech.say`."""
        self.speech.say(samples, pan, max(frame, self._frame))

    def clear(self) -> None:
        """Let nothing more be heard, from the next frame on."""
        self._cues.clear()
        self.speech.clear()

    def hush(self) -> None:
        """Let what is being said fade within milliseconds, and nothing else be said."""
        self.speech.hush(self._frame)

    def has_cue_since(self, frame: int) -> bool:
        """Whether a cue sounds at a frame or later."""
        return any(cue.last > frame for cue in self._cues)

    def skip(self, frames: int) -> None:
        """Let some of it pass unheard: nothing was there to hear it with."""
        self._frame += frames

    def pull(self, frames: int) -> bytes:
        """The next frames."""
        first, last = self._frame, self._frame + frames
        self._frame = last
        spans: list[Span] = [(cue.first, cue.last) for cue in self._cues if cue.lowers]
        mixed = self.speech.heard(first, last, spans)
        heard = [cue for cue in self._cues if cue.first < last and first < cue.last]
        if mixed is None:
            if not heard:
                return bytes(2 * CHANNELS * frames)
            mixed = array("h", bytes(2 * CHANNELS * frames))
        for cue in heard:
            _add(mixed, cue, first, last)
        self._cues = [cue for cue in self._cues if cue.last + LET_GO_FRAMES > last]
        return mixed.tobytes()


def _add(mixed: Samples, cue: _Cue, first: int, last: int) -> None:
    begin = max(0, cue.first - first) * CHANNELS
    offset = max(0, first - cue.first) * CHANNELS
    part = cue.samples[offset : offset + (last - first) * CHANNELS - begin]
    under = mixed[begin : begin + len(part)]
    mixed[begin : begin + len(part)] = added(part, under) if any(under) else part
