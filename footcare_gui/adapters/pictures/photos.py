"""Pictures of a person's own: taken in with care, kept small, shown again.

Whatever comes is measured before it is decoded, turned as its camera says, shrunk, and painted
anew, so that nothing but its points is kept: no place, no date, no name of a camera.
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from footcare_gui.platform.files import LargeFileError, read_ordinary, write_whole

EDGE = 1_600
MOST_BYTES, MOST_PIXELS = 40_000_000, 100_000_000
ALLOCATION_MB = 512
"""More than the largest picture that is decoded; Qt refuses what would need more."""
FORMATS = frozenset({b"png", b"jpeg", b"webp"})
QUALITY = 88
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.(?:png|jpe?g|webp)", re.IGNORECASE)


class PhotoError(ValueError):
    """A picture is not taken in.

    Attributes:
        why: `large`, `unknown` (no PNG, JPEG or WebP) or `broken`.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class PhotoFolder:
    """Keeps pictures in a folder, each under a name that follows from what it shows.

    Args:
        folder: Where; made with the first picture.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take_file(self, path: Path) -> str:
        """Take a picture in from a file; returns its name here.

        Raises:
            PhotoError: It is none that is taken in.
            OSError: It cannot be read, or not be kept.
        """
        try:
            return self.take(read_ordinary(path, MOST_BYTES))
        except LargeFileError:
            raise PhotoError("large") from None

    def take(self, data: bytes) -> str:
        """The same from the bytes of a file."""
        if len(data) > MOST_BYTES:
            raise PhotoError("large")
        return self.take_image(_decoded(data))

    def take_image(self, image: QImage) -> str:
        """The same from a picture that was pasted."""
        if image.isNull():
            raise PhotoError("broken")
        if image.width() * image.height() > MOST_PIXELS:
            raise PhotoError("large")
        kept, ending = _encoded(_bare(image))
        name = f"{sha256(kept).hexdigest()[:16]}.{ending}"
        self._folder.mkdir(parents=True, exist_ok=True)
        if not (self._folder / name).exists():
            write_whole(self._folder / name, kept)
        return name

    def image(self, name: str) -> QImage:
        """A picture by its name; a null image where there is none that can be shown."""
        if not NAME.fullmatch(name):
            return QImage()
        try:
            return _decoded(read_ordinary(self._folder / name, MOST_BYTES))
        except (OSError, PhotoError):
            return QImage()


def _decoded(data: bytes) -> QImage:
    """The picture, upright, and no larger than needed; measured before it is decoded."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(ALLOCATION_MB)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in FORMATS:
        raise PhotoError("unknown")
    size = reader.size()
    if not size.isValid():
        raise PhotoError("broken")
    if size.width() * size.height() > MOST_PIXELS:
        raise PhotoError("large")
    if max(size.width(), size.height()) > EDGE:
        reader.setScaledSize(size.scaled(QSize(EDGE, EDGE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PhotoError("broken")
    return image


def _bare(image: QImage) -> QImage:
    """Its points and nothing else, in the usual colours."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > EDGE:
        image = image.scaled(
            EDGE,
            EDGE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    has_alpha = image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32 if has_alpha else QImage.Format.Format_RGB32
    bare = QImage(image.size(), kind)
    bare.fill(Qt.GlobalColor.transparent if has_alpha else Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.drawImage(0, 0, image)
    painter.end()
    return bare


def _encoded(image: QImage) -> tuple[bytes, str]:
    kind, ending = (b"png", "png") if image.hasAlphaChannel() else (b"jpeg", "jpg")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setQuality(QUALITY)
    if not writer.write(image):
        raise PhotoError("broken")
    return bytes(buffer.data().data()), ending
