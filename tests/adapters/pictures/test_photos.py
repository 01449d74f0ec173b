"""Pictures are measured before they are decoded, turned, shrunk, and kept as bare points."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from footcare_gui.adapters.pictures.photos import EDGE, PhotoError, PhotoFolder

SECRET = "52.5200 N, 13.4050 E"


def picture(width: int = 40, height: int = 20, *, alpha: bool = False) -> QImage:
    """Left half red, right half blue."""
    kind = QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32
    image = QImage(width, height, kind)
    image.fill(QColor(0, 0, 255, 128 if alpha else 255))
    for x in range(width // 2):
        for y in range(height):
            image.setPixelColor(x, y, QColor(255, 0, 0))
    image.setText("Comment", SECRET)
    return image


def encoded(image: QImage, kind: bytes = b"jpeg") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setQuality(95)
    assert writer.write(image)
    return bytes(buffer.data().data())


def turned(jpeg: bytes, orientation: int) -> bytes:
    """The same with what a camera writes: how it was held, and where."""
    place = SECRET.encode()
    tiff = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 2)
    tiff += struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff += struct.pack("<HHII", 0x010E, 2, len(place) + 1, 38)
    tiff += struct.pack("<I", 0) + place + b"\0"
    exif = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


@pytest.fixture
def photos(tmp_path: Path) -> PhotoFolder:
    return PhotoFolder(tmp_path / "pictures")


@pytest.mark.parametrize("kind", [b"png", b"jpeg", b"webp"])
def test_three_kinds_are_taken_in_and_shown_again(photos: PhotoFolder, kind: bytes) -> None:
    name = photos.take(encoded(picture(), kind))
    image = photos.image(name)
    assert (image.width(), image.height()) == (40, 20)
    assert image.pixelColor(2, 10).red() > 200


@pytest.mark.parametrize("kind", [b"png", b"jpeg"])
def test_nothing_but_points_is_kept(photos: PhotoFolder, tmp_path: Path, kind: bytes) -> None:
    data = encoded(picture(), kind)
    data = turned(data, 1) if kind == b"jpeg" else data
    assert SECRET.encode() in data
    kept = (tmp_path / "pictures" / photos.take(data)).read_bytes()
    assert SECRET.encode() not in kept
    assert b"Exif" not in kept


def test_a_picture_is_upright_as_its_camera_says(photos: PhotoFolder) -> None:
    image = photos.image(photos.take(turned(encoded(picture()), 6)))
    assert (image.width(), image.height()) == (20, 40)
    assert image.pixelColor(10, 2).red() > 200


def test_a_large_one_is_shrunk_and_what_can_be_seen_through_stays_so(photos: PhotoFolder) -> None:
    large = photos.image(photos.take(encoded(picture(3_200, 100))))
    assert (large.width(), large.height()) == (EDGE, 50)
    name = photos.take_image(picture(2_000, 10, alpha=True))
    assert name.endswith(".png")
    assert photos.image(name).pixelColor(EDGE - 2, 2).alpha() == 128


def bomb() -> bytes:
    """A PNG of a few hundred bytes that claims four gigapixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 65_535, 65_535, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(10_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (bomb(), "large"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00", "unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "unknown"),
        (b"", "unknown"),
        (encoded(picture(), b"png")[:60], "broken"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "broken"),
    ],
)
def test_what_is_none_is_refused_before_anything_is_kept(
    photos: PhotoFolder, tmp_path: Path, data: bytes, why: str
) -> None:
    with pytest.raises(PhotoError) as refused:
        photos.take(data)
    assert refused.value.why == why
    assert not (tmp_path / "pictures").exists()


def test_a_file_of_many_megabytes_is_not_read(photos: PhotoFolder, tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(60_000_000)
    with pytest.raises(PhotoError) as refused:
        photos.take_file(path)
    assert refused.value.why == "large"
    with pytest.raises(PhotoError):
        photos.take(path.read_bytes())
    with pytest.raises(OSError, match="No such file"):
        photos.take_file(tmp_path / "none.jpg")


def test_the_same_picture_is_kept_once(photos: PhotoFolder, tmp_path: Path) -> None:
    path = tmp_path / "one.png"
    path.write_bytes(encoded(picture(), b"png"))
    assert photos.take_file(path) == photos.take_file(path)
    assert len(list((tmp_path / "pictures").iterdir())) == 1


def test_a_name_cannot_leave_the_folder(photos: PhotoFolder, tmp_path: Path) -> None:
    (tmp_path / "outside.jpg").write_bytes(encoded(picture()))
    photos.take(encoded(picture()))
    for name in ("../outside.jpg", "/etc/passwd", "none.jpg", "x.gif"):
        assert photos.image(name).isNull()
    with pytest.raises(PhotoError):
        photos.take_image(QImage())
