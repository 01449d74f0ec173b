"""Renders the app icon's drawings in `resources/icons/` to the sizes that desktops ask for.

Run it after changing a drawing:

    .venv/bin/python tools/make_icons.py
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter, Qt
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LARGEST_SMALL_PX = 32
"""Up to here the drawing with fewer and thicker parts is clearer."""


def main() -> None:
    """Write `footcare-N.png` for every size."""
    _app = QGuiApplication([])
    for size_px in SIZES_PX:
        name = "footcare-small.svg" if size_px <= LARGEST_SMALL_PX else "footcare.svg"
        render(ICONS / name, size_px).save(str(ICONS / f"footcare-{size_px}.png"))


def render(drawing: Path, size_px: int) -> QImage:
    """A drawing as a square picture with a transparent ground."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return image


if __name__ == "__main__":
    main()
