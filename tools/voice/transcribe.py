"""Writes down what is heard: sound files in, words with times out.

Runs in the environment of `make voice`, by Whisper base, which knows nothing of what was said.
`{"file": …}` on a line of standard input →
`{"file": …, "text": …, "words": [[start_s, end_s, word], …], "lufs": …, "peak": …}`.
A recording that is `"long": true` is cut where it is quiet, each piece heard by itself, and not
measured.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import av
import numpy as np
from faster_whisper import WhisperModel

from tools.voice.environment import EAR_MODEL, FOLDER
from tools.voice.loudness import loudness_lufs, true_peak

RATE_HZ = 16_000
PADDED_S = 0.5
QUIET = 0.004
GAP_S = 0.7
"""So long a silence parts two pieces."""
LEAST_S = 0.15
"""Anything shorter is a click."""


def main() -> None:
    """Write down all that is asked, in order."""
    model = WhisperModel(str(FOLDER / EAR_MODEL), device="cpu", compute_type="int8", cpu_threads=1)
    for line in sys.stdin:
        job = json.loads(line)
        samples = _read(job["file"])
        pieces = _pieces(samples) if job.get("long") else [(0, len(samples))]
        words: list[tuple[float, float, str]] = []
        for first, last in pieces:
            words += _heard(model, samples[first:last], first / RATE_HZ)
        text = "".join(word for _, _, word in words).strip()
        told = {"file": job["file"], "text": text, "words": words}
        if not job.get("long"):
            told["lufs"] = round(loudness_lufs(samples.astype(float), RATE_HZ), 2)
            told["peak"] = round(true_peak(samples), 3)
        print(json.dumps(told), flush=True)


def _read(file: str) -> np.ndarray:
    """One channel of floats, from whatever it is packed in."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE_HZ)
    with av.open(file) as container:
        frames = [
            part.to_ndarray()[0]
            for frame in container.decode(audio=0)
            for part in resampler.resample(frame)
        ]
        frames += [part.to_ndarray()[0] for part in resampler.resample(None)]
    return np.concatenate(frames)


def _pieces(samples: np.ndarray) -> Iterator[tuple[int, int]]:
    """Where there is sound, with a little silence around it."""
    window = RATE_HZ // 50
    count = len(samples) // window
    power = (samples[: count * window].reshape(count, window) ** 2).mean(axis=1)
    loud = np.flatnonzero(power > QUIET**2)
    if not len(loud):
        return
    breaks = np.flatnonzero(np.diff(loud) * window > GAP_S * RATE_HZ)
    for first, last in zip(
        loud[np.r_[0, breaks + 1]], loud[np.r_[breaks, len(loud) - 1]], strict=True
    ):
        if (last - first) * window > LEAST_S * RATE_HZ:
            margin = RATE_HZ // 10
            yield max(0, int(first) * window - margin), int(last + 1) * window + margin


def _heard(model: WhisperModel, samples: np.ndarray, at_s: float) -> list[tuple[float, float, str]]:
    silence = np.zeros(round(PADDED_S * RATE_HZ), np.float32)
    segments, _ = model.transcribe(
        np.concatenate([silence, samples, silence]),
        language="en",
        beam_size=5,
        condition_on_previous_text=False,
        word_timestamps=True,
    )
    return [
        (round(at_s + word.start - PADDED_S, 2), round(at_s + word.end - PADDED_S, 2), word.word)
        for segment in segments
        for word in segment.words
    ]


if __name__ == "__main__":
    main()
