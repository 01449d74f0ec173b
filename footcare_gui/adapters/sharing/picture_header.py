"""The first bytes of a picture: what it is, and how large it would be; nothing is decoded."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

MOST_PICTURE_BYTES = 8_000_000
MOST_EDGE_PX = 4_096

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
_SIZES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
"""Markers of a JPEG that are followed by its size."""


class PictureHeader(NamedTuple):
    """What the first bytes say.

    Attributes:
        endings: How the name of such a file ends.
        width: In pixels.
        height: In pixels.
    """

    endings: tuple[str, ...]
    width: int
    height: int

    @property
    def is_small_enough(self) -> bool:
        """Whether it can be shown without filling the memory."""
        return 0 < self.width <= MOST_EDGE_PX and 0 < self.height <= MOST_EDGE_PX


def read_header(data: bytes) -> PictureHeader | None:
    """What a picture is, `None` where it is none that we show."""
    try:
        if data.startswith(_PNG) and data[12:16] == b"IHDR":
            return PictureHeader((".png",), *struct.unpack_from(">2L", data, 16))
        if data.startswith(_JPEG):
            return _jpeg(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
    except struct.error:
        return None
    return None


def _jpeg(data: bytes) -> PictureHeader | None:
    for marker, at in _markers(data):
        if marker in _SIZES:
            height, width = struct.unpack_from(">2H", data, at + 5)
            return PictureHeader((".jpg", ".jpeg"), width, height)
    return None


def _markers(data: bytes) -> Iterator[tuple[int, int]]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        if data[at + 1] == 0xFF:
            at += 1
            continue
        yield data[at + 1], at
        at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])


def _webp(data: bytes) -> PictureHeader | None:
    kind, endings = data[12:16], (".webp",)
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
        return PictureHeader(endings, width, height)
    if kind == b"VP8L" and data[20:21] == b"\x2f":
        bits = int.from_bytes(data[21:25], "little")
        return PictureHeader(endings, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = (size & 0x3FFF for size in struct.unpack_from("<2H", data, 26))
        return PictureHeader(endings, width, height)
    return None
