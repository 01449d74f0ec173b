"""Writes animated PNG files: what every browser plays and Qt cannot write."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def write_animated_png(file: Path, frames: Sequence[QImage], frame_ms: int) -> None:
    """Write frames of one size as a film that repeats for ever.

    Args:
        file: Where.
        frames: One or more pictures of equal size.
        frame_ms: How long each is shown.
    """
    chunks = [list(_chunks(_png(frame))) for frame in frames]
    out = [SIGNATURE, _chunk(b"IHDR", _body(chunks[0], b"IHDR"))]
    out.append(_chunk(b"acTL", struct.pack(">II", len(frames), 0)))
    number = 0
    for place, (frame, parts) in enumerate(zip(frames, chunks, strict=True)):
        control = struct.pack(
            ">IIIIIHHBB", number, frame.width(), frame.height(), 0, 0, frame_ms, 1000, 0, 0
        )
        out.append(_chunk(b"fcTL", control))
        number += 1
        for kind, body in parts:
            if kind != b"IDAT":
                continue
            if place == 0:
                out.append(_chunk(b"IDAT", body))
            else:
                out.append(_chunk(b"fdAT", struct.pack(">I", number) + body))
                number += 1
    out.append(_chunk(b"IEND", b""))
    file.write_bytes(b"".join(out))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    opaque = image.convertToFormat(QImage.Format.Format_RGB888)
    QImageWriter(buffer, QByteArray(b"png")).write(opaque)
    return bytes(buffer.data().data())


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _body(chunks: Sequence[tuple[bytes, bytes]], kind: bytes) -> bytes:
    return next(body for found, body in chunks if found == kind)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
