"""Speaks sentences: JSON lines in, an Opus file and a JSON line out for each.

Runs in the environment of `make voice`:
`{"text": …, "voice": …, "speed": …, "file": …}` → `{"file": …, "ms": …, "lufs": …, "peak": …}`
"""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path

import av
import numpy as np
import onnxruntime
from kokoro_onnx import Kokoro

from tools.voice.environment import FOLDER, SPEECH_MODEL, VOICES
from tools.voice.loudness import loudness_lufs, spoken_part, true_peak

RATE_HZ = 24_000
BIT_RATE = 24_000
LOUDNESS_LUFS = -20.0
"""Of the one channel; heard by both ears 3 LU louder, as loud as cues are."""
MOST_PEAK = 10 ** (-1.5 / 20)
FADE_S = 0.005
ENGLISH = {"a": "en-us", "b": "en-gb"}


def main() -> None:
    """Do all that is asked, in order."""
    kokoro = _kokoro()
    for line in sys.stdin:
        job = json.loads(line)
        samples, rate_hz = kokoro.create(
            job["text"],
            _voice(job["voice"]),
            job["speed"],
            lang=ENGLISH[job["voice"][0]],
            trim=False,
        )
        assert rate_hz == RATE_HZ
        levelled = _levelled(spoken_part(samples.astype(float), RATE_HZ))
        _write(Path(job["file"]), levelled)
        told = {
            "file": job["file"],
            "ms": len(levelled) * 1000 // RATE_HZ,
            "lufs": round(loudness_lufs(levelled, RATE_HZ), 2),
            "peak": round(true_peak(levelled), 3),
        }
        print(json.dumps(told), flush=True)


def _kokoro() -> Kokoro:
    """On one thread: the same sentence then always gives the same samples on the same machine."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(FOLDER / SPEECH_MODEL, options)
    voices = FOLDER / "voices.npz"
    if not voices.is_file():
        np.savez(voices, none=np.zeros(1, np.float32))  # each voice is read from its own file
    return Kokoro.from_session(session, str(voices))


@cache
def _voice(name: str) -> np.ndarray:
    return np.fromfile(FOLDER / VOICES / f"{name}.bin", np.float32).reshape(-1, 1, 256)


def _levelled(samples: np.ndarray) -> np.ndarray:
    """As loud as all others, its loudest peaks held down, and faded in and out."""
    for _ in range(3):  # holding peaks down makes it a little quieter
        samples = samples * 10 ** ((LOUDNESS_LUFS - loudness_lufs(samples, RATE_HZ)) / 20)
        samples = _held_down(samples)
    count = round(FADE_S * RATE_HZ)
    ramp = np.linspace(0, 1, count, endpoint=False)
    samples[:count] *= ramp
    samples[-count:] *= ramp[::-1]
    return samples


def _held_down(samples: np.ndarray) -> np.ndarray:
    """No sample above the most: the gain goes down for some milliseconds around each peak."""
    most = MOST_PEAK * 0.93  # what rises between the samples
    needed = np.minimum(1, most / np.maximum(np.abs(samples), 1e-9))
    if needed.min() == 1:
        return samples
    reach = RATE_HZ // 200
    padded = np.pad(needed, reach, constant_values=1)
    lowest = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).min(axis=1)
    window = np.hanning(2 * reach + 1)
    smooth = np.convolve(np.pad(lowest, reach, mode="edge"), window / window.sum(), "valid")
    return samples * np.minimum(smooth, needed)


def _write(path: Path, samples: np.ndarray) -> None:
    """Opus in Ogg, the same bytes for the same samples: no date, no random number in it."""
    with av.open(str(path), "w", format="ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=RATE_HZ, layout="mono")
        stream.bit_rate = BIT_RATE
        stream.codec_context.flags |= av.codec.context.Flags.bitexact
        ints = np.round(samples * 32_767).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(ints[None, :], format="s16", layout="mono")
        frame.rate = RATE_HZ
        frame.pts = 0
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)


if __name__ == "__main__":
    main()
