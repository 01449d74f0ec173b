"""Small pictures that are painted once and then kept on disk.

A picture's name is a hash of everything that decides how it looks (the figure's file, the palette,
the person, the painter's own code), so a kept picture is never stale. The folder is bounded: the
pictures that were not used for longest go first.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSaveFile, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.painter.artist import FigureArtist

PICTURES_MAX_BYTES = 12_000_000
PAINTER_VERSION = b"1"
"""For bundles without source files; elsewhere the files themselves are looked at."""

_ENDING = ".png"


class Thumbnails:
    """Paints and remembers small pictures.

    Args:
        artist: Who paints.
        folder: Where pictures are kept; `None` keeps none. It is made when it is first needed.
        max_bytes: How much the folder may hold.
    """

    def __init__(
        self, artist: FigureArtist, folder: Path | None, max_bytes: int = PICTURES_MAX_BYTES
    ) -> None:
        self._artist = artist
        self._folder = folder
        self._max_bytes = max_bytes

    def picture(self, shot: Shot, size_px: int, device_pixel_ratio: float = 1.0) -> QImage:
        """A square picture of a key pose.

        Args:
            shot: Figure, pose, side and theme.
            size_px: Width and height in logical pixels.
            device_pixel_ratio: Of the screen.

        Raises:
            ValueError: The figure is not known, or its file has faults.
        """
        pixels = round(size_px * device_pixel_ratio)
        file = self._file(shot, pixels)
        image = QImage(str(file)) if file is not None and file.exists() else QImage()
        if image.width() != pixels:
            image = paint_small(self._artist, shot, size_px, pixels)
            self._keep(image, file)
        elif file is not None:
            _touch(file)
        image.setDevicePixelRatio(device_pixel_ratio)
        return image

    def _file(self, shot: Shot, pixels: int) -> Path | None:
        if self._folder is None:
            return None
        artist = self._artist
        parts = (
            artist.figures.content(shot.figure),
            artist.palettes.content,
            repr((shot.figure, shot.pose, shot.side, shot.theme, pixels, artist.person)).encode(),
            painter_version(),
        )
        name = hashlib.blake2b(b"\0".join(parts), digest_size=16).hexdigest()
        return self._folder / (name + _ENDING)

    def _keep(self, image: QImage, file: Path | None) -> None:
        if file is None:
            return
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        saved = QSaveFile(str(file))
        if saved.open(QSaveFile.OpenModeFlag.WriteOnly):
            QImageWriter(saved, QByteArray(b"png")).write(image)
            saved.commit()
        self._shrink(file.parent)

    def _shrink(self, folder: Path) -> None:
        """Delete what was not used for longest, until the folder is within its bound."""
        kept = [(entry.stat(), entry.path) for entry in _pictures(folder)]
        total = sum(stat.st_size for stat, _ in kept)
        for stat, path in sorted(kept, key=lambda pair: pair[0].st_mtime_ns):
            if total <= self._max_bytes:
                return
            Path(path).unlink(missing_ok=True)
            total -= stat.st_size


def paint_small(artist: FigureArtist, shot: Shot, size_px: float, pixels: int) -> QImage:
    """Paint a small square picture.

    Args:
        artist: Who paints.
        shot: What.
        size_px: Width and height in logical pixels.
        pixels: Width and height in device pixels.
    """
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(pixels / size_px)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    artist.paint_small(painter, QRectF(0, 0, size_px, size_px), shot)
    painter.end()
    return image


@lru_cache(maxsize=1)
def painter_version() -> bytes:
    """What tells this painter from an older or newer one."""
    package = Path(__file__).parent.parent
    stamps = [PAINTER_VERSION]
    for folder in (package / "model", package / "painter", package / "painter" / "feet"):
        for entry in sorted(_files(folder, ".py"), key=lambda found: found.name):
            stat = entry.stat()
            stamps.append(f"{entry.name}:{stat.st_size}:{stat.st_mtime_ns}".encode())
    return b"\n".join(stamps)


def _pictures(folder: Path) -> Iterable[os.DirEntry[str]]:
    return _files(folder, _ENDING)


def _files(folder: Path, ending: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return [entry for entry in entries if entry.name.endswith(ending)]
    except OSError:
        return []


def _touch(file: Path) -> None:
    """Note that a picture is still used; a read-only folder is no reason to fail."""
    try:
        os.utime(file)
    except OSError:
        return
