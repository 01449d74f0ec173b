"""What a picture is and how large it would be, from its first bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from footcare_gui.adapters.sharing.picture_header import PictureHeader, read_header
from tests.kits.shared_kit import png

ENDINGS = {"PNG": (".png",), "JPG": (".jpg", ".jpeg"), "WEBP": (".webp",)}


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_each_kind_tells_its_size(tmp_path: Path, kind: str) -> None:
    image = QImage(120, 77, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    path = tmp_path / f"a.{kind.lower()}"
    assert image.save(str(path))
    assert read_header(path.read_bytes()) == PictureHeader(ENDINGS[kind], 120, 77)


@pytest.mark.parametrize(
    ("width", "height", "fits"), [(1, 1, True), (4096, 4096, True), (4097, 1, False), (0, 9, False)]
)
def test_a_picture_may_be_so_large(width: int, height: int, fits: bool) -> None:
    header = read_header(png(width, height))
    assert header is not None
    assert header.is_small_enough is fits


@given(st.binary(max_size=64), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"RIFF"]))
def test_whatever_it_is_given_it_says_something(data: bytes, start: bytes) -> None:
    header = read_header(start + data)
    assert header is None or header.endings
