"""Sound as numbers."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from footcare_gui.adapters.sound.samples import added, load_sounds, scaled
from footcare_gui.platform.places import resources


def test_a_file_of_another_format_is_refused(tmp_path: Path) -> None:
    good = resources() / "sounds" / "zero-left.wav"
    raw = bytearray(good.read_bytes())
    raw[22] = 1  # number of channels
    (tmp_path / "mono.wav").write_bytes(raw)
    with pytest.raises(ValueError, match=r"mono\.wav"):
        load_sounds(tmp_path)


def test_a_gain_is_exact_to_the_sample_and_one_leaves_everything_as_it_is() -> None:
    samples = array("h", [32_767, -32_768, 100, 0])
    assert scaled(samples, 0.5).tolist() == [16_383, -16_384, 50, 0]
    assert scaled(samples, 1) is samples


def test_sums_stay_within_what_sixteen_bits_hold() -> None:
    loud, soft = array("h", [30_000, -30_000, 5]), array("h", [9_000, -9_000, -7])
    assert added(loud, soft).tolist() == [32_767, -32_768, -2]
