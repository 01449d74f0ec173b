"""How loud speech is, after EBU R128 (ITU-R BS.1770-4), and its beginning and end.

Runs in the environment of `make voice`. A clip shorter than one gating block is one block.
"""

from __future__ import annotations

import numpy as np

BLOCK_S, STEP_S = 0.4, 0.1
ABSOLUTE_GATE_LUFS, RELATIVE_GATE_LU = -70.0, -10.0
QUIET_DB = -42.0
"""Below the loudest moment: what is quieter, at the ends of a clip, is no speech."""
WINDOW_S = 0.01
BEFORE_S, AFTER_S = 0.010, 0.060
OVERSAMPLED = 4


def loudness_lufs(samples: np.ndarray, rate_hz: int) -> float:
    """Integrated loudness of one channel."""
    power = _k_weighted(samples, rate_hz) ** 2
    block, step = min(len(power), round(BLOCK_S * rate_hz)), round(STEP_S * rate_hz)
    starts = range(0, len(power) - block + 1, step)
    blocks = np.array([power[start : start + block].mean() for start in starts])
    loud = blocks[_lufs(blocks) > ABSOLUTE_GATE_LUFS]
    gate = _lufs(loud.mean()) + RELATIVE_GATE_LU
    return float(_lufs(loud[_lufs(loud) > gate].mean()))


def true_peak(samples: np.ndarray) -> float:
    """The highest that the wave rises between its samples, 1 being full scale."""
    spectrum = np.fft.rfft(samples)
    wider = np.zeros(len(samples) * OVERSAMPLED // 2 + 1, complex)
    wider[: len(spectrum)] = spectrum
    wave = np.fft.irfft(wider, len(samples) * OVERSAMPLED) * OVERSAMPLED
    return float(np.abs(wave).max())


def spoken_part(samples: np.ndarray, rate_hz: int) -> np.ndarray:
    """Without the silence at both ends, but for a breath."""
    window = round(WINDOW_S * rate_hz)
    power = np.convolve(samples**2, np.ones(window) / window, "same")
    loud = np.flatnonzero(power > power.max() * 10 ** (QUIET_DB / 10))
    first = max(0, loud[0] - round(BEFORE_S * rate_hz))
    return samples[first : loud[-1] + round(AFTER_S * rate_hz)]


def _lufs(power: np.ndarray) -> np.ndarray:
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-12))


def _k_weighted(samples: np.ndarray, rate_hz: int) -> np.ndarray:
    """The two filters of the standard (a shelf for the head, then a high pass), by frequency."""
    padded = len(samples) + rate_hz
    angle = 2j * np.pi * np.fft.rfftfreq(padded, 1 / rate_hz) / rate_hz
    inverse = np.exp(-angle)
    response = np.ones_like(inverse)
    for numerator, denominator in (_shelf(rate_hz), _high_pass(rate_hz)):
        response *= np.polyval(numerator[::-1], inverse) / np.polyval(denominator[::-1], inverse)
    return np.fft.irfft(np.fft.rfft(samples, padded) * response, padded)[: len(samples)]


def _shelf(rate_hz: int) -> tuple[list[float], list[float]]:
    gain, quality, k = 10 ** (3.999843853973347 / 20), 0.7071752369554196, _warped(1681.97, rate_hz)
    root = gain**0.4996667741545416
    a0 = 1 + k / quality + k * k
    return (
        [
            (gain + root * k / quality + k * k) / a0,
            2 * (k * k - gain) / a0,
            (gain - root * k / quality + k * k) / a0,
        ],
        [1, 2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0],
    )


def _high_pass(rate_hz: int) -> tuple[list[float], list[float]]:
    quality, k = 0.5003270373238773, _warped(38.13547087602444, rate_hz)
    a0 = 1 + k / quality + k * k
    return [1, -2, 1], [1, 2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0]


def _warped(frequency_hz: float, rate_hz: int) -> float:
    return float(np.tan(np.pi * frequency_hz / rate_hz))
